// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <vector>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

void editFirstWorker(Case& c, const QString& name, const QJsonValue& value)
{
    editWorker(c, 0, [&](QJsonObject& worker) { worker.insert(name, value); });
}

void nameWorker(Case& c)
{
    setRequest(c, u"worker_id"_s, u"org.acme.reader"_s);
}

struct Row {
    const char* name;
    const char* code;
    const char* says; ///< part of the message
    Case (*base)();
    void (*edit)(Case& testCase);
};

const std::vector<Row> rows{
    {"lockdown", "DENY_LOCKDOWN", "lockdown", plainCase, [](Case& c) { c.lockdown = true; }},
    {"offline", "DENY_LOCKDOWN", "offline", plainCase, [](Case& c) { c.online = false; }},
    {"tenant not allowed", "DENY_UNKNOWN_TENANT", "org.default", plainCase,
     [](Case& c) { setConfig(c, u"require_signatory"_s, true); }},
    {"blank tenant", "DENY_MISSING_TENANT_ID", "blank", plainCase,
     [](Case& c) { setRequest(c, u"tenant_id"_s, u""_s); }},
    {"blast score too high", "DENY_INVALID_INPUT", "101", plainCase,
     [](Case& c) { setRequest(c, u"blast_score"_s, 101); }},
    {"blast score negative", "DENY_INVALID_INPUT", "-1", plainCase,
     [](Case& c) { setRequest(c, u"blast_score"_s, -1); }},
    {"worker not registered", "DENY_UNKNOWN_WORKER", "org.acme.nobody", plainCase,
     [](Case& c) { setRequest(c, u"worker_id"_s, u"org.acme.nobody"_s); }},
    {"worker banned", "DENY_WORKER_BANNED", "banned", strictCase,
     [](Case& c) { editFirstWorker(c, u"status"_s, u"banned"_s); }},
    {"code hash banned", "DENY_WORKER_BANNED", "ban list", strictCase,
     [](Case& c) { c.bannedHashes.append(QString::fromLatin1(goodHash)); }},
    {"record hash banned", "DENY_WORKER_BANNED", "ban list", strictCase,
     [](Case& c) { c.bannedHashes.append(QString(64, u'3')); }},
    {"worker suspended", "DENY_WORKER_REVOKED", "suspended", strictCase,
     [](Case& c) { editFirstWorker(c, u"status"_s, u"suspended"_s); }},
    {"worker retired", "DENY_WORKER_REVOKED", "retired", strictCase,
     [](Case& c) { editFirstWorker(c, u"status"_s, u"retired"_s); }},
    {"worker revoked", "DENY_WORKER_REVOKED", "revoked", strictCase,
     [](Case& c) { editFirstWorker(c, u"status"_s, u"revoked"_s); }},
    {"capability not declared", "DENY_CAPABILITY_NOT_DECLARED", "cap.doc.write", strictCase,
     [](Case& c) { setRequest(c, u"capability_id"_s, u"cap.doc.write"_s); }},
    {"environment not allowed", "DENY_ENV_NOT_ALLOWED", "prod", strictCase,
     [](Case& c) { editFirstWorker(c, u"allowed_environments"_s, QJsonArray{u"dev"_s}); }},
    {"no environment allowed", "DENY_ENV_NOT_ALLOWED", "prod", strictCase,
     [](Case& c) { editFirstWorker(c, u"allowed_environments"_s, QJsonArray{}); }},
    {"namespace unclaimed", "DENY_NAMESPACE_UNCLAIMED", "org.acme", strictCase,
     [](Case& c) { c.bundle.insert(u"namespaces"_s, QJsonArray{u"org.other"_s}); }},
    {"opaque id has no namespace", "DENY_NAMESPACE_UNCLAIMED", "without a namespace", strictCase,
     [](Case& c) {
         editFirstWorker(c, u"worker_id"_s, u"wrk_abc123"_s);
         setRequest(c, u"worker_id"_s, u"wrk_abc123"_s);
     }},
    {"policy tier too low", "DENY_POLICY_TIER", "needs tier 6", strictCase,
     [](Case& c) { editFirstWorker(c, u"policy_tier"_s, 5); }},
    {"no policy tier", "DENY_POLICY_TIER", "no tier", strictCase,
     [](Case& c) {
         editWorker(c, 0, [](QJsonObject& worker) { worker.remove(u"policy_tier"_s); });
     }},
    {"shadowed rule", "DENY_SHADOW_RULES_DETECTED", "r.hidden", strictCase,
     [](Case& c) {
         addRule(c, object(R"({"rule_id": "r.hidden", "match": {"capability_id": "cap.doc.read"},
                               "decision": {}})"));
     }},
    {"no rule", "DENY_NO_MATCHING_RULE", "cap.doc.write", plainCase,
     [](Case& c) { setRequest(c, u"capability_id"_s, u"cap.doc.write"_s); }},
    {"not a capability id", "DENY_UNKNOWN_CAPABILITY", "please read my mail", plainCase,
     [](Case& c) { setRequest(c, u"capability_id"_s, u"please read my mail"_s); }},
    {"odd capability that a worker declares", "DENY_NO_MATCHING_RULE", "llm text", plainCase,
     [](Case& c) {
         editFirstWorker(c, u"capabilities"_s, QJsonArray{u"llm text"_s});
         setRequest(c, u"capability_id"_s, u"llm text"_s);
     }},
    {"blank correlation id", "DENY_MISSING_CORRELATION_ID", "correlation_id", plainCase,
     [](Case& c) { setRequest(c, u"correlation_id"_s, u"  "_s); }},
    {"control that nobody implements", "DENY_MISSING_REQUIRED_CONTROLS", "ctrl.b", plainCase,
     [](Case& c) {
         editDecision(c, [](QJsonObject& decision) {
             decision.insert(u"required_controls_suggested"_s,
                             QJsonArray{u"ctrl.b"_s, u"ctrl.a"_s});
         });
     }},
    {"blast score needs a human", "DENY_REQUIRES_HUMAN", "85", strictCase,
     [](Case& c) { setRequest(c, u"blast_score"_s, 85); }},
    {"policy says no", "DENY_POLICY_GATE", "not today", strictCase,
     [](Case& c) {
         setPolicy(c, object(R"({"default": {"decision": "DENY", "reason": "not today"}})"));
     }},
    {"policy wants a human", "DENY_REQUIRES_HUMAN_APPROVAL", "ask first", strictCase,
     [](Case& c) {
         setPolicy(c,
                   object(R"({"default": {"decision": "REQUIRE_HUMAN", "reason": "ask first"}})"));
     }},
    {"policy answers nonsense", "DENY_POLICY_GATE_INVALID_RESPONSE", "PERHAPS", strictCase,
     [](Case& c) { setPolicy(c, object(R"({"default": {"decision": "PERHAPS"}})")); }},
    {"no policy", "DENY_POLICY_GATE_UNCONFIGURED", "no policy", strictCase,
     [](Case& c) { c.bundle.remove(u"policy"_s); }},
    {"no worker of a candidate species", "DENY_NO_AVAILABLE_WORKER", "r.read", plainCase,
     [](Case& c) { c.bundle.remove(u"workers"_s); }},
    {"rule without candidates", "DENY_NO_AVAILABLE_WORKER", "r.read", plainCase,
     [](Case& c) {
         editDecision(
             c, [](QJsonObject& decision) { decision.remove(u"candidate_workers_ranked"_s); });
     }},
    {"named worker of another species", "DENY_WORKER_NOT_CANDIDATE", "org.acme.reader", plainCase,
     [](Case& c) {
         nameWorker(c);
         editFirstWorker(c, u"worker_species_id"_s, u"wrk.doc.other"_s);
     }},
    {"no attested hash", "DENY_WORKER_ATTESTATION_MISSING", "no attested code hash", strictCase,
     [](Case& c) {
         editWorker(c, 0, [](QJsonObject& worker) { worker.remove(u"attestation"_s); });
     }},
    {"unsigned artifact", "DENY_WORKER_ATTESTATION_MISSING", "artifact_hash", strictCase,
     [](Case& c) {
         editWorker(c, 0, [](QJsonObject& worker) { worker.remove(u"artifact_hash"_s); });
         editDecision(c, [](QJsonObject& decision) {
             decision.insert(u"preconditions"_s,
                             object(R"({"deny_if_unsigned_artifact_in_prod": true})"));
         });
     }},
    {"attested hash of old data", "DENY_WORKER_ATTESTATION_INVALID_HASH", "attest it again",
     strictCase,
     [](Case& c) {
         c.afterParsing = [](Bundle& bundle) { bundle.workers[0].attestedCodeHash = u"ABC"_s; };
     }},
    {"current hash not obtainable", "DENY_WORKER_HASH_UNAVAILABLE", "could not be hashed",
     strictCase, [](Case& c) { c.codeHash.reset(); }},
    {"current hash malformed", "DENY_WORKER_HASH_UNAVAILABLE", "could not be hashed", strictCase,
     [](Case& c) { c.codeHash = u"1111"_s; }},
    {"code changed", "DENY_WORKER_TAMPERED", "not the code that was attested", strictCase,
     [](Case& c) { c.codeHash = QString::fromLatin1(otherHash); }},
    {"destination outside the allowlist", "DENY_PRIVILEGE_ENVELOPE_VIOLATED", "a.example",
     strictCase,
     [](Case& c) { c.bundle.insert(u"egress_allowlist"_s, object(R"({"prod": ["b.example"]})")); }},
};

} // namespace

class DenyCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachReasonHasItsCode_data();
    void eachReasonHasItsCode();
    void everyCodeOfThePipelineIsReached();
    void extraMembers_data();
    void extraMembers();
    void noHashIsEverDisclosed_data();
    void noHashIsEverDisclosed();
    void idsInMessagesHaveNoControlCharacters();
};

void DenyCodesTest::eachReasonHasItsCode_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << int(i);
}

void DenyCodesTest::eachReasonHasItsCode()
{
    QFETCH(int, index);
    const Row& row = rows[std::size_t(index)];
    Case testCase = row.base();
    QCOMPARE(answer(decideCase(testCase)), u"ALLOW"_s);
    row.edit(testCase);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), QString::fromLatin1(row.code));
    QVERIFY2(decision.denial->message.contains(QString::fromLatin1(row.says)),
             qPrintable(decision.denial->message));
    QVERIFY(decision.denial->message.endsWith(u'.'));
}

void DenyCodesTest::everyCodeOfThePipelineIsReached()
{
    QSet<QString> reached;
    for (const Row& row : rows)
        reached.insert(QString::fromLatin1(row.code));
    for (int i = 0; i < denyCodeCount; ++i) {
        // Those that come last say what became of an approval: the Hall gives them, not the engine.
        if (DenyCode(i) >= DenyCode::ApprovalDenied)
            continue;
        const QString name = QString::fromLatin1(denyCodeName(DenyCode(i)));
        QVERIFY2(reached.contains(name), qPrintable(name));
    }
}

