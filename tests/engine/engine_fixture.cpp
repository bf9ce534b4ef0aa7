// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"

#include "core/json/json_reader.h"

#include <QTest>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr char strictBundle[] = R"json({
  "config": { "require_signatory": true, "allowed_tenants": ["org.acme"],
              "require_worker_attestation": true, "enforce_privilege_envelopes": true,
              "require_claimed_namespace": true, "require_policy_tier": true },
  "rules": { "rules": [
    { "rule_id": "r.read",
      "match": { "capability_id": "cap.doc.read" },
      "decision": {
        "candidate_workers_ranked": [ { "worker_species_id": "wrk.doc.reader", "score_hint": 0.9 } ],
        "required_controls_suggested": [ "ctrl.obs.audit-log" ],
        "recommended_profiles": [ "prof.prod.strict" ],
        "escalation": { "policy_gate": true } } } ] },
  "policy": { "version": "policy.v1", "rules": [],
              "default": { "decision": "ALLOW", "reason": "default" } },
  "workers": [
    { "worker_id": "org.acme.reader", "worker_species_id": "wrk.doc.reader",
      "capabilities": [ "cap.doc.read" ], "risk_tier": "low", "policy_tier": 8,
      "currently_implements": [ "ctrl.obs.audit_log" ],
      "allowed_environments": [ "dev", "stage", "prod", "edge" ],
      "privilege_envelope": { "egress": { "allowlist": [ "a.example" ] } },
      "artifact_hash": "sha256:3333333333333333333333333333333333333333333333333333333333333333",
      "attestation": { "source_file": "/srv/reader.py",
        "code_hash": "1111111111111111111111111111111111111111111111111111111111111111" } } ],
  "egress_allowlist": { "prod": [ "a.example" ], "edge": [] },
  "namespaces": [ "org.acme" ]
})json";

constexpr char strictRequest[] = R"json({
  "capability_id": "cap.doc.read", "worker_id": "org.acme.reader", "env": "prod",
  "data_label": "RESTRICTED", "tenant_id": "org.acme", "correlation_id": "c-1" })json";

constexpr char plainBundle[] = R"json({
  "rules": { "rules": [
    { "rule_id": "r.read", "match": { "capability_id": "cap.doc.read" },
      "decision": { "candidate_workers_ranked": [ { "worker_species_id": "wrk.doc.reader" } ] } } ] },
  "workers": [
    { "worker_id": "org.acme.reader", "worker_species_id": "wrk.doc.reader",
      "capabilities": [ "cap.doc.read" ], "risk_tier": "low" } ] })json";

constexpr char plainRequest[] =
    R"json({ "capability_id": "cap.doc.read", "correlation_id": "c-1" })json";

void editItem(QJsonArray& items, qsizetype index, const std::function<void(QJsonObject&)>& edit)
{
    QJsonObject item = items.at(index).toObject();
    edit(item);
    items.replace(index, item);
}

} // namespace

Case strictCase()
{
    Case result;
    result.bundle = object(strictBundle);
    result.request = object(strictRequest);
    return result;
}

Case plainCase()
{
    Case result;
    result.bundle = object(plainBundle);
    result.request = object(plainRequest);
    return result;
}

QJsonObject object(const char* json)
{
    const Result<QJsonObject> result = readJsonObject(json);
    if (!result)
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return result ? *result : QJsonObject();
}

std::shared_ptr<const Snapshot> snapshotOf(const Case& testCase)
{
    Result<Bundle> parsed = parseBundle(testCase.bundle);
    if (!parsed)
        QTest::qFail(qPrintable(parsed.error().message), __FILE__, __LINE__);
    Bundle bundle = parsed ? std::move(parsed).value() : Bundle();
    for (const QString& hash : testCase.bannedHashes)
        bundle.bannedHashes.insert(hash);
    testCase.afterParsing(bundle);
    return Snapshot::compile(std::move(bundle), testCase.lockdown, testCase.online);
}

RouteRequest requestOf(const QJsonObject& body)
{
    const Result<RouteRequest> request = parseRouteRequest(body);
    if (!request)
        QTest::qFail(qPrintable(request.error().message), __FILE__, __LINE__);
    return request ? *request : RouteRequest();
}

RouteDecision decideCase(const Case& testCase, bool explain)
{
    DecisionInputs inputs;
    inputs.uuid = QByteArray(16, '\x17');
    inputs.nowMs = 1'700'000'000'123;
    inputs.currentCodeHash = testCase.codeHash;
    inputs.explain = explain;
    return decide(requestOf(testCase.request), *snapshotOf(testCase), inputs);
}

QString answer(const RouteDecision& decision)
{
    if (decision.allowed())
        return u"ALLOW"_s;
    if (!decision.denial)
        return u"denied without a denial"_s;
    return QString::fromLatin1(denyCodeName(decision.denial->code));
}

void setConfig(Case& testCase, const QString& name, const QJsonValue& value)
{
    QJsonObject config = testCase.bundle.value(u"config"_s).toObject();
    config.insert(name, value);
    testCase.bundle.insert(u"config"_s, config);
}

void setRequest(Case& testCase, const QString& name, const QJsonValue& value)
{
    testCase.request.insert(name, value);
}

void editRule(Case& testCase, qsizetype index, const std::function<void(QJsonObject&)>& edit)
{
    QJsonArray rules = testCase.bundle.value(u"rules"_s).toObject().value(u"rules"_s).toArray();
    editItem(rules, index, edit);
    testCase.bundle.insert(u"rules"_s, QJsonObject{{u"rules"_s, rules}});
}

void editDecision(Case& testCase, const std::function<void(QJsonObject&)>& edit)
{
    editRule(testCase, 0, [&edit](QJsonObject& rule) {
        QJsonObject decision = rule.value(u"decision"_s).toObject();
        edit(decision);
        rule.insert(u"decision"_s, decision);
    });
}

void editWorker(Case& testCase, qsizetype index, const std::function<void(QJsonObject&)>& edit)
{
    QJsonArray workers = testCase.bundle.value(u"workers"_s).toArray();
    editItem(workers, index, edit);
    testCase.bundle.insert(u"workers"_s, workers);
}

void addWorker(Case& testCase, const QJsonObject& worker)
{
    QJsonArray workers = testCase.bundle.value(u"workers"_s).toArray();
    workers.append(worker);
    testCase.bundle.insert(u"workers"_s, workers);
}

void addRule(Case& testCase, const QJsonObject& rule)
{
    QJsonArray rules = testCase.bundle.value(u"rules"_s).toObject().value(u"rules"_s).toArray();
    rules.append(rule);
    testCase.bundle.insert(u"rules"_s, QJsonObject{{u"rules"_s, rules}});
}

void setPolicy(Case& testCase, const QJsonObject& policy)
{
    testCase.bundle.insert(u"policy"_s, policy);
}

} // namespace hall::test
