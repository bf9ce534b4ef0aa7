// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/audit_verify.h"
#include "core/base/uuid.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

const QString reader = u"org.acme.reader"_s;
const QString readCapability = u"cap.data.read"_s;

QJsonObject ask(const QString& capability, const QString& worker)
{
    return {{u"capability_id"_s, capability}, {u"worker_id"_s, worker}};
}

Result<void> setLockdown(Hall& hall, bool on)
{
    return await<void>(
        [&](Done<void> done) { hall.setLockdown(on, u"test"_s, localCaller(), std::move(done)); });
}

Result<QJsonObject> importBundle(Hall& hall, const QByteArray& bundle)
{
    return await<QJsonObject>(
        [&](Done<QJsonObject> done) { hall.importBundle(bundle, localCaller(), std::move(done)); });
}

VerifyReport verified(const Hall& hall)
{
    const auto report = verifyAuditLog({.path = hall.databasePath(), .progress = {}});
    return report ? *report : VerifyReport{};
}

} // namespace

class HallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enrollingIsEnoughToRoute()
    {
        HallFixture fixture;
        QVERIFY2(fixture.hall, qPrintable(fixture.error.message));
        const auto before = fixture.route(ask(readCapability, reader));
        QVERIFY(before.ok());
        QCOMPARE(before->decision.denial->code, DenyCode::UnknownWorker);

        const auto enrolled = fixture.enroll(workerRecordText(reader, readCapability));
        QVERIFY2(enrolled.ok(), qPrintable(enrolled.ok() ? QString() : enrolled.error().message));
        QVERIFY(!enrolled->updated);
        QVERIFY(enrolled->enrollmentId.startsWith(u"enr_"));

        const auto after = fixture.route(ask(readCapability, reader));
        QVERIFY(after.ok());
        QVERIFY2(after->decision.allowed(), qPrintable(after->decision.reason()));
        QCOMPARE(after->decision.selectedSpecies, u"wrk.test.species"_s);
        QVERIFY(after->receipt.seq > before->receipt.seq);
        QVERIFY(verified(*fixture.hall).intact);
    }

    void everyAnswerIsInTheLogAndInTheRing()
    {
        HallFixture fixture;
        QStringList ids;
        for (int i = 0; i < 20; ++i) {
            const auto answer = fixture.route(ask(u"cap.nobody"_s, {}));
            QVERIFY(answer.ok());
            ids.append(answer->decision.decisionId());
        }
        QCOMPARE(fixture.hall->events().since(0, 100).events.size(), size_t(20));
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            fixture.hall->page({.filter = {}, .limit = 100, .cursor = {}}, std::move(done));
        });
        QVERIFY(page.ok());
        QCOMPARE(page->rows.size(), size_t(20));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(page->rows[size_t(19 - i)].fields.id, ids[i]);
        QCOMPARE(fixture.hall->status().decisionsTotal, 20);
        QCOMPARE(fixture.hall->status().denialsToday, 20);
    }

    void aDecisionsFieldsFollowFromItsRecord()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(workerRecordText(reader, readCapability)).ok());
        QVERIFY(importBundle(*fixture.hall, R"({"config":{"derive_rules":true,
            "enforce_blast_scoring_in_prod":true}})")
                    .ok());
        QJsonObject bodies[] = {
            ask(readCapability, reader),
            ask(u"cap.other"_s, u"nobody"_s),
            {{u"capability_id"_s, readCapability},
             {u"env"_s, u"prod"_s},
             {u"data_label"_s, u"SECRET"_s},
             {u"qos_class"_s, u"P0"_s},
             {u"request"_s, QJsonObject{{u"egress"_s, true}, {u"writes"_s, true}}}},
            {{u"capability_id"_s, u"free text"_s}, {u"correlation_id"_s, u"c-1"_s}},
        };
        for (const QJsonObject& body : bodies) {
            const auto answer = fixture.route(body);
            QVERIFY(answer.ok());
            const RecordDraft draft = decisionDraft(answer->decision, u"local"_s);
            const auto parsed = readJsonObject(recordBody(draft, 1, {}));
            QVERIFY(parsed.ok());
            const auto fields = fieldsOfRecord(*parsed);
            QVERIFY2(fields.ok(), fields.ok() ? "" : qPrintable(fields.error().message));
            QCOMPARE(fields->kind, draft.fields.kind);
            QCOMPARE(fields->recordedAtMs, draft.fields.recordedAtMs);
            QCOMPARE(fields->id, draft.fields.id);
            QCOMPARE(fields->capability, draft.fields.capability);
            QCOMPARE(fields->worker, draft.fields.worker);
            QCOMPARE(fields->species, draft.fields.species);
            QCOMPARE(fields->tenant, draft.fields.tenant);
            QCOMPARE(fields->rule, draft.fields.rule);
            QCOMPARE(fields->env, draft.fields.env);
            QCOMPARE(fields->label, draft.fields.label);
            QCOMPARE(fields->outcome, draft.fields.outcome);
            QCOMPARE(fields->code, draft.fields.code);
            QCOMPARE(fields->blast, draft.fields.blast);
            QCOMPARE(fields->correlationId, draft.fields.correlationId);
            QCOMPARE(fields->approvalId, draft.fields.approvalId);
            QCOMPARE(fields->actor, draft.fields.actor);
        }
    }

    void lockdownDeniesEverythingAndSurvivesARestart()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(workerRecordText(reader, readCapability)).ok());
        QVERIFY(setLockdown(*fixture.hall, true).ok());
        const auto locked = fixture.route(ask(readCapability, reader));
        QCOMPARE(locked->decision.denial->code, DenyCode::Lockdown);

        QVERIFY(fixture.open());
        QVERIFY(fixture.hall->status().lockdown);
        QCOMPARE(fixture.route(ask(readCapability, reader))->decision.denial->code,
                 DenyCode::Lockdown);
        QVERIFY(setLockdown(*fixture.hall, false).ok());
        QVERIFY(fixture.route(ask(readCapability, reader))->decision.allowed());
    }

    void aTamperedRecordIsRefused()
    {
        HallFixture fixture;
        QByteArray record = workerRecordText(reader, readCapability);
        record.replace("\"low\"", "\"medium\"");
        const auto enrolled = fixture.enroll(record);
        QVERIFY(!enrolled.ok());
        QCOMPARE(enrolled.error().code, u"DENY_WORKER_TAMPERED"_s);
        QCOMPARE(fixture.hall->status().workersEnrolled, 0);
    }

    void missingMembersAreNamedInOrder_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << QByteArray("{}") << u"worker_id"_s;
        QTest::newRow("species") << QByteArray(R"({"worker_id":"x.a"})") << u"worker_species_id"_s;
        QTest::newRow("capabilities")
            << QByteArray(R"({"worker_id":"x.a","worker_species_id":"wrk.a"})")
            << u"capabilities"_s;
        QTest::newRow("hash")
            << QByteArray(
                   R"({"worker_id":"x.a","worker_species_id":"wrk.a","capabilities":["cap.a"]})")
            << u"artifact_hash"_s;
    }
    void missingMembersAreNamedInOrder()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, field);
        HallFixture fixture;
        const auto enrolled = fixture.enroll(record);
        QVERIFY(!enrolled.ok());
        QVERIFY2(enrolled.error().message.contains(field), qPrintable(enrolled.error().message));
    }

    void enrollingAgainUpdatesInPlace()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(workerRecordText(reader, readCapability)).ok());
        QVERIFY(fixture.enroll(workerRecordText(u"org.acme.second"_s, readCapability)).ok());
        const auto again =
            fixture.enroll(workerRecordText(reader, readCapability, {{u"risk_tier"_s, u"high"_s}}));
        QVERIFY(again.ok());
        QVERIFY(again->updated);
        QVERIFY(fixture.open());
        const auto& workers = fixture.hall->snapshot()->bundle().workers;
        QCOMPARE(workers.size(), size_t(2));
        QCOMPARE(workers[0].workerId, reader);
        QCOMPARE(workers[0].riskTier, RiskTier::High);
    }

    void removingAWorkerStopsIt()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(workerRecordText(reader, readCapability)).ok());
        const auto remove = [&](const QString& id) {
            return await<void>([&](Done<void> done) {
                fixture.hall->removeWorker(id, localCaller(), std::move(done));
            });
        };
        QVERIFY(remove(reader).ok());
        QCOMPARE(fixture.route(ask(readCapability, reader))->decision.denial->code,
                 DenyCode::UnknownWorker);
        QCOMPARE(remove(reader).error().code, u"NOT_FOUND"_s);
    }

    void aBadBundleChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bundle");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("{");
        QTest::newRow("unknown switch") << QByteArray(R"({"config":{"enforce_everything":true}})");
        QTest::newRow("duplicate key") << QByteArray(R"({"config":{},"config":{}})");
        QTest::newRow("rules") << QByteArray(R"({"rules":{"rules":[{"match":{}}]}})");
    }
    void aBadBundleChangesNothing()
    {
        QFETCH(QByteArray, bundle);
        HallFixture fixture;
        const qint64 head = fixture.hall->status().headSeq;
        const auto imported = importBundle(*fixture.hall, bundle);
        QVERIFY(!imported.ok());
        QCOMPARE(imported.error().code, u"INVALID_BUNDLE"_s);
        QVERIFY(!imported.error().message.isEmpty());
        QVERIFY(fixture.hall->snapshot()->bundle().config.deriveRules);
        QCOMPARE(fixture.hall->status().headSeq, head);
    }

    void aBundleSurvivesARestart()
    {
        HallFixture fixture;
        QVERIFY(importBundle(*fixture.hall, R"({"config":{"require_policy_tier":true},
            "rules":{"rules":[{"rule_id":"r1","match":{"capability_id":"cap.a"},"decision":{}}]},
            "namespaces":["org.acme"]})")
                    .ok());
        QVERIFY(fixture.open());
        const Bundle& bundle = fixture.hall->snapshot()->bundle();
        QVERIFY(bundle.config.requirePolicyTier);
        QVERIFY(!bundle.config.deriveRules);
        QCOMPARE(bundle.rules.size(), size_t(1));
        QCOMPARE(bundle.namespaces, QStringList{u"org.acme"_s});
    }

    void aConfigFileThatIsUnusableKeepsTheHallFromStarting()
    {
        HallFixture fixture;
        const QString path = fixture.folder.filePath(u"bundle.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"rules":{"rules":[{"rule_id":1}]}})");
        file.close();
        HallOptions options;
        options.configPath = path;
        QVERIFY(!fixture.open(options));
        QCOMPARE(fixture.error.code, u"INVALID_BUNDLE"_s);
        QVERIFY2(fixture.error.message.contains(path), qPrintable(fixture.error.message));
        QVERIFY2(fixture.error.message.contains(u"rules[0]"), qPrintable(fixture.error.message));
    }

    void aSecondHallIsRefusedByName()
    {
        HallFixture fixture;
        HallOptions options;
        options.databasePath = fixture.hall->databasePath();
        const auto second = Hall::open(options);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, u"DATABASE_IN_USE"_s);
        QVERIFY2(
            second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(second.error().message));
    }

    void aTokenBoundToATenantAsksForNoOther()
    {
        HallFixture fixture;
        Caller bound = localCaller();
        bound.tenant = u"org.acme"_s;
        QCOMPARE(fixture.route(ask(readCapability, {}), bound).error().code, u"TENANT_FORBIDDEN"_s);
        QJsonObject own = ask(readCapability, {});
        own.insert(u"tenant_id"_s, u"org.acme"_s);
        QVERIFY(fixture.route(own, bound).ok());
    }

    void aChangedSourceFileIsTampering()
    {
        HallFixture fixture;
        const QString source = fixture.folder.filePath(u"worker.py"_s);
        const auto writeSource = [&](const QByteArray& text) {
            QFile file(source);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(writeSource("v1"));
        const QString hash = sha256Label("v1").mid(7);
        QVERIFY(fixture
                    .enroll(workerRecordText(
                        reader, readCapability,
                        {{u"attestation"_s,
                          QJsonObject{{u"code_hash"_s, hash}, {u"source_file"_s, source}}}}))
                    .ok());
        QVERIFY(
            importBundle(*fixture.hall,
                         R"({"config":{"derive_rules":true,"require_worker_attestation":true}})")
                .ok());
        QVERIFY(fixture.route(ask(readCapability, reader))->decision.allowed());
        QVERIFY(writeSource("v2, changed"));
        const auto tampered = fixture.route(ask(readCapability, reader));
        QCOMPARE(tampered->decision.denial->code, DenyCode::WorkerTampered);
        QVERIFY(!tampered->decision.reason().contains(hash));
        const auto alerts = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(u"kind:integrity -code:SIGNING_KEY_CREATED", 0);
            request.decisionsOnly = false;
            fixture.hall->page(request, std::move(done));
        });
        QVERIFY(alerts.ok());
        QCOMPARE(alerts->rows.size(), size_t(1));
        QCOMPARE(alerts->rows[0].fields.worker, reader);
    }

    void governingNeverLosesALockdown()
    {
        HallFixture fixture;
        std::atomic_int done = 0;
        for (int i = 0; i < 20; ++i) {
            fixture.hall->importBundle("{}", localCaller(),
                                       [&](const Result<QJsonObject>&) { ++done; });
        }
        fixture.hall->setLockdown(true, {}, localCaller(), [&](const Result<void>&) { ++done; });
        QVERIFY(fixture.hall->snapshot()->lockdown());
        while (done < 21)
            QVERIFY(fixture.hall->snapshot()->lockdown());
    }
};

HALL_TEST(HallTest);
#include "hall_test.moc"
