// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/policy_gate.h"
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

Case gatedCase()
{
    Case testCase = plainCase();
    editDecision(testCase, [](QJsonObject& decision) {
        decision.insert(u"escalation"_s, object(R"({"policy_gate": true})"));
    });
    return testCase;
}

} // namespace

class PolicyGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMatchWins_data();
    void firstMatchWins();
    void answers_data();
    void answers();
    void theGateIsAskedOnlyWhenTheRuleSaysSo();
    void supervisorLevel_data();
    void supervisorLevel();
    void humanRequiredByTheRule_data();
    void humanRequiredByTheRule();
    void advisoryPolicyDoesNotSoftenTheRule();
    void aPolicyAboutAWorkerHoldsWhenItIsNotNamed();
};

void PolicyGateTest::firstMatchWins_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << u"{}"_s << u""_s << u"default"_s;
    QTest::newRow("capability") << uR"({"capability_id": "cap.b"})"_s << u""_s << u"capability"_s;
    QTest::newRow("environment") << uR"({"env": "staging"})"_s << u""_s << u"env"_s;
    QTest::newRow("label") << uR"({"data_label": "SECRET"})"_s << u""_s << u"label"_s;
    QTest::newRow("risk") << uR"({"tenant_risk": "high"})"_s << u""_s << u"risk"_s;
    QTest::newRow("qos") << uR"({"qos_class": "P0"})"_s << u""_s << u"qos"_s;
    QTest::newRow("tenant") << uR"({"tenant_id": "org.b"})"_s << u""_s << u"tenant"_s;
    QTest::newRow("worker") << u"{}"_s << u"x.b.w"_s << u"worker"_s;
    QTest::newRow("two, the first one")
        << uR"({"qos_class": "P0", "env": "stage"})"_s << u"x.b.w"_s << u"env"_s;
}

void PolicyGateTest::firstMatchWins()
{
    QFETCH(QString, request);
    QFETCH(QString, worker);
    QFETCH(QString, expected);
    const auto policy = parsePolicy(object(R"json({
        "version": "v", "default": { "decision": "ALLOW" }, "rules": [
          { "id": "capability", "match": { "capability_id": "cap.b" }, "decision": "DENY" },
          { "id": "env", "match": { "env": { "in": ["stage", "edge"] } }, "decision": "DENY" },
          { "id": "label", "match": { "data_label": "restricted" }, "decision": "DENY" },
          { "id": "risk", "match": { "tenant_risk": "high" }, "decision": "DENY" },
          { "id": "qos", "match": { "qos_class": "P0" }, "decision": "DENY" },
          { "id": "tenant", "match": { "tenant_id": "org.b" }, "decision": "DENY" },
          { "id": "worker", "match": { "worker_id": { "in": ["x.b.w"] } }, "decision": "DENY" }
        ] })json"),
                                    u"$.policy"_s, nullptr);
    QVERIFY2(policy.ok(), policy.ok() ? "" : qPrintable(policy.error().message));
    QJsonObject body = object(request.toUtf8().constData());
    if (!body.contains(u"capability_id"_s))
        body.insert(u"capability_id"_s, u"cap.a"_s);
    QCOMPARE(askPolicy(*policy, requestOf(body), worker).id, expected);
}

void PolicyGateTest::answers_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("expected");
    QTest::newRow("allow") << uR"({"default": {"decision": "ALLOW"}})"_s << u"ALLOW"_s;
    QTest::newRow("deny") << uR"({"default": {"decision": "DENY"}})"_s << u"DENY_POLICY_GATE"_s;
    QTest::newRow("human") << uR"({"default": {"decision": "REQUIRE_HUMAN"}})"_s
                           << u"DENY_REQUIRES_HUMAN_APPROVAL"_s;
    QTest::newRow("another case is another word")
        << uR"({"default": {"decision": "allow"}})"_s << u"DENY_POLICY_GATE_INVALID_RESPONSE"_s;
    QTest::newRow("no default") << uR"({"version": "v"})"_s << u"DENY_POLICY_GATE"_s;
    QTest::newRow("nothing at all") << u"{}"_s << u"DENY_POLICY_GATE"_s;
    QTest::newRow("null is no policy") << QString() << u"DENY_POLICY_GATE_UNCONFIGURED"_s;
}

void PolicyGateTest::answers()
{
    QFETCH(QString, policy);
    QFETCH(QString, expected);
    Case testCase = gatedCase();
    if (policy.isNull())
        testCase.bundle.insert(u"policy"_s, QJsonValue::Null);
    else
        setPolicy(testCase, object(policy.toUtf8().constData()));
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), expected);
    const bool human = expected == u"DENY_REQUIRES_HUMAN_APPROVAL"_s;
    QCOMPARE(decision.outcome == Outcome::RequireHuman, human);
    QCOMPARE(decision.supervisorRequired, human);
}

void PolicyGateTest::theGateIsAskedOnlyWhenTheRuleSaysSo()
{
    Case testCase = plainCase();
    setPolicy(testCase, object(R"({"version": "v7", "default": {"decision": "DENY"}})"));
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.policyVersion, u"v7"_s);
}

