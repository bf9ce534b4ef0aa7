// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/demo/demo_window.h"
#include "ui/controls/detail/checklist_view.h"
#include "ui/controls/detail/json_view.h"
#include "ui/feed/feed_page.h"
#include "ui/models/plain_label.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::ui;
using namespace hall::test;

/// The page of a demo: scenes, what came of them, and the pace.
class DemoPageTest : public QObject {
    Q_OBJECT

private:
    static constexpr int patienceMs = 60'000;

    static QPushButton* button(const DemoWindow& demo, DemoScene scene)
    {
        return demo.window->findChild<QPushButton*>(u"scene%1"_s.arg(int(scene)));
    }
    static QString shown(const DemoWindow& demo, const char* name)
    {
        const auto* view = demo.find<JsonView>(name);
        return view ? view->shownText() : QString();
    }
    static QString sentence(const DemoWindow& demo)
    {
        const auto* label = demo.find<PlainLabel>("sceneSentence");
        return label && label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void aSceneShowsRequestAnswerAndSteps_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("asked");
        QTest::newRow("allowed") << int(DemoScene::Allowed) << QString() << u"cap."_s;
        QTest::newRow("missing control")
            << int(DemoScene::MissingControl) << u"DENY_MISSING_REQUIRED_CONTROLS"_s
            << u"cap.pay.transfer"_s;
        QTest::newRow("unknown capability")
            << int(DemoScene::UnknownCapability) << u"DENY_UNKNOWN_CAPABILITY"_s << u"org.meadow"_s;
        QTest::newRow("needs approval") << int(DemoScene::NeedsApproval)
                                        << u"DENY_REQUIRES_HUMAN_APPROVAL"_s << u"cap.pay.refund"_s;
        QTest::newRow("tampered worker")
            << int(DemoScene::Tampered) << u"DENY_WORKER_TAMPERED"_s << u"cap.deploy.release"_s;
    }
    void aSceneShowsRequestAnswerAndSteps()
    {
        QFETCH(int, scene);
        QFETCH(QString, code);
        QFETCH(QString, asked);
        const DemoWindow demo;
        QVERIFY2(demo.window, qPrintable(demo.stage.error.message));
        QPushButton* play = button(demo, DemoScene(scene));
        QVERIFY(play);
        QTRY_VERIFY_WITH_TIMEOUT(play->isEnabled(), patienceMs);
        QVERIFY(sentence(demo).isEmpty());
        QTest::mouseClick(play, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(demo.find<ChecklistView>("sceneSteps"), patienceMs);
        QVERIFY2(sentence(demo).contains(code.isEmpty() ? u"Allowed"_s : code),
                 qPrintable(sentence(demo)));
        const QString request = shown(demo, "sceneRequest");
        QVERIFY2(request.contains(asked), qPrintable(request));
        QVERIFY(request.contains(u"User-Agent: "_s));
        const QString reply = shown(demo, "sceneReply");
        QVERIFY2(reply.startsWith(u"HTTP 200"_s), qPrintable(reply));
        QVERIFY(reply.contains(code.isEmpty() ? u"\"outcome\": \"ALLOW\""_s : code));

        QTest::mouseClick(demo.find<QPushButton>("sceneShow"), Qt::LeftButton);
        QCOMPARE(demo.window->currentPage(), MainWindow::Page::Feed);
        const auto* feed = demo.window->findChild<FeedPage*>();
        QVERIFY(feed);
        QVERIFY(!feed->selectedDecision().isEmpty());
        QVERIFY(reply.contains(feed->selectedDecision()));
    }

    void aBurstIsSummedUp()
    {
        const DemoWindow demo;
        QVERIFY(demo.window);
        QPushButton* play = button(demo, DemoScene::Burst);
        QTRY_VERIFY_WITH_TIMEOUT(play->isEnabled(), patienceMs);
        // Pressed twice it is played once: the second would be for the same result.
        QTest::mouseClick(play, Qt::LeftButton);
        QTest::mouseClick(play, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(sentence(demo).contains(u"500"_s), patienceMs);
        QCOMPARE(demo.stage.player->tally().all(), qint64(demoBurstSize));
        QTRY_VERIFY(demo.find<QLabel>("demoTally")
                        ->text()
                        .contains(QLocale().toString(demo.stage.player->tally().allowed)));
    }

    void theSliderAndThePauseSetThePace()
    {
        const DemoWindow demo;
        QVERIFY(demo.window);
        auto* rate = demo.find<QSlider>("demoRate");
        auto* pause = demo.find<QPushButton>("demoPause");
        QVERIFY(rate && pause);
        QTRY_VERIFY_WITH_TIMEOUT(pause->isEnabled(), patienceMs);
        QCOMPARE(rate->maximum(), 50);
        QCOMPARE(rate->value(), firstDemoRate);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_End);
        QCOMPARE(demo.stage.player->rate(), 50);
        QCOMPARE(demo.find<QLabel>("demoRateText")->text(), u"50"_s);
        QCOMPARE(demo.stage.player->tally().all(), qint64(0));
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(!demo.stage.player->isPaused());
        QTRY_VERIFY_WITH_TIMEOUT(demo.stage.player->tally().all() > 3, patienceMs);
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(demo.stage.player->isPaused());
    }

    void theWayToTheApprovals()
    {
        const DemoWindow demo;
        QVERIFY(demo.window);
        const QString words = demo.find<QLabel>("demoReviewer")->text();
        QVERIFY(words.contains(QString::fromUtf16(demoReviewer)));
        QVERIFY(words.contains(QString::fromUtf16(demoPassphrase)));
        QTest::mouseClick(demo.find<QPushButton>("demoApprovals"), Qt::LeftButton);
        QCOMPARE(demo.window->currentPage(), MainWindow::Page::Approvals);
        demo.window->showPlace(u"hall://demo"_s);
        QCOMPARE(demo.window->currentPage(), MainWindow::Page::Demo);
        demo.window->goBack();
        QCOMPARE(demo.window->currentPage(), MainWindow::Page::Approvals);
    }
};

HALL_TEST(DemoPageTest);

#include "demo_page_test.moc"
