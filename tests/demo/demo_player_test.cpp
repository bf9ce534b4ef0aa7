// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "tests/demo/demo_on_stage.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

class DemoPlayerTest : public QObject {
    Q_OBJECT

private:
    static constexpr int patienceMs = 60'000;

    static QJsonObject get(const QString& url, const QString& token)
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(url)};
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(patienceMs);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private Q_SLOTS:
    void everyRequestGetsTheAnswerThatItNames()
    {
        DemoOnStage stage;
        QVERIFY2(stage.player, qPrintable(stage.error.message));
        QStringList wrong;
        connect(stage.player.get(), &DemoPlayer::answered, this, [&](const DemoAnswer& answer) {
            if (!answer.decided() || answer.denyCode != answer.request.expectedCode) {
                wrong.append(answer.request.expectedCode + u" became "_s + answer.denyCode +
                             answer.problem);
            }
        });
        QSignalSpy failed(stage.player.get(), &DemoPlayer::failed);
        stage.player->setRate(mostDemoRate);
        stage.listen();
        // Two times all there is.
        QTRY_VERIFY_WITH_TIMEOUT(stage.player->tally().all() >= 100, patienceMs);
        stage.player->stop();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(failed.count(), 0);
        const DemoTally& tally = stage.player->tally();
        QVERIFY(tally.allowed > 0);
        QVERIFY(tally.escalated > 0);
        QVERIFY(tally.codes.value(u"DENY_WORKER_TAMPERED"_s) > 0);
        QVERIFY2(tally.codes.size() >= 6 + 2,
                 qPrintable(QStringList(tally.codes.keys()).join(u' ')));
        QVERIFY(stage.hall->approvals().pending().size() <= 10);
    }

    void aBurstIsAnsweredInFull()
    {
        DemoOnStage stage;
        QVERIFY(stage.player);
        stage.player->setPaused(true);
        stage.listen();
        QTRY_VERIFY_WITH_TIMEOUT(stage.player->isReady(), patienceMs);
        QSignalSpy played(stage.player.get(), &DemoPlayer::played);
        stage.player->play(DemoScene::Burst);
        QTRY_COMPARE_WITH_TIMEOUT(played.count(), 1, patienceMs);
        const auto result = played.at(0).at(0).value<DemoPlayed>();
        QCOMPARE(result.tally.all(), qint64(demoBurstSize));
        QCOMPARE(result.tally.undecided, qint64(0));
        QCOMPARE(stage.hall->status().decisionsTotal, qint64(demoBurstSize));
    }

    void tamperedCodeIsFoundAndPutBack()
    {
        DemoOnStage stage;
        QVERIFY(stage.player);
        stage.player->setPaused(true);
        stage.listen();
        QTRY_VERIFY_WITH_TIMEOUT(stage.player->isReady(), patienceMs);
        QSignalSpy played(stage.player.get(), &DemoPlayer::played);
        // The second waits for the first: neither finds what the other left.
        stage.player->play(DemoScene::Tampered);
        stage.player->play(DemoScene::Tampered);
        QTRY_COMPARE_WITH_TIMEOUT(played.count(), 2, patienceMs);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(played.at(i).at(0).value<DemoPlayed>().answer.denyCode,
                     u"DENY_WORKER_TAMPERED"_s);
        }
        QFile code(demoDeployerCode(stage.folder->path()));
        QVERIFY(code.open(QIODevice::ReadOnly));
        QCOMPARE(code.readAll(), demoDeployerScript(false));
        auto request = parseRouteRequest(DemoTraffic(1).ofScene(DemoScene::Tampered).body);
        QVERIFY(request.ok());
        const auto answer = await<RouteAnswer>([&](Done<RouteAnswer> done) {
            stage.hall->route(*std::move(request), localCaller(), false, std::move(done));
        });
        QVERIFY(answer.ok());
        QVERIFY2(answer->decision.allowed(), qPrintable(answer->decision.reason()));
        QVERIFY(answer->decision.attestationChecked);
    }

    void theReviewerCanSignIn()
    {
        DemoOnStage stage;
        QVERIFY(stage.player);
        stage.listen();
        QTRY_VERIFY_WITH_TIMEOUT(stage.player->isReady(), patienceMs);
        const auto session = await<ReviewerSession>([&](Done<ReviewerSession> done) {
            stage.hall->approvals().signIn(QString::fromUtf16(demoReviewer),
                                           QString::fromUtf16(demoPassphrase), std::move(done));
        });
        QVERIFY2(session.ok(), session ? "" : qPrintable(session.error().message));
    }

    void thePaceHasLimits()
    {
        DemoOnStage stage;
        QVERIFY(stage.player);
        DemoPlayer& player = *stage.player;
        player.play(DemoScene::Allowed);
        player.setRate(500);
        QCOMPARE(player.rate(), mostDemoRate);
        player.setRate(-1);
        QCOMPARE(player.rate(), 0);
        stage.listen();
        QTRY_VERIFY_WITH_TIMEOUT(player.isReady(), patienceMs);
        // A scene is answered; had the stream run, it would have been before it.
        QSignalSpy played(&player, &DemoPlayer::played);
        player.play(DemoScene::Allowed);
        QTRY_COMPARE_WITH_TIMEOUT(played.count(), 1, patienceMs);
        QCOMPARE(player.tally().all(), qint64(1));
        player.setRate(mostDemoRate);
        QTRY_VERIFY_WITH_TIMEOUT(player.tally().all() > 5, patienceMs);
        player.setPaused(true);
        QVERIFY(player.isPaused());
    }

    void theHallSaysWhatItIs()
    {
        DemoOnStage stage;
        QVERIFY(stage.player);
        QVERIFY(stage.hall->status().demo);
        stage.listen();
        QTRY_VERIFY_WITH_TIMEOUT(stage.player->isReady(), patienceMs);
        const QString url = stage.runner->url();
        const QString token = stage.hall->sessionToken();
        for (const QString& path : {u"/health"_s, u"/status"_s})
            QVERIFY2(get(url + path, token)[u"demo"_s].toBool(), qPrintable(path));
        HallFixture real;
        QVERIFY(real.hall);
        QVERIFY(!real.hall->status().demo);
    }

    void aHallThatIsGoneIsSaidSo()
    {
        DemoOnStage stage;
        QVERIFY(stage.player);
        stage.player->setPaused(true);
        stage.listen();
        QTRY_VERIFY_WITH_TIMEOUT(stage.player->isReady(), patienceMs);
        stage.runner->stop();
        QTRY_COMPARE_WITH_TIMEOUT(stage.runner->state(), ServerRunner::State::Stopped, patienceMs);
        QSignalSpy played(stage.player.get(), &DemoPlayer::played);
        stage.player->play(DemoScene::Allowed);
        QTRY_COMPARE_WITH_TIMEOUT(played.count(), 1, patienceMs);
        const auto result = played.at(0).at(0).value<DemoPlayed>();
        QVERIFY(!result.answer.decided());
        QVERIFY(!result.answer.problem.isEmpty());
        QCOMPARE(result.tally.undecided, qint64(1));
    }
};

HALL_TEST(DemoPlayerTest);

#include "demo_player_test.moc"
