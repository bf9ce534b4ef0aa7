// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/protocol/decision/route_decision.h"
#include "tests/protocol/decision_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

class RouteDecisionTest : public QObject {
    Q_OBJECT

    /// Every member of the reply, as the contract lists them.
    static QStringList contractMembers()
    {
        QStringList members =
            u"decision_id timestamp decided_at denied allowed outcome reason deny_reason "
            "deny_reason_if_denied worker_id selected_worker_species_id artifact_hash receipt_hash "
            "proof correlation_id tenant_id capability_id env data_label tenant_risk qos_class "
            "matched_rule_id policy_version candidate_workers_ranked required_controls_effective "
            "recommended_profiles_effective escalation_effective preconditions_checked blast_score "
            "blast_gate_passed privilege_envelope_ok worker_attestation_checked "
            "worker_attestation_valid dry_run supervisor_required supervisor_level "
            "pending_approval_id approval_expires_at approval_id telemetry_envelopes"_s.split(u' ');
        members.sort();
        return members;
    }

    static QJsonObject reply(const RouteDecision& decision, bool explain = false)
    {
        const auto body = readJsonObject(
            routeReply(decision, {7, QByteArray(32, '\x1F'), QByteArray(32, 'p')}, explain));
        return body.ok() ? *body : QJsonObject{{u"unreadable"_s, body.error().message}};
    }

    static QJsonObject parsed(const QByteArray& text) { return *readJsonObject(text); }

private Q_SLOTS:
    void hasEveryMemberAlways_data()
    {
        QTest::addColumn<int>("sample");
        QTest::newRow("allow") << 0;
        QTest::newRow("human") << 1;
        QTest::newRow("deny") << 2;
        QTest::newRow("default") << 3;
    }
    void hasEveryMemberAlways()
    {
        QFETCH(int, sample);
        const RouteDecision decisions[] = {sampleAllow(), sampleRequireHuman(), sampleDeny(),
                                           RouteDecision()};
        QStringList keys = reply(decisions[sample]).keys();
        keys.sort();
        QCOMPARE(keys, contractMembers());
    }

    void writesAnAllow()
    {
        const QJsonObject body = reply(sampleAllow());
        const QString hash = QString::fromLatin1(QByteArray(32, '\x1F').toHex());
        QCOMPARE(body.value(u"decision_id"), u"dec_019aa47ac40f7240a2c7f3d609f46ae0"_s);
        QCOMPARE(body.value(u"timestamp"), u"2026-11-21T03:35:00.123Z"_s);
        QCOMPARE(body.value(u"decided_at"), body.value(u"timestamp"));
        QCOMPARE(body.value(u"denied"), false);
        QCOMPARE(body.value(u"allowed"), true);
        QCOMPARE(body.value(u"outcome"), u"ALLOW"_s);
        for (const auto name : {u"reason", u"deny_reason", u"deny_reason_if_denied"})
            QVERIFY(body.value(QStringView(name)).isNull());
        QCOMPARE(body.value(u"worker_id"), u"org.acme.reader"_s);
        QCOMPARE(body.value(u"selected_worker_species_id"), u"wrk.doc.reader"_s);
        const QString artifact = body.value(u"artifact_hash").toString();
        QVERIFY(artifact.startsWith(u"sha256:"));
        QCOMPARE(artifact.size(), 71);
        QCOMPARE(body.value(u"receipt_hash"), hash);
        QCOMPARE(body.value(u"proof"), hash);
        QCOMPARE(body.value(u"correlation_id"), u"c-1"_s);
        QCOMPARE(body.value(u"tenant_id"), u"org.acme"_s);
        QCOMPARE(body.value(u"env"), u"prod"_s);
        QCOMPARE(body.value(u"data_label"), u"RESTRICTED"_s);
        QCOMPARE(body.value(u"tenant_risk"), u"low"_s);
        QCOMPARE(body.value(u"qos_class"), u"P2"_s);
        QCOMPARE(body.value(u"blast_score"), 65);
        QCOMPARE(body.value(u"worker_attestation_valid"), true);
        QCOMPARE(body.value(u"supervisor_level"), u"advisory"_s);
        QCOMPARE(body.value(u"pending_approval_id"), u"apr_1"_s);
        QCOMPARE(body.value(u"approval_expires_at"), u"2026-11-21T03:50:00.000Z"_s);
        QCOMPARE(body.value(u"candidate_workers_ranked").toArray(),
                 parsed(R"({"c":[{"worker_species_id":"wrk.doc.other","score_hint":null,)"
                        R"("requires_controls_minimum":[],"skip_reason":"unavailable"},)"
                        R"({"worker_species_id":"wrk.doc.reader","score_hint":0.75,)"
                        R"("requires_controls_minimum":["ctrl.a"],"skip_reason":null}]})")
                     .value(u"c")
                     .toArray());
        QCOMPARE(body.value(u"escalation_effective").toObject().value(u"human_required_if"),
                 parsed(R"({"h":[{"env":"edge"}]})").value(u"h"));
        QCOMPARE(body.value(u"preconditions_checked").toObject(),
                 parsed(R"({"must_have_correlation_id":true,"must_attach_policy_version":false,)"
                        R"("must_record_artifact_hash_if_executes":true,)"
                        R"("deny_if_missing_required_controls":true,)"
                        R"("deny_if_unsigned_artifact_in_prod":false,)"
                        R"("deny_if_no_attestation_in_prod":true})"));
        QVERIFY(!body.contains(u"trace"_s));
    }

