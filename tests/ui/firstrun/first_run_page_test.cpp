// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/firstrun/first_run_fixture.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/firstrun/steps/worker_step.h"

#include <QFile>
#include <QTcpServer>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// The first steps: when they come, how they go, and what they say when something is wrong.
class FirstRunPageTest : public QObject {
    Q_OBJECT

    static QWidget* step(const FirstRunFixture& f, const char* name)
    {
        return f.find<QWidget>(name);
    }

private Q_SLOTS:
    void theyComeOnceAndCanBeCalledAgain()
    {
        FirstRunFixture f;
        QVERIFY(f.shows("startPage"));
        click(f.button("startLeave"));
        QVERIFY(!f.shows("startPage"));
        QCOMPARE(f.window->currentPage(), ui::MainWindow::Page::Overview);
        f.window.reset();
        f.openWindow();
        QVERIFY(!f.shows("startPage"));
        f.action(u"First steps"_s)->trigger();
        QVERIFY(f.shows("startPage"));
        f.window->showPage(ui::MainWindow::Page::Feed);
        QVERIFY(!f.shows("startPage"));
        f.window->goBack();
        QVERIFY(f.shows("startPage"));
        f.window->goForward();
        QCOMPARE(f.window->currentPage(), ui::MainWindow::Page::Feed);
        f.window->showPlace(u"hall://start"_s);
        QVERIFY(f.shows("startPage"));
    }

    void someoneWhoKnowsTheWindowIsNotStopped()
    {
        ShellFixture f;
        f.store.remove(QLatin1String(ui::setting::startSeen.key));
        ui::UiSettings(f.store).setValue(ui::setting::windowPage, u"live-feed"_s);
        f.isFirstStart = true;
        f.window.reset();
        f.openWindow();
        QVERIFY(!f.find<QWidget>("startPage")->isVisible());
        QCOMPARE(f.window->currentPage(), ui::MainWindow::Page::Feed);
    }

    void eachStepCanBeSkipped()
    {
        FirstRunFixture f;
        QTRY_COMPARE(f.runner->state(), ServerRunner::State::Listening);
        for (const char* name : {"workerStep", "decisionStep", "approvalStep"}) {
            auto* skip = step(f, name)->findChild<QPushButton*>(u"skipStep"_s);
            click(skip);
            QCOMPARE(step(f, name)->findChild<QLabel*>(u"stepState"_s)->text(), u"skipped"_s);
        }
        QVERIFY(!f.shows("startSendAllowed"));
        QTRY_COMPARE(f.button("startLeave")->text(), u"Go to the overview"_s);
        click(step(f, "decisionStep")->findChild<QPushButton*>(u"skipStep"_s));
        QVERIFY(f.shows("startSendAllowed"));
    }

    void theFormSaysWhatIsWrongWhileOneTypes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("capability");
        QTest::addColumn<QString>("word");
        QTest::newRow("id") << u"two words\u200b"_s << u"cap.doc.read"_s << u"worker_id"_s;
        QTest::newRow("capability")
            << u"org.acme.reader"_s << u"cap.doc\u200bread"_s << u"capabilit"_s;
        QTest::newRow("there already") << u"org.acme.there"_s << u"cap.doc.read"_s << u"already"_s;
    }
    void theFormSaysWhatIsWrongWhileOneTypes()
    {
        QFETCH(QString, id);
        QFETCH(QString, capability);
        QFETCH(QString, word);
        FirstRunFixture f;
        QVERIFY(f.fixture.enroll(workerRecordText(u"org.acme.there"_s, u"cap.doc.read"_s)).ok());
        auto* problem = f.find<ui::PlainLabel>("startWorkerProblem");
        QVERIFY(!problem->isVisible());
        f.find<QLineEdit>("startWorkerId")->setText(id);
        f.find<QLineEdit>("startCapability")->setText(capability);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(word), qPrintable(problem->text()));
        QVERIFY(!f.button("startEnroll")->isEnabled());
        QTest::keyClick(f.find<QLineEdit>("startCapability"), Qt::Key_Return);
        QCOMPARE(f.hall().status().workersEnrolled, 1);
        f.find<QLineEdit>("startWorkerId")->setText(u"org.acme.fine"_s);
        f.find<QLineEdit>("startCapability")->setText(u"cap.doc.read"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(f.find<QLineEdit>("startCapability"), Qt::Key_Return);
        QTRY_COMPARE(f.hall().status().workersEnrolled, 2);
    }

    void aRecordFileIsShownBeforeItIsEnrolled()
    {
        FirstRunFixture f;
        const QString good = f.fixture.folder.filePath(u"good.json"_s);
        const QString bad = f.fixture.folder.filePath(u"bad.json"_s);
        const auto write = [](const QString& path, const QByteArray& text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(good, workerRecordText(u"org.acme.reader"_s, u"cap.doc.read"_s)));
        QVERIFY(write(bad, "{\"worker_id\":"));
        f.window->findChild<ui::WorkerStep*>()->takeFiles({good, bad});
        QTRY_VERIFY(f.shows("startEnrollFound"));
        const QString found = f.find<ui::PlainLabel>("startFound")->text();
        QVERIFY2(found.contains(u"org.acme.reader") && found.contains(u"bad.json"),
                 qPrintable(found));
        QCOMPARE(f.hall().status().workersEnrolled, 0);
        click(f.button("startEnrollFound"));
        QTRY_COMPARE(f.hall().status().workersEnrolled, 1);
        QTRY_VERIFY(!f.shows("startEnrollFound"));
    }

    void withoutAPortNothingIsAsked()
    {
        FirstRunFixture f;
        QTRY_COMPARE(f.runner->state(), ServerRunner::State::Listening);
        QVERIFY(f.fixture.enroll(workerRecordText(u"org.acme.reader"_s, u"cap.doc.read"_s)).ok());
        QTRY_VERIFY(f.button("startSendAllowed")->isEnabled());
        f.runner->stop();
        QTRY_COMPARE(f.runner->state(), ServerRunner::State::Stopped);
        click(f.button("startSendAllowed"));
        QTRY_COMPARE(f.outcomeIn("allowedExchange"), u"No decision"_s);
        QCOMPARE(f.hall().status().decisionsTotal, 0);
    }

    void aTakenPortComesFirstAndTheStepsAfterIt()
    {
        ShellFixture f({}, true);
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        f.listen(occupant.serverPort());
        auto* title = f.find<QLabel>("problemTitle");
        QTRY_VERIFY(title->isVisible());
        QVERIFY(!f.find<QWidget>("startPage")->isVisible());
        occupant.close();
        click(f.find<QPushButton>("retry"));
        QTRY_VERIFY(f.find<QWidget>("startPage")->isVisible());
    }

    void theDemoIsOffered()
    {
        FirstRunFixture f;
        int opened = 0;
        f.window->firstSteps().setDemo([&] { ++opened; });
        QVERIFY(f.shows("startDemo"));
        click(f.button("startDemo"));
        QCOMPARE(opened, 1);
        f.window->firstSteps().setDemo({});
        QVERIFY(!f.shows("startDemo"));
    }

    void eachControlHasAName()
    {
        FirstRunFixture f;
        QCOMPARE(nameless(f.window.get()), QStringList());
    }
};

HALL_TEST(FirstRunPageTest);
#include "first_run_page_test.moc"
