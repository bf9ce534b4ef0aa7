// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/hall_client.h"
#include "core/server/hall_server.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Asking a Hall from a program with an event loop, and what answers that is none.
class HallClientTest : public QObject {
    Q_OBJECT

    static QUrl addressOf(quint16 port) { return QUrl(u"http://127.0.0.1:%1"_s.arg(port)); }
    static Result<HallReply> ask(const QUrl& address, const QString& token, const HallCall& call)
    {
        HallClient client(address, token, "hall-client-test/1");
        std::optional<Result<HallReply>> answer;
        client.send(call, [&](const Result<HallReply>& reply) { answer = reply; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            return Error{u"no answer"_s, u"TEST"_s, {}};
        return *answer;
    }

private Q_SLOTS:
    void aHallAnswersWhateverTheStatus()
    {
        HallFixture fixture;
        QVERIFY(fixture.hall);
        ServerOptions options;
        options.port = 0;
        HallServer server(*fixture.hall, options);
        QVERIFY(server.listen().ok());
        const QUrl address(server.url());

        const auto health = ask(address, {}, {.path = u"/health"_s});
        QVERIFY2(health.ok(), qPrintable(health ? QString() : health.error().message));
        QCOMPARE(health->json.value(u"status").toString(), u"ok"_s);

        const auto refused = ask(address, {}, {.path = u"/api/decisions"_s});
        QVERIFY(refused.ok());
        QCOMPARE(refused->status, 401);
        QVERIFY(!refused->ok());

        HallCall route;
        route.method = "POST";
        route.path = u"/api/route"_s;
        route.body = R"({"capability_id":"cap.doc.read"})";
        const auto decided = ask(address, fixture.hall->sessionToken(), route);
        QVERIFY(decided.ok());
        QCOMPARE(decided->status, 200);
        QVERIFY(decided->json.value(u"denied").toBool());
        QCOMPARE(fixture.hall->status().decisionsTotal, 1);
    }

    void whatIsNoHallIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        QTest::newRow("page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")
                              << u"NOT_A_HALL"_s;
        QTest::newRow("redirect")
            << QByteArray("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 2\r\n\r\n{}")
            << u"NOT_A_HALL"_s;
        QTest::newRow("nothing") << QByteArray() << u"UNREACHABLE"_s;
        QTest::newRow("half") << QByteArray(
                                     "HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{\"status\"")
                              << u"UNREACHABLE"_s;
    }
    void whatIsNoHallIsSaidToBeNone()
    {
        QFETCH(QByteArray, reply);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, reply] {
                socket->readAll();
                socket->write(reply);
                socket->disconnectFromHost();
            });
        });
        const auto answer = ask(addressOf(other.serverPort()), {}, {.path = u"/health"_s});
        QVERIFY(!answer.ok());
        QTEST(answer.error().code, "code");
        QVERIFY(answer.error().message.contains(QString::number(other.serverPort())));
    }

    void oneThatIsSilentIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto answer =
            ask(addressOf(silent.serverPort()), {}, {.path = u"/health"_s, .timeoutMs = 100});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, u"UNREACHABLE"_s);
    }

    void aTokenThatNoHeaderCarriesIsNotSent()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto answer =
            ask(addressOf(other.serverPort()), u"hst_1\nX: y"_s, {.path = u"/status"_s});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().field, u"token"_s);
        QVERIFY(!other.hasPendingConnections());
    }

    void nobodyIsCalledBackWhoIsGone()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        bool called = false;
        auto client = std::make_unique<HallClient>(addressOf(silent.serverPort()), QString(), "x");
        client->send({.path = u"/health"_s}, [&](const auto&) { called = true; });
        QTRY_VERIFY(silent.hasPendingConnections());
        client.reset();
        QTcpSocket* socket = silent.nextPendingConnection();
        QTRY_COMPARE(socket->state(), QTcpSocket::UnconnectedState);
        QVERIFY(!called);
    }
};

HALL_TEST(HallClientTest);
#include "hall_client_test.moc"
