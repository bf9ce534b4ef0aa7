// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class BundleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badInputNamesPathAndRemedy_data();
    void badInputNamesPathAndRemedy();
    void everyPartIsOptional();
    void defaultsOfABundleThatDoesNotSay();
    void whatIsLeftOutIsSaid_data();
    void whatIsLeftOutIsSaid();
    void roundTrip();
    void withoutWorkers();
    void aliasesAreRead();
};

void BundleTest::badInputNamesPathAndRemedy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& text, const char* field,
                        const char* says) {
        QTest::newRow(name) << text << QString::fromUtf8(field) << QString::fromUtf8(says);
    };
    const auto rule = [&row](const char* name, const QByteArray& members, const char* field,
                             const char* says) {
        row(name, R"({"rules": {"rules": [)" + members + R"(]}})", field, says);
    };
    const auto match = [&rule](const char* name, const QByteArray& members, const char* field,
                               const char* says) {
        rule(name, R"({"rule_id": "r", "match": )" + members + R"(, "decision": {}})", field, says);
    };
    const auto decision = [&rule](const char* name, const QByteArray& members, const char* field,
                                  const char* says) {
        rule(name, R"({"rule_id": "r", "match": {}, "decision": )" + members + "}", field, says);
    };

    row("empty text", "", "", "");
    row("blank text", "  \n", "", "");
    row("not JSON", "rules:", "", "line 1");
    row("cut off", R"({"rules": {)", "", "line 1");
    row("an array", "[]", "", "object");
    row("a string", "\"rules\"", "", "object");
    row("duplicate key", R"({"config": {}, "config": {}})", "$.config", "config");
    row("unknown part", R"({"ruels": {}})", "$.ruels", "rules");
    row("config is an array", R"({"config": []})", "$.config", "an object");
    row("unknown switch", R"({"config": {"require_attestation": true}})",
        "$.config.require_attestation", "require_worker_attestation");
    row("switch is a string", R"({"config": {"derive_rules": "yes"}})", "$.config.derive_rules",
        "true or false");
    row("tenants are a string", R"({"config": {"allowed_tenants": "org.a"}})",
        "$.config.allowed_tenants", "an array");
    row("tenant is a number", R"({"config": {"allowed_tenants": ["org.a", 7]}})",
        "$.config.allowed_tenants[1]", "a string");
    row("tier too high", R"({"config": {"policy_tier_required": {"PUBLIC": 9}}})",
        "$.config.policy_tier_required.PUBLIC", "from 0 to 8");
    row("tier not whole", R"({"config": {"policy_tier_required": {"PUBLIC": 0.5}}})",
        "$.config.policy_tier_required.PUBLIC", "whole number");
    row("tier of an unknown label", R"({"config": {"policy_tier_required": {"SECRETS": 5}}})",
        "$.config.policy_tier_required.SECRETS", "RESTRICTED");
    row("extra tier is text", R"({"config": {"policy_tier_production_extra": "1"}})",
        "$.config.policy_tier_production_extra", "a string");

    row("rules is an array", R"({"rules": []})", "$.rules", "an object");
    row("rules without rules", R"({"rules": {"rule": []}})", "$.rules.rules", "missing");
    row("rules.rules is an object", R"({"rules": {"rules": {}}})", "$.rules.rules", "an array");
    rule("rule is a string", R"("r")", "$.rules.rules[0]", "an object");
    rule("no rule id", R"({"match": {}, "decision": {}})", "$.rules.rules[0].rule_id", "missing");
    rule("blank rule id", R"({"rule_id": " ", "match": {}, "decision": {}})",
         "$.rules.rules[0].rule_id", "blank");
    rule("rule id is a number", R"({"rule_id": 1, "match": {}, "decision": {}})",
         "$.rules.rules[0].rule_id", "a string");
    rule("reserved rule id", R"({"rule_id": "NO_MATCH", "match": {}, "decision": {}})",
         "$.rules.rules[0].rule_id", "protocol");
    rule("same id twice",
         R"({"rule_id": "a", "decision": {}}, {"rule_id": "b", "decision": {}},
            {"rule_id": "a", "decision": {}})",
         "$.rules.rules[2].rule_id", "$.rules.rules[0]");
    rule("no decision", R"({"rule_id": "r", "match": {}})", "$.rules.rules[0].decision", "missing");
    match("match is an array", "[]", "$.rules.rules[0].match", "an object");
    match("unknown field", R"({"environment": "prod"})", "$.rules.rules[0].match.environment",
          "env");
    match("a policy's field", R"({"tenant_id": "org.a"})", "$.rules.rules[0].match.tenant_id",
          "data_label");
    match("unknown word", R"({"env": "test"})", "$.rules.rules[0].match.env",
          "dev, stage, prod, edge");
    match("unknown word in a list", R"({"data_label": {"in": ["PUBLIC", "TOP"]}})",
          "$.rules.rules[0].match.data_label.in[1]", "CONFIDENTIAL");
    match("unknown risk", R"({"tenant_risk": "critical"})", "$.rules.rules[0].match.tenant_risk",
          "low, medium, high");
    match("unknown qos", R"({"qos_class": "P9"})", "$.rules.rules[0].match.qos_class", "P0");
    match("empty list", R"({"env": {"in": []}})", "$.rules.rules[0].match.env.in", "empty");
    match("list is a string", R"({"env": {"in": "dev"}})", "$.rules.rules[0].match.env.in",
          "an array");
    match("any is false", R"({"env": {"any": false}})", "$.rules.rules[0].match.env", "any");
    match("any and in", R"({"env": {"any": true, "in": ["dev"]}})", "$.rules.rules[0].match.env",
          "any");
    match("empty condition", R"({"env": {}})", "$.rules.rules[0].match.env", "any");
    match("null condition", R"({"env": null})", "$.rules.rules[0].match.env", "any");
    match("bare list", R"({"env": ["dev"]})", "$.rules.rules[0].match.env", "any");
    match("blank capability", R"({"capability_id": ""})", "$.rules.rules[0].match.capability_id",
          "blank");
    decision("decision is null", "null", "$.rules.rules[0].decision", "an object");
    decision("candidates are an object", R"({"candidate_workers_ranked": {}})",
             "$.rules.rules[0].decision.candidate_workers_ranked", "an array");
    decision("candidate is a string", R"({"candidate_workers_ranked": ["wrk.a"]})",
             "$.rules.rules[0].decision.candidate_workers_ranked[0]", "worker_species_id");
    decision("species is a number", R"({"candidate_workers_ranked": [{"worker_species_id": 3}]})",
             "$.rules.rules[0].decision.candidate_workers_ranked[0].worker_species_id", "a string");
    decision("score hint is a string",
             R"({"candidate_workers_ranked": [{"worker_species_id": "w", "score_hint": "1"}]})",
             "$.rules.rules[0].decision.candidate_workers_ranked[0].score_hint", "a number");
    decision("control without prefix", R"({"required_controls_suggested": ["audit"]})",
             "$.rules.rules[0].decision.required_controls_suggested[0]", "ctrl.");
    decision("profile is a number", R"({"recommended_profiles": [1]})",
             "$.rules.rules[0].decision.recommended_profiles[0]", "profile_id");
    decision("gate is a string", R"({"escalation": {"policy_gate": "true"}})",
             "$.rules.rules[0].decision.escalation.policy_gate", "true or false");
    decision("human_required_if entry is a string",
             R"({"escalation": {"human_required_if": ["prod"]}})",
             "$.rules.rules[0].decision.escalation.human_required_if[0]", "match conditions");
    decision("human_required_if has an unknown field",
             R"({"escalation": {"human_required_if": [{"blast_score": 5}]}})",
             "$.rules.rules[0].decision.escalation.human_required_if[0].blast_score", "worker_id");
    decision("precondition is a number", R"({"preconditions": {"must_have_correlation_id": 0}})",
             "$.rules.rules[0].decision.preconditions.must_have_correlation_id", "true or false");

    row("policy is an array", R"({"policy": []})", "$.policy", "an object");
    row("policy version is a number", R"({"policy": {"version": 1}})", "$.policy.version",
        "a string");
    row("default without decision", R"({"policy": {"default": {}}})", "$.policy.default.decision",
        "missing");
    row("policy rule without id", R"({"policy": {"rules": [{"decision": "DENY"}]}})",
        "$.policy.rules[0].id", "missing");
    row("policy rule without decision", R"({"policy": {"rules": [{"id": "p"}]}})",
        "$.policy.rules[0].decision", "missing");
    row("policy rule id twice",
        R"({"policy": {"rules": [{"id": "p", "decision": "DENY"}, {"id": "p", "decision": "DENY"}]}})",
        "$.policy.rules[1].id", "$.policy.rules[0]");
    row("policy rule is a number", R"({"policy": {"rules": [1]}})", "$.policy.rules[0]",
        "an object");
    row("unknown supervisor level",
        R"({"policy": {"default": {"decision": "REQUIRE_HUMAN", "supervisor_level": "boss"}}})",
        "$.policy.default.supervisor_level", "incident_commander");
    row("policy match has an unknown field",
        R"({"policy": {"rules": [{"id": "p", "match": {"role": "x"}, "decision": "DENY"}]}})",
        "$.policy.rules[0].match.role", "tenant_id");

    row("workers is an object", R"({"workers": {}})", "$.workers", "an array");
    row("worker is a string", R"({"workers": ["w"]})", "$.workers[0]", "an object");
    row("worker without species", R"({"workers": [{"worker_id": "w", "capabilities": ["c"]}]})",
        "$.workers[0].worker_species_id", "worker_species_id");
    row("worker id twice",
        R"({"workers": [{"worker_id": "w", "worker_species_id": "s", "capabilities": ["c"]},
                        {"worker_id": "w", "worker_species_id": "s", "capabilities": ["c"]}]})",
        "$.workers[1].worker_id", "$.workers[0]");
    row("egress list is a string", R"({"egress_allowlist": {"prod": "a"}})",
        "$.egress_allowlist.prod", "an array");
    row("egress of an unknown environment", R"({"egress_allowlist": {"test": []}})",
        "$.egress_allowlist.test", "edge");
    row("egress of one environment twice",
        R"({"egress_allowlist": {"prod": [], "production": []}})", "$.egress_allowlist.production",
        "second time");
    row("destination is a number", R"({"egress_allowlist": {"prod": [1]}})",
        "$.egress_allowlist.prod[0]", "a string");
    row("namespace is no namespace", R"({"namespaces": ["x.ok", "acme"]})", "$.namespaces[1]",
        "org.name");
    row("namespace with a worker's name", R"({"namespaces": ["x.ok.worker"]})", "$.namespaces[0]",
        "x.name");
}

