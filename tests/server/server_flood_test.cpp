// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <deque>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// What a hostile or broken client can throw at a server: it keeps answering others, and its memory
/// stays where it was.
class ServerFloodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void announcedHugeBody();
    void streamedHugeBody_data();
    void streamedHugeBody();
    void endlessHeaders();
    void binaryGarbage();
    void thousandIdleConnections();
    void halfRequestsEverywhere();
    void clientThatDoesNotRead();
    void outOfDescriptors();
};

namespace {

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

/// Sends up to `total` bytes of filler for as long as the server takes them.
void pour(RawClient& client, const QByteArray& piece, qint64 total)
{
    for (qint64 sent = 0; sent < total && client.connected(); sent += piece.size()) {
        client.socket().write(piece);
        if (!client.socket().waitForBytesWritten(20000))
            return;
    }
}

constexpr qint64 hundredMegabytes = 100 << 20;

} // namespace

void ServerFloodTest::initTestCase()
{
    // Client and server share this process: two descriptors per connection.
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
}

void ServerFloodTest::announcedHugeBody()
{
    LiveHall live;
    RawClient client(live.port());
    client.send("POST /api/route HTTP/1.1\r\nHost: localhost\r\nContent-Length: 104857600\r\n\r\n");
    // The reply comes although the body follows, and can be read after all of it was sent.
    const qint64 before = residentKilobytes();
    pour(client, QByteArray(256 << 10, 'x'), hundredMegabytes);
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 413);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(residentKilobytes() - before < 20 << 10);
    QCOMPARE(live.refused("body_too_large"), 1);
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
}

void ServerFloodTest::streamedHugeBody_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("large chunks") << QByteArray("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n");
    QTest::newRow("small chunks") << QByteArray("10\r\n0123456789abcdef\r\n").repeated(4096);
}

void ServerFloodTest::streamedHugeBody()
{
    QFETCH(QByteArray, piece);
    LiveHall live;
    RawClient client(live.port());
    client.send(
        "POST /api/route HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const qint64 before = residentKilobytes();
    pour(client, piece, hundredMegabytes);
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 413);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(residentKilobytes() - before < 20 << 10);
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
}

void ServerFloodTest::endlessHeaders()
{
    LiveHall live;
    const qint64 before = residentKilobytes();
    RawClient client(live.port());
    client.send("GET / HTTP/1.1\r\n");
    pour(client, QByteArray("X-Filler: 0123456789abcdef\r\n").repeated(4096), 50 << 20);
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 431);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(residentKilobytes() - before < 20 << 10);
    QCOMPARE(live.refused("header_too_large"), 1);
}

void ServerFloodTest::binaryGarbage()
{
    LiveHall live;
    QRandomGenerator random(4711);
    for (int i = 0; i < 200; ++i) {
        QByteArray garbage(1 + random.bounded(2000), Qt::Uninitialized);
        for (char& byte : garbage)
            byte = char(random.bounded(256));
        RawClient client(live.port());
        client.send(garbage);
        if (garbage.size() < 100)
            continue;
        // A first line of plain letters may go on for longer; everything else is refused at once.
        const RawReply reply = client.read();
        QCOMPARE(reply.status, 400);
        QCOMPARE(errorContractProblem(reply), QByteArray());
    }
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
}

void ServerFloodTest::thousandIdleConnections()
{
    LiveHall live;
    RawClient before(live.port());
    before.send(requestBytes("GET", "/health"));
    QCOMPARE(before.read().status, 200);
    std::deque<QTcpSocket> idle(1000);
    for (QTcpSocket& socket : idle)
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), live.port());
    for (QTcpSocket& socket : idle)
        QVERIFY(socket.waitForConnected(20000));
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
    QCOMPARE(live.route(R"({"capability_id":"cap.doc.read"})").status, 200);
    before.send(requestBytes("GET", "/health"));
    QCOMPARE(before.read().status, 200);
    QVERIFY(live.runner().counters().connections <= 512 + 128);
}

void ServerFloodTest::halfRequestsEverywhere()
{
    LiveHall live;
    std::deque<QTcpSocket> halves(300);
    for (QTcpSocket& socket : halves) {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), live.port());
        socket.write(
            "POST /api/route HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n{");
    }
    for (QTcpSocket& socket : halves)
        QVERIFY(socket.waitForConnected(20000));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(live.route(R"({"capability_id":"cap.doc.read"})").status, 200);
}

void ServerFloodTest::clientThatDoesNotRead()
{
    LiveHall live;
    for (int i = 0; i < 60; ++i)
        QCOMPARE(live.route(R"({"capability_id":"cap.doc.read"})").status, 200);
    const qint64 before = residentKilobytes();
    QTcpSocket deaf;
    deaf.setReadBufferSize(1);
    deaf.connectToHost(QHostAddress(QHostAddress::LocalHost), live.port());
    QVERIFY(deaf.waitForConnected(20000));
    // Some 400 MB of replies, if the server were to write them all.
    deaf.write(requestBytes("GET", "/api/decisions?limit=1000", live.session).repeated(4000));
    deaf.waitForBytesWritten(20000);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
    QVERIFY(residentKilobytes() - before < 30 << 10);
}

void ServerFloodTest::outOfDescriptors()
{
    LiveHall live;
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    std::deque<QTcpSocket> waiting(8);
    for (QTcpSocket& socket : waiting)
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), live.port());
    for (QTcpSocket& socket : waiting)
        QVERIFY(socket.waitForConnected(20000));
    QTRY_COMPARE(live.runner().counters().connections, 8);

    // No descriptor beyond the ones in use: the next connection reaches the kernel's queue only.
    QTcpSocket late;
    QVERIFY(late.bind(QHostAddress(QHostAddress::LocalHost)));
    const rlimit none{rlim_t(late.socketDescriptor()) + 1, limit.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), live.port());
    const bool connected = late.waitForConnected(20000);
    late.write(requestBytes("GET", "/health"));
    const bool answered = late.waitForReadyRead(500);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY(connected);
    QVERIFY2(!answered, "there was a descriptor left, so the test tests nothing");
    QVERIFY(late.waitForReadyRead(20000));
    QVERIFY(late.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
}

HALL_TEST(ServerFloodTest);
#include "server_flood_test.moc"
