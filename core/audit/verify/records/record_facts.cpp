// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/record_facts.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/query/record_id.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error notSound(const QString& what)
{
    return Error{what, u"INVALID_RECORD"_s, {}};
}

} // namespace

Result<RecordFacts> factsOfBody(const QByteArray& body)
{
    const Result<QJsonObject> parsed = readJsonObject(body);
    if (!parsed)
        return notSound(u"its bytes are not a JSON object"_s);
    const QJsonObject& object = *parsed;
    if (canonicalJson(object) != body)
        return notSound(u"its bytes are not in canonical form"_s);
    const Result<RecordFields> fields = fieldsOfRecord(object);
    if (!fields)
        return notSound(fields.error().message);

    RecordFacts facts;
    facts.seq = object.value("seq"_L1).toInteger(-1);
    const QJsonValue previous = object.value("prev_receipt_hash"_L1);
    if (!previous.isNull() && !readHex(previous.toString().toLatin1(), facts.prevHash.emplace()))
        return notSound(u"its prev_receipt_hash is not a hash"_s);
    facts.recordedAtMs = fields->recordedAtMs;
    const QByteArray uuid = uuidOfRecordId(fields->id);
    std::copy_n(uuid.begin(), std::min<qsizetype>(uuid.size(), 16), facts.uuid.begin());
    facts.blast = fields->blast;

    const auto kept = [&facts](const QString& text) -> QByteArrayView {
        return text.isEmpty() ? QByteArrayView() : facts.decoded.emplace_back(text.toUtf8());
    };
    facts.kind = facts.decoded.emplace_back(fields->kind);
    facts.correlationId = kept(fields->correlationId);
    facts.approvalId = kept(fields->approvalId);
    const auto texts = termTexts(*fields);
    std::transform(texts.begin(), texts.end(), facts.terms.begin(), kept);
    return facts;
}

QString recordIdOf(const RecordFacts& facts)
{
    const QByteArray uuid(facts.uuid.data(), qsizetype(facts.uuid.size()));
    return facts.kind == record_kind::decision ? decisionIdFromUuid(uuid) : eventIdFromUuid(uuid);
}

} // namespace hall
