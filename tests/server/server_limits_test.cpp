// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// The limits in time and number.
class ServerLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowHeadTimesOut();
    void slowBodyTimesOut();
    void drippingBytesDoNotHelp();
    void silentConnectionIsClosedQuietly();
    void connectionBeyondTheLimitIsTold();
    void idleConnectionsMakeRoom();
    void statusShowsTheCounters();
};

namespace {

hall::ServerOptions impatient()
{
    hall::ServerOptions options;
    options.requestTimeoutMs = 200;
    return options;
}

} // namespace

void ServerLimitsTest::slowHeadTimesOut()
{
    LiveHall live(impatient());
    RawClient client(live.port());
    client.send("GET /health HTTP/1.1\r\nHost: local");
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 408);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(client.waitForClose());
    QCOMPARE(live.refused("timeout"), 1);
}

void ServerLimitsTest::slowBodyTimesOut()
{
    LiveHall live(impatient());
    RawClient client(live.port());
    client.send("POST /api/route HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{");
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 408);
    QCOMPARE(errorContractProblem(reply), QByteArray());
}

void ServerLimitsTest::drippingBytesDoNotHelp()
{
    LiveHall live(impatient());
    RawClient client(live.port());
    client.send("GET /health HTTP/1.1\r\nHost: localhost\r\n");
    // One header a moment: the clock runs from the first byte.
    while (client.connected() && client.socket().bytesAvailable() == 0) {
        client.send("X: y\r\n");
        client.socket().waitForReadyRead(20);
    }
    QCOMPARE(client.read().status, 408);
}

void ServerLimitsTest::silentConnectionIsClosedQuietly()
{
    LiveHall live(impatient());
    RawClient client(live.port());
    QCOMPARE(client.readToEnd(), QByteArray());
    QTRY_COMPARE(live.runner().counters().connections, 0);
    QCOMPARE(live.refused("timeout"), 0);
}

void ServerLimitsTest::connectionBeyondTheLimitIsTold()
{
    hall::ServerOptions options;
    options.maxConnections = 4;
    LiveHall live(options);
    std::vector<RawClient> busy;
    for (int i = 0; i < 4; ++i) {
        busy.emplace_back(live.port());
        busy.back().send("GET /health HTTP/1.1\r\n");
    }
    QTRY_COMPARE(live.runner().counters().connections, 4);
    RawClient late(live.port());
    const RawReply reply = late.read();
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.json()[u"code"_s].toString(), u"TOO_MANY_CONNECTIONS"_s);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(late.waitForClose());
    QCOMPARE(live.refused("too_many_connections"), 1);
    for (RawClient& client : busy) {
        client.send("Host: localhost\r\n\r\n");
        QCOMPARE(client.read().status, 200);
    }
}

void ServerLimitsTest::idleConnectionsMakeRoom()
{
    hall::ServerOptions options;
    options.maxConnections = 4;
    LiveHall live(options);
    std::vector<RawClient> silent;
    for (int i = 0; i < 4; ++i)
        silent.emplace_back(live.port());
    QTRY_COMPARE(live.runner().counters().connections, 4);
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
    const RawReply told = silent.front().read();
    QCOMPARE(told.status, 503);
    QCOMPARE(errorContractProblem(told), QByteArray());
}

void ServerLimitsTest::statusShowsTheCounters()
{
    LiveHall live;
    QCOMPARE(ask(live.port(), "nonsense\r\n\r\n").status, 400);
    const QJsonObject status =
        ask(live.port(), requestBytes("GET", "/status", live.session)).json();
    QCOMPARE(status[u"refused"_s][u"bad_framing"_s].toInt(), 1);
    QCOMPARE(status[u"requests"_s].toInt(), 1);
    QVERIFY(status[u"connections"_s].toInt() >= 1);
}

HALL_TEST(ServerLimitsTest);
#include "server_limits_test.moc"
