// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// /api/trust: who is believed how far, and what people do about it.
class TrustRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void anEmptyList()
    {
        const QJsonObject all = list();
        QCOMPARE(all[u"agents"_s].toArray(), QJsonArray());
        QCOMPARE(all[u"count"_s].toInt(), 0);
        QCOMPARE(all[u"enabled"_s], QJsonValue(false));
    }

    void fromAVerdictToRestoredTrust()
    {
        QCOMPARE(m_stage->resolve(m_stage->open(), verdict(u"deny"_s)).status, 200);
        const QJsonObject agent = only();
        const QByteArray key = agent[u"agent"_s].toString().toUtf8();
        QVERIFY2(key.startsWith("tok_") && key.endsWith("/org.acme.cleaner"), key.constData());
        QVERIFY(agent[u"name"_s].toString().endsWith(u"/org.acme.cleaner"_s));
        QCOMPARE(agent[u"trust"_s].toDouble(), 0.0);
        QCOMPARE(agent[u"outcomes"_s].toInt(), 1);
        QCOMPARE(agent[u"successes"_s].toInt(), 0);
        QVERIFY(agent[u"last_outcome_at"_s].isString());
        QVERIFY(agent[u"revoked_at"_s].isNull() && agent[u"revoked_by"_s].isNull());

        QCOMPARE(change("restore", key).status, 409);
        RawReply reply = change("incident", key);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"incidents"_s].toInt(), 1);
        reply = change("revoke", key);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"revoked_at"_s].isString());
        QCOMPARE(reply.json()[u"revoked_by"_s].toString(), u"admin"_s);
        QVERIFY2(m_stage->live.reopen(), qPrintable(m_stage->live.problem()));
        QCOMPARE(only(), reply.json());
        reply = change("restore", key);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"trust"_s].toDouble(), 0.3);
        QCOMPARE(reply.json()[u"incidents"_s].toInt(), 0);
        QVERIFY(reply.json()[u"last_outcome_at"_s].isNull());
    }

    void turnedOnItIsInTheReply()
    {
        const QJsonObject config{
            {u"config"_s, QJsonObject{{u"risk"_s, QJsonObject{{u"trust"_s, true}}}}}};
        QCOMPARE(m_stage->send(m_stage->live.admin, "PUT", "/api/config", config).status, 200);
        QCOMPARE(list()[u"enabled"_s], QJsonValue(true));
        const QJsonObject action{{u"function_name"_s, u"update_billing"_s},
                                 {u"action_args"_s, QJsonObject{{u"amount"_s, 500}}},
                                 {u"agent_id"_s, u"biller"_s},
                                 {u"wait_ms"_s, 0}};
        const QJsonObject reply =
            m_stage->send(m_stage->agent, "POST", "/api/evaluate", action).json();
        QCOMPARE(reply[u"trust"_s][u"trust"_s].toDouble(), 0.3);
        QCOMPARE(reply[u"trust"_s][u"score_before"_s].toDouble(), 0.65);
        QCOMPARE(reply[u"trust"_s][u"score_after"_s].toDouble(), reply[u"risk_score"_s].toDouble());
    }

    void whoMayDoWhat()
    {
        QCOMPARE(m_stage->get(m_stage->approver, "/api/trust").status, 200);
        QCOMPARE(m_stage->get(m_stage->agent, "/api/trust").status, 403);
        QCOMPARE(m_stage->get(m_stage->live.session, "/api/trust").status, 403);
        for (const QByteArray& token : {m_stage->agent, m_stage->approver, m_stage->live.session})
            for (const char* verb : {"revoke", "restore", "incident"})
                QCOMPARE(change(verb, "tok_1/a", {}, token).status, 403);
    }

    void badRequestsNameTheMember_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        const QString reason = u"reason"_s;
        QTest::newRow("nothing") << QJsonObject() << 400 << u"agent"_s;
        QTest::newRow("no reason") << QJsonObject{{u"agent"_s, u"tok_1/a"_s}} << 400 << reason;
        QTest::newRow("unknown") << QJsonObject{{u"agent"_s, u"tok_1/a"_s}, {reason, u"x"_s}} << 404
                                 << u"agent"_s;
        QTest::newRow("number") << QJsonObject{{u"agent"_s, 7}, {reason, u"x"_s}} << 400
                                << u"agent"_s;
        QTest::newRow("unknown member")
            << QJsonObject{{u"agent"_s, u"tok_1/a"_s}, {reason, u"x"_s}, {u"until"_s, 1}} << 400
            << u"until"_s;
    }
    void badRequestsNameTheMember()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, field);
        for (const char* verb : {"revoke", "restore", "incident"}) {
            const RawReply refused =
                m_stage->send(m_stage->live.admin, "POST", QByteArray("/api/trust/") + verb, body);
            QCOMPARE(refused.status, status);
            QCOMPARE(refused.json()[u"field"_s].toString(), field);
            QCOMPARE(errorContractProblem(refused), QByteArray());
            if (status == 404)
                QVERIFY2(refused.body.contains("tok_1/a"), refused.body.constData());
        }
    }

private:
    QJsonObject list() { return m_stage->get(m_stage->live.admin, "/api/trust").json(); }
    QJsonObject only()
    {
        const QJsonArray agents = list()[u"agents"_s].toArray();
        return agents.size() == 1 ? agents.first().toObject() : QJsonObject();
    }
    RawReply change(const QByteArray& verb, const QByteArray& key,
                    const QString& reason = u"a reason"_s, const QByteArray& token = {})
    {
        return m_stage->send(token.isEmpty() ? m_stage->live.admin : token, "POST",
                             "/api/trust/" + verb,
                             {{u"agent"_s, QString::fromUtf8(key)}, {u"reason"_s, reason}});
    }

    std::unique_ptr<ApprovalStage> m_stage;
};

HALL_TEST(TrustRoutesTest);
#include "trust_routes_test.moc"
