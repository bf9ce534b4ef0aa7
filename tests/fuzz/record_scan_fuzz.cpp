// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/record_facts.h"

#include <cstdlib>

using namespace hall;

/// What the quick scan of a record accepts, the JSON tree accepts too, with the same facts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const bool isDecision : {true, false}) {
        RecordFacts scanned;
        if (!scanRecord(body, isDecision, scanned))
            continue;
        const Result<RecordFacts> facts = factsOfBody(body);
        if (!facts || facts->seq != scanned.seq || facts->recordedAtMs != scanned.recordedAtMs ||
            facts->uuid != scanned.uuid || facts->prevHash != scanned.prevHash ||
            facts->blast != scanned.blast || facts->kind != scanned.kind ||
            facts->correlationId != scanned.correlationId ||
            facts->approvalId != scanned.approvalId || facts->terms != scanned.terms)
            std::abort();
    }
    return 0;
}
