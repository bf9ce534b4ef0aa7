// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/log_maker.h"
#include "tests/support/test_registry.h"
#include "ui/models/audit/audit_table_model.h"
#include "ui/models/audit/facet_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 6000;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

} // namespace

/// The models under the tester of Qt, over a real file.
class AuditPageModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        path = folder.filePath(u"log.db"_s);
        const auto made = bench::makeLog(path, records, 3, [](qint64) {});
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().message));
    }

    void theWholeLogGoesThroughAWindow()
    {
        AuditBrowser browser(path);
        AuditTableModel model(browser);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.search({});
        QTRY_COMPARE(model.rowCount(), AuditTableModel::pageSize);
        QCOMPARE(seqAt(model, 0), qint64(records));

        // Down to the first record: every one is seen once, and few are in memory.
        qint64 next = records;
        const auto walk = [&] {
            while (next >= 1) {
                const int row = model.rowOf(next);
                if (row < 0)
                    return;
                --next;
            }
        };
        for (walk(); next >= 1; walk()) {
            QVERIFY(model.hasOlder());
            const qint64 oldest = seqAt(model, model.rowCount() - 1);
            model.fetchOlder();
            model.fetchOlder(); // once is enough
            QTRY_VERIFY(seqAt(model, model.rowCount() - 1) < oldest);
            QVERIFY(model.rowCount() <= AuditTableModel::capacity);
        }
        QVERIFY(!model.hasOlder());
        QCOMPARE(seqAt(model, model.rowCount() - 1), qint64(1));
        QVERIFY(seqAt(model, 0) < records);
        QVERIFY(model.mayHaveNewer());

        // And up again.
        while (model.mayHaveNewer()) {
            const qint64 newest = seqAt(model, 0);
            QSignalSpy changed(&model, &AuditTableModel::rowsChanged);
            model.fetchNewer();
            QTRY_VERIFY(!changed.isEmpty() || !model.mayHaveNewer());
            QVERIFY(seqAt(model, 0) >= newest);
            for (int row = 1; row < model.rowCount(); ++row)
                QCOMPARE(seqAt(model, row), seqAt(model, row - 1) - 1);
            QVERIFY(model.rowCount() <= AuditTableModel::capacity);
        }
        QCOMPARE(seqAt(model, 0), qint64(records));
    }

    void aJumpLandsAndGoesOnBothWays()
    {
        AuditBrowser browser(path);
        AuditTableModel model(browser);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.search({});
        QTRY_VERIFY(model.rowCount() > 0);
        QSignalSpy jumped(&model, &AuditTableModel::jumped);
        QSignalSpy arrived(&model, &AuditTableModel::newerArrived);
        model.jump(u"#3000"_s);
        QTRY_COMPARE(jumped.size(), 1);
        QCOMPARE(seqAt(model, 0), qint64(3000));
        QVERIFY(model.mayHaveNewer());
        model.fetchNewer();
        QTRY_COMPARE(seqAt(model, 0), qint64(3000 + AuditTableModel::pageSize));
        QCOMPARE(model.rowOf(3000), AuditTableModel::pageSize);
        model.fetchOlder();
        QTRY_VERIFY(model.rowOf(2700) >= 0);
        // Coming closer to the newest is not news.
        QVERIFY(arrived.isEmpty());

        model.jumpToOldest();
        QTRY_COMPARE(jumped.size(), 2);
        model.fetchOlder();
        QTRY_COMPARE(seqAt(model, model.rowCount() - 1), qint64(1));
        model.jumpToNewest();
        QTRY_COMPARE(seqAt(model, 0), qint64(records));
    }

    void aJumpToNothingLeavesTheRows()
    {
        AuditBrowser browser(path);
        AuditTableModel model(browser);
        model.search({});
        QTRY_VERIFY(model.rowCount() > 0);
        QSignalSpy failed(&model, &AuditTableModel::jumpFailed);
        model.jump(u"dec_00000000000000000000000000000000"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().code, u"PLACE_NOT_FOUND"_s);
        QCOMPARE(seqAt(model, 0), qint64(records));
    }

    void aNewQuestionReplacesTheOldOne()
    {
        AuditBrowser browser(path);
        AuditTableModel model(browser);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        AuditQuestion first;
        first.filter = u"outcome:allow"_s;
        AuditQuestion second;
        second.filter = u"outcome:deny"_s;
        QSignalSpy searched(&model, &AuditTableModel::searched);
        model.search(first);
        model.search(second);
        QTRY_COMPARE(searched.size(), 1);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.eventAt(row)->fields.outcome, "DENY");
        QCOMPARE(searched.size(), 1);
    }

    void whatIsCancelledDoesNotArrive()
    {
        AuditBrowser browser(path);
        AuditTableModel model(browser);
        QSignalSpy searched(&model, &AuditTableModel::searched);
        model.search({});
        QVERIFY(model.isFirstPageDue());
        model.cancel();
        QVERIFY(!model.isFirstPageDue());
        // What was asked afterwards arrives alone.
        AuditQuestion denied;
        denied.filter = u"outcome:deny"_s;
        model.search(denied);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(model.eventAt(0)->fields.outcome, "DENY");
    }

    void theZoneChangesTheTimesOnly()
    {
        AuditBrowser browser(path);
        AuditTableModel model(browser);
        model.search({});
        QTRY_VERIFY(model.rowCount() > 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy heading(&model, &QAbstractItemModel::headerDataChanged);
        model.setZone(Zone::Utc);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(heading.size(), 1);
        const int time = int(AuditColumn::Time);
        QCOMPARE(model.headerData(time, Qt::Horizontal).toString(), u"Time (UTC)"_s);
        QCOMPARE(model.index(0, time).data().toString(),
                 zoneTimeText(model.eventAt(0)->fields.recordedAtMs, Zone::Utc));
    }

    void facetsKeepTheirPlace()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        QCOMPARE(model.rowCount(), int(FacetModel::fields().size()));
        const QModelIndex outcome = model.index(0, 0);
        QCOMPARE(outcome.data().toString(), u"Outcome"_s);
        QCOMPARE(model.rowCount(outcome), 0);

        AuditCounts counts;
        counts.facets = {{FilterField::Outcome, {{u"ALLOW"_s, 12'345}, {u"DENY"_s, 7}}, 2, 3}};
        model.setCounts(counts);
        QCOMPARE(model.rowCount(outcome), 3);
        const QPersistentModelIndex allow(model.index(0, 0, outcome));
        QCOMPARE(allow.data(FacetModel::WordRole).toString(), u"ALLOW"_s);
        QCOMPARE(model.index(0, 1, outcome).data().toString(), QLocale().toString(12'345));
        QCOMPARE(model.index(2, 0, outcome).data().toString(), u"(none)"_s);
        QVERIFY(model.index(2, 0, outcome).data(FacetModel::WordRole).isValid());

        model.setSearch(u"outcome:allow -outcome:deny"_s);
        QCOMPARE(allow.data(CellIconRole).toString(), u"step-passed"_s);
        QVERIFY(allow.data(Qt::AccessibleTextRole).toString().contains(u"in the search"_s));
        QCOMPARE(model.index(1, 0, outcome).data(CellIconRole).toString(), u"step-skipped"_s);

        counts.exact = false;
        counts.facets[0].words = {{u"ALLOW"_s, 99}};
        counts.facets[0].without = 0;
        model.setCounts(counts);
        QVERIFY(allow.isValid());
        QCOMPARE(model.rowCount(outcome), 1);
        QCOMPARE(allow.sibling(allow.row(), 1).data().toString(), u"≥ 99"_s);
        model.setCounts({});
        QCOMPARE(model.rowCount(outcome), 0);
    }

private:
    static qint64 seqAt(const AuditTableModel& model, int row)
    {
        return model.index(row, 0).data(AuditTableModel::SeqRole).toLongLong();
    }

    QTemporaryDir folder;
    QString path;
};

HALL_TEST(AuditPageModelsTest);
#include "audit_page_models_test.moc"
