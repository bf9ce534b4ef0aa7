// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_events.h"

#include "core/base/uuid.h"
#include "core/json/json_writer.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <array>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 startMs = 1'795'238'400'000; // 2026-11-21
constexpr std::array capabilities{"cap.doc.summarize", "cap.db.read",      "cap.db.write",
                                  "cap.mail.send",     "cap.web.fetch",    "cap.payment.refund",
                                  "cap.file.delete",   "cap.vector.search"};
constexpr std::array workers{"org.acme.doc-summarizer", "org.acme.db-writer", "x.alice.researcher",
                             "org.globex.mailer", "wrk_7f3a91c2"};
constexpr std::array tenants{"org.default", "org.acme", "org.globex"};

QString pick(const auto& list, int n)
{
    return QString::fromLatin1(list[std::size_t(n) % list.size()]);
}

QByteArray digest(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
}

Denial denialOf(int n)
{
    switch (n % 5) {
    case 0:
        return {DenyCode::MissingRequiredControls,
                u"Required, but no enrolled worker implements: ctrl.obs.audit-log-append-only."_s,
                {{u"missing"_s, QJsonArray{u"ctrl.obs.audit-log-append-only"_s}}}};
    case 1:
        return {DenyCode::EnvNotAllowed, u"The worker may not work in prod."_s, {}};
    case 2:
        return {DenyCode::NoMatchingRule, u"No rule matches the capability."_s, {}};
    case 3:
        return {DenyCode::PolicyGate, u"The policy denies this: refunds need finance."_s, {}};
    default:
        return {DenyCode::UnknownWorker, u"The worker is not enrolled."_s, {}};
    }
}

RouteDecision varied(int n)
{
    const Outcome outcome = n % 9 == 4   ? Outcome::RequireHuman
                            : n % 4 == 1 ? Outcome::Deny
                                         : Outcome::Allow;
    RouteDecision decision = someDecision(outcome);
    RouteRequest& request = decision.request;
    request.capabilityId = pick(capabilities, n * 5 + n / 7);
    request.workerId = pick(workers, n * 3 + n / 5);
    request.tenantId = pick(tenants, n / 3);
    request.env = Environment((n * 7) % 4);
    request.dataLabel = DataLabel((n * 11 + n / 4) % 4);
    decision.workerId = request.workerId;
    decision.matchedRuleId = u"auto."_s % request.capabilityId % u".wrk.generic"_s;
    if (outcome == Outcome::Deny)
        decision.denial = denialOf(n / 4);
    decision.blastScore = 10 + (n * 13) % 80;
    return decision;
}

} // namespace

RouteDecision someDecision(Outcome outcome)
{
    RouteDecision decision;
    decision.outcome = outcome;
    RouteRequest& request = decision.request;
    request.capabilityId = u"cap.doc.summarize"_s;
    request.workerId = u"org.acme.doc-summarizer"_s;
    request.workerNamed = true;
    request.correlationId = u"5e0c1c1e-0000-4000-8000-000000000001"_s;
    decision.workerId = request.workerId;
    decision.selectedSpecies = u"wrk.doc.summarizer"_s;
    decision.matchedRuleId = u"rule.doc.summarize"_s;
    decision.policyVersion = u"policy.v3"_s;
    decision.candidates = {{u"wrk.doc.summarizer"_s, 0.9, {}, {}},
                           {u"wrk.doc.writer"_s, 0.4, {}, u"already_selected"_s}};
    if (outcome == Outcome::Deny)
        decision.denial = Denial{DenyCode::NoMatchingRule, u"No rule matches."_s, {}};
    if (outcome == Outcome::RequireHuman)
        decision.denial =
            Denial{DenyCode::RequiresHumanApproval,
                   u"A human has to approve this (gatekeeper): writes to production."_s,
                   {}};
    return decision;
}

DecisionEvent eventOf(RouteDecision decision, int number)
{
    const qint64 atMs = startMs + qint64(number) * 137;
    decision.uuid = uuidV7FromHash(atMs, digest(number));
    decision.decidedAtMs = atMs;
    RouteRequest& request = decision.request;
    request.artifactHash = digest(number + 1);
    const auto put = [&request](const QString& member, const QString& value) {
        request.body.insert(member, value);
    };
    put(u"capability_id"_s, request.capabilityId);
    if (request.workerNamed)
        put(u"worker_id"_s, request.workerId);
    put(u"env"_s, QString::fromLatin1(environmentName(request.env)));
    put(u"data_label"_s, QString::fromLatin1(dataLabelName(request.dataLabel)));
    put(u"tenant_id"_s, request.tenantId);
    put(u"correlation_id"_s, request.correlationId);

    DecisionEvent event;
    event.reason = decision.reason();
    event.latencyUs = 380 + (qint64(number) * 7919) % 4200;
    event.dryRun = request.dryRun;
    event.record.seq = number + 1;
    event.record.prevHash = number > 0 ? digest(number - 1) : QByteArray();
    JsonWriter body;
    body.beginObject().key("actor").string(u"session"_s).key("data").raw(storedDecision(decision));
    body.key("kind").ascii("decision").key("prev_receipt_hash");
    body.stringOrNull(QString::fromLatin1(event.record.prevHash.toHex()));
    body.key("receipt_id").string(uuidText(decision.uuid));
    body.key("recorded_at").ascii(isoTime(atMs)).key("seq").integer(event.record.seq).endObject();
    event.record.body = body.take();
    event.record.hash = QCryptographicHash::hash(event.record.body, QCryptographicHash::Sha256);

    RecordFields& fields = event.fields;
    fields.kind = "decision";
    fields.recordedAtMs = atMs;
    fields.id = decision.decisionId();
    fields.capability = request.capabilityId;
    fields.worker = decision.workerId;
    fields.species = decision.selectedSpecies;
    fields.tenant = request.tenantId;
    fields.rule = decision.matchedRuleId;
    fields.env = environmentName(request.env).toByteArray();
    fields.label = dataLabelName(request.dataLabel).toByteArray();
    fields.outcome = outcomeName(decision.outcome).toByteArray();
    if (decision.denial)
        fields.code = denyCodeName(decision.denial->code).toByteArray();
    fields.blast = decision.blastScore;
    fields.correlationId = request.correlationId;
    fields.actor = u"session"_s;
    return event;
}

void appendVaried(EventRing& ring, int first, int count)
{
    for (int n = first; n < first + count; ++n)
        ring.append(eventOf(varied(n), n));
}

void appendStream(EventRing& ring, int first, int count)
{
    constexpr int size = 2000;
    static const std::vector<DecisionEvent> stream = [] {
        std::vector<DecisionEvent> events;
        events.reserve(size);
        for (int n = 0; n < size; ++n)
            events.push_back(eventOf(varied(n), n));
        return events;
    }();
    for (int n = first; n < first + count; ++n)
        ring.append(stream[std::size_t(n) % size]);
}

RouteDecision decisionFullOf(const QString& text)
{
    RouteDecision decision = someDecision(Outcome::Deny);
    decision.request.capabilityId = text;
    decision.request.workerId = text;
    decision.request.tenantId = text;
    decision.request.correlationId = text;
    decision.request.body.insert(u"note"_s, text);
    decision.workerId = text;
    decision.selectedSpecies = text;
    decision.matchedRuleId = text;
    decision.policyVersion = text;
    decision.candidates = {{text, std::nullopt, {}, u"unavailable"_s}};
    decision.escalation.rationale = text;
    decision.denial->message = text;
    return decision;
}

} // namespace hall::test