void PolicyGateTest::supervisorLevel_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<SupervisorLevel>("expected");
    QTest::addColumn<bool>("denied");
    QTest::newRow("unsaid") << QString() << SupervisorLevel::Gatekeeper << true;
    QTest::newRow("gatekeeper") << u"gatekeeper"_s << SupervisorLevel::Gatekeeper << true;
    QTest::newRow("executor") << u"executor"_s << SupervisorLevel::Executor << true;
    QTest::newRow("incident commander")
        << u"incident_commander"_s << SupervisorLevel::IncidentCommander << true;
    QTest::newRow("advisory") << u"advisory"_s << SupervisorLevel::Advisory << false;
}

void PolicyGateTest::supervisorLevel()
{
    QFETCH(QString, level);
    QFETCH(SupervisorLevel, expected);
    QFETCH(bool, denied);
    QJsonObject answerJson{{u"decision"_s, u"REQUIRE_HUMAN"_s}, {u"reason"_s, u"look"_s}};
    if (!level.isNull())
        answerJson.insert(u"supervisor_level"_s, level);
    Case testCase = gatedCase();
    setPolicy(testCase, {{u"version"_s, u"v7"_s}, {u"default"_s, answerJson}});
    const RouteDecision decision = decideCase(testCase, true);
    QCOMPARE(decision.denied(), denied);
    QVERIFY(decision.supervisorRequired);
    QCOMPARE(decision.supervisorLevel, std::optional<SupervisorLevel>(expected));
    const auto entry =
        std::find_if(decision.trace.begin(), decision.trace.end(), [](const TraceEntry& candidate) {
            return QLatin1StringView(candidate.step) == "policy_gate"_L1;
        });
    QVERIFY(entry != decision.trace.end());
    QCOMPARE(QString::fromLatin1(entry->outcome), u"escalated"_s);
    if (denied) {
        QCOMPARE(decision.denial->extra.value(u"supervisor_level"_s).toString(),
                 level.isNull() ? u"gatekeeper"_s : level);
        QCOMPARE(decision.denial->extra.value(u"policy_version"_s).toString(), u"v7"_s);
    }
}

void PolicyGateTest::humanRequiredByTheRule_data()
{
    QTest::addColumn<QString>("escalation");
    QTest::addColumn<bool>("human");
    QTest::newRow("no") << uR"({"human_required_default": false})"_s << false;
    QTest::newRow("default") << uR"({"human_required_default": true})"_s << true;
    QTest::newRow("matching condition") << uR"({"human_required_if": [{"env": "dev"}]})"_s << true;
    QTest::newRow("other condition") << uR"({"human_required_if": [{"env": "prod"}]})"_s << false;
    QTest::newRow("half a condition")
        << uR"({"human_required_if": [{"env": "dev", "qos_class": "P0"}]})"_s << false;
    QTest::newRow("second of two")
        << uR"({"human_required_if": [{"env": "prod"}, {"tenant_id": "org.default"}]})"_s << true;
    QTest::newRow("about the worker that is chosen")
        << uR"({"human_required_if": [{"worker_id": "org.acme.reader"}]})"_s << true;
}

void PolicyGateTest::humanRequiredByTheRule()
{
    QFETCH(QString, escalation);
    QFETCH(bool, human);
    Case testCase = plainCase();
    editDecision(testCase, [&](QJsonObject& decision) {
        decision.insert(u"escalation"_s, object(escalation.toUtf8().constData()));
    });
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), human ? u"DENY_REQUIRES_HUMAN_APPROVAL"_s : u"ALLOW"_s);
    QCOMPARE(decision.outcome, human ? Outcome::RequireHuman : Outcome::Allow);
}

void PolicyGateTest::advisoryPolicyDoesNotSoftenTheRule()
{
    Case testCase = gatedCase();
    editDecision(testCase, [](QJsonObject& decision) {
        decision.insert(u"escalation"_s,
                        object(R"({"policy_gate": true, "human_required_default": true,
                                   "rationale": "always look"})"));
    });
    setPolicy(testCase, object(R"({"default": {"decision": "REQUIRE_HUMAN",
                                               "supervisor_level": "advisory"}})"));
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"DENY_REQUIRES_HUMAN_APPROVAL"_s);
    QCOMPARE(decision.supervisorLevel, std::optional<SupervisorLevel>(SupervisorLevel::Gatekeeper));
    QVERIFY(decision.denial->message.contains(u"always look"_s));
}

void PolicyGateTest::aPolicyAboutAWorkerHoldsWhenItIsNotNamed()
{
    Case testCase = gatedCase();
    setPolicy(testCase, object(R"({"default": {"decision": "ALLOW"}, "rules": [
        {"id": "p", "match": {"worker_id": "org.acme.reader"}, "decision": "DENY"}]})"));
    QCOMPARE(answer(decideCase(testCase)), u"DENY_POLICY_GATE"_s);
    setRequest(testCase, u"worker_id"_s, u"org.acme.reader"_s);
    QCOMPARE(answer(decideCase(testCase)), u"DENY_POLICY_GATE"_s);
}

HALL_TEST(PolicyGateTest);

#include "policy_gate_test.moc"