void BundleTest::badInputNamesPathAndRemedy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(QString, says);
    const auto bundle = readBundle(text);
    QVERIFY(!bundle.ok());
    const Error& error = bundle.error();
    QVERIFY(!error.code.isEmpty());
    QVERIFY2(!error.message.isEmpty(), "an error needs a sentence");
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    if (!field.isEmpty()) {
        QCOMPARE(error.field, field);
        QVERIFY2(error.message.contains(field), qPrintable(error.message));
    }
}

void BundleTest::everyPartIsOptional()
{
    const auto bundle = readBundle("{}");
    QVERIFY(bundle.ok());
    QVERIFY(bundle->rules.empty());
    QVERIFY(bundle->workers.empty());
    QVERIFY(!bundle->policy);
    QVERIFY(bundle->warnings.isEmpty());
    QVERIFY(readBundle(R"({"rules": {}, "policy": null, "config": {}})").ok());
}

void BundleTest::defaultsOfABundleThatDoesNotSay()
{
    const HallConfig config = readBundle("{}")->config;
    QVERIFY(!config.requireSignatory);
    QVERIFY(!config.requireWorkerAttestation);
    QVERIFY(config.enforceCorrelationId);
    QVERIFY(config.enforceRequiredControls);
    QVERIFY(config.enforceBlastScoringInProd);
    QVERIFY(!config.enforcePrivilegeEnvelopes);
    QVERIFY(!config.requireClaimedNamespace);
    QVERIFY(!config.requirePolicyTier);
    QVERIFY(!config.deriveRules);
    QCOMPARE(config.policyTierRequired, (std::array<int, 4>{0, 1, 3, 5}));
    QCOMPARE(config.policyTierProductionExtra, 1);
}

