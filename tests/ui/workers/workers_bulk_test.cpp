// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Suspending, banning, retiring, removing, exporting: one worker or many.
class WorkersBulkTest : public QObject {
    Q_OBJECT

private:
    static QPushButton* confirm(const WorkersFixture& hall)
    {
        return hall.find<QWidget>(u"workerQuestion"_s)->findChild<QPushButton*>(u"confirm"_s);
    }

private Q_SLOTS:
    void manyAreSuspendedAndEachHasItsResult()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s, u"org.acme.c"_s});
        QVERIFY(await<WorkerRecord>([&](Done<WorkerRecord> done) {
            hall.hall().setWorkerStatus({u"org.acme.b"_s, {}}, WorkerStatus::Banned, {},
                                        localCaller(), std::move(done));
        }));
        QVERIFY(hall.shows(3));
        QTRY_COMPARE(hall.table()->model()->index(1, 6).data().toString(), u"Banned"_s);
        hall.clickRow(u"org.acme.a"_s);
        QVERIFY(!hall.find<QWidget>(u"bulkBar"_s)->isVisible());
        hall.clickRow(u"org.acme.c"_s, Qt::ShiftModifier);
        QVERIFY(hall.find<QWidget>(u"bulkBar"_s)->isVisible());
        hall.press(u"bulkSuspend"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.c"_s).status, WorkerStatus::Suspended);
        QCOMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Suspended);
        // Suspending would have made it less than banned.
        QCOMPARE(hall.stored(u"org.acme.b"_s).status, WorkerStatus::Banned);
        auto* lines = hall.find<QListWidget>(u"resultLines"_s);
        QTRY_COMPARE(lines->count(), 3);
        QVERIFY(lines->item(0)->text().startsWith(u"org.acme.b: "_s)); // what went wrong first
        QVERIFY(lines->item(0)->text().contains(u"Banned"_s));
        // The picked workers stay picked, and can be resumed.
        QTRY_VERIFY(hall.find<QWidget>(u"bulkResume"_s)->isVisible());
        QCOMPARE(hall.table()->selectionModel()->selectedRows().size(), 3);
        hall.press(u"bulkResume"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.c"_s).status, WorkerStatus::Active);
        QCOMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Active);
        QCOMPARE(hall.stored(u"org.acme.b"_s).status, WorkerStatus::Banned);
    }

    void aBanIsAskedForByNameAndLifted()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
        hall.clickRow(u"org.acme.a"_s);
        hall.act(u"Ban…"_s);
        auto* question = hall.find<QWidget>(u"workerQuestion"_s);
        QVERIFY(question->isVisible());
        QVERIFY(question->accessibleName().contains(u"org.acme.a"_s));
        QCOMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Active);
        QTest::keyClicks(question->findChild<QLineEdit*>(u"reason"_s), u"sends spam"_s);
        QTest::mouseClick(confirm(hall), Qt::LeftButton);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Banned);
        QVERIFY(!hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
        AuditPageRequest request;
        request.decisionsOnly = false;
        request.filter = *parseFilter(u"kind:registry", 0);
        const auto page = await<AuditPage>(
            [&](Done<AuditPage> done) { hall.hall().page(request, std::move(done)); });
        QVERIFY(page && page->rows.front().record.body.contains("sends spam"));
        QTRY_VERIFY(hall.said(u"editorState"_s).startsWith(u"Banned"_s));
        hall.act(u"Unban"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Active);
        QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
    }

    void retiringIsForGoodAndAsked()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.act(u"Retire…"_s);
        auto* question = hall.find<QWidget>(u"workerQuestion"_s);
        QVERIFY(question->accessibleName().contains(u"Retire org.acme.a"_s));
        QTest::mouseClick(question->findChild<QPushButton*>(u"cancel"_s), Qt::LeftButton);
        QVERIFY(!question->isVisible());
        QCOMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Active);
        hall.act(u"Retire…"_s);
        QTest::mouseClick(confirm(hall), Qt::LeftButton);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Retired);
        QTRY_VERIFY(hall.line(u"owner"_s)->isReadOnly());
        QStringList actions;
        for (const QAction* action : hall.find<QToolButton>(u"workerMenu"_s)->menu()->actions())
            actions.append(action->text());
        QVERIFY(!actions.contains(u"Remove…"_s));
        QVERIFY(!actions.contains(u"Resume"_s));
    }

    void removingClosesTheEditor()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s});
        QVERIFY(hall.shows(2));
        hall.clickRow(u"org.acme.a"_s);
        hall.act(u"Remove…"_s);
        QTest::mouseClick(confirm(hall), Qt::LeftButton);
        QVERIFY(hall.shows(1));
        QTRY_VERIFY(!hall.find<QWidget>(u"workerEditor"_s)->isVisible());
        QCOMPARE(hall.page->currentWorker(), QString());
        hall.clickRow(u"org.acme.b"_s);
        QVERIFY(hall.find<QWidget>(u"workerEditor"_s)->isVisible());
    }

    void pickedWorkersAreExported()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s});
        QVERIFY(hall.shows(2));
        QSignalSpy said(hall.page.get(), &WorkersPage::said);
        const QString path = hall.fixture.folder.filePath(u"out.json"_s);
        hall.page->exportWorkers({u"org.acme.a"_s, u"org.acme.b"_s}, path);
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = readJson(file.readAll());
        QVERIFY(json);
        QCOMPARE(json->toArray().size(), 2);
        QCOMPARE(json->toArray().first().toObject(), hall.stored(u"org.acme.a"_s).json);
        // What cannot be written is said.
        hall.page->exportWorkers({u"org.acme.a"_s}, u"/nowhere/out.json"_s);
        QTRY_COMPARE(hall.find<QListWidget>(u"resultLines"_s)->count(), 1);
        QVERIFY(hall.find<QListWidget>(u"resultLines"_s)->item(0)->text().contains(u"/nowhere"_s));
    }
};

HALL_TEST(WorkersBulkTest);
#include "workers_bulk_test.moc"
