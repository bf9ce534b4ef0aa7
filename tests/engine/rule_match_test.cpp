// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compiling/rule_index.h"
#include "core/engine/words.h"
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class RuleMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void condition_data();
    void condition();
    void firstMatchWins();
    void preconditionsAreRaisedNeverLowered_data();
    void preconditionsAreRaisedNeverLowered();
    void preconditionsShowTheRulesValuesOverTheDefaults();
    void controlsOfUnusableWorkersDoNotCount();
    void indexAgreesWithALinearScan();
};

void RuleMatchTest::condition_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, const char* match, const char* request, bool matches) {
        QTest::newRow(name) << QString::fromUtf8(match) << QString::fromUtf8(request) << matches;
    };
    row("absent", R"({})", R"({})", true);
    row("any", R"({"env": {"any": true}})", R"({"env": "edge"})", true);
    row("equal", R"({"env": "prod"})", R"({"env": "prod"})", true);
    row("not equal", R"({"env": "prod"})", R"({"env": "dev"})", false);
    row("alias in the rule", R"({"env": "production"})", R"({"env": "prod"})", true);
    row("alias in the request", R"({"env": "stage"})", R"({"env": "staging"})", true);
    row("alias in a list", R"({"env": {"in": ["staging"]}})", R"({"env": "stage"})", true);
    row("in", R"({"env": {"in": ["dev", "edge"]}})", R"({"env": "edge"})", true);
    row("not in", R"({"env": {"in": ["dev", "edge"]}})", R"({"env": "prod"})", false);
    row("label in any case", R"({"data_label": "secret"})", R"({"data_label": "Restricted"})",
        true);
    row("label", R"({"data_label": "PUBLIC"})", R"({})", false);
    row("default label", R"({"data_label": "INTERNAL"})", R"({})", true);
    row("risk", R"({"tenant_risk": "high"})", R"({"tenant_risk": "high"})", true);
    row("other risk", R"({"tenant_risk": "high"})", R"({})", false);
    row("qos", R"({"qos_class": {"in": ["P0", "P1"]}})", R"({"qos_class": "P1"})", true);
    row("other qos", R"({"qos_class": {"in": ["P0", "P1"]}})", R"({})", false);
    row("capability", R"({"capability_id": "cap.doc.read"})", R"({})", true);
    row("capability in", R"({"capability_id": {"in": ["cap.z", "cap.doc.read"]}})", R"({})", true);
    row("other capability", R"({"capability_id": "cap.doc"})", R"({})", false);
    row("all five",
        R"({"capability_id": "cap.doc.read", "env": "dev", "data_label": "INTERNAL",
            "tenant_risk": "low", "qos_class": "P2"})",
        R"({})", true);
    row("four of five",
        R"({"capability_id": "cap.doc.read", "env": "dev", "data_label": "INTERNAL",
            "tenant_risk": "low", "qos_class": "P3"})",
        R"({})", false);
}

void RuleMatchTest::condition()
{
    QFETCH(QString, match);
    QFETCH(QString, request);
    QFETCH(bool, matches);
    Case testCase = plainCase();
    editRule(testCase, 0, [&](QJsonObject& rule) {
        rule.insert(u"match"_s, object(match.toUtf8().constData()));
    });
    const QJsonObject members = object(request.toUtf8().constData());
    for (auto it = members.begin(); it != members.end(); ++it)
        setRequest(testCase, it.key(), it.value());
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), matches ? u"ALLOW"_s : u"DENY_NO_MATCHING_RULE"_s);
    QCOMPARE(decision.matchedRuleId, matches ? u"r.read"_s : u"NO_MATCH"_s);
}

void RuleMatchTest::firstMatchWins()
{
    Case testCase = plainCase();
    editRule(testCase, 0, [](QJsonObject& rule) {
        rule.insert(u"match"_s, object(R"({"capability_id": "cap.doc.read", "env": "prod"})"));
    });
    addRule(testCase, object(R"({"rule_id": "r.wide", "match": {"qos_class": "P1"},
                                 "decision": {}})"));
    addRule(testCase, object(R"({"rule_id": "r.late", "match": {"capability_id": "cap.doc.read"},
                                 "decision": {}})"));
    QCOMPARE(decideCase(testCase).matchedRuleId, u"r.late"_s);
    setRequest(testCase, u"qos_class"_s, u"P1"_s);
    QCOMPARE(decideCase(testCase).matchedRuleId, u"r.wide"_s);
    setRequest(testCase, u"env"_s, u"prod"_s);
    QCOMPARE(decideCase(testCase).matchedRuleId, u"r.read"_s);
}

void RuleMatchTest::preconditionsAreRaisedNeverLowered_data()
{
    QTest::addColumn<bool>("hall");
    QTest::addColumn<bool>("rule");
    QTest::addColumn<bool>("enforced");
    QTest::newRow("neither") << false << false << false;
    QTest::newRow("the rule raises") << false << true << true;
    QTest::newRow("the rule cannot lower") << true << false << true;
    QTest::newRow("both") << true << true << true;
}

