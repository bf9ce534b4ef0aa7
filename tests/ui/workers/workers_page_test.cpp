// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// The page around the editor.
class WorkersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRegistrySaysWhatToDo()
    {
        WorkersFixture hall;
        QTRY_VERIFY(hall.find<QPushButton>(u"noWorkersAction"_s)->isVisible());
        QVERIFY(!hall.table()->isVisible());
        QVERIFY(hall.enroll(u"org.acme.a"_s));
        QTRY_VERIFY(hall.table()->isVisible());
        QVERIFY(hall.shows(1));
    }

    void searchAndChipsAndTheWayBack()
    {
        WorkersFixture hall({u"org.acme.reader"_s, u"x.alice.writer"_s, u"org.acme.writer"_s});
        QVERIFY(hall.shows(3));
        QVERIFY(QTest::qWaitForWindowActive(hall.page.get()));
        hall.table()->setFocus();
        QTest::keyClick(hall.table(), Qt::Key_F, Qt::ControlModifier);
        auto* search = hall.find<QLineEdit>(u"workerSearch"_s);
        QCOMPARE(hall.page->focusWidget(), search);
        QTest::keyClicks(search, u"writer acme"_s);
        QVERIFY(hall.shows(1));
        QTest::keyClicks(search, u"x"_s);
        QVERIFY(hall.shows(0));
        auto* clear = hall.find<QPushButton>(u"noWorkersAction"_s);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(hall.shows(3));
        hall.find<QAbstractButton>(u"statusactive"_s)->click();
        QVERIFY(hall.shows(3));
        QVERIFY(await<WorkerRecord>([&](Done<WorkerRecord> done) {
            hall.hall().setWorkerStatus({u"org.acme.reader"_s, {}}, WorkerStatus::Suspended, {},
                                        localCaller(), std::move(done));
        }));
        QVERIFY(hall.shows(2));
    }

    void theSelectionIsAWorkerNotARow()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s, u"org.acme.c"_s});
        QVERIFY(hall.shows(3));
        hall.clickRow(u"org.acme.c"_s);
        QVERIFY(await<void>([&](Done<void> done) {
            hall.hall().removeWorker(u"org.acme.a"_s, localCaller(), std::move(done));
        }));
        QVERIFY(hall.enroll(u"org.acme.d"_s));
        QTRY_COMPARE(hall.rowOf(u"org.acme.d"_s), 2);
        QCOMPARE(hall.table()->currentIndex().row(), hall.rowOf(u"org.acme.c"_s));
        QCOMPARE(hall.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(hall.page->currentWorker(), u"org.acme.c"_s);
    }

    void onlyWhatIsPickedIsOpened()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s});
        QVERIFY(hall.shows(2));
        QVERIFY(QTest::qWaitForWindowActive(hall.page.get()));
        hall.find<QLineEdit>(u"workerSearch"_s)->setFocus();
        hall.table()->setFocus(Qt::TabFocusReason);
        QCOMPARE(hall.page->currentWorker(), QString());
        QTest::keyClick(hall.table(), Qt::Key_Down);
        QCOMPARE(hall.page->currentWorker(), u"org.acme.b"_s);
        QTest::keyClick(hall.table(), Qt::Key_Return);
        QVERIFY(hall.find<QWidget>(u"workerEditor"_s)->isAncestorOf(hall.page->focusWidget()));
        QTest::keyClick(hall.page->focusWidget(), Qt::Key_Escape);
        QVERIFY(!hall.find<QWidget>(u"workerEditor"_s)->isVisible());
        hall.clickRow(u"org.acme.b"_s);
        QVERIFY(hall.find<QWidget>(u"workerEditor"_s)->isVisible());
    }

    void theImpactOfAChangeIsCounted()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        for (int i = 0; i < 4; ++i)
            QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.db.write"_s));
        QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.lines(u"capabilities"_s)->setPlainText(u"cap.doc.read"_s);
        hall.press(u"saveWorker"_s);
        QTRY_VERIFY(hall.said(u"impact"_s)
                        .startsWith(u"Removing cap.db.write would have denied 4 decisions of the "
                                    u"last day."_s));
        QVERIFY(hall.said(u"impact"_s).contains(u"5"_s));
    }

    void theMatrixIsShownAndReadByKeyboard()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        auto* tabs = hall.find<QTabWidget>(u"workerTabs"_s);
        tabs->setCurrentIndex(1);
        auto* matrix = hall.find<QTableView>(u"matrix"_s);
        QTRY_COMPARE(matrix->model()->rowCount(), 8);
        matrix->setFocus();
        matrix->setCurrentIndex(matrix->model()->index(0, 2));
        QVERIFY(hall.said(u"matrixReason"_s).startsWith(u"cap.doc.read, dev, PUBLIC: Allowed"_s));
        QTest::keyClick(matrix, Qt::Key_Right);
        QVERIFY(hall.said(u"matrixReason"_s).startsWith(u"cap.doc.read, dev, INTERNAL"_s));
        // A draft is asked in its place.
        hall.lines(u"capabilities"_s)->setPlainText(u"cap.only"_s);
        QTRY_COMPARE(matrix->model()->rowCount(), 4);
        QCOMPARE(matrix->model()->index(0, 0).data().toString(), u"cap.only"_s);
    }

    void theLastDecisionsAreListedAndOpened()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s});
        QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
        QVERIFY(!hall.ask(u"org.acme.a"_s, u"cap.unknown"_s));
        QVERIFY(hall.ask(u"org.acme.b"_s, u"cap.doc.read"_s));
        QVERIFY(hall.shows(2));
        hall.clickRow(u"org.acme.a"_s);
        hall.find<QTabWidget>(u"workerTabs"_s)->setCurrentIndex(2);
        auto* list = hall.find<QTableView>(u"lastDecisions"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(
            hall.find<QLabel>(u"lastDecisionsNote"_s)->text().contains(u"Decisions today: 2."_s));
        QCOMPARE(list->model()->index(0, 2).data().toString(), u"cap.unknown"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Denied"_s);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"Allowed"_s);
        QSignalSpy asked(hall.page.get(), &WorkersPage::decisionAsked);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toString().startsWith(u"dec_"_s));
        // It goes on while one looks.
        QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
        QTRY_COMPARE(list->model()->rowCount(), 3);
    }

    void theLastDecisionsComeBackAfterAnError()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.ask(u"org.acme.a"_s, u"cap.doc.read"_s));
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.find<QTabWidget>(u"workerTabs"_s)->setCurrentIndex(2);
        const auto* note = hall.find<QLabel>(u"lastDecisionsNote"_s);
        QTRY_VERIFY(note->text().startsWith(u"Last seen"_s));
        const auto other =
            Connection::open(hall.hall().databasePath(), Connection::Mode::ReadWrite, 5000);
        QVERIFY(other.ok());
        QVERIFY((*other)->run(u"ALTER TABLE record RENAME TO gone"_s).ok());
        QTRY_VERIFY2(note->text().contains(u"no such table"_s), qPrintable(note->text()));
        QVERIFY((*other)->run(u"ALTER TABLE gone RENAME TO record"_s).ok());
        QTRY_VERIFY(note->text().startsWith(u"Last seen"_s));
        QCOMPARE(hall.find<QTableView>(u"lastDecisions"_s)->model()->rowCount(), 1);
    }

    void codeIsAttestedAndAChangeIsShownWithBothHashes()
    {
        HallOptions options;
        QTemporaryDir code;
        options.workerFolders = QStringList{code.path()};
        WorkersFixture hall;
        hall.page.reset();
        QVERIFY(hall.fixture.open(options));
        QFile file(code.filePath(u"a.py"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("print(1)\n");
        file.close();
        QVERIFY(hall.enroll(u"org.acme.a"_s,
                            {{u"attestation"_s, QJsonObject{{u"source_file"_s, u"a.py"_s}}}}));
        hall.openPage();
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.find<QPushButton>(u"checkCode"_s)->click();
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).attestation.status, AttestationStatus::Attested);
        QTRY_VERIFY(hall.said(u"attestationStatus"_s).startsWith(u"Attested"_s));
        const QString hash = hall.stored(u"org.acme.a"_s).attestedCodeHash;
        QVERIFY(!hash.isEmpty());

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("print(2)\n");
        file.close();
        QTRY_VERIFY(hall.find<QPushButton>(u"checkCode"_s)->isEnabled());
        hall.find<QPushButton>(u"checkCode"_s)->click();
        QTRY_VERIFY(hall.said(u"attestationStatus"_s).startsWith(u"Denied"_s));
        QTRY_VERIFY(hall.find<QWidget>(u"currentHash"_s)->isVisibleTo(hall.page.get()));
        QVERIFY(hall.said(u"registeredHash"_s).contains(hash));
        QVERIFY(!hall.said(u"currentHash"_s).contains(hash));
        hall.find<QPushButton>(u"acceptCode"_s)->click();
        hall.find<QWidget>(u"confirmAccept"_s)->findChild<QPushButton*>(u"confirm"_s)->click();
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).attestation.status, AttestationStatus::Attested);
        QVERIFY(hall.stored(u"org.acme.a"_s).attestedCodeHash != hash);
    }

    void whatIsWrittenSurvivesTheWindow()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.line(u"owner"_s)->selectAll();
        QTest::keyClicks(hall.line(u"owner"_s), u"Mine"_s);
        UiSettings settings(hall.store);
        hall.page->saveState(settings);
        hall.page.reset();
        hall.openPage();
        hall.page->restoreState(settings);
        QCOMPARE(hall.page->unsavedDrafts(), 1);
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Mine"_s);
    }

    void panesAndNames()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        QCOMPARE(hall.page->panes().size(), 2);
        QCOMPARE(nameless(hall.page.get()).join(u", "_s), QString());
        hall.clickRow(u"org.acme.a"_s);
        QCOMPARE(hall.page->panes().size(), 3);
        QCOMPARE(nameless(hall.page.get()).join(u", "_s), QString());
    }

    void formAndJsonStandBesideEachOtherWhereThereIsRoom()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        hall.page->resize(760, 540);
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        auto* form = hall.find<QWidget>(u"recordForm"_s);
        QVERIFY(form->isVisible());
        QVERIFY(!hall.json()->isVisible());
        hall.press(u"showJson"_s);
        QVERIFY(!form->isVisible());
        QVERIFY(hall.json()->isVisible());
        hall.page->resize(1400, 700);
        hall.press(u"editorAlone"_s);
        QTRY_VERIFY(form->isVisible() && hall.json()->isVisible());
        QVERIFY(!hall.table()->isVisible());
        QVERIFY(hall.page->minimumSizeHint().width() <= 760);
    }

    void textFromOutsideIsPlain()
    {
        const QString id = u"org.acme.<b>x</b>"_s;
        WorkersFixture hall({id});
        QVERIFY(hall.shows(1));
        hall.clickRow(id);
        QCOMPARE(hall.said(u"editorId"_s), id);
        hall.act(u"Ban…"_s);
        QVERIFY(hall.find<QWidget>(u"workerQuestion"_s)->accessibleName().contains(id));
    }

    void survivesAChangeOfTheme()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        for (int tab = 0; tab < 3; ++tab) {
            hall.find<QTabWidget>(u"workerTabs"_s)->setCurrentIndex(tab);
            for (const Appearance look : {Appearance::Dark, Appearance::Light}) {
                hall.theme.setAppearance(look);
                QVERIFY(!hall.page->grab().isNull());
            }
        }
    }

    void codeThatChangesUnderAnOpenWorkerIsSeen()
    {
        WorkersFixture hall;
        QVERIFY(!hall.write(u"a.py"_s, "print(1)").isEmpty());
        QVERIFY(hall.enroll(u"org.acme.a"_s,
                            {{u"attestation"_s, QJsonObject{{u"source_file"_s, u"a.py"_s}}}}));
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.press(u"checkCode"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).attestation.status, AttestationStatus::Attested);
        QTRY_VERIFY(hall.said(u"attestationStatus"_s).startsWith(u"Attested"_s));
        const auto answers = [&](const QString& start) {
            return hall.said(u"attestationAnswer"_s).startsWith(start);
        };
        // The watch begins off this thread: it is there when it sees a change.
        QTRY_VERIFY_WITH_TIMEOUT(!hall.write(u"a.py"_s, "print(2)").isEmpty() &&
                                     answers(u"The code on the disk was changed"_s),
                                 20000);
        QVERIFY(hall.find<QWidget>(u"currentHash"_s)->isVisible());
        QVERIFY(!hall.write(u"a.py"_s, "print(1)").isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(answers(u"The code on the disk is the registered one"_s), 20000);
        // As editors save: another file in its place.
        QVERIFY(!hall.write(u"new.py"_s, "print(3)").isEmpty());
        QVERIFY(QFile::remove(hall.fixture.folder.filePath(u"a.py"_s)));
        QVERIFY(QFile::rename(hall.fixture.folder.filePath(u"new.py"_s),
                              hall.fixture.folder.filePath(u"a.py"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(answers(u"The code on the disk was changed"_s), 20000);
        // Seen, not judged: that is the Hall's, at the next dispatch.
        QCOMPARE(hall.stored(u"org.acme.a"_s).attestation.status, AttestationStatus::Attested);
    }
};

HALL_TEST(WorkersPageTest);
#include "workers_page_test.moc"
