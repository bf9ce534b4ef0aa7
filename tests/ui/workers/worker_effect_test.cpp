// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/words.h"
#include "core/hall/decisions/logged_decision.h"
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"
#include "ui/models/worker/effect/change_impact.h"
#include "ui/models/worker/effect/matrix_model.h"
#include "ui/models/worker/worker_cells.h"

#include <QAbstractItemModelTester>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// What a record means: matrix and impact are the engine's own answers.
class WorkerEffectTest : public QObject {
    Q_OBJECT

private:
    static WorkerRecord parsed(const QJsonObject& json)
    {
        return *parseWorkerRecord(json, RecordStrictness::Bundle, {}, nullptr);
    }

private Q_SLOTS:
    void cellsAreTheEnginesAnswers()
    {
        HallFixture fixture;
        QJsonObject json = WorkersFixture::recordOf(u"org.acme.a"_s);
        json.insert(u"allowed_environments"_s, QJsonArray{u"dev"_s, u"prod"_s});
        json.insert(u"policy_tier"_s, 3);
        QVERIFY(fixture.enroll(WorkersFixture::hashed(json)));
        const auto snapshot = fixture.hall->snapshot();
        const CapabilityMatrix matrix =
            capabilityMatrix(*snapshot, *snapshot->worker(u"org.acme.a"_s));
        QCOMPARE(matrix.capabilities, QStringList({u"cap.doc.read"_s, u"cap.db.write"_s}));
        QSet<int> outcomes;
        for (const Environment env : allEnvironments) {
            for (const DataLabel label : allDataLabels) {
                // Through the door: what an agent that asks would be told.
                const auto answer = fixture.route({{u"worker_id"_s, u"org.acme.a"_s},
                                                   {u"capability_id"_s, u"cap.db.write"_s},
                                                   {u"env"_s, word(env)},
                                                   {u"data_label"_s, word(label)}});
                QVERIFY(answer);
                const MatrixCell& cell = matrix.at(1, env, label);
                QCOMPARE(int(cell.outcome), int(answer->decision.outcome));
                QCOMPARE(cell.reason, answer->decision.reason());
                outcomes.insert(int(cell.outcome));
            }
        }
        QVERIFY2(outcomes.size() > 1, "the table would prove nothing");
    }

    void aDraftIsAskedInItsPlace()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(WorkersFixture::hashed(WorkersFixture::recordOf(u"org.acme.a"_s))));
        const auto snapshot = fixture.hall->snapshot();
        QJsonObject json = WorkersFixture::recordOf(u"org.acme.a"_s);
        json.insert(u"allowed_environments"_s, QJsonArray{u"edge"_s});
        const WorkerRecord draft = parsed(json);
        const auto asked = snapshotWith(*snapshot, draft);
        const CapabilityMatrix matrix = capabilityMatrix(*asked, draft);
        QCOMPARE(matrix.at(0, Environment::Dev, DataLabel::Public).outcome, Outcome::Deny);
        QVERIFY(matrix.at(0, Environment::Dev, DataLabel::Public)
                    .reason.startsWith(u"DENY_ENV_NOT_ALLOWED"_s));
        QCOMPARE(matrix.at(0, Environment::Edge, DataLabel::Public).outcome, Outcome::Allow);
        QVERIFY(snapshot->worker(u"org.acme.a"_s)->allowedEnvironments == std::nullopt);
    }

    void cancelledGivesNothing()
    {
        const auto snapshot = Snapshot::compile(Bundle());
        const WorkerRecord worker = parsed(WorkersFixture::recordOf(u"org.acme.a"_s));
        QVERIFY(capabilityMatrix(*snapshot, worker, [] { return true; }).cells.empty());
    }

    void theTableSaysEachCellInWords()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const WorkerRecord worker = parsed(WorkersFixture::recordOf(u"org.acme.a"_s));
        Bundle bundle;
        bundle.workers = {worker};
        const auto snapshot = Snapshot::compile(std::move(bundle));
        model.setMatrix(capabilityMatrix(*snapshot, worker));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.columnCount(), 6);
        const QModelIndex cell = model.index(6, MatrixModel::FirstLabelColumn + 3);
        QVERIFY(model.sentence(cell).startsWith(u"cap.db.write, prod, RESTRICTED: Denied."_s));
        QCOMPARE(cell.data().toString(), u"Denied"_s);
        QVERIFY(!cell.data(CellIconRole).toString().isEmpty());
    }

    void impactCountsWhatTheChangeWouldHaveDenied()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(WorkersFixture::hashed(WorkersFixture::recordOf(u"org.acme.a"_s))));
        const auto ask = [&](const QString& capability, bool dryRun = false) {
            const auto answer = fixture.route({{u"worker_id"_s, u"org.acme.a"_s},
                                               {u"capability_id"_s, capability},
                                               {u"env"_s, u"dev"_s},
                                               {u"dry_run"_s, dryRun}});
            QVERIFY(answer && answer->decision.allowed());
        };
        for (int i = 0; i < 5; ++i)
            ask(u"cap.db.write"_s);
        for (int i = 0; i < 3; ++i)
            ask(u"cap.doc.read"_s);
        ask(u"cap.db.write"_s, true);
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            fixture.hall->page({{}, 100, {}, true}, std::move(done));
        });
        std::vector<RouteDecision> decisions;
        for (const AuditRow& row : page->rows)
            decisions.push_back(*loggedDecision(row));
        QCOMPARE(int(decisions.size()), 9);

        const auto stored = fixture.hall->snapshot();
        QJsonObject json = WorkersFixture::recordOf(u"org.acme.a"_s);
        json.insert(u"capabilities"_s, QJsonArray{u"cap.doc.read"_s});
        const auto draft = snapshotWith(*stored, parsed(json));
        const auto impact = changeImpact(decisions, *stored, *draft);
        QVERIFY(impact);
        QCOMPARE(impact->looked, 8); // dry runs act on nothing
        QCOMPARE(impact->denied, 5);
        QCOMPARE(impact->escalated, 0);
        QCOMPARE(impact->byCapability.value(u"cap.db.write"_s), 5);
        QVERIFY(impact->example.startsWith(u"DENY_CAPABILITY_NOT_DECLARED"_s));
        const auto changes = recordChanges(WorkersFixture::recordOf(u"org.acme.a"_s), json);
        QVERIFY(impactSentence(*impact, changes)
                    .startsWith(u"Removing cap.db.write would have denied 5 decisions"_s));

        const auto none = changeImpact(decisions, *stored, *stored);
        QCOMPARE(none->denied, 0);
        QVERIFY(impactSentence(*none, changes).startsWith(u"No decision"_s));
        // What is denied by now anyway is not the change's doing.
        const auto locked = stored->withSwitches(true, true);
        QCOMPARE(changeImpact(decisions, *locked, *draft)->denied, 0);
    }
};

HALL_TEST(WorkerEffectTest);
#include "worker_effect_test.moc"
