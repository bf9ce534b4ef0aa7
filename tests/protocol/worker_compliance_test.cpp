// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/worker_compliance.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class WorkerComplianceTest : public QObject {
    Q_OBJECT

private:
    static QJsonObject full()
    {
        return {{u"worker_id"_s, u"org.acme.reader"_s},
                {u"worker_species_id"_s, u"wrk.doc.reader"_s},
                {u"capabilities"_s, QJsonArray{u"cap.doc.read"_s}},
                {u"risk_tier"_s, u"low"_s},
                {u"required_controls"_s, QJsonArray{}},
                {u"currently_implements"_s,
                 QJsonArray{u"ctrl.obs.audit_log_append_only"_s, u"ctrl.policy.default-deny"_s}},
                {u"allowed_environments"_s, QJsonArray{u"dev"_s}},
                {u"blast_radius"_s, QJsonObject{{u"data"_s, 0},
                                                {u"network"_s, 0},
                                                {u"financial"_s, 0},
                                                {u"time"_s, 0},
                                                {u"reversibility"_s, u"reversible"_s}}},
                {u"privilege_envelope"_s, QJsonObject{}},
                {u"idempotency"_s, u"full"_s},
                {u"artifact_hash"_s, u"sha256:00"_s}};
    }

private Q_SLOTS:
    void completeIsFull()
    {
        const Compliance compliance = workerCompliance(full());
        QCOMPARE(compliance.level, ComplianceLevel::Full);
        QVERIFY(compliance.missing.empty());
    }

    void nothingIsNone()
    {
        const Compliance compliance = workerCompliance({});
        QCOMPARE(compliance.level, ComplianceLevel::None);
        QCOMPARE(compliance.missing.front().member, u"worker_id"_s);
        QCOMPARE(int(compliance.missing.size()), 4 + 5 + 5 + 3);
    }

    void eachMemberCounts_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, ComplianceLevel level, const char* named = nullptr) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(level)
                                << QString::fromLatin1(named ? named : name);
        };
        for (const char* name : {"worker_id", "worker_species_id", "capabilities", "risk_tier"})
            row(name, ComplianceLevel::None);
        for (const char* name :
             {"required_controls", "currently_implements", "allowed_environments"})
            row(name, ComplianceLevel::Basic);
        row("blast_radius", ComplianceLevel::Standard, "blast_radius.data");
        for (const char* name : {"privilege_envelope", "idempotency", "artifact_hash"})
            row(name, ComplianceLevel::Standard);
    }
    void eachMemberCounts()
    {
        QFETCH(QString, removed);
        QFETCH(int, level);
        QFETCH(QString, named);
        QJsonObject record = full();
        record.remove(removed);
        const Compliance compliance = workerCompliance(record);
        QCOMPARE(int(compliance.level), level);
        QVERIFY(!compliance.missing.empty());
        QCOMPARE(compliance.missing.front().member, named);
        QVERIFY(!compliance.missing.front().what.isEmpty());
    }

    void aWrongTypeIsMissing()
    {
        QJsonObject record = full();
        record.insert(u"allowed_environments"_s, u"dev"_s);
        QCOMPARE(workerCompliance(record).level, ComplianceLevel::Basic);
        record = full();
        record.insert(u"risk_tier"_s, u"unknown"_s);
        QCOMPARE(workerCompliance(record).level, ComplianceLevel::None);
    }

    void controlsAreFoundEitherWay()
    {
        QJsonObject record = full();
        record.insert(u"currently_implements"_s, QJsonArray{u"ctrl.obs.audit-log"_s});
        QCOMPARE(workerCompliance(record).level, ComplianceLevel::Basic);
        record.insert(u"required_controls"_s, QJsonArray{u"ctrl.policy.default_deny"_s});
        QCOMPARE(workerCompliance(record).level, ComplianceLevel::Full);
        record.insert(u"required_controls"_s, QJsonArray{u"default-deny"_s});
        QCOMPARE(workerCompliance(record).level, ComplianceLevel::Basic);
    }

    void anEvidenceReceiptStandsForTheHash()
    {
        QJsonObject record = full();
        record.remove(u"artifact_hash"_s);
        record.insert(u"required_controls"_s, QJsonArray{u"ctrl.obs.evidence-receipt"_s});
        QCOMPARE(workerCompliance(record).level, ComplianceLevel::Full);
    }
};

HALL_TEST(WorkerComplianceTest);
#include "worker_compliance_test.moc"
