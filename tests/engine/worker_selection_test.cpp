// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// Three candidates, of which the second and third have workers.
Case rankedCase()
{
    Case testCase;
    testCase.bundle = object(R"json({
      "rules": { "rules": [ { "rule_id": "r", "match": {}, "decision": {
        "candidate_workers_ranked": [
          { "worker_species_id": "wrk.none" }, { "worker_species_id": "" },
          { "worker_species_id": "wrk.a", "score_hint": 0.5,
            "requires_controls_minimum": [ "ctrl.x" ] },
          { "score_hint": 0.1 }, { "worker_species_id": "wrk.b" } ] } } ] },
      "workers": [
        { "worker_id": "x.n.a-other", "worker_species_id": "wrk.a",
          "capabilities": [ "cap.other" ] },
        { "worker_id": "x.n.a1", "worker_species_id": "wrk.a", "capabilities": [ "cap.go" ],
          "policy_tier": 8 },
        { "worker_id": "x.n.a2", "worker_species_id": "wrk.a", "capabilities": [ "cap.go" ],
          "policy_tier": 8 },
        { "worker_id": "x.n.b1", "worker_species_id": "wrk.b", "capabilities": [ "cap.go" ],
          "policy_tier": 8 } ],
      "namespaces": [ "x.n" ] })json");
    testCase.request = object(R"({"capability_id": "cap.go", "correlation_id": "c"})");
    return testCase;
}

QString skips(const RouteDecision& decision)
{
    QStringList parts;
    for (const Candidate& candidate : decision.candidates) {
        const QString part = candidate.workerSpeciesId % u':' % candidate.skipReason;
        parts.append(part);
    }
    return parts.join(u' ');
}

} // namespace

class WorkerSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstCandidateWithAUsableWorker();
    void aWorkerThatWouldBeRefusedWhenNamedIsNotChosen_data();
    void aWorkerThatWouldBeRefusedWhenNamedIsNotChosen();
    void aNamedWorkerIsBound();
    void aNamedWorkerMayServeARuleWithoutCandidates();
    void noneAvailable();
    void candidatesAreShownOnlyOnceSelectionRan();
    void workerToAttestIsTheOneThatWouldBeChosen();
    void nothingToAttest_data();
    void nothingToAttest();
    void attestationByRule_data();
    void attestationByRule();
    void switchesShareTheCompiledRules();
};

void WorkerSelectionTest::firstCandidateWithAUsableWorker()
{
    const RouteDecision decision = decideCase(rankedCase());
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.workerId, u"x.n.a1"_s);
    QCOMPARE(decision.selectedSpecies, u"wrk.a"_s);
    QCOMPARE(skips(decision), u"wrk.none:unavailable __missing__:unavailable wrk.a: "
                              "__missing__:unavailable wrk.b:already_selected"_s);
    QCOMPARE(decision.candidates[2].scoreHint, std::optional<double>(0.5));
    QCOMPARE(decision.candidates[2].requiresControlsMinimum, QStringList{u"ctrl.x"_s});
}

void WorkerSelectionTest::aWorkerThatWouldBeRefusedWhenNamedIsNotChosen_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("code");
    for (const QString& status : {u"suspended"_s, u"retired"_s, u"revoked"_s})
        QTest::addRow("%s", qPrintable(status))
            << u"status"_s << QJsonValue(status) << QString() << u"DENY_WORKER_REVOKED"_s;
    QTest::newRow("banned") << u"status"_s << QJsonValue(u"banned"_s) << QString()
                            << u"DENY_WORKER_BANNED"_s;
    QTest::newRow("banned hash") << u"attestation"_s
                                 << QJsonValue(QJsonObject{
                                        {u"code_hash"_s, QString::fromLatin1(otherHash)}})
                                 << QString() << u"DENY_WORKER_BANNED"_s;
    QTest::newRow("capability") << u"capabilities"_s << QJsonValue(QJsonArray{u"cap.other"_s})
                                << QString() << u"DENY_CAPABILITY_NOT_DECLARED"_s;
    QTest::newRow("environment") << u"allowed_environments"_s << QJsonValue(QJsonArray{u"edge"_s})
                                 << QString() << u"DENY_ENV_NOT_ALLOWED"_s;
    QTest::newRow("namespace") << u"worker_id"_s << QJsonValue(u"x.unclaimed.w"_s)
                               << u"require_claimed_namespace"_s << u"DENY_NAMESPACE_UNCLAIMED"_s;
    QTest::newRow("opaque id") << u"worker_id"_s << QJsonValue(u"wrk_abc123"_s)
                               << u"require_claimed_namespace"_s << u"DENY_NAMESPACE_UNCLAIMED"_s;
    QTest::newRow("tier") << u"policy_tier"_s << QJsonValue(0) << QString()
                          << u"DENY_POLICY_TIER"_s;
    QTest::newRow("no tier") << u"policy_tier"_s << QJsonValue(QJsonValue::Undefined)
                             << u"require_policy_tier"_s << u"DENY_POLICY_TIER"_s;
}

