// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <vector>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// One way to fail one step, in the order of the steps. Any two can be done to the same case.
struct Breaker {
    const char* step;
    const char* code;
    void (*apply)(Case& testCase);
};

const std::vector<Breaker> breakers{
    {"lockdown", "DENY_LOCKDOWN", [](Case& c) { c.lockdown = true; }},
    {"tenant", "DENY_UNKNOWN_TENANT",
     [](Case& c) { setConfig(c, u"allowed_tenants"_s, QJsonArray{u"org.other"_s}); }},
    {"tenant", "DENY_MISSING_TENANT_ID",
     [](Case& c) {
         setRequest(c, u"tenant_id"_s, u" "_s);
         // Only the blank is wrong, unless the tenant was made unknown before.
         const QJsonValue allowed = c.bundle.value(u"config"_s)[u"allowed_tenants"_s];
         if (allowed.toArray().contains(u"org.acme"_s))
             setConfig(c, u"require_signatory"_s, false);
     }},
    {"input_range", "DENY_INVALID_INPUT", [](Case& c) { setRequest(c, u"blast_score"_s, 101); }},
    {"named_worker", "DENY_WORKER_REVOKED",
     [](Case& c) {
         editWorker(c, 0, [](QJsonObject& w) { w.insert(u"status"_s, u"revoked"_s); });
     }},
    {"shadowed_rules", "DENY_SHADOW_RULES_DETECTED",
     [](Case& c) {
         addRule(c, object(R"({"rule_id": "r.write", "match": {"capability_id": "cap.doc.write"},
                               "decision": {}})"));
         addRule(c, object(R"({"rule_id": "r.hidden", "match": {"capability_id": "cap.doc.write"},
                               "decision": {}})"));
     }},
    {"rule_match", "DENY_NO_MATCHING_RULE",
     [](Case& c) {
         editRule(c, 0, [](QJsonObject& rule) {
             rule.insert(u"match"_s, object(R"({"capability_id": "cap.doc.other"})"));
         });
     }},
    {"preconditions", "DENY_MISSING_CORRELATION_ID",
     [](Case& c) { setRequest(c, u"correlation_id"_s, u" "_s); }},
    {"controls", "DENY_MISSING_REQUIRED_CONTROLS",
     [](Case& c) {
         editDecision(c, [](QJsonObject& decision) {
             decision.insert(u"required_controls_suggested"_s, QJsonArray{u"ctrl.absent"_s});
         });
     }},
    {"blast_radius", "DENY_REQUIRES_HUMAN",
     [](Case& c) {
         setRequest(c, u"qos_class"_s, u"P0"_s);
         setRequest(c, u"request"_s, QJsonObject{{u"egress"_s, true}, {u"writes"_s, true}});
     }},
    {"policy_gate", "DENY_POLICY_GATE",
     [](Case& c) { setPolicy(c, object(R"({"default": {"decision": "DENY"}})")); }},
    {"worker_selection", "DENY_WORKER_NOT_CANDIDATE",
     [](Case& c) {
         editDecision(c, [](QJsonObject& decision) {
             decision.insert(u"candidate_workers_ranked"_s,
                             QJsonArray{object(R"({"worker_species_id": "wrk.doc.other"})")});
         });
     }},
    {"attestation", "DENY_WORKER_TAMPERED",
     [](Case& c) { c.codeHash = QString::fromLatin1(otherHash); }},
    {"privilege_envelope", "DENY_PRIVILEGE_ENVELOPE_VIOLATED",
     [](Case& c) { c.bundle.insert(u"egress_allowlist"_s, object(R"({"prod": []})")); }},
};

} // namespace

class PipelineOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBrokenIsAllowed();
    void theEarlierStepDecides_data();
    void theEarlierStepDecides();
    void theTraceEndsWithTheDecidingStep_data();
    void theTraceEndsWithTheDecidingStep();
    void theTraceOfAnAllowNamesEveryStep();
    void theTraceIsMadeOnlyWhenAskedFor();
    void sameInputsGiveTheSameBytes_data();
    void sameInputsGiveTheSameBytes();
};

