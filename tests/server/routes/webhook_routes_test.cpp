// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"
#include "tests/webhooks/receiver.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Who is told about approvals: an admin's business, with a secret that is shown once.
class WebhookRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
    }

    void addedListedAndRemoved()
    {
        const RawReply added = add("{\"url\":\"http://127.0.0.1:9/hook\"}");
        QCOMPARE(added.status, 201);
        const QJsonObject hook = added.json();
        QVERIFY(hook[u"secret"_s].toString().startsWith(u"whs_"_s));
        QCOMPARE(hook[u"events"_s].toArray(),
                 QJsonArray({u"approval.opened"_s, u"approval.resolved"_s}));
        QCOMPARE(add("{\"url\":\"https://example.com/"
                     "x\",\"allow_remote\":true,\"events\":[\"approval.opened\"]}")
                     .status,
                 201);
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        const RawReply all = send(m_live->admin, "GET", "/api/webhooks");
        QCOMPARE(all.json()[u"count"_s].toInt(), 2);
        QVERIFY(!all.body.contains("whs_"));
        const QJsonObject first = all.json()[u"webhooks"_s][0].toObject();
        QCOMPARE(first[u"webhook_id"_s], hook[u"webhook_id"_s]);
        QCOMPARE(first[u"url"_s].toString(), u"http://127.0.0.1:9/hook"_s);
        QCOMPARE(first[u"enabled"_s].toBool(), true);
        QVERIFY(first[u"last_status"_s].isNull());
        QCOMPARE(all.json()[u"webhooks"_s][1][u"allow_remote"_s].toBool(), true);

        const QByteArray path = "/api/webhooks/" + hook[u"webhook_id"_s].toString().toLatin1();
        QCOMPARE(send(m_live->admin, "DELETE", path).status, 200);
        const RawReply gone = send(m_live->admin, "DELETE", path);
        QCOMPARE(gone.status, 404);
        QCOMPARE(errorContractProblem(gone), QByteArray());
        QCOMPARE(send(m_live->admin, "POST", path + "/test").status, 404);
        QCOMPARE(send(m_live->admin, "GET", "/api/webhooks").json()[u"count"_s].toInt(), 1);
    }

    void whoMayDoWhat()
    {
        for (const QByteArray& token : {m_live->session, m_live->makeToken(Role::Approve),
                                        m_live->makeToken(Role::Register)}) {
            QCOMPARE(send(token, "GET", "/api/webhooks").status, 403);
            QCOMPARE(send(token, "POST", "/api/webhooks", "{}").status, 403);
            QCOMPARE(send(token, "DELETE", "/api/webhooks/whk_1").status, 403);
            QCOMPARE(send(token, "POST", "/api/webhooks/whk_1/test").status, 403);
        }
        QCOMPARE(send({}, "GET", "/api/webhooks").status, 401);
    }

    void badRequestsNameTheMember_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QByteArray& body, const QString& field) {
            QTest::newRow(name) << body << field;
        };
        row("nothing", "{}", u"url"_s);
        row("no address", R"({"url":"9000"})", u"url"_s);
        row("remote", "{\"url\":\"https://example.com/\"}", u"url"_s);
        row("remote without TLS", "{\"url\":\"http://example.com/\",\"allow_remote\":true}",
            u"url"_s);
        row("not a flag", "{\"url\":\"http://127.0.0.1/\",\"allow_remote\":1}", u"allow_remote"_s);
        row("unknown event", "{\"url\":\"http://127.0.0.1/\",\"events\":[\"x\"]}", u"events"_s);
        row("events that are no list", "{\"url\":\"http://127.0.0.1/\",\"events\":\"x\"}",
            u"events"_s);
        row("an event that is no text", "{\"url\":\"http://127.0.0.1/\",\"events\":[1]}",
            u"events"_s);
        row("a secret of its own", "{\"url\":\"http://127.0.0.1/\",\"secret\":\"x\"}", u"secret"_s);
    }
    void badRequestsNameTheMember()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const RawReply refused = add(body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"field"_s].toString(), field);
        QCOMPARE(send(m_live->admin, "GET", "/api/webhooks").json()[u"count"_s].toInt(), 0);
    }

    void aTestIsSentAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("delivered");
        QTest::newRow("taken") << 204 << true;
        QTest::newRow("refused") << 500 << false;
        QTest::newRow("redirected") << 302 << false;
    }
    void aTestIsSentAtOnce()
    {
        QFETCH(int, status);
        QFETCH(bool, delivered);
        Receiver receiver;
        receiver.answer({status});
        const QJsonObject hook = add("{\"url\":\"" + receiver.url().toLatin1() + "\"}").json();
        const QByteArray path =
            "/api/webhooks/" + hook[u"webhook_id"_s].toString().toLatin1() + "/test";
        // The receiver answers on this thread, so the question is asked on another.
        RawReply reply;
        std::atomic_bool answered = false;
        std::thread asking([&] {
            reply = send(m_live->admin, "POST", path);
            answered = true;
        });
        const bool came = QTest::qWaitFor([&] { return answered.load(); }, 20000);
        asking.join();
        QVERIFY(came);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"delivered"_s].toBool(), delivered);
        QCOMPARE(reply.json()[u"status"_s].toInt(), status);
        QCOMPARE(reply.json()[u"problem"_s].isNull(), delivered);
        QCOMPARE(receiver.events(), QList<QByteArray>{"webhook.test"});
        QVERIFY(receiver.received().first().json()[u"approval"_s].isNull());
    }

private:
    RawReply send(const QByteArray& token, const QByteArray& method, const QByteArray& path,
                  const QByteArray& body = {})
    {
        return ask(m_live->port(), requestBytes(method, path, token, body));
    }
    RawReply add(const QByteArray& body)
    {
        return send(m_live->admin, "POST", "/api/webhooks", body);
    }

    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(WebhookRoutesTest);
#include "webhook_routes_test.moc"