void DenyCodesTest::extraMembers_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("extra");
    QTest::newRow("controls") << u"control that nobody implements"_s
                              << uR"({"missing": ["ctrl.a", "ctrl.b"]})"_s;
    QTest::newRow("shadow") << u"shadowed rule"_s
                            << uR"({"shadowed_rule_ids": ["r.hidden"], "shadow_count": 1})"_s;
    QTest::newRow("blast") << u"blast score needs a human"_s
                           << uR"({"blast_score": 85, "reason": "REQUIRE_HUMAN_HIGH_BLAST"})"_s;
    QTest::newRow("human") << u"policy wants a human"_s
                           << uR"({"policy_version": null, "reason": "ask first",
                                   "supervisor_required": true,
                                   "supervisor_level": "gatekeeper"})"_s;
    QTest::newRow("gate") << u"policy says no"_s
                          << uR"({"policy_version": null, "reason": "not today"})"_s;
    QTest::newRow("tampered") << u"code changed"_s << u"{}"_s;
}

void DenyCodesTest::extraMembers()
{
    QFETCH(QString, row);
    QFETCH(QString, extra);
    for (const Row& candidate : rows) {
        if (row != QLatin1StringView(candidate.name))
            continue;
        Case testCase = candidate.base();
        candidate.edit(testCase);
        QCOMPARE(decideCase(testCase).denial->extra, object(extra.toUtf8().constData()));
        return;
    }
    QFAIL("no such row");
}

void DenyCodesTest::noHashIsEverDisclosed_data()
{
    eachReasonHasItsCode_data();
}

void DenyCodesTest::noHashIsEverDisclosed()
{
    QFETCH(int, index);
    Case testCase = rows[std::size_t(index)].base();
    rows[std::size_t(index)].edit(testCase);
    const QByteArray reply = routeReply(decideCase(testCase, true), {}, true);
    QVERIFY(!reply.contains(goodHash));
    QVERIFY(!reply.contains(otherHash));
}

void DenyCodesTest::idsInMessagesHaveNoControlCharacters()
{
    Case testCase = plainCase();
    setRequest(testCase, u"capability_id"_s, u"cap.a\u202Eb\n\u0007"_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"DENY_UNKNOWN_CAPABILITY"_s);
    QVERIFY(decision.denial->message.contains(u"cap.ab"_s));
    QVERIFY(!decision.denial->message.contains(u'\n'));
}

HALL_TEST(DenyCodesTest);

#include "deny_codes_test.moc"
