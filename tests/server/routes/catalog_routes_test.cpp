// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/taxonomy_text.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

QStringList ids(const QJsonObject& page)
{
    QStringList list;
    for (const QJsonValue& entity : page[u"entities"_s].toArray())
        list.append(entity[u"id"_s].toString());
    return list;
}

} // namespace

/// The catalog over HTTP.
class CatalogRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
    }

    void agentsSeeTheBuiltInOne()
    {
        const QJsonObject all = get("/api/catalog").json();
        QCOMPARE(all[u"source"_s].toString(), u"built-in"_s);
        QVERIFY(ids(all).contains(u"cap.doc.read"_s));
        QCOMPARE(all[u"count"_s], all[u"total"_s]);
        QCOMPARE(all[u"count"_s].toInt(), ids(all).size());
        QVERIFY(all[u"sha256"_s].isNull());
        QVERIFY(!all[u"version"_s].toString().isEmpty());
    }

    void typeWordsAndLimit()
    {
        QCOMPARE(put(taxonomyText()).status, 200);
        const QJsonObject controls = get("/api/catalog?type=control&q=guard").json();
        QCOMPARE(controls[u"count"_s].toInt(), 33);
        for (const QString& id : ids(controls))
            QVERIFY2(id.startsWith(u"ctrl."_s), qPrintable(id));
        const QJsonObject few = get("/api/catalog?q=generated+work&limit=3").json();
        QCOMPARE(ids(few).size(), 3);
        QCOMPARE(few[u"count"_s].toInt(), 3);
        QCOMPARE(few[u"total"_s].toInt(), 127);
        QCOMPARE(few[u"source"_s].toString(), u"imported"_s);
        QCOMPARE(few[u"version"_s].toString(), u"0.1.0"_s);
        QCOMPARE(ids(get("/api/catalog?q=cap.area5.work12").json()),
                 QStringList({u"cap.area5.work12"_s, u"cap.area5.work124"_s}));
        QCOMPARE(ids(get("/api/catalog?q=area5+generated&type=policy").json()), QStringList());
        const QJsonObject none = get("/api/catalog?limit=0").json();
        QCOMPARE(ids(none), QStringList());
        QVERIFY(none[u"total"_s].toInt() >= 245);
    }

    void badParametersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto row = [](const QByteArray& query, const QString& field, const QString& words) {
            QTest::newRow(query.left(30).constData()) << query << field << words;
        };
        row("type=event", u"type"_s, u"capability, worker_species, control, profile, policy"_s);
        row("type=", u"type"_s, u"capability"_s);
        row("type=Capability", u"type"_s, u"Capability"_s);
        row("type=control&type=policy", u"type"_s, u"given twice"_s);
        row("limit=-1", u"limit"_s, u"from 0 to 10000"_s);
        row("limit=10001", u"limit"_s, u"from 0 to 10000"_s);
        row("limit=all", u"limit"_s, u"whole number"_s);
        row("kind=control", u"kind"_s, u"Known are: type, q, limit"_s);
        row("q=" + QByteArray(201, 'x'), u"q"_s, u"it may have 200"_s);
    }
    void badParametersAreNamed()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const RawReply refused = get("/api/catalog?" + query);
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        const QJsonObject json = refused.json();
        QCOMPARE(json[u"code"_s].toString(), u"INVALID_PARAMETER"_s);
        QCOMPARE(json[u"field"_s].toString(), field);
        QVERIFY2(json[u"message"_s].toString().contains(words),
                 qPrintable(json[u"message"_s].toString()));
    }

    void anEntityComesWithWhoHasIt()
    {
        QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").status, 201);
        const QJsonObject capability = get("/api/catalog/cap.doc.read").json();
        QCOMPARE(capability[u"type"_s].toString(), u"capability"_s);
        QCOMPARE(capability[u"workers"_s].toArray(), QJsonArray{u"org.acme.reader"_s});
        QVERIFY(capability[u"served_by"_s].toArray().contains(u"wrk.doc.reader"_s));
        QCOMPARE(capability[u"risk_hint"_s][u"risk_tier"_s].toString(), u"low"_s);
        QCOMPARE(capability[u"source"_s].toString(), u"built-in"_s);
        // Controls are spelt both ways.
        const QJsonObject control = get("/api/catalog/ctrl.blast-radius-scoring").json();
        QCOMPARE(control[u"id"_s].toString(), u"ctrl.blast_radius_scoring"_s);
        QCOMPARE(control[u"workers"_s].toArray().size(), 0);
        // A worker that was stopped has nothing to offer.
        QCOMPARE(ask(m_live->port(), requestBytes("PATCH", "/api/workers/org.acme.reader",
                                                  m_live->admin, R"({"status":"suspended"})"))
                     .status,
                 200);
        QCOMPARE(get("/api/catalog/cap.doc.read").json()[u"workers"_s].toArray().size(), 0);
    }

    void anUnknownIdComesWithNearOnes()
    {
        QCOMPARE(m_live->enrol("org.acme.own", "cap.doc.raed").status, 201);
        const RawReply unknown = get("/api/catalog/cap.doc.raed");
        QCOMPARE(unknown.status, 404);
        QCOMPARE(errorContractProblem(unknown), QByteArray());
        QVERIFY(unknown.json()[u"near"_s].toArray().contains(u"cap.doc.read"_s));
        QCOMPARE(unknown.json()[u"workers"_s].toArray(), QJsonArray{u"org.acme.own"_s});
        QCOMPARE(get("/api/catalog/%20").status, 404);
    }

    void importAndRemove()
    {
        const QByteArray text = taxonomyText();
        const RawReply imported = put(text);
        QCOMPARE(imported.status, 200);
        QCOMPARE(imported.json()[u"imported"_s].toBool(), true);
        QCOMPARE(imported.json()[u"imported_entities"_s].toInt(), 245);
        QCOMPARE(get("/api/catalog/cap.area5.work12").json()[u"source"_s].toString(),
                 u"imported"_s);
        QCOMPARE(get("/api/catalog/cap.doc.read").json()[u"source"_s].toString(), u"built-in"_s);

        const RawReply removed = send("DELETE", "/api/catalog");
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.json()[u"removed"_s].toBool(), true);
        QCOMPARE(removed.json()[u"source"_s].toString(), u"built-in"_s);
        QCOMPARE(get("/api/catalog/cap.area5.work12").status, 404);
        QCOMPARE(send("DELETE", "/api/catalog").status, 404);
    }

    void aBadFileIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QByteArray() << 400 << u"EMPTY_BODY"_s << QString();
        QTest::newRow("cut off") << taxonomyText().chopped(100) << 400 << u"MALFORMED_JSON"_s
                                 << QString();
        QTest::newRow("no entities")
            << QByteArray("{}") << 400 << u"INVALID_CATALOG"_s << u"$.entities"_s;
        QTest::newRow("bad tier")
            << QByteArray(R"({"entities":[{"id":"cap.a","type":"capability","name":"A",
                "description":"d","risk_tier":"huge"}]})")
            << 400 << u"INVALID_CATALOG"_s << u"$.entities[0].risk_tier"_s;
        QTest::newRow("over the server's limit")
            << QByteArray((1 << 20) + 1, ' ') << 413 << u"BODY_TOO_LARGE"_s << QString();
    }
    void aBadFileIsRefusedWhole()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const RawReply refused = put(body);
        QCOMPARE(refused.status, status);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"code"_s].toString(), code);
        if (!field.isEmpty())
            QCOMPARE(refused.json()[u"field"_s].toString(), field);
        QCOMPARE(get("/api/catalog").json()[u"source"_s].toString(), u"built-in"_s);
    }

    void rolesAreAskedFor()
    {
        const auto status = [this](const char* method, const char* path, const QByteArray& token) {
            return ask(m_live->port(), requestBytes(method, path, token, "{}")).status;
        };
        const QByteArray notReading = m_live->makeToken(hall::Role::Route);
        QCOMPARE(status("GET", "/api/catalog", notReading), 403);
        QCOMPARE(status("GET", "/api/catalog/cap.doc.read", notReading), 403);
        const QByteArray registering = m_live->makeToken(hall::Role::Register);
        for (const QByteArray& token : {m_live->session, registering}) {
            QCOMPARE(status("PUT", "/api/catalog", token), 403);
            QCOMPARE(status("DELETE", "/api/catalog", token), 403);
        }
        QCOMPARE(status("GET", "/api/catalog", {}), 401);
        QCOMPARE(status("POST", "/api/catalog", m_live->admin), 405);
    }

private:
    RawReply get(const QByteArray& target)
    {
        return ask(m_live->port(), requestBytes("GET", target, m_live->session));
    }
    RawReply send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        return ask(m_live->port(), requestBytes(method, target, m_live->admin, body));
    }
    RawReply put(const QByteArray& body) { return send("PUT", "/api/catalog", body); }

    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(CatalogRoutesTest);

#include "catalog_routes_test.moc"
