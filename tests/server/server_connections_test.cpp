// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QTcpServer>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// The life of a connection: several requests on it, pieces, protocol versions, and its end.
class ServerConnectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pipelinedRequestsAreAnsweredInOrder();
    void pipelinedByteByByte();
    void manyPipelinedRequests();
    void chunkedBody();
    void expectContinue();
    void expectContinueIsRefusedBeforeTheBody();
    void keepAliveAndClose_data();
    void keepAliveAndClose();
    void headHasTheLengthOfGet();
    void optionsNamesTheMethods();
    void disconnectBeforeTheAnswer();
    void disconnectInTheMiddleOfARequest();
    void bothFamiliesAnswer();

private:
    std::unique_ptr<LiveHall> m_live;
};

void ServerConnectionsTest::init()
{
    m_live = std::make_unique<LiveHall>();
    QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
}

namespace {

QByteArray routeRequest(const LiveHall& live, int number)
{
    return requestBytes("POST", "/api/route", live.session,
                        "{\"capability_id\":\"cap.doc.read\",\"correlation_id\":\"c-" +
                            QByteArray::number(number) + "\"}");
}

} // namespace

void ServerConnectionsTest::pipelinedRequestsAreAnsweredInOrder()
{
    QByteArray bytes;
    // Answers of different speed: from the writer, at once, from the reader, an error.
    for (int i = 0; i < 10; ++i) {
        bytes += routeRequest(*m_live, i);
        bytes += requestBytes("GET", "/health");
        bytes += requestBytes("GET", "/api/decisions?limit=1", m_live->session);
        bytes += requestBytes("GET", "/nothing");
    }
    RawClient client(m_live->port());
    client.send(bytes);
    for (int i = 0; i < 10; ++i) {
        const QJsonObject decision = client.read().json();
        QCOMPARE(decision[u"correlation_id"_s].toString(), u"c-%1"_s.arg(i));
        QCOMPARE(client.read().json()[u"status"_s].toString(), u"ok"_s);
        const QJsonObject page = client.read().json();
        QCOMPARE(page[u"decisions"_s][0][u"correlation_id"_s].toString(), u"c-%1"_s.arg(i));
        QCOMPARE(client.read().status, 404);
    }
}

void ServerConnectionsTest::pipelinedByteByByte()
{
    const QByteArray bytes = routeRequest(*m_live, 1) + routeRequest(*m_live, 2);
    RawClient client(m_live->port());
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QVERIFY(client.connected());
    }
    QCOMPARE(client.read().json()[u"correlation_id"_s].toString(), u"c-1"_s);
    QCOMPARE(client.read().json()[u"correlation_id"_s].toString(), u"c-2"_s);
}

void ServerConnectionsTest::manyPipelinedRequests()
{
    RawClient client(m_live->port());
    client.socket().write(requestBytes("GET", "/health").repeated(500));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(client.read().status, 200);
}

void ServerConnectionsTest::chunkedBody()
{
    RawClient client(m_live->port());
    client.send("POST /api/route HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                m_live->session +
                "\r\nTransfer-Encoding: chunked\r\n\r\n10;x=y\r\n{\"capability_id\"\r\n"
                "f\r\n:\"cap.doc.read\"\r\n1\r\n}\r\n0\r\nX-Trailer: 1\r\n\r\n");
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"capability_id"_s].toString(), u"cap.doc.read"_s);
    client.send(requestBytes("GET", "/health"));
    QCOMPARE(client.read().status, 200);
}

void ServerConnectionsTest::expectContinue()
{
    const QByteArray body = R"({"capability_id":"cap.doc.read"})";
    QByteArray request =
        requestBytes("POST", "/api/route", m_live->session, body, "Expect: 100-continue\r\n");
    request.chop(body.size());
    RawClient client(m_live->port());
    client.send(request);
    QCOMPARE(client.readHead().trimmed(), QByteArray("HTTP/1.1 100 Continue"));
    client.send(body);
    QCOMPARE(client.read().status, 200);
}

void ServerConnectionsTest::expectContinueIsRefusedBeforeTheBody()
{
    RawClient client(m_live->port());
    client.send("POST /api/route HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                "Content-Length: 5000000\r\n\r\n");
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 413);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(client.waitForClose());
}

