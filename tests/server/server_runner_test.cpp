// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/hall_server.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hall::test;
using hall::ServerRunner;
using State = hall::ServerRunner::State;

/// Starting, stopping, and what stands in the way.
class ServerRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsAndStartsAgain();
    void startWhileListeningRestarts();
    void stopWhileStarting();
    void portInUseNamesTheProgram();
    void unusableAddress();
    void networkWithoutTlsWarns();
    void drainAnswersWhatIsUnderWay();
    void drainWithoutConnections();
    void drainGivesUpOnADeafClient();
    void destroyedWithRequestsUnderWay();
};

void ServerRunnerTest::stopsAndStartsAgain()
{
    LiveHall live;
    QVERIFY2(live.problem().isEmpty(), qPrintable(live.problem()));
    ServerRunner& runner = live.runner();
    QSignalSpy changes(&runner, &ServerRunner::stateChanged);
    runner.stop();
    QTRY_COMPARE(runner.state(), State::Stopped);
    QVERIFY(runner.url().isEmpty());
    QTcpSocket refused;
    refused.connectToHost(QHostAddress(QHostAddress::LocalHost), live.port());
    QVERIFY(!refused.waitForConnected(5000));

    hall::ServerOptions options;
    options.port = live.port();
    runner.start(options);
    QTRY_COMPARE(runner.state(), State::Listening);
    QCOMPARE(runner.url(), u"http://127.0.0.1:%1"_s.arg(live.port()));
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
    QVERIFY(changes.size() >= 3);
}

void ServerRunnerTest::startWhileListeningRestarts()
{
    LiveHall live;
    hall::ServerOptions options;
    options.port = 0;
    options.ratePerMinute = 1;
    live.runner().start(options);
    QTRY_VERIFY(live.runner().state() == State::Listening &&
                live.runner().options().ratePerMinute == 1);
    const quint16 port = quint16(QUrl(live.runner().url()).port());
    QCOMPARE(ask(port, requestBytes("GET", "/status", live.session)).status, 200);
    QCOMPARE(ask(port, requestBytes("GET", "/status", live.session)).status, 429);
}

void ServerRunnerTest::stopWhileStarting()
{
    LiveHall live;
    live.runner().stop();
    QTRY_COMPARE(live.runner().state(), State::Stopped);
    hall::ServerOptions options;
    options.port = 0;
    live.runner().start(options);
    QCOMPARE(live.runner().state(), State::Starting);
    live.runner().stop();
    QTRY_COMPARE(live.runner().state(), State::Stopped);
}

void ServerRunnerTest::portInUseNamesTheProgram()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(hall::listenerOfPort(other.serverPort())
                .endsWith(u"(pid %1)"_s.arg(QCoreApplication::applicationPid())));
    LiveHall live;
    hall::ServerOptions options;
    options.port = other.serverPort();
    live.runner().start(options);
    QTRY_COMPARE(live.runner().state(), State::Failed);
    QCOMPARE(live.runner().error().code, u"PORT_IN_USE"_s);
    QVERIFY(live.runner().error().message.contains(QString::number(other.serverPort())));
    QVERIFY(live.runner().error().message.contains(
        u"pid %1"_s.arg(QCoreApplication::applicationPid())));
    other.close();
    QVERIFY(hall::listenerOfPort(options.port).isEmpty());
    live.runner().start(options);
    QTRY_COMPARE(live.runner().state(), State::Listening);
}

void ServerRunnerTest::unusableAddress()
{
    LiveHall live;
    hall::ServerOptions options;
    options.port = 0;
    // An address for documentation, which no machine has (RFC 5737).
    options.host = u"192.0.2.1"_s;
    live.runner().start(options);
    QTRY_COMPARE(live.runner().state(), State::Failed);
    QCOMPARE(live.runner().error().code, u"ADDRESS_UNUSABLE"_s);
    QVERIFY(live.runner().error().message.contains(u"192.0.2.1"_s));
}

void ServerRunnerTest::networkWithoutTlsWarns()
{
    LiveHall live;
    QVERIFY(live.runner().warnings().isEmpty());
    hall::ServerOptions options;
    options.port = 0;
    options.host = u"0.0.0.0"_s;
    live.runner().start(options);
    QTRY_VERIFY(live.runner().state() == State::Listening &&
                live.runner().options().host == u"0.0.0.0");
    QCOMPARE(live.runner().warnings().size(), 1);
    QVERIFY(live.runner().warnings().first().contains(u"TLS"_s));
    QVERIFY(live.runner().url().startsWith(u"http://127.0.0.1:"_s));
}

void ServerRunnerTest::drainAnswersWhatIsUnderWay()
{
    LiveHall live;
    RawClient idle(live.port());
    RawClient partial(live.port());
    partial.send("POST /api/route HTTP/1.1\r\nHost: localhost\r\n");
    RawClient busy(live.port());
    const int burst = 20;
    busy.send(
        requestBytes("POST", "/api/route", live.session, R"({"capability_id":"cap.doc.read"})")
            .repeated(burst));
    QTRY_COMPARE(live.runner().counters().connections, 3);
    QTRY_VERIFY(live.runner().counters().requests >= 1);
    live.runner().stop();
    QTRY_COMPARE(live.runner().state(), State::Stopped);
    QCOMPARE(idle.readToEnd(), QByteArray());
    const RawReply refused = partial.read();
    QCOMPARE(refused.status, 503);
    QCOMPARE(errorContractProblem(refused), QByteArray());
    // Each request that was taken is answered; a later one is not, and the client sees the end.
    int answered = 0;
    for (RawReply reply = busy.read(); reply.status != 0; reply = busy.read()) {
        QCOMPARE(reply.status, 200);
        ++answered;
    }
    QVERIFY(answered >= 1);
}

void ServerRunnerTest::drainWithoutConnections()
{
    LiveHall live;
    hall::ServerOptions options;
    options.port = 0;
    hall::HallServer server(live.hall(), options);
    QSignalSpy drained(&server, &hall::HallServer::drained);
    QVERIFY(server.listen());
    QVERIFY(server.port() != 0);
    server.drain(60000);
    QTRY_COMPARE(drained.size(), 1);
}

void ServerRunnerTest::drainGivesUpOnADeafClient()
{
    LiveHall live;
    hall::ServerOptions options;
    options.port = 0;
    hall::HallServer server(live.hall(), options);
    QSignalSpy drained(&server, &hall::HallServer::drained);
    QVERIFY(server.listen());
    QTcpSocket half;
    half.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    half.write("POST /api/route HTTP/1.1\r\nHost: localhost\r\n");
    QTRY_COMPARE(server.counters().connections, 1);
    server.drain(50);
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(server.counters().connections, 0);
}

void ServerRunnerTest::destroyedWithRequestsUnderWay()
{
    RawReply reply;
    {
        LiveHall live;
        RawClient client(live.port());
        client.send(
            requestBytes("POST", "/api/route", live.session, R"({"capability_id":"cap.doc.read"})")
                .repeated(50));
        QTRY_VERIFY(live.runner().counters().requests >= 1);
    }
    QVERIFY2(true, "neither crash nor hang");
}

HALL_TEST(ServerRunnerTest);
#include "server_runner_test.moc"