void BundleTest::whatIsLeftOutIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("config without effect")
        << QByteArray(R"({"config": {"require_credential": true}})")
        << u"$.config.require_credential"_s;
    QTest::newRow("unknown member of a rule")
        << QByteArray(R"({"rules": {"rules": [{"rule_id": "r", "match": {}, "note": "x",
                                               "decision": {}}]}})")
        << u"$.rules.rules[0].note"_s;
    QTest::newRow("mistyped escalation")
        << QByteArray(R"({"rules": {"rules": [{"rule_id": "r", "match": {},
                                               "decision": {"escalaton": {}}}]}})")
        << u"$.rules.rules[0].decision.escalaton"_s;
    QTest::newRow("rule for everything")
        << QByteArray(R"({"rules": {"rules": [{"rule_id": "r", "decision": {}}]}})")
        << u"every request"_s;
    QTest::newRow("ill-formed control of a worker")
        << QByteArray(R"({"workers": [{"worker_id": "w", "worker_species_id": "s",
                                       "capabilities": ["c"], "currently_implements": ["bad"]}]})")
        << u"$.workers[0].currently_implements[0]"_s;
    QTest::newRow("ill-formed code hash of a worker")
        << QByteArray(R"({"workers": [{"worker_id": "w", "worker_species_id": "s",
                                       "capabilities": ["c"],
                                       "attestation": {"code_hash": "ABC"}}]})")
        << u"$.workers[0].attestation.code_hash"_s;
}

