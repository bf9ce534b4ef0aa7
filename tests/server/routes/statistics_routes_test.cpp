// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// What is in the log, in numbers, over HTTP.
class StatisticsRoutesTest : public QObject {
    Q_OBJECT

    RawReply get(const QByteArray& target, const QByteArray& token = {}) const
    {
        return ask(m_live->port(),
                   requestBytes("GET", target, token.isEmpty() ? m_live->admin : token));
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
        for (const char* env : {"dev", "prod", "prod"})
            QCOMPARE(m_live
                         ->route(QByteArray("{\"capability_id\":\"cap.doc.read\",\"env\":\"") +
                                 env + "\"}")
                         .status,
                     200);
    }

    void statistics()
    {
        const RawReply reply = get("/api/audit/stats");
        QCOMPARE(reply.status, 200);
        const QJsonObject json = reply.json();
        QCOMPARE(json[u"exact"_s], QJsonValue(true));
        QCOMPARE(json[u"matches"_s], json[u"records"_s]);
        QVERIFY(json[u"records"_s].toInt() > 3);
        QCOMPARE(json[u"outcomes"_s][0][u"count"_s].toInt(), 3);
        QVERIFY(json[u"kinds"_s].toArray().size() > 1);
        QVERIFY(json[u"bytes"_s].toInt() > 0);
        QCOMPARE(get("/api/audit/stats?q=env:prod").json()[u"matches"_s].toInt(), 2);
    }

    void whoSeesWhat()
    {
        QCOMPARE(get("/api/audit/stats", m_live->session).json()[u"matches"_s].toInt(), 3);
        const QByteArray bound = m_live->makeToken(Role::Read, u"org.other"_s);
        QCOMPARE(get("/api/audit/stats", bound).json()[u"matches"_s].toInt(), 0);
        QCOMPARE(get("/api/audit/facets", bound).json()[u"matches"_s].toInt(), 0);
        const QByteArray router = m_live->makeToken(Role::Route);
        for (const char* target :
             {"/api/audit/stats", "/api/audit/histogram", "/api/audit/facets"}) {
            QCOMPARE(get(target, router).status, 403);
            QCOMPARE(ask(m_live->port(), requestBytes("GET", target)).status, 401);
        }
    }

    void histogram()
    {
        const QJsonObject json = get("/api/audit/histogram?q=kind:decision&buckets=5").json();
        QCOMPARE(json[u"matches"_s].toInt(), 3);
        const QJsonArray buckets = json[u"buckets"_s].toArray();
        QCOMPARE(buckets.size(), 5);
        int denied = 0;
        for (const QJsonValue& bucket : buckets)
            denied += bucket[u"denied"_s].toInt();
        QCOMPARE(denied, 3);
        const QJsonObject past = get("/api/audit/histogram?from=2020-01-01T00:00:00Z&"
                                     "to=2020-01-02T00:00:00Z&buckets=24")
                                     .json();
        QCOMPARE(past[u"buckets"_s][0][u"from"_s].toString(), u"2020-01-01T00:00:00.000Z"_s);
        QCOMPARE(past[u"buckets"_s][0][u"to"_s].toString(), u"2020-01-01T01:00:00.000Z"_s);
        QCOMPARE(past[u"buckets"_s][23][u"other"_s].toInt(), 0);
    }

    void facets()
    {
        const QJsonObject json = get("/api/audit/facets?fields=env,kind&q=kind:decision").json();
        const QJsonObject env = json[u"facets"_s][u"env"_s].toObject();
        QCOMPARE(env[u"distinct"_s].toInt(), 2);
        QCOMPARE(env[u"without"_s].toInt(), 0);
        QCOMPARE(env[u"values"_s][0],
                 QJsonValue(QJsonObject{{u"value"_s, u"prod"_s}, {u"count"_s, 2}}));
        QCOMPARE(json[u"facets"_s][u"kind"_s][u"values"_s].toArray().size(), 1);
    }

    void wrongQuestions_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("named");
        QTest::newRow("filter") << QByteArray("/api/audit/stats?q=outcom:deny") << u"q"_s;
        QTest::newRow("field") << QByteArray("/api/audit/facets?fields=mood") << u"fields"_s;
        QTest::newRow("twice") << QByteArray("/api/audit/facets?fields=env,env") << u"fields"_s;
        QTest::newRow("buckets") << QByteArray("/api/audit/histogram?buckets=0") << u"buckets"_s;
        QTest::newRow("one end") << QByteArray("/api/audit/histogram?from=2026-01-01T00:00:00Z")
                                 << u"to"_s;
        QTest::newRow("backwards") << QByteArray("/api/audit/histogram?from=2026-01-02T00:00:00Z&"
                                                 "to=2026-01-01T00:00:00Z")
                                   << u"to"_s;
        QTest::newRow("not a time")
            << QByteArray("/api/audit/histogram?from=yesterday&to=today") << u"from"_s;
        QTest::newRow("unknown") << QByteArray("/api/audit/stats?bucket=1") << u"bucket"_s;
    }

    void wrongQuestions()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, named);
        const RawReply reply = get(target);
        QCOMPARE(reply.status, 400);
        QCOMPARE(errorContractProblem(reply), QByteArray());
        QVERIFY2(reply.json()[u"message"_s].toString().contains(u'`' + named + u'`'),
                 reply.body.constData());
    }

private:
    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(StatisticsRoutesTest);

#include "statistics_routes_test.moc"
