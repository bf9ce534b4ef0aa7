// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/integrations/integrations_fixture.h"
#include "ui/integrations/send/kit_sender.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace hall;
using namespace hall::ui;
using namespace hall::test;

/// The server's card: address, token, round trip.
class IntegrationServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressAndTokenAreCopied()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"server"_s));
        QTRY_COMPARE(shell.plain("serverAddress"), shell.runner->url());
        click(shell.button("copyAddress"));
        QCOMPARE(QGuiApplication::clipboard()->text(), shell.runner->url());
        auto* field = shell.find<QWidget>("sessionToken")->findChild<QLineEdit*>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        click(shell.findIn<QPushButton>("sessionToken", "copySecret"));
        QCOMPARE(QGuiApplication::clipboard()->text(), shell.fixture.hall->sessionToken());
    }

    void aRoundTripIsReal()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"server"_s));
        QTRY_COMPARE(shell.plain("serverAddress"), shell.runner->url());
        click(shell.button("testServer"));
        QTRY_VERIFY_WITH_TIMEOUT(shell.shows("testWords"), 30'000);
        QVERIFY2(shell.plain("testWords").contains(u"HTTP 200"_s),
                 qPrintable(shell.plain("testWords")));
        const auto clients = shell.runner->clients();
        QVERIFY(std::any_of(clients.begin(), clients.end(), [](const ConnectedClient& client) {
            return client.product == "hall-monitor-integrations"_L1 &&
                   client.tokenName == "session"_L1;
        }));
        // Stopped: the same button says what to do.
        shell.runner->stop();
        QTRY_COMPARE(shell.plain("serverAddress"), u"not listening"_s);
        click(shell.button("testServer"));
        QTRY_VERIFY(shell.plain("testWords").contains(u"does not listen"_s));
        QVERIFY(shell.shows("testFix"));
    }

    void whatDoesNotAnswerOrIsNoHallIsTold()
    {
        HallFixture fixture;
        KitSender sender(*fixture.hall);
        KitExchange last;
        bool done = false;
        const auto test = [&](const QString& url) {
            done = false;
            sender.setServer(url, {});
            sender.test([&](const KitExchange& exchange) {
                last = exchange;
                done = true;
            });
            return QTest::qWaitFor([&] { return done; }, 30'000);
        };
        QTcpServer page;
        QVERIFY(page.listen(QHostAddress::LocalHost));
        connect(&page, &QTcpServer::newConnection, &page, [&page] {
            QTcpSocket* socket = page.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<htm>");
                socket->disconnectFromHost();
            });
        });
        const QString url = u"http://127.0.0.1:%1"_s.arg(page.serverPort());
        QVERIFY(test(url));
        QVERIFY2(last.problem.contains(u"not a Hall"_s), qPrintable(last.problem));
        QVERIFY(last.fix.contains(u"Another program"_s));
        page.close();
        QVERIFY(test(url));
        QVERIFY2(last.problem.contains(url), qPrintable(last.problem));
        QVERIFY(last.fix.contains(u"stopped"_s));
    }

    void rotatingSaysWhatStopsAndTakesTheOldOneOut()
    {
        IntegrationsFixture shell;
        const QString before = shell.fixture.hall->sessionToken();
        QVERIFY(shell.open(u"server"_s));
        click(shell.button("rotateToken"));
        QVERIFY(shell.shows("rotateQuestion"));
        QVERIFY(shell.find<QWidget>("rotateQuestion")
                    ->accessibleDescription()
                    .contains(u"stops working"_s));
        click(shell.findIn<QPushButton>("rotateQuestion", "cancel"));
        QCOMPARE(shell.fixture.hall->sessionToken(), before);
        click(shell.button("rotateToken"));
        click(shell.findIn<QPushButton>("rotateQuestion", "confirm"));
        QTRY_VERIFY_WITH_TIMEOUT(shell.shows("rotateSaid"), 30'000);
        const QString after = shell.fixture.hall->sessionToken();
        QVERIFY(after != before);
        QVERIFY(shell.curl(before).contains("UNAUTHORIZED"));
        QVERIFY(shell.curl(after).contains("decision_id"));
        click(shell.findIn<QPushButton>("sessionToken", "copySecret"));
        QCOMPARE(QGuiApplication::clipboard()->text(), after);
        // The window asks with the new one.
        click(shell.button("testServer"));
        QTRY_VERIFY_WITH_TIMEOUT(shell.plain("testWords").contains(u"HTTP 200"_s), 30'000);
    }

    void aTokenOfTheEnvironmentStays()
    {
        HallOptions options;
        options.sessionToken = u"hst_of-the-environment"_s;
        IntegrationsFixture shell(options);
        QVERIFY(shell.open(u"server"_s));
        click(shell.button("rotateToken"));
        click(shell.findIn<QPushButton>("rotateQuestion", "confirm"));
        QTRY_VERIFY_WITH_TIMEOUT(shell.shows("rotateSaid"), 30'000);
        QVERIFY(shell.plain("rotateSaid").contains(u"HALL_SESSION_TOKEN"_s));
        QCOMPARE(shell.fixture.hall->sessionToken(), options.sessionToken);
    }
};

HALL_TEST(IntegrationServerTest);

#include "integration_server_test.moc"
