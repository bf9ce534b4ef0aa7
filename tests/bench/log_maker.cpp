// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/log_maker.h"

#include "core/audit/audit_log.h"
#include "core/base/uuid.h"
#include "core/json/canonical_json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSemaphore>

#include <algorithm>
#include <atomic>

namespace hall::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int preparedDecisions = 8000;
constexpr int preparedEvents = 200;
constexpr qint64 rareEvery = 400'000;
constexpr int recordsPerJob = 2000;
constexpr int jobsUnderWay = 6;

// As long as what takes their place, so that the canonical bytes can be patched.
const QByteArray correlationPlace = "run-00000000";
const QByteArray approvalPlace = "apr_" + QByteArray(32, '0');

QString reasonOf(DenyCode code, const QString& worker, const QString& capability, int score)
{
    switch (code) {
    case DenyCode::RequiresHuman:
    case DenyCode::RequiresHumanApproval:
        return u"The blast score is %1: from 60 on, a person has to decide."_s.arg(score);
    case DenyCode::CapabilityNotDeclared:
        return u"Worker \"%1\" does not declare the capability \"%2\"."_s.arg(worker, capability);
    case DenyCode::NoMatchingRule:
        return u"No rule matches the capability \"%1\" in this environment."_s.arg(capability);
    case DenyCode::WorkerTampered:
        return u"The code of worker \"%1\" is not what was enrolled."_s.arg(worker);
    default:
        return u"Worker \"%1\" may not do this now."_s.arg(worker);
    }
}

RouteDecision decisionOn(const QJsonObject& body)
{
    RouteDecision decision;
    if (const auto request = parseRouteRequest(body))
        decision.request = *request;
    decision.uuid = QByteArray(16, '\0');
    decision.workerId = decision.request.workerId;
    decision.policyVersion = u"2026-09"_s;
    decision.requiredControls = {u"ctrl.audit.append_only"_s, u"ctrl.rate.limit"_s};
    return decision;
}

void patch(QByteArray& bytes, const QByteArray& place, const QByteArray& value)
{
    if (const qsizetype at = bytes.indexOf(place); at >= 0)
        bytes.replace(at, place.size(), value);
}

} // namespace

LogMaker::LogMaker(quint32 seed, qint64 fromMs, qint64 toMs, qint64 records)
    : m_random(seed), m_nowMs(fromMs), m_toMs(toMs), m_left(records)
{
    for (int i = 0; i < preparedDecisions; ++i)
        m_decisions.push_back(decision(i));
    for (int i = 0; i < preparedEvents; ++i)
        m_events.push_back(event());
}

quint32 LogMaker::skewed(quint32 bound)
{
    return std::min(below(bound), below(bound));
}

