// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/snapshot.h"
#include "tests/support/test_registry.h"
#include "ui/models/worker/worker_filter.h"
#include "ui/models/worker/worker_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

class WorkerTableTest : public QObject {
    Q_OBJECT

private:
    static WorkerRecord worker(const QString& id, WorkerStatus status = WorkerStatus::Active,
                               int revision = 1)
    {
        WorkerRecord record;
        record.workerId = id;
        record.speciesId = u"wrk.test"_s;
        record.capabilities = {u"cap.doc.read"_s};
        record.status = status;
        record.revision = revision;
        record.json = QJsonObject{{u"worker_id"_s, id}, {u"owner"_s, QString(u"Team "_s + id)}};
        return record;
    }
    static SnapshotPtr hall(std::vector<WorkerRecord> workers)
    {
        Bundle bundle;
        bundle.workers = std::move(workers);
        return Snapshot::compile(std::move(bundle));
    }
    static QStringList ids(const QAbstractItemModel& model)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(model.index(row, 0).data().toString());
        return out;
    }
    static std::vector<WorkerRecord> many(int count)
    {
        std::vector<WorkerRecord> workers;
        for (int i = 0; i < count; ++i)
            workers.push_back(worker(u"org.acme.w%1"_s.arg(i)));
        return workers;
    }

private Q_SLOTS:
    void followsTheRegistry()
    {
        WorkerTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        WorkerFilter filter(model);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&](std::vector<WorkerRecord> workers) {
            const SnapshotPtr next = hall(std::move(workers));
            QVERIFY(model.apply(workerDelta(model.snapshot(), next)));
            QCOMPARE(model.rowCount(), int(next->bundle().workers.size()));
        };
        show({worker(u"a"_s), worker(u"b"_s), worker(u"c"_s), worker(u"d"_s)});
        QCOMPARE(ids(filter), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        show({worker(u"a"_s), worker(u"c"_s, WorkerStatus::Banned, 2), worker(u"e"_s),
              worker(u"f"_s)});
        QCOMPARE(ids(filter), QStringList({u"a"_s, u"c"_s, u"e"_s, u"f"_s}));
        QCOMPARE(model.countOf(WorkerStatus::Banned), 1);
        QCOMPARE(model.rowOf(u"e"_s), 2);
        QCOMPARE(model.rowOf(u"b"_s), -1);
        show({worker(u"f"_s), worker(u"a"_s)}); // another order
        QCOMPARE(ids(model), QStringList({u"f"_s, u"a"_s}));
        show({});
        QCOMPARE(model.workerAt(0), nullptr);
    }

    void onlyWhatChangedIsSaid()
    {
        WorkerTableModel model;
        std::vector<WorkerRecord> workers = many(100);
        model.apply(workerDelta(nullptr, hall(workers)));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        workers[40] = worker(workers[40].workerId, WorkerStatus::Suspended, 2);
        workers[41] = worker(workers[41].workerId, WorkerStatus::Suspended, 2);
        model.apply(workerDelta(model.snapshot(), hall(workers)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 40);
        QCOMPARE(changed[0][1].toModelIndex().row(), 41);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void aStaleDeltaIsRefused()
    {
        WorkerTableModel model;
        const SnapshotPtr first = hall(many(2));
        QVERIFY(model.apply(workerDelta(nullptr, first)));
        QVERIFY(!model.apply(workerDelta(nullptr, hall(many(3)))));
        QCOMPARE(model.rowCount(), 2);
    }

    void wordsAndStatusesFilter()
    {
        WorkerTableModel model;
        WorkerFilter filter(model);
        model.apply(
            workerDelta(nullptr, hall({worker(u"org.acme.reader"_s), worker(u"x.alice.Writer"_s),
                                       worker(u"org.acme.writer"_s, WorkerStatus::Banned)})));
        filter.setText(u"WRITER acme"_s);
        QCOMPARE(ids(filter), QStringList{u"org.acme.writer"_s});
        filter.setText(u"team"_s);
        QCOMPARE(filter.rowCount(), 3);
        filter.setStatuses({WorkerStatus::Banned, WorkerStatus::Suspended});
        QCOMPARE(ids(filter), QStringList{u"org.acme.writer"_s});
        filter.setText(u"cap.none"_s);
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(filter.isFiltering());
        filter.setText({});
        filter.setStatuses({});
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(ids(filter).first(), u"x.alice.Writer"_s);
    }

    /// Of a change among ten thousand the window hears what changed, and nothing else.
    void aChangeAmongManyIsCheap()
    {
        WorkerTableModel model;
        WorkerFilter filter(model);
        filter.sort(int(WorkerColumn::Worker), Qt::AscendingOrder);
        std::vector<WorkerRecord> workers = many(10'000);
        model.apply(workerDelta(nullptr, hall(workers)));
        QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&filter, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        workers[5000] = worker(workers[5000].workerId, WorkerStatus::Banned, 2);
        WorkerDelta delta = workerDelta(model.snapshot(), hall(workers));
        QVERIFY(model.apply(std::move(delta)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().row(),
                 changed.front().at(1).toModelIndex().row());
        for (const QSignalSpy* spy : {&reset, &moved, &inserted, &removed})
            QCOMPARE(spy->count(), 0);
        QCOMPARE(model.countOf(WorkerStatus::Banned), 1);
    }
};

HALL_TEST(WorkerTableTest);
#include "worker_table_test.moc"