void WorkerSelectionTest::aWorkerThatWouldBeRefusedWhenNamedIsNotChosen()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, config);
    QFETCH(QString, code);
    Case testCase = rankedCase();
    testCase.bannedHashes.append(QString::fromLatin1(otherHash));
    if (!config.isEmpty())
        setConfig(testCase, config, true);
    QString id;
    editWorker(testCase, 1, [&](QJsonObject& worker) {
        worker.insert(member, value);
        id = worker.value(u"worker_id"_s).toString();
    });
    QCOMPARE(decideCase(testCase).workerId, u"x.n.a2"_s);
    setRequest(testCase, u"worker_id"_s, id);
    QCOMPARE(answer(decideCase(testCase)), code);
}

void WorkerSelectionTest::aNamedWorkerIsBound()
{
    Case testCase = rankedCase();
    setRequest(testCase, u"worker_id"_s, u"x.n.b1"_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.workerId, u"x.n.b1"_s);
    QCOMPARE(decision.selectedSpecies, u"wrk.b"_s);
    QCOMPARE(skips(decision), u"wrk.none:unavailable __missing__:unavailable wrk.a:unavailable "
                              "__missing__:unavailable wrk.b:"_s);
    setRequest(testCase, u"worker_id"_s, u"x.n.a2"_s);
    QCOMPARE(decideCase(testCase).workerId, u"x.n.a2"_s);
}

void WorkerSelectionTest::aNamedWorkerMayServeARuleWithoutCandidates()
{
    Case testCase = rankedCase();
    editDecision(testCase, [](QJsonObject& decision) { decision = QJsonObject(); });
    QCOMPARE(answer(decideCase(testCase)), u"DENY_NO_AVAILABLE_WORKER"_s);
    setRequest(testCase, u"worker_id"_s, u"x.n.b1"_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.selectedSpecies, u"wrk.b"_s);
    QVERIFY(decision.candidates.empty());
}

void WorkerSelectionTest::noneAvailable()
{
    Case testCase = rankedCase();
    testCase.bundle.remove(u"workers"_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"DENY_NO_AVAILABLE_WORKER"_s);
    QCOMPARE(decision.candidates.size(), std::size_t(5));
    for (const Candidate& candidate : decision.candidates)
        QCOMPARE(candidate.skipReason, u"unavailable"_s);
    QVERIFY(decision.workerId.isEmpty());
}

void WorkerSelectionTest::candidatesAreShownOnlyOnceSelectionRan()
{
    Case testCase = rankedCase();
    setRequest(testCase, u"correlation_id"_s, u" "_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"DENY_MISSING_CORRELATION_ID"_s);
    QVERIFY(decision.candidates.empty());
}