    void writesWhyItDenied()
    {
        const QJsonObject body = reply(sampleRequireHuman());
        QCOMPARE(body.value(u"denied"), true);
        QCOMPARE(body.value(u"allowed"), false);
        QCOMPARE(body.value(u"outcome"), u"REQUIRE_HUMAN"_s);
        QCOMPARE(body.value(u"reason"),
                 u"DENY_REQUIRES_HUMAN_APPROVAL: The policy asks for a human."_s);
        QCOMPARE(body.value(u"deny_reason"), body.value(u"reason"));
        // A member of `extra` never replaces one of ours.
        QCOMPARE(body.value(u"deny_reason_if_denied").toObject(),
                 parsed(R"({"code":"DENY_REQUIRES_HUMAN_APPROVAL",)"
                        R"("message":"The policy asks for a human.",)"
                        R"("policy_version":"policy.v1"})"));
    }

    void writesNullWhereEmpty()
    {
        const QJsonObject body = reply(sampleDeny());
        for (const auto name :
             {u"worker_id", u"selected_worker_species_id", u"policy_version", u"blast_score",
              u"blast_gate_passed", u"privilege_envelope_ok", u"worker_attestation_valid",
              u"supervisor_level", u"pending_approval_id", u"approval_expires_at"})
            QVERIFY2(body.value(QStringView(name)).isNull(), qPrintable(QString::fromUtf16(name)));
        for (const auto name : {u"candidate_workers_ranked", u"required_controls_effective",
                                u"recommended_profiles_effective"})
            QCOMPARE(body.value(QStringView(name)), QJsonArray());
        QCOMPARE(body.value(u"matched_rule_id"), u"PRE_ROUTING"_s);
        QCOMPARE(body.value(u"worker_attestation_checked"), false);
        QCOMPARE(body.value(u"telemetry_envelopes").toArray().size(), 1);
    }

    void hasNoReceiptWhenNotStored()
    {
        const auto body = readJsonObject(routeReply(sampleAllow(), {}));
        QVERIFY(body.ok());
        QVERIFY(body->value(u"receipt_hash").isNull());
        QVERIFY(body->value(u"proof").isNull());
    }

    void explainsWhenAsked()
    {
        QCOMPARE(reply(sampleAllow(), true).value(u"trace").toArray(),
                 parsed(R"({"t":[{"step":"tenant","outcome":"passed","detail":null},)"
                        R"({"step":"rule_match","outcome":"passed","detail":"rr_1"}]})")
                     .value(u"t")
                     .toArray());
        QCOMPARE(reply(sampleDeny(), true).value(u"trace"), QJsonArray());
    }

    void isDeniedUnlessItSaysAllow()
    {
        RouteDecision decision;
        QVERIFY(decision.denied());
        decision.outcome = Outcome::RequireHuman;
        QVERIFY(decision.denied());
        QVERIFY(!decision.allowed());
        decision.outcome = Outcome::Allow;
        QVERIFY(decision.allowed());
    }
};

HALL_TEST(RouteDecisionTest);
#include "route_decision_test.moc"
