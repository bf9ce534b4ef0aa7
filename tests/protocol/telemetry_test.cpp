// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/protocol/decision/telemetry.h"
#include "tests/protocol/decision_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

class TelemetryTest : public QObject {
    Q_OBJECT

    static QList<QJsonObject> events(const RouteDecision& decision)
    {
        QList<QJsonObject> result;
        for (const QByteArray& event : telemetryFor(decision)) {
            const auto object = readJsonObject(event);
            result.append(object.ok() ? *object : QJsonObject());
        }
        return result;
    }

    static QStringList eventIds(const RouteDecision& decision)
    {
        QStringList ids;
        for (const QJsonObject& event : events(decision))
            ids.append(event.value(u"event_id").toString());
        return ids;
    }

private Q_SLOTS:
    void anAllowHasItsEventsInOrder()
    {
        const QString always[] = {u"evt.os.task.routed"_s, u"evt.os.worker.selected"_s,
                                  u"evt.os.policy.gated"_s};
        RouteDecision decision = sampleAllow();
        QCOMPARE(eventIds(decision),
                 QStringList({u"evt.gov.blast_scored"_s, u"evt.gov.privilege_envelope.checked"_s,
                              always[0], always[1], always[2]}));
        decision.attestationChecked = false;
        QCOMPARE(
            eventIds(decision),
            QStringList({u"evt.gov.blast_scored"_s, u"evt.gov.privilege_envelope.checked"_s,
                         u"evt.os.worker.attestation_skipped"_s, always[0], always[1], always[2]}));
        decision.blastScore.reset();
        decision.privilegeEnvelopeOk.reset();
        decision.request.env = Environment::Edge;
        QCOMPARE(eventIds(decision), QStringList({u"evt.os.worker.attestation_skipped"_s, always[0],
                                                  always[1], always[2]}));
        decision.request.env = Environment::Stage;
        QCOMPARE(eventIds(decision), QStringList({always[0], always[1], always[2]}));
    }

    void aDenyHasOneEvent()
    {
        RouteDecision decision = sampleRequireHuman();
        decision.blastScore = 90;
        decision.privilegeEnvelopeOk = false;
        const auto denied = events(decision);
        QCOMPARE(denied.size(), 1);
        QCOMPARE(denied[0].value(u"event_id"), u"evt.os.task.denied"_s);
        QCOMPARE(denied[0].value(u"deny_code"), u"DENY_REQUIRES_HUMAN_APPROVAL"_s);
        QCOMPARE(denied[0].value(u"outcome"), u"REQUIRE_HUMAN"_s);
        QCOMPARE(denied[0].value(u"worker_id"), u"org.acme.payer"_s);
    }

    void everyEventCarriesTheContext()
    {
        for (const QJsonObject& event : events(sampleAllow())) {
            QCOMPARE(event.value(u"timestamp"), u"2026-11-21T03:35:00.123Z"_s);
            QCOMPARE(event.value(u"decision_id"), u"dec_019aa47ac40f7240a2c7f3d609f46ae0"_s);
            QCOMPARE(event.value(u"correlation_id"), u"c-1"_s);
            QCOMPARE(event.value(u"tenant_id"), u"org.acme"_s);
            QCOMPARE(event.value(u"capability_id"), u"cap.doc.read"_s);
            QCOMPARE(event.value(u"env"), u"prod"_s);
            QCOMPARE(event.value(u"data_label"), u"RESTRICTED"_s);
            QCOMPARE(event.value(u"tenant_risk"), u"low"_s);
            QCOMPARE(event.value(u"qos_class"), u"P2"_s);
            QCOMPARE(event.value(u"policy_version"), u"policy.v1"_s);
            QCOMPARE(event.value(u"dry_run"), false);
        }
    }

    void eventsSayWhatIsTheirs()
    {
        const auto all = events(sampleAllow());
        QCOMPARE(all[0].value(u"blast_score"), 65);
        QCOMPARE(all[0].value(u"blast_gate_passed"), true);
        QCOMPARE(all[1].value(u"privilege_envelope_ok"), true);
        QCOMPARE(all[2].value(u"matched_rule_id"), u"rr_1"_s);
        QCOMPARE(all[3].value(u"worker_species_id"), u"wrk.doc.reader"_s);
        QCOMPARE(all[3].value(u"worker_id"), u"org.acme.reader"_s);
        QCOMPARE(all[4].value(u"policy_gate"), true);
    }

    void aDryRunMarksEveryEvent()
    {
        for (RouteDecision decision : {sampleAllow(), sampleDeny()}) {
            decision.request.dryRun = true;
            for (const QJsonObject& event : events(decision))
                QCOMPARE(event.value(u"dry_run"), true);
        }
    }

    void idsAreStripped()
    {
        RouteDecision decision = sampleAllow();
        decision.request.capabilityId = u"cap.\r\nx\u202E"_s;
        decision.request.tenantId = u"\u001B[31morg"_s;
        decision.request.correlationId = u"a\u2028b"_s;
        decision.workerId = u"w\u200Bk"_s;
        for (const QJsonObject& event : events(decision)) {
            QCOMPARE(event.value(u"capability_id"), u"cap.x"_s);
            QCOMPARE(event.value(u"tenant_id"), u"[31morg"_s);
            QCOMPARE(event.value(u"correlation_id"), u"ab"_s);
            if (event.contains(u"worker_id"_s))
                QCOMPARE(event.value(u"worker_id"), u"wk"_s);
        }
    }
};

HALL_TEST(TelemetryTest);
#include "telemetry_test.moc"
