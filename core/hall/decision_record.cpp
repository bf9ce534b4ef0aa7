// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/decision_record.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"

using namespace Qt::StringLiterals;

namespace hall {

RecordDraft decisionRecord(const RouteDecision& decision, const QString& actor)
{
    RecordDraft draft;
    draft.kind = record_kind::decision;
    draft.uuid = decision.uuid;
    draft.recordedAtMs = decision.decidedAtMs;
    draft.actor = actor;
    draft.data = storedDecision(decision);

    // Written out instead of calling fieldsOfRecord: this is the hot path, and a test holds the two
    // together.
    RecordFields& fields = draft.fields;
    fields.kind = draft.kind;
    fields.recordedAtMs = decision.decidedAtMs;
    fields.id = decision.decisionId();
    fields.capability = decision.request.capabilityId;
    fields.worker = decision.workerId;
    fields.species = decision.selectedSpecies;
    fields.tenant = decision.request.tenantId;
    fields.rule = decision.matchedRuleId;
    fields.env = environmentName(decision.request.env).toByteArray();
    fields.label = dataLabelName(decision.request.dataLabel).toByteArray();
    fields.outcome = outcomeName(decision.outcome).toByteArray();
    if (decision.denial)
        fields.code = denyCodeName(decision.denial->code).toByteArray();
    fields.blast = decision.blastScore;
    fields.correlationId = decision.request.correlationId;
    fields.approvalId = decision.pendingApprovalId;
    fields.actor = actor;
    return draft;
}

RecordDraft governanceRecord(const char* kind, const QJsonObject& data, const QString& actor,
                             qint64 nowMs)
{
    RecordDraft draft;
    draft.kind = kind;
    draft.uuid = makeUuidV7(nowMs);
    draft.recordedAtMs = nowMs;
    draft.actor = actor;
    draft.data = canonicalJson(data);
    const QJsonObject body{
        {u"actor"_s, actor},
        {u"data"_s, data},
        {u"kind"_s, QString::fromLatin1(kind)},
        {u"receipt_id"_s, uuidText(draft.uuid)},
        {u"recorded_at"_s, QString::fromLatin1(isoTime(nowMs))},
    };
    if (auto fields = fieldsOfRecord(body))
        draft.fields = *std::move(fields);
    return draft;
}

} // namespace hall