RecordDraft LogMaker::decision(int no)
{
    static const QString areas[] = {u"doc"_s, u"db"_s, u"mail"_s, u"web"_s, u"pay"_s, u"deploy"_s};
    static const QString verbs[] = {u"read"_s,   u"list"_s, u"search"_s, u"write"_s,  u"update"_s,
                                    u"delete"_s, u"send"_s, u"export"_s, u"import"_s, u"admin"_s};
    static const QString envs[] = {u"prod"_s,  u"prod"_s, u"prod"_s,
                                   u"stage"_s, u"dev"_s,  u"edge"_s};
    static const QString labels[] = {u"INTERNAL"_s, u"INTERNAL"_s, u"PUBLIC"_s, u"CONFIDENTIAL"_s,
                                     u"RESTRICTED"_s};
    static const DenyCode codes[] = {DenyCode::NoMatchingRule, DenyCode::CapabilityNotDeclared,
                                     DenyCode::EnvNotAllowed,  DenyCode::PolicyTier,
                                     DenyCode::WorkerBanned,   DenyCode::PrivilegeEnvelopeViolated};
    // The last twenty are rare: they have names of their own.
    const bool isRare = no >= preparedDecisions - 20;
    const QString area = areas[skewed(std::size(areas))];
    const QString worker = isRare
                               ? u"org.rare.worker-%1"_s.arg(preparedDecisions - no)
                               : u"org.tenant%1.%2-%3"_s.arg(skewed(20)).arg(area).arg(skewed(40));
    const QString capability =
        isRare ? u"cap.rare.thing"_s : u"cap.%1.%2"_s.arg(area, verbs[skewed(std::size(verbs))]);
    RouteDecision decision = decisionOn(
        {{u"capability_id"_s, capability},
         {u"worker_id"_s, worker},
         {u"env"_s, envs[below(std::size(envs))]},
         {u"data_label"_s, labels[below(std::size(labels))]},
         {u"tenant_id"_s, worker.section(u'.', 0, 1)},
         {u"correlation_id"_s, QString::fromLatin1(correlationPlace)},
         {u"request"_s, QJsonObject{{u"path"_s, u"/srv/%1/%2.txt"_s.arg(area).arg(below(100'000))},
                                    {u"rows"_s, int(below(5000))},
                                    {u"purpose"_s, u"monthly report"_s}}}});
    const quint32 dice = below(100);
    decision.outcome = dice < 76   ? Outcome::Allow
                       : dice < 95 ? Outcome::Deny
                                   : Outcome::RequireHuman;
    decision.matchedRuleId = u"rule.%1.%2"_s.arg(area).arg(skewed(6));
    decision.blastScore = int(skewed(101));
    decision.blastGatePassed = decision.outcome == Outcome::Allow;
    if (decision.outcome == Outcome::Allow) {
        decision.selectedSpecies = u"wrk.%1.agent"_s.arg(area);
        return decisionDraft(decision, u"agent-token-%1"_s.arg(skewed(8)));
    }
    DenyCode code = codes[skewed(std::size(codes))];
    if (decision.outcome == Outcome::RequireHuman) {
        code = DenyCode::RequiresHumanApproval;
        decision.pendingApprovalId = QString::fromLatin1(approvalPlace);
    } else if (no % 500 == 7) {
        code = DenyCode::WorkerTampered;
    }
    decision.denial = Denial{code, reasonOf(code, worker, capability, *decision.blastScore), {}};
    return decisionDraft(decision, u"agent-token-%1"_s.arg(skewed(8)));
}

RecordDraft LogMaker::event()
{
    const QByteArray kinds[] = {record_kind::approval, record_kind::registry, record_kind::token,
                                record_kind::configuration};
    const QByteArray& kind = kinds[skewed(std::size(kinds))];
    QJsonObject data{{u"worker_id"_s, u"org.tenant%1.doc-%2"_s.arg(below(20)).arg(below(40))},
                     {u"reason"_s, u"Change request CR-%1 was agreed on."_s.arg(below(50))}};
    if (kind == record_kind::approval)
        data.insert(u"approval_id"_s, QString::fromLatin1(approvalPlace));
    return eventDraft(kind, m_nowMs, u"reviewer-%1"_s.arg(below(6)), data);
}

RecordDraft LogMaker::next()
{
    const qint64 step = std::max<qint64>(1, (m_toMs - m_nowMs) / std::max<qint64>(1, m_left--));
    m_nowMs += qint64(below(quint32(std::min<qint64>(2 * step, 1'000'000'000)) + 1));
    const qint64 place = m_made++;

    const bool isEvent = below(40) == 0;
    const bool isRare = place % rareEvery == rareEvery / 2;
    RecordDraft draft = isEvent  ? m_events[below(preparedEvents)]
                        : isRare ? m_decisions[std::size_t(preparedDecisions - 20) + below(20)]
                                 : m_decisions[below(preparedDecisions - 20)];
    // Several threads decide: one record in a hundred comes a little late.
    draft.recordedAtMs = m_nowMs - (below(100) == 0 ? qint64(below(200)) : 0);
    QByteArray random(16, Qt::Uninitialized);
    for (char& byte : random)
        byte = char(m_random());
    draft.uuid = uuidV7FromHash(draft.recordedAtMs, random);
    RecordFields& fields = draft.fields;
    fields.recordedAtMs = draft.recordedAtMs;
    const QByteArray idStart = isEvent ? "rec_" : "dec_";
    fields.id = QString::fromLatin1(idStart + draft.uuid.toHex());
    if (!fields.correlationId.isEmpty()) {
        // A run of an agent asks eight times or so.
        const QByteArray run =
            "run-" + QByteArray::number((place / 64) * 8 + below(8)).rightJustified(8, '0');
        patch(draft.data, correlationPlace, run);
        fields.correlationId = QString::fromLatin1(run);
    }
    if (!fields.approvalId.isEmpty()) {
        const QByteArray id = "apr_" + draft.uuid.toHex();
        patch(draft.data, approvalPlace, id);
        fields.approvalId = QString::fromLatin1(id);
    }
    return draft;
}

Result<void> makeLog(const QString& path, qint64 records, quint32 seed,
                     const std::function<void(qint64)>& progress)
{
    AuditLogOptions options;
    options.path = path;
    options.durability = Durability::Process;
    const auto log = AuditLog::open(options);
    if (!log)
        return log.error();

    constexpr qint64 dayMs = 86'400'000;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    LogMaker maker(seed, nowMs - 90 * dayMs, nowMs, records);
    QSemaphore free(jobsUnderWay);
    std::atomic<qint64> written{0};
    std::atomic_bool hasFailed{false};
    Error failure; // before hasFailed is set
    for (qint64 left = records; left > 0 && !hasFailed; left -= recordsPerJob) {
        WriteJob job;
        for (qint64 i = 0; i < std::min<qint64>(recordsPerJob, left); ++i)
            job.records.push_back(maker.next());
        job.done = [&](const Result<std::vector<CommittedRecord>>& result) {
            if (result) {
                written += qint64(result->size());
            } else if (!hasFailed) {
                failure = result.error();
                hasFailed = true;
            }
            free.release();
        };
        free.acquire();
        if (!(*log)->submit(std::move(job)))
            return Error{u"The log takes no more records."_s, u"AUDIT_UNAVAILABLE"_s, path};
        progress(written);
    }
    free.acquire(jobsUnderWay);
    if (hasFailed)
        return failure;
    progress(written);
    return {};
}

} // namespace hall::bench