void ServerConnectionsTest::keepAliveAndClose_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << QByteArray("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n") << true;
    QTest::newRow("1.1 close")
        << QByteArray("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        << false;
    QTest::newRow("1.0") << QByteArray("GET /health HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive")
        << QByteArray("GET /health HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
    QTest::newRow("not found") << QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n") << true;
    QTest::newRow("bad framing") << QByteArray("GET /health HTTP/1.1\r\n\r\n") << false;
}

void ServerConnectionsTest::keepAliveAndClose()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, stays);
    RawClient client(m_live->port());
    client.send(request);
    const RawReply reply = client.read();
    QVERIFY(reply.status != 0);
    QCOMPARE(reply.headers.value("connection"), QByteArray(stays ? "keep-alive" : "close"));
    if (stays) {
        client.send(requestBytes("GET", "/health"));
        QCOMPARE(client.read().status, 200);
    } else {
        QVERIFY(client.waitForClose());
    }
}

void ServerConnectionsTest::headHasTheLengthOfGet()
{
    RawClient client(m_live->port());
    client.send(requestBytes("GET", "/workers", m_live->session));
    const RawReply get = client.read();
    client.send(requestBytes("HEAD", "/workers", m_live->session));
    const RawReply head = client.read(true);
    QCOMPARE(head.statusLine, get.statusLine);
    QCOMPARE(head.headers.value("content-length"), QByteArray::number(get.body.size()));
    client.send(requestBytes("HEAD", "/nothing"));
    QCOMPARE(client.read(true).statusLine, QByteArray("HTTP/1.1 404 Not Found"));
    client.send(requestBytes("GET", "/health"));
    QVERIFY2(client.read().status == 200, "nothing of a body came after the heads");
}

void ServerConnectionsTest::optionsNamesTheMethods()
{
    RawClient client(m_live->port());
    client.send(requestBytes("OPTIONS", "/api/tokens"));
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.headers.value("allow"), QByteArray("GET, HEAD, POST, OPTIONS"));
    QVERIFY(!reply.headers.contains("content-length"));
    client.send(requestBytes("OPTIONS", "*"));
    QCOMPARE(client.read().status, 204);
    for (const char* method : {"PUT", "TRACE", "BREW", "get"}) {
        client.send(requestBytes(method, "/api/route", m_live->admin));
        const RawReply refused = client.read();
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.headers.value("allow"), QByteArray("POST, OPTIONS"));
        QCOMPARE(errorContractProblem(refused), QByteArray());
    }
}

void ServerConnectionsTest::disconnectBeforeTheAnswer()
{
    for (int i = 0; i < 50; ++i) {
        RawClient client(m_live->port());
        client.send(routeRequest(*m_live, i) + routeRequest(*m_live, i));
        client.abort();
    }
    QTRY_COMPARE(m_live->runner().counters().connections, 0);
    const RawReply reply = ask(m_live->port(), routeRequest(*m_live, 51));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"correlation_id"_s].toString(), u"c-51"_s);
}

void ServerConnectionsTest::disconnectInTheMiddleOfARequest()
{
    const QByteArray whole = routeRequest(*m_live, 1);
    for (qsizetype length = 1; length < whole.size(); length += 9) {
        RawClient client(m_live->port());
        client.send(whole.first(length));
    }
    QTRY_COMPARE(m_live->runner().counters().connections, 0);
    QCOMPARE(ask(m_live->port(), whole).status, 200);
}

void ServerConnectionsTest::bothFamiliesAnswer()
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), m_live->port());
    if (!probe.waitForConnected(5000)) {
        // Right only on a machine that has no IPv6 loopback at all.
        QTcpServer other;
        QVERIFY(!other.listen(QHostAddress(QHostAddress::LocalHostIPv6), 0));
        return;
    }
    probe.write(requestBytes("GET", "/health"));
    QVERIFY(probe.waitForReadyRead(20000));
    QVERIFY(probe.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

HALL_TEST(ServerConnectionsTest);
#include "server_connections_test.moc"