void RuleMatchTest::preconditionsAreRaisedNeverLowered()
{
    QFETCH(bool, hall);
    QFETCH(bool, rule);
    QFETCH(bool, enforced);
    Case testCase = plainCase();
    setConfig(testCase, u"enforce_correlation_id"_s, hall);
    setConfig(testCase, u"enforce_required_controls"_s, hall);
    editDecision(testCase, [rule](QJsonObject& decision) {
        decision.insert(u"preconditions"_s,
                        QJsonObject{{u"must_have_correlation_id"_s, rule},
                                    {u"deny_if_missing_required_controls"_s, rule}});
        decision.insert(u"required_controls_suggested"_s, QJsonArray{u"ctrl.absent"_s});
    });
    QCOMPARE(answer(decideCase(testCase)),
             enforced ? u"DENY_MISSING_REQUIRED_CONTROLS"_s : u"ALLOW"_s);
    setRequest(testCase, u"correlation_id"_s, u" "_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), enforced ? u"DENY_MISSING_CORRELATION_ID"_s : u"ALLOW"_s);
    QCOMPARE(decision.preconditions.mustHaveCorrelationId, rule);
}

void RuleMatchTest::preconditionsShowTheRulesValuesOverTheDefaults()
{
    Case testCase = plainCase();
    editDecision(testCase, [](QJsonObject& decision) {
        decision.insert(u"preconditions"_s, object(R"({"must_attach_policy_version": false,
                                                       "deny_if_unsigned_artifact_in_prod": true})"));
    });
    const Preconditions shown = decideCase(testCase).preconditions;
    QVERIFY(shown.mustHaveCorrelationId);
    QVERIFY(!shown.mustAttachPolicyVersion);
    QVERIFY(shown.mustRecordArtifactHashIfExecutes);
    QVERIFY(shown.denyIfMissingRequiredControls);
    QVERIFY(shown.denyIfUnsignedArtifactInProd);
    QVERIFY(!shown.denyIfNoAttestationInProd);
}

void RuleMatchTest::controlsOfUnusableWorkersDoNotCount()
{
    Case testCase = plainCase();
    editDecision(testCase, [](QJsonObject& decision) {
        decision.insert(u"required_controls_suggested"_s, QJsonArray{u"ctrl.obs.audit-log"_s});
    });
    addWorker(testCase, object(R"({"worker_id": "x.n.auditor", "worker_species_id": "wrk.auditor",
                                   "capabilities": ["cap.audit"],
                                   "currently_implements": ["ctrl.obs.audit_log"]})"));
    QCOMPARE(answer(decideCase(testCase)), u"ALLOW"_s);
    editWorker(testCase, 1,
               [](QJsonObject& worker) { worker.insert(u"status"_s, u"suspended"_s); });
    QCOMPARE(answer(decideCase(testCase)), u"DENY_MISSING_REQUIRED_CONTROLS"_s);
}

void RuleMatchTest::indexAgreesWithALinearScan()
{
    std::mt19937 random(99);
    const QStringList capabilities{u"cap.a"_s, u"cap.b"_s, u"cap.c"_s};
    const auto pick = [&random](QJsonObject& match, const QString& field, const auto& values) {
        if (random() % 3 != 0)
            match.insert(field, word(values[random() % values.size()]));
    };
    for (int round = 0; round < 40; ++round) {
        QJsonArray rules;
        for (int i = 0; i < 60; ++i) {
            QJsonObject match;
            if (random() % 3 != 0)
                match.insert(u"capability_id"_s, capabilities.at(qsizetype(random() % 3)));
            pick(match, u"env"_s, allEnvironments);
            pick(match, u"data_label"_s, allDataLabels);
            pick(match, u"tenant_risk"_s, allTenantRisks);
            pick(match, u"qos_class"_s, allQosClasses);
            rules.append(QJsonObject{{u"rule_id"_s, QString::number(i)},
                                     {u"match"_s, match},
                                     {u"decision"_s, QJsonObject()}});
        }
        const auto parsed = parseRules({{u"rules"_s, rules}}, u"$"_s, nullptr);
        QVERIFY(parsed.ok());
        const RuleIndex index(*parsed);
        for (int i = 0; i < 60; ++i) {
            RouteRequest request;
            request.capabilityId = i % 4 == 3 ? u"cap.none"_s : capabilities.at(i % 4);
            request.env = allEnvironments[random() % 4];
            request.dataLabel = allDataLabels[random() % 4];
            request.tenantRisk = allTenantRisks[random() % 3];
            request.qosClass = allQosClasses[random() % 4];
            int expected = -1;
            for (std::size_t r = 0; r < parsed->size() && expected < 0; ++r) {
                const MatchSpec& match = (*parsed)[r].match;
                if (match.capabilityId.matches(request.capabilityId) &&
                    match.env.matches(word(request.env)) &&
                    match.dataLabel.matches(word(request.dataLabel)) &&
                    match.tenantRisk.matches(word(request.tenantRisk)) &&
                    match.qosClass.matches(word(request.qosClass)))
                    expected = int(r);
            }
            QCOMPARE(index.firstMatch(request), expected);
        }
    }
}

HALL_TEST(RuleMatchTest);

#include "rule_match_test.moc"
