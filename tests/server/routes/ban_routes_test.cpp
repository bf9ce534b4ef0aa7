// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Hashes that no worker may have, and workers whose id the Hall makes up.
class BanRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
    }

    void aBannedHashStopsTheWorkerThatHasIt()
    {
        QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").status, 201);
        const QString hash =
            send("GET", "/api/workers/org.acme.reader").json()[u"artifact_hash"_s].toString();
        QCOMPARE(outcome(), u"ALLOW"_s);
        const RawReply added = send("POST", "/api/ban-list",
                                    json({{u"sha256"_s, hash}, {u"reason"_s, u"steals keys"_s}}));
        QCOMPARE(added.json()[u"added"_s].toInt(), 1);
        QCOMPARE(outcome(), u"DENY_WORKER_BANNED"_s);
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        QCOMPARE(outcome(), u"DENY_WORKER_BANNED"_s);
        const QJsonObject shown = send("GET", "/api/ban-list/" + hash.toLatin1()).json();
        QCOMPARE(shown[u"banned"_s].toBool(), true);
        QCOMPARE(shown[u"reason"_s].toString(), u"steals keys"_s);
        QCOMPARE(send("DELETE", "/api/ban-list/" + hash.toLatin1()).status, 200);
        QCOMPARE(send("DELETE", "/api/ban-list/" + hash.toLatin1()).status, 404);
        QCOMPARE(outcome(), u"ALLOW"_s);
    }

    void aListIsTakenWholeOrNotAtAll()
    {
        const QString good(64, u'a');
        const QByteArray list = json(
            {{u"reason"_s, u"from a feed"_s},
             {u"hashes"_s, QJsonArray{good, QJsonObject{{u"sha256"_s, QString(64, u'b')},
                                                        {u"reason"_s, u"known bad"_s},
                                                        {u"source"_s, u"feed"_s},
                                                        {u"review_status"_s, u"confirmed"_s}}}}});
        QCOMPARE(send("POST", "/api/ban-list", list).json()[u"added"_s].toInt(), 2);
        QCOMPARE(send("POST", "/api/ban-list", list).json()[u"updated"_s].toInt(), 2);
        const QByteArray bad =
            json({{u"reason"_s, u"r"_s}, {u"hashes"_s, QJsonArray{QString(64, u'c'), u"short"_s}}});
        const RawReply refused = send("POST", "/api/ban-list", bad);
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QVERIFY(refused.json()[u"message"_s].toString().contains(u"hashes[1]"_s));
        const QJsonObject all = send("GET", "/api/ban-list").json();
        QCOMPARE(all[u"count"_s].toInt(), 2);
        QCOMPARE(all[u"hashes"_s][1][u"source"_s].toString(), u"feed"_s);
        // What was exported can be imported.
        QCOMPARE(send("POST", "/api/ban-list", json(all)).json()[u"updated"_s].toInt(), 2);
    }

    void badBansNameTheProblem_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const QByteArray hash(64, 'a');
        QTest::newRow("no hash") << QByteArray(R"({"reason":"r"})") << u"sha256"_s;
        QTest::newRow("no reason") << QByteArray("{\"sha256\":\"" + hash + "\"}") << u"reason"_s;
        QTest::newRow("upper case")
            << QByteArray("{\"reason\":\"r\",\"sha256\":\"" + hash.toUpper() + "\"}")
            << u"sha256"_s;
        QTest::newRow("other label")
            << QByteArray("{\"reason\":\"r\",\"sha256\":\"sha512:" + hash + "\"}") << u"sha256"_s;
        QTest::newRow("no list") << QByteArray(R"({"hashes":"all"})") << u"hashes"_s;
        QTest::newRow("mistyped reason")
            << QByteArray("{\"reason\":1,\"sha256\":\"" + hash + "\"}") << u"reason"_s;
    }
    void badBansNameTheProblem()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const RawReply refused = send("POST", "/api/ban-list", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()[u"field"_s].toString(), field);
        QCOMPARE(send("GET", "/api/ban-list").json()[u"count"_s].toInt(), 0);
    }

    void banningIsForAdmins()
    {
        const QByteArray registrar = m_live->makeToken(Role::Read | Role::Register);
        const QByteArray path = "/api/ban-list";
        QCOMPARE(ask(m_live->port(), requestBytes("GET", path, registrar)).status, 403);
        QCOMPARE(ask(m_live->port(), requestBytes("POST", path, registrar, "{}")).status, 403);
        const QByteArray one = path + '/' + QByteArray(64, 'a');
        QCOMPARE(ask(m_live->port(), requestBytes("DELETE", one, registrar)).status, 403);
        QCOMPARE(ask(m_live->port(), requestBytes("GET", one, registrar)).status, 200);
        QCOMPARE(send("GET", path + "/short").status, 400);
    }

    void theHallAssignsAnId()
    {
        const QByteArray body = json({{u"name"_s, u"My agent"_s},
                                      {u"namespace"_s, u"x.alice"_s},
                                      {u"capabilities"_s, QJsonArray{u"cap.doc.read"_s}},
                                      {u"policy_tier"_s, 2}});
        const RawReply created = send("POST", "/api/workers", body);
        QCOMPARE(created.status, 201);
        const QString id = created.json()[u"id"_s].toString();
        QVERIFY(id.startsWith(u"wrk_"_s));
        QCOMPARE(created.json()[u"namespace"_s].toString(), u"x.alice"_s);
        const RawReply again = send("POST", "/api/workers", body);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()[u"id"_s].toString(), id);
        const QJsonObject shown = send("GET", "/api/workers/" + id.toLatin1()).json();
        QCOMPARE(shown[u"worker_species_id"_s].toString(), u"wrk.alice.my-agent"_s);
        QCOMPARE(shown[u"policy_tier"_s].toInt(), 2);
        const QByteArray request =
            json({{u"capability_id"_s, u"cap.doc.read"_s}, {u"worker_id"_s, id}});
        QCOMPARE(m_live->route(request).json()[u"denied"_s].toBool(true), false);
    }

    void anIncompleteRegistrationIsExplained_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QByteArray& body, const QString& field) {
            QTest::newRow(name) << body << field;
        };
        row("nothing", "{}", u"name"_s);
        row("no namespace", R"({"name":"a"})", u"namespace"_s);
        row("bad namespace", R"({"name":"a","namespace":"acme"})", u"namespace"_s);
        row("no capabilities", R"({"name":"a","namespace":"x.a"})", u"capabilities"_s);
        row("twice the same capability",
            R"({"name":"a","namespace":"x.a","capabilities":["cap.a","cap.a"]})",
            u"capabilities[1]"_s);
        row("control character in the name", "{\"name\":\"a\\u0007\",\"namespace\":\"x.a\"}",
            u"name"_s);
        row("text that turns round", "{\"name\":\"a\\u202e\",\"namespace\":\"x.a\"}", u"name"_s);
        row("name that is no text", R"({"name":1,"namespace":"x.a"})", u"name"_s);
    }
    void anIncompleteRegistrationIsExplained()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const RawReply refused = send("POST", "/api/workers", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"field"_s].toString(), field);
        QCOMPARE(send("GET", "/api/workers").json()[u"count"_s].toInt(), 0);
    }

private:
    static QByteArray json(const QJsonObject& object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    RawReply send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {})
    {
        return ask(m_live->port(), requestBytes(method, path, m_live->admin, body));
    }
    QString outcome() const
    {
        const QJsonObject reply =
            m_live->route(R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader"})")
                .json();
        const QString code = reply[u"deny_reason_if_denied"_s][u"code"_s].toString();
        return code.isEmpty() ? reply[u"outcome"_s].toString() : code;
    }

    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(BanRoutesTest);
#include "ban_routes_test.moc"