void WorkerSelectionTest::workerToAttestIsTheOneThatWouldBeChosen()
{
    Case testCase = strictCase();
    const auto snapshot = snapshotOf(testCase);
    const WorkerRecord* worker = workerToAttest(requestOf(testCase.request), *snapshot);
    QVERIFY(worker);
    QCOMPARE(worker->workerId, u"org.acme.reader"_s);
    QCOMPARE(worker->attestationSource, u"/srv/reader.py"_s);
    testCase.request.remove(u"worker_id"_s);
    QCOMPARE(workerToAttest(requestOf(testCase.request), *snapshot), worker);
    QCOMPARE(snapshot->worker(u"org.acme.reader"_s), worker);
    QCOMPARE(snapshot->worker(u"org.acme.nobody"_s), nullptr);
}

void WorkerSelectionTest::nothingToAttest_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("not required") << u"off"_s;
    QTest::newRow("denied earlier") << u"denied"_s;
    QTest::newRow("no hash to compare with") << u"unattested"_s;
    QTest::newRow("lockdown") << u"lockdown"_s;
}

void WorkerSelectionTest::nothingToAttest()
{
    QFETCH(QString, how);
    Case testCase = strictCase();
    if (how == u"off"_s)
        setConfig(testCase, u"require_worker_attestation"_s, false);
    if (how == u"denied"_s)
        setRequest(testCase, u"correlation_id"_s, u" "_s);
    if (how == u"unattested"_s)
        editWorker(testCase, 0, [](QJsonObject& worker) { worker.remove(u"attestation"_s); });
    testCase.lockdown = how == u"lockdown"_s;
    QCOMPARE(workerToAttest(requestOf(testCase.request), *snapshotOf(testCase)), nullptr);
}

void WorkerSelectionTest::attestationByRule_data()
{
    QTest::addColumn<QString>("env");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("expected");
    QTest::newRow("dev is not asked") << u"dev"_s << QString::fromLatin1(otherHash) << u"ALLOW"_s;
    QTest::newRow("prod, same") << u"prod"_s << QString::fromLatin1(goodHash) << u"ALLOW"_s;
    QTest::newRow("prod, labelled")
        << u"prod"_s << QString(u"sha256:"_s % QString::fromLatin1(goodHash)) << u"ALLOW"_s;
    QTest::newRow("prod, different")
        << u"prod"_s << QString::fromLatin1(otherHash) << u"DENY_WORKER_TAMPERED"_s;
    QTest::newRow("edge, different")
        << u"edge"_s << QString::fromLatin1(otherHash) << u"DENY_WORKER_TAMPERED"_s;
}

void WorkerSelectionTest::attestationByRule()
{
    QFETCH(QString, env);
    QFETCH(QString, hash);
    QFETCH(QString, expected);
    Case testCase = strictCase();
    setConfig(testCase, u"require_worker_attestation"_s, false);
    editDecision(testCase, [](QJsonObject& decision) {
        decision.insert(u"preconditions"_s, object(R"({"deny_if_no_attestation_in_prod": true})"));
    });
    testCase.bundle.insert(u"egress_allowlist"_s,
                           object(R"({"production": ["a.example"], "edge": ["a.example"]})"));
    setRequest(testCase, u"env"_s, env);
    testCase.codeHash = hash;
    QCOMPARE(answer(decideCase(testCase)), expected);
    const bool hashed = workerToAttest(requestOf(testCase.request), *snapshotOf(testCase));
    QCOMPARE(hashed, env != u"dev"_s);
}

void WorkerSelectionTest::switchesShareTheCompiledRules()
{
    const auto snapshot = snapshotOf(strictCase());
    QVERIFY(snapshot->online());
    QVERIFY(!snapshot->lockdown());
    const auto locked = snapshot->withSwitches(true, false);
    QVERIFY(locked->lockdown());
    QVERIFY(!locked->online());
    QCOMPARE(&locked->bundle(), &snapshot->bundle());
    DecisionInputs inputs;
    inputs.currentCodeHash = QString::fromLatin1(goodHash);
    const RouteRequest request = requestOf(strictCase().request);
    QCOMPARE(answer(decide(request, *locked, inputs)), u"DENY_LOCKDOWN"_s);
    QCOMPARE(answer(decide(request, *snapshot, inputs)), u"ALLOW"_s);
}

HALL_TEST(WorkerSelectionTest);

#include "worker_selection_test.moc"