void BundleTest::whatIsLeftOutIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto bundle = readBundle(text);
    QVERIFY2(bundle.ok(), bundle.ok() ? "" : qPrintable(bundle.error().message));
    QCOMPARE(bundle->warnings.size(), 1);
    QVERIFY2(bundle->warnings.first().contains(says), qPrintable(bundle->warnings.first()));
}

void BundleTest::roundTrip()
{
    const auto first = parseBundle(strictCase().bundle);
    QVERIFY(first.ok());
    const QJsonObject written = first->toJson();
    const auto second = parseBundle(written);
    QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(second.error().message));
    QCOMPARE(second->toJson(), written);
    const QJsonObject original = strictCase().bundle;
    for (const QString& part :
         {u"rules"_s, u"policy"_s, u"workers"_s, u"egress_allowlist"_s, u"namespaces"_s})
        QCOMPARE(written.value(part), original.value(part));
    Case again = strictCase();
    again.bundle = written;
    QCOMPARE(routeReply(decideCase(again), {}), routeReply(decideCase(strictCase()), {}));
}

void BundleTest::withoutWorkers()
{
    const auto bundle = parseBundle(strictCase().bundle);
    QVERIFY(!bundle->toJson(false).contains(u"workers"_s));
    QVERIFY(!parseBundle(plainCase().bundle)->toJson().contains(u"policy"_s));
}

void BundleTest::aliasesAreRead()
{
    const auto bundle = readBundle(R"({"egress_allowlist": {"production": ["a"], "staging": []},
        "rules": {"rules": [{"rule_id": "r", "match": {"env": {"in": ["staging", "stage"]}},
                             "decision": {"recommended_profiles": ["prof.a",
                                                                   {"profile_id": "prof.b"}]}}]}})");
    QVERIFY(bundle.ok());
    QCOMPARE(bundle->egressAllowlist.keys(), (QStringList{u"prod"_s, u"stage"_s}));
    QCOMPARE(bundle->rules[0].match.env.values, std::vector<QString>{u"stage"_s});
    QCOMPARE(bundle->rules[0].recommendedProfiles, (QStringList{u"prof.a"_s, u"prof.b"_s}));
}

HALL_TEST(BundleTest);

#include "bundle_test.moc"
