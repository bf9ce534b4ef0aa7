// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/json/json_reader.h"
#include "core/registry/namespace_claim.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/models/firstrun/example_set.h"
#include "ui/models/worker/record_issues.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// The examples as the engine and the registry see them.
class ExampleSetTest : public QObject {
    Q_OBJECT

    static Result<QJsonObject> import(Hall& hall, const QByteArray& bundle)
    {
        return await<QJsonObject>([&](Done<QJsonObject> done) {
            hall.importBundle(bundle, localCaller(), std::move(done));
        });
    }
    static const Bundle& bundleOf(Hall& hall) { return hall.snapshot()->bundle(); }

private Q_SLOTS:
    void theRecordsAreWhatTheRegistryTakes()
    {
        HallFixture fixture;
        for (const QString& id : exampleWorkers()) {
            const auto json = readJsonObject(exampleRecord(id));
            QVERIFY(json.ok());
            for (const RecordIssue& issue : recordIssues(*json))
                QVERIFY2(issue.level != RecordIssue::Level::Error, qPrintable(issue.message));
            const auto enrolled = fixture.enroll(exampleRecord(id));
            QVERIFY2(enrolled.ok(), qPrintable(enrolled ? QString() : enrolled.error().message));
        }
        QCOMPARE(enrolledExamples(*fixture.hall->snapshot()), exampleWorkers());
    }

    void eachRequestHasTheAnswerThatItPromises()
    {
        HallFixture fixture;
        for (const QString& id : exampleWorkers())
            QVERIFY(fixture.enroll(exampleRecord(id)).ok());
        QVERIFY(import(*fixture.hall, bundleWithExampleRule(bundleOf(*fixture.hall))).ok());
        const auto worker = trialWorker(*fixture.hall->snapshot(), {});
        QVERIFY(worker.has_value());
        QCOMPARE(worker->workerId, exampleReader);
        QCOMPARE(fixture.route(allowedRequest(*worker))->decision.outcome, Outcome::Allow);
        QCOMPARE(fixture.route(deniedRequest(*worker))->decision.outcome, Outcome::Deny);
        QCOMPARE(fixture.route(approvalRequest())->decision.outcome, Outcome::RequireHuman);
        // And with a worker of somebody's own.
        QVERIFY(fixture.enroll(plainRecord(u"org.acme.own"_s, u"cap.own.thing"_s, std::nullopt)));
        const auto own = trialWorker(*fixture.hall->snapshot(), u"org.acme.own"_s);
        QCOMPARE(own->workerId, u"org.acme.own"_s);
        QCOMPARE(fixture.route(allowedRequest(*own))->decision.outcome, Outcome::Allow);
        QCOMPARE(fixture.route(deniedRequest(*own))->decision.outcome, Outcome::Deny);
    }

    void theRuleComesAndGoesAloneAndBeforeAllOthers()
    {
        HallFixture fixture;
        const QByteArray own =
            R"({"config":{"derive_rules":true},"policy":{"version":"7","rules":[]},
                "rules":{"rules":[{"rule_id":"own","match":{},"decision":{}}]}})";
        QVERIFY(import(*fixture.hall, own).ok());
        const QJsonObject before = configurationOf(bundleOf(*fixture.hall));
        for (int i = 0; i < 2; ++i)
            QVERIFY(import(*fixture.hall, bundleWithExampleRule(bundleOf(*fixture.hall))).ok());
        QCOMPARE(bundleOf(*fixture.hall).rules.size(), std::size_t(2));
        QCOMPARE(bundleOf(*fixture.hall).rules.front().id, exampleRuleId);
        QVERIFY(fixture.hall->snapshot()->shadows().empty());
        QVERIFY(import(*fixture.hall, bundleWithoutExampleRules(bundleOf(*fixture.hall))).ok());
        QCOMPARE(configurationOf(bundleOf(*fixture.hall)), before);
    }

    void nobodyAsksWhereNobodyCan()
    {
        HallFixture fixture;
        QVERIFY(!trialWorker(*fixture.hall->snapshot(), u"org.acme.none"_s));
        QVERIFY(fixture
                    .enroll(workerRecordText(u"org.acme.nowhere"_s, u"cap.doc.read"_s,
                                             {{u"allowed_environments"_s, QJsonArray()}}))
                    .ok());
        QVERIFY(!trialWorker(*fixture.hall->snapshot(), {}));
    }
};

HALL_TEST(ExampleSetTest);
#include "example_set_test.moc"
