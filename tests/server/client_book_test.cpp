// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/clients/client_book.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// Who called: by token and User-Agent, with what went wrong.
class ClientBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void userAgents_data();
    void userAgents();
    void forgetsTheSilent();
    void whoHasNoTokenPushesNobodyOut();
    void overHttp();
};

void ClientBookTest::userAgents_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* agent, const QString& product, const QString& version,
                        const QString& kind) {
        QTest::newRow(agent) << QByteArray(agent) << product << version << kind;
    };
    row("python-requests/2.28.1", u"python-requests"_s, u"2.28.1"_s, u"python"_s);
    row("curl/7.88.1", u"curl"_s, u"7.88.1"_s, u"curl"_s);
    row("node", u"node"_s, {}, u"node"_s);
    row("axios/1.6.0 extra", u"axios"_s, u"1.6.0"_s, u"node"_s);
    row("n8n", u"n8n"_s, {}, u"n8n"_s);
    row("Mozilla/5.0 (X11; Linux x86_64)", u"Mozilla"_s, u"5.0"_s, u"browser"_s);
    row("My-Tool/1", u"My-Tool"_s, u"1"_s, u"other"_s);
    row("", {}, {}, u"other"_s);
    row("ev\xe2\x80\xae\x1b[31mil/1\x7f", u"ev[31mil"_s, u"1"_s, u"other"_s);
}

void ClientBookTest::userAgents()
{
    QFETCH(QByteArray, agent);
    hall::ClientBook book;
    book.count(u"agent"_s, agent, "");
    const auto clients = book.clients();
    QCOMPARE(clients.size(), size_t(1));
    QTEST(clients.front().product, "product");
    QTEST(clients.front().version, "version");
    QTEST(clients.front().kind, "kind");
    book.count(u"agent"_s, QByteArray(4000, 'x') + "/" + QByteArray(4000, '1'), "");
    QVERIFY(book.clients().front().product.size() <= 64 ||
            book.clients().back().product.size() <= 64);
    for (const hall::ConnectedClient& client : book.clients())
        QVERIFY(client.product.size() <= 64 && client.version.size() <= 32);
}

void ClientBookTest::forgetsTheSilent()
{
    qint64 now = 1000;
    hall::ClientBook book([&now] { return ++now; });
    for (int i = 0; i < 1000; ++i)
        book.count(u"token-%1"_s.arg(i), "curl/8", i % 2 ? "unauthorized" : "");
    const auto clients = book.clients();
    QCOMPARE(qsizetype(clients.size()), hall::ClientBook::most);
    QCOMPARE(clients.front().tokenName, u"token-999"_s);
    QCOMPARE(clients.back().tokenName, u"token-744"_s);
    QCOMPARE(clients.front().errors.value("unauthorized").count, 1);
    QCOMPARE(clients.front().errors.value("unauthorized").lastMs, clients.front().lastCallMs);
}

void ClientBookTest::whoHasNoTokenPushesNobodyOut()
{
    qint64 now = 1000;
    hall::ClientBook book([&now] { return ++now; });
    for (int i = 0; i < 200; ++i)
        book.count(u"token-%1"_s.arg(i), "curl/8", "");
    for (int i = 0; i < 1000; ++i)
        book.count({}, "tool" + QByteArray::number(i), "unauthorized");
    int named = 0;
    for (const hall::ConnectedClient& client : book.clients())
        named += client.tokenName.isEmpty() ? 0 : 1;
    QCOMPARE(named, 200);
    QVERIFY(qsizetype(book.clients().size()) - named <= hall::ClientBook::mostWithoutToken);
}

void ClientBookTest::overHttp()
{
    LiveHall live;
    const QByteArray curl = "User-Agent: curl/7.88.1\r\n";
    (void)ask(live.port(), requestBytes("POST", "/api/route", live.session,
                                        "{\"capability_id\":\"cap.doc.read\"}", curl));
    (void)ask(live.port(), requestBytes("POST", "/api/route", live.session, "{}", curl));
    (void)ask(live.port(), requestBytes("GET", "/api/config", live.session, {}, curl));
    (void)ask(live.port(), requestBytes("GET", "/status", "hst_wrong", {}, curl));
    (void)ask(live.port(),
              "GET /status HTTP/1.1\r\nHost: evil.example\r\nUser-Agent: node\r\n\r\n");
    const RawReply reply = ask(live.port(), requestBytes("GET", "/api/clients", live.admin));
    QCOMPARE(reply.status, 200);
    QMap<QString, QJsonObject> clients;
    const QJsonArray list = reply.json()[u"clients"_s].toArray();
    for (const QJsonValue& client : list)
        clients.insert(client[u"token_name"_s].toString() + u'/' + client[u"product"_s].toString(),
                       client.toObject());
    const QJsonObject known = clients.value(u"session/curl"_s);
    QVERIFY2(!known.isEmpty(), reply.body.constData());
    QCOMPARE(known[u"version"_s].toString(), u"7.88.1"_s);
    QCOMPARE(known[u"kind"_s].toString(), u"curl"_s);
    QCOMPARE(known[u"calls"_s].toInt(), 3);
    QCOMPARE(known[u"errors"_s][u"bad_request"_s][u"count"_s].toInt(), 1);
    QCOMPARE(known[u"errors"_s][u"forbidden"_s][u"count"_s].toInt(), 1);
    QVERIFY(!known[u"last_call_at"_s].toString().isEmpty());
    QCOMPARE(clients.value(u"/curl"_s)[u"errors"_s][u"unauthorized"_s][u"count"_s].toInt(), 1);
    QCOMPARE(clients.value(u"/node"_s)[u"errors"_s][u"host_not_allowed"_s][u"count"_s].toInt(), 1);
    // The window reads the same list.
    QVERIFY(live.runner().clients().size() >= 3);
    QCOMPARE(ask(live.port(), requestBytes("GET", "/api/clients", live.session)).status, 403);
}

HALL_TEST(ClientBookTest);
#include "client_book_test.moc"
