// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Verifying the log over HTTP.
class IntegrityRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
    }

    void aVerificationRunsAndIsSeen()
    {
        QJsonObject shown = integrity();
        QCOMPARE(shown[u"state"_s].toString(), u"unverified"_s);
        QVERIFY(shown[u"last"_s].isNull());
        QVERIFY(shown[u"problem"_s].isNull());
        QCOMPARE(post("/api/audit/verify").status, 202);
        QTRY_VERIFY(integrity()[u"running"_s].isNull());
        shown = integrity();
        QCOMPARE(shown[u"state"_s].toString(), u"intact"_s);
        const QJsonObject last = shown[u"last"_s].toObject();
        QCOMPARE(last[u"outcome"_s].toString(), u"intact"_s);
        QCOMPARE(last[u"by"_s].toString(), u"admin"_s);
        QCOMPARE(last[u"method"_s].toString(), u"hall"_s);
        QCOMPARE(last[u"head_hash"_s].toString().size(), 64);
        const RawReply cancelled = send("DELETE", "/api/audit/verify", m_live->admin);
        QCOMPARE(cancelled.status, 200);
        QVERIFY(!cancelled.json()[u"cancelled"_s].toBool());
    }

    void aFindingIsAcknowledged()
    {
        const QByteArray id = m_live->route(R"({"capability_id":"cap.doc.read"})")
                                  .json()[u"decision_id"_s]
                                  .toString()
                                  .toLatin1();
        QVERIFY(!id.isEmpty());
        const auto other =
            Connection::open(m_live->hall().databasePath(), Connection::Mode::ReadWrite, 5000);
        QVERIFY(other);
        QVERIFY((*other)->run(u"UPDATE record SET body = CAST(replace(body, 'cap.doc.read', "
                              u"'cap.doc.reed') AS BLOB) WHERE seq = (SELECT max(seq) FROM "
                              u"record)"_s));
        const qint64 bad = get("/status").json()[u"head_seq"_s].toInteger();
        QCOMPARE(post("/api/audit/verify").status, 202);
        QTRY_VERIFY(integrity()[u"running"_s].isNull());
        const QJsonObject problem = integrity()[u"problem"_s].toObject();
        QCOMPARE(integrity()[u"state"_s].toString(), u"altered"_s);
        QCOMPARE(problem[u"acknowledged"_s].toBool(true), false);
        const QJsonObject found = problem[u"found"_s].toObject();
        QCOMPARE(found[u"bad_seq"_s].toInteger(), bad);
        QCOMPARE(found[u"last_trustworthy_seq"_s].toInteger(), bad - 1);
        QCOMPARE(get("/status").json()[u"chain_problem"_s], found[u"detail"_s]);
        QVERIFY(get("/alerts").body.contains("LOG_ALTERED"));

        const RawReply without = post("/api/audit/integrity/acknowledge", "{}");
        QCOMPARE(without.status, 400);
        QCOMPARE(errorContractProblem(without), QByteArray());
        const RawReply seen =
            post("/api/audit/integrity/acknowledge", R"({"reason":"restored from a copy"})");
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.json()[u"acknowledged_by"_s].toString(), u"admin"_s);
        QVERIFY(get("/status").json()[u"chain_problem"_s].isNull());
        QCOMPARE(post("/api/audit/integrity/acknowledge", R"({"reason":"again"})").status, 404);
    }

    void whatSomebodyFoundElsewhere()
    {
        const QByteArray found =
            R"({"outcome":"end_missing","checkpoints":3,"duration_ms":12,"records":7,
                "first_seq":1,"last_seq":7,"bad_seq":8,"last_trustworthy_seq":7,
                "expected_seq":9,"by":"","head_hash":"","problem":"truncated",
                "detail":"Its end is missing."})";
        const RawReply kept = post("/api/audit/verify", "{\"report\":" + found + "}");
        QCOMPARE(kept.status, 200);
        QCOMPARE(kept.json()[u"method"_s].toString(), u"command_line"_s);
        QCOMPARE(integrity()[u"state"_s].toString(), u"end_missing"_s);
        const RawReply wrong = post("/api/audit/verify", R"({"report":{"outcome":"fine"}})");
        QCOMPARE(wrong.status, 400);
        QCOMPARE(errorContractProblem(wrong), QByteArray());
        QVERIFY(wrong.json()[u"message"_s].toString().contains(u"outcome"_s));
        QCOMPARE(post("/api/audit/verify", R"({"reprot":{}})").status, 400);
    }

    void readingIsForReadersTheRestForAdmins()
    {
        const RawReply state = send("GET", "/api/audit/integrity", m_live->session);
        QCOMPARE(state.status, 200);
        QCOMPARE(send("GET", "/api/audit/verify", m_live->session).body, state.body);
        for (const char* path : {"/api/audit/verify", "/api/audit/integrity/acknowledge"}) {
            const RawReply refused = send("POST", path, m_live->session, R"({"reason":"x"})");
            QCOMPARE(refused.status, 403);
            QCOMPARE(errorContractProblem(refused), QByteArray());
        }
        QCOMPARE(send("DELETE", "/api/audit/verify", m_live->session).status, 403);
        QCOMPARE(send("GET", "/api/audit/integrity", {}).status, 401);
    }

private:
    RawReply send(const QByteArray& method, const QByteArray& path, const QByteArray& token,
                  const QByteArray& body = {}) const
    {
        return ask(m_live->port(), requestBytes(method, path, token, body));
    }
    RawReply get(const QByteArray& path) const { return send("GET", path, m_live->admin); }
    RawReply post(const QByteArray& path, const QByteArray& body = {}) const
    {
        return send("POST", path, m_live->admin, body);
    }
    QJsonObject integrity() const { return get("/api/audit/integrity").json(); }

    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(IntegrityRoutesTest);
#include "integrity_routes_test.moc"
