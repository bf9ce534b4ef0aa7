// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/decision/route_decision.h"
#include "tests/protocol/decision_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

class StoredDecisionTest : public QObject {
    Q_OBJECT

    static QJsonObject stored(const RouteDecision& decision)
    {
        return *readJsonObject(storedDecision(decision));
    }

    static void compareRestored(const RouteDecision& decision)
    {
        const auto restored =
            decisionFromStored(stored(decision), decision.uuid, decision.decidedAtMs);
        QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().message));
        const Receipt receipt{3, QByteArray(32, 'r'), {}};
        QCOMPARE(routeReply(*restored, receipt), routeReply(decision, receipt));
        // And storing it again gives the same record.
        QCOMPARE(storedDecision(*restored), storedDecision(decision));
    }

private Q_SLOTS:
    void restoresTheReply()
    {
        compareRestored(sampleAllow());
        compareRestored(sampleRequireHuman());
        compareRestored(sampleDeny());
    }

    void restoresEveryRequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        const char* bodies[] = {
            R"({"capability_id":"cap.a"})",
            R"({"capability_id":"cap.a","correlation_id":null,"worker_id":null})",
            R"({"capability_id":"cap.a","worker_id":"","tenant_id":"","correlation_id":""})",
            R"({"capability_id":"cap.a","env":"staging","data_label":"secret","dry_run":true})",
            R"({"capability_id":"cap.a","blast_score":1e30,"wait_ms":5,"qos_class":"P0"})",
            R"({"capability_id":"cap.a","request":{"egress":true,"n":0.1,"t":"x\u0000\ud83d\ude00"}})",
        };
        for (const char* body : bodies)
            QTest::newRow(body) << QByteArray(body);
    }
    void restoresEveryRequest()
    {
        QFETCH(QByteArray, body);
        RouteDecision decision = sampleDeny();
        decision.request = sampleRequest(body);
        decision.workerId = decision.request.workerId;
        compareRestored(decision);
    }

    void restoresFlags()
    {
        for (const bool value : {false, true}) {
            RouteDecision decision = sampleAllow();
            decision.blastGatePassed = value;
            decision.privilegeEnvelopeOk = value;
            decision.attestationChecked = value;
            decision.attestationValid = value;
            decision.supervisorRequired = value;
            decision.escalation = {};
            decision.escalation.msavxStepUp = value;
            decision.escalation.humanRequiredDefault = value;
            decision.preconditions = {value, value, value, value, value, value};
            compareRestored(decision);
        }
    }

    void restoresAWorkerThatIsNotTheNamedOne()
    {
        RouteDecision decision = sampleRequireHuman();
        decision.workerId.clear();
        compareRestored(decision);
    }

    void isCanonical()
    {
        for (const RouteDecision& decision : {sampleAllow(), sampleRequireHuman(), sampleDeny()}) {
            const QByteArray bytes = storedDecision(decision);
            QCOMPARE(canonicalJson(*readJson(bytes)), bytes);
        }
    }

    void isCompact()
    {
        const QJsonObject bare = stored(sampleDeny());
        QCOMPARE(bare.keys(), QStringList({u"artifact_hash"_s, u"correlation_id"_s, u"denial"_s,
                                           u"matched_rule_id"_s, u"outcome"_s, u"request"_s}));
        QCOMPARE(bare.value(u"artifact_hash").toString().size(), 64);
    }

    void masksSecretsButNoIds()
    {
        RouteDecision decision = sampleDeny();
        decision.request = sampleRequest(
            R"({"capability_id":"cap.sk-abcdef123456","worker_id":"hst_abcdefghij0123456789",)"
            R"("session_id":"hst_abcdefghij0123456789","request":{"password":"hunter2","n":1},)"
            R"("principal":{"human":"Bearer abcdefgh1234567890"},"api_key":"k"})");
        decision.workerId = decision.request.workerId;
        const QJsonObject record = stored(decision);
        QCOMPARE(record.value(u"masked"), true);
        QCOMPARE(
            record.value(u"request").toObject(),
            *readJsonObject(R"({"capability_id":"cap.sk-abcdef123456",)"
                            R"("worker_id":"hst_abcdefghij0123456789",)"
                            R"("session_id":"hst_abcdefghij0123456789",)"
                            R"("request":{"password":"[masked]","n":1},)"
                            R"("principal":{"human":"Bearer [masked]"},"api_key":"[masked]"})"));
        QCOMPARE(record.value(u"artifact_hash").toString(),
                 QString::fromLatin1(decision.request.artifactHash.toHex()));
        QVERIFY(!storedDecision(decision).contains("hunter2"));

        const auto restored = decisionFromStored(record, decision.uuid, decision.decidedAtMs);
        QVERIFY(restored.ok());
        QCOMPARE(routeReply(*restored, {}), routeReply(decision, {}));
    }

    void readsBackAMaskedTextThatGrew()
    {
        // A one-letter password becomes `[masked]`, so the text is longer than a caller may send.
        const QByteArray url = "http://u:p@" + QByteArray(245, 'h');
        RouteDecision decision = sampleDeny();
        decision.request = sampleRequest(
            "{\"capability_id\":\"cap.a\",\"principal\":{\"human\":\"" + url + "\"}}");
        const QJsonObject record = stored(decision);
        QCOMPARE(record.value(u"masked"), true);
        QVERIFY(decisionFromStored(record, decision.uuid, decision.decidedAtMs).ok());
    }

    void saysNothingOfMaskingWhereNothingWasMasked()
    {
        QVERIFY(!stored(sampleAllow()).contains(u"masked"_s));
    }

    void refusesDamagedRecords_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString& member, const QJsonValue& value, const QString& field) {
            QTest::newRow(qPrintable(member)) << member << value << field;
        };
        row(u"artifact_hash"_s, u"12"_s, u"$.artifact_hash"_s);
        row(u"request"_s, u"x"_s, u"$.request"_s);
        row(u"request"_s, QJsonObject{{u"env"_s, u"dev"_s}}, u"$.request.capability_id"_s);
        row(u"outcome"_s, u"MAYBE"_s, u"$.outcome"_s);
        row(u"outcome"_s, QJsonValue(QJsonValue::Undefined), u"$.outcome"_s);
        row(u"denial"_s, QJsonObject{{u"code"_s, u"DENY_X"_s}}, u"$.denial.code"_s);
        row(u"denial"_s, QJsonObject(), u"$.denial.code"_s);
        row(u"blast_score"_s, 1.5, u"$.blast_score"_s);
        row(u"blast_score"_s, u"1"_s, u"$.blast_score"_s);
        row(u"candidates"_s, QJsonArray{QJsonObject()}, u"$.candidates[0].species"_s);
        row(u"candidates"_s, QJsonArray{5}, u"$.candidates[0].species"_s);
        row(u"required_controls"_s, QJsonArray{1}, u"$.required_controls"_s);
        row(u"escalation"_s, QJsonObject{{u"policy_gate"_s, 1}}, u"$.escalation.policy_gate"_s);
        row(u"preconditions"_s, QJsonArray(), u"$.preconditions"_s);
        row(u"supervisor_level"_s, u"king"_s, u"$.supervisor_level"_s);
        row(u"approval_expires_at"_s, u"soon"_s, u"$.approval_expires_at"_s);
        row(u"worker_id"_s, 5, u"$.worker_id"_s);
        row(u"attestation_valid"_s, QJsonValue(), u"$.attestation_valid"_s);
    }
    void refusesDamagedRecords()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QJsonObject record = stored(sampleAllow());
        record.insert(member, value); // Undefined takes the member out
        const auto restored = decisionFromStored(record, QByteArray(16, 'u'), 0);
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, u"DAMAGED_RECORD"_s);
        QCOMPARE(restored.error().field, field);
    }

    void refusesAnEmptyRecord() { QVERIFY(!decisionFromStored({}, QByteArray(16, 'u'), 0).ok()); }
};

HALL_TEST(StoredDecisionTest);
#include "stored_decision_test.moc"