void PipelineOrderTest::nothingBrokenIsAllowed()
{
    const RouteDecision decision = decideCase(strictCase());
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.outcome, Outcome::Allow);
    QVERIFY(!decision.denial);
    QCOMPARE(decision.matchedRuleId, u"r.read"_s);
    QCOMPARE(decision.workerId, u"org.acme.reader"_s);
    QCOMPARE(decision.selectedSpecies, u"wrk.doc.reader"_s);
    QCOMPARE(decision.policyVersion, u"policy.v1"_s);
    QCOMPARE(decision.requiredControls, QStringList{u"ctrl.obs.audit-log"_s});
    QCOMPARE(decision.recommendedProfiles, QStringList{u"prof.prod.strict"_s});
    QCOMPARE(decision.blastScore, std::optional<int>(65));
    QCOMPARE(decision.blastGatePassed, std::optional<bool>(true));
    QCOMPARE(decision.privilegeEnvelopeOk, std::optional<bool>(true));
    QVERIFY(decision.attestationChecked);
    QCOMPARE(decision.attestationValid, std::optional<bool>(true));
    QVERIFY(!decision.supervisorRequired);
    QCOMPARE(decision.uuid, QByteArray(16, '\x17'));
    QCOMPARE(decision.decidedAtMs, 1'700'000'000'123);
}

void PipelineOrderTest::theEarlierStepDecides_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const int count = int(breakers.size());
    for (int first = 0; first < count; ++first) {
        for (int second = first; second < count; ++second)
            QTest::addRow("%s + %s", breakers[std::size_t(first)].code,
                          breakers[std::size_t(second)].code)
                << first << second;
    }
}

void PipelineOrderTest::theEarlierStepDecides()
{
    QFETCH(int, first);
    QFETCH(int, second);
    Case testCase = strictCase();
    breakers[std::size_t(first)].apply(testCase);
    if (second != first)
        breakers[std::size_t(second)].apply(testCase);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), QString::fromLatin1(breakers[std::size_t(first)].code));
    QVERIFY(decision.denied());
    QVERIFY2(decision.selectedSpecies.isEmpty(), "a no must not name a species to run");
}

void PipelineOrderTest::theTraceEndsWithTheDecidingStep_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < breakers.size(); ++i)
        QTest::addRow("%s", breakers[i].code) << int(i);
}

void PipelineOrderTest::theTraceEndsWithTheDecidingStep()
{
    QFETCH(int, index);
    const Breaker& breaker = breakers[std::size_t(index)];
    Case testCase = strictCase();
    breaker.apply(testCase);
    const RouteDecision decision = decideCase(testCase, true);
    QVERIFY(!decision.trace.empty());
    const TraceEntry& last = decision.trace.back();
    QCOMPARE(QString::fromLatin1(last.step), QString::fromLatin1(breaker.step));
    const bool human = decision.outcome == Outcome::RequireHuman;
    QCOMPARE(QString::fromLatin1(last.outcome), human ? u"escalated"_s : u"denied"_s);
    QCOMPARE(last.detail, decision.denial->message);
    for (std::size_t i = 0; i + 1 < decision.trace.size(); ++i)
        QVERIFY(qstrcmp(decision.trace[i].outcome, "denied") != 0);
}

void PipelineOrderTest::theTraceOfAnAllowNamesEveryStep()
{
    const RouteDecision decision = decideCase(strictCase(), true);
    QStringList steps;
    for (const TraceEntry& entry : decision.trace) {
        steps.append(QString::fromLatin1(entry.step));
        QVERIFY2(!entry.detail.isEmpty(), entry.step);
        const QString outcome = QString::fromLatin1(entry.outcome);
        const bool given = QLatin1StringView(entry.step) != "input_range"_L1;
        QCOMPARE(outcome, given ? u"passed"_s : u"skipped"_s);
    }
    QCOMPARE(steps.join(u' '),
             u"lockdown tenant input_range named_worker shadowed_rules rule_match preconditions "
             "controls blast_radius policy_gate worker_selection attestation privilege_envelope "
             "allow"_s);

    for (const TraceEntry& entry : decideCase(plainCase(), true).trace)
        QVERIFY2(!entry.detail.isEmpty(), entry.step);
}

void PipelineOrderTest::theTraceIsMadeOnlyWhenAskedFor()
{
    QVERIFY(decideCase(strictCase()).trace.empty());
}

void PipelineOrderTest::sameInputsGiveTheSameBytes_data()
{
    theTraceEndsWithTheDecidingStep_data();
    QTest::newRow("allowed") << -1;
}

void PipelineOrderTest::sameInputsGiveTheSameBytes()
{
    QFETCH(int, index);
    Case testCase = strictCase();
    if (index >= 0)
        breakers[std::size_t(index)].apply(testCase);
    const QByteArray first = routeReply(decideCase(testCase, true), {}, true);
    const QByteArray second = routeReply(decideCase(testCase, true), {}, true);
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);
    const QByteArray wanted = index >= 0 ? "\"denied\":true" : "\"denied\":false";
    QVERIFY2(first.contains(wanted), first.constData());
}

HALL_TEST(PipelineOrderTest);

#include "pipeline_order_test.moc"
