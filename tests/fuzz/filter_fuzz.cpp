// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include <cstdlib>

using namespace hall;

namespace {

constexpr qint64 now = 1'780'000'000'000; // a day in 2026, in ms

RecordFields decisionFields()
{
    RecordFields fields;
    fields.kind = "decision";
    fields.recordedAtMs = now - 60'000;
    fields.id = QStringLiteral("dec_00000000000070008000000000000001");
    fields.capability = QStringLiteral("cap.doc.read");
    fields.worker = QStringLiteral("org.acme.reader");
    fields.species = QStringLiteral("wrk.doc.reader");
    fields.tenant = QStringLiteral("org.acme");
    fields.rule = QStringLiteral("rr_read");
    fields.env = "prod";
    fields.label = "INTERNAL";
    fields.outcome = "DENY";
    fields.code = "DENY_UNKNOWN_WORKER";
    fields.blast = 45;
    fields.correlationId = QStringLiteral("c-1");
    return fields;
}

} // namespace

/// A filter either is refused at a column of the text, or can be matched; completion never looks
/// outside the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));

    const auto filter = parseFilter(text, now);
    if (filter) {
        filter->matches(decisionFields());
        filter->matches(RecordFields{});
    } else {
        bool isNumber = false;
        const int column = filter.error().field.toInt(&isNumber);
        if (!isNumber || column < 1 || column > text.size() + 1)
            std::abort();
    }

    for (const int cursor : {0, int(text.size() / 2), int(text.size())}) {
        const FilterCompletion completion = completeFilter(text, cursor);
        if (completion.from < 0 || completion.length < 0 ||
            completion.from + completion.length > text.size())
            std::abort();
    }
    return 0;
}
