// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/record.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "core/query/record_id.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error notARecord(const QString& what)
{
    return Error{u"The record is not readable: %1."_s.arg(what), u"INVALID_RECORD"_s, {}};
}

/// A member of a management record that stands in a column; other types stay in the body alone.
QString textMember(const QJsonObject& data, QLatin1StringView name)
{
    return data.value(name).toString();
}

} // namespace

QString searchedReason(const QString& reason)
{
    constexpr qsizetype longest = 500;
    if (reason.size() <= longest)
        return reason;
    // Characters, as SQLite counts them, not halves of them.
    const QList<uint> points = reason.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()),
                             std::min(points.size(), longest));
}

RecordFields fieldsOfDecision(const RouteDecision& decision, const QString& actor)
{
    RecordFields fields;
    fields.kind = record_kind::decision;
    fields.recordedAtMs = decision.decidedAtMs;
    fields.id = decisionIdFromUuid(decision.uuid);
    fields.capability = decision.request.capabilityId;
    fields.worker = decision.workerId;
    fields.species = decision.selectedSpecies;
    fields.tenant = decision.request.tenantId;
    fields.rule = decision.matchedRuleId;
    fields.env = environmentName(decision.request.env).toByteArray();
    fields.label = dataLabelName(decision.request.dataLabel).toByteArray();
    fields.outcome = outcomeName(decision.outcome).toByteArray();
    if (decision.denial) {
        fields.code = denyCodeName(decision.denial->code).toByteArray();
        fields.reason = searchedReason(decision.denial->message);
    }
    fields.blast = decision.blastScore;
    fields.correlationId = decision.request.correlationId;
    fields.approvalId =
        decision.pendingApprovalId.isEmpty() ? decision.approvalId : decision.pendingApprovalId;
    fields.actor = actor;
    return fields;
}

RecordDraft decisionDraft(const RouteDecision& decision, const QString& actor)
{
    return {record_kind::decision,    decision.uuid,
            decision.decidedAtMs,     actor,
            storedDecision(decision), fieldsOfDecision(decision, actor)};
}

RecordDraft eventDraft(const QByteArray& kind, qint64 recordedAtMs, const QString& actor,
                       const QJsonObject& data)
{
    RecordDraft draft;
    draft.kind = kind;
    draft.uuid = makeUuidV7(recordedAtMs);
    draft.recordedAtMs = recordedAtMs;
    draft.actor = actor;
    draft.data = canonicalJson(data);
    draft.fields = fieldsOfEvent(kind, draft.uuid, recordedAtMs, actor, data);
    return draft;
}

RecordFields fieldsOfEvent(const QByteArray& kind, const QByteArray& uuid, qint64 recordedAtMs,
                           const QString& actor, const QJsonObject& data)
{
    RecordFields fields;
    fields.kind = kind;
    fields.recordedAtMs = recordedAtMs;
    fields.id = eventIdFromUuid(uuid);
    fields.capability = textMember(data, "capability_id"_L1);
    fields.worker = textMember(data, "worker_id"_L1);
    fields.species = textMember(data, "worker_species_id"_L1);
    fields.tenant = textMember(data, "tenant_id"_L1);
    fields.rule = textMember(data, "rule_id"_L1);
    fields.code = textMember(data, "code"_L1).toUtf8();
    fields.correlationId = textMember(data, "correlation_id"_L1);
    fields.approvalId = textMember(data, "approval_id"_L1);
    fields.actor = actor;
    fields.reason = searchedReason(textMember(data, "reason"_L1));
    return fields;
}

Result<RecordFields> fieldsOfRecord(const QJsonObject& body)
{
    const QByteArray kind = body.value("kind"_L1).toString().toUtf8();
    if (kind.isEmpty())
        return notARecord(u"it has no kind"_s);
    const QByteArray uuid = uuidFromId(body.value("receipt_id"_L1).toString());
    if (uuid.isEmpty())
        return notARecord(u"its receipt_id is not a UUID"_s);
    const std::optional<qint64> at = parseIsoTime(body.value("recorded_at"_L1).toString());
    if (!at)
        return notARecord(u"its recorded_at is not a time"_s);
    if (!body.value("actor"_L1).isString())
        return notARecord(u"it has no actor"_s);
    if (!body.value("data"_L1).isObject())
        return notARecord(u"it has no data"_s);
    const QString actor = body.value("actor"_L1).toString();
    const QJsonObject data = body.value("data"_L1).toObject();

    if (kind != record_kind::decision)
        return fieldsOfEvent(kind, uuid, *at, actor, data);
    const Result<RouteDecision> decision = decisionFromStored(data, uuid, *at);
    if (!decision)
        return decision.error();
    return fieldsOfDecision(*decision, actor);
}

QByteArray recordBody(const RecordDraft& draft, qint64 seq, const QByteArray& prevHash)
{
    QByteArray body;
    body.reserve(draft.data.size() + 320);
    body.append("{\"actor\":");
    appendJsonString(body, draft.actor);
    body.append(",\"data\":").append(draft.data);
    body.append(",\"kind\":");
    appendJsonString(body, QString::fromUtf8(draft.kind));
    body.append(",\"prev_receipt_hash\":");
    if (prevHash.isEmpty())
        body.append("null");
    else
        body.append('"').append(prevHash.toHex()).append('"');
    body.append(",\"receipt_id\":\"").append(uuidText(draft.uuid).toLatin1());
    body.append("\",\"recorded_at\":\"").append(isoTime(draft.recordedAtMs));
    body.append("\",\"seq\":").append(QByteArray::number(seq)).append('}');
    return body;
}

} // namespace hall
