// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr int soonMs = 10'000;

/// As the tool of a flow sends it: the arguments are a string.
QJsonObject action(const QString& name, const QString& arguments, const QJsonObject& more = {})
{
    QJsonObject body{{u"function_name"_s, name},
                     {u"risk_level"_s, u"auto"_s},
                     {u"action_args"_s, arguments},
                     {u"risk_threshold"_s, 0.5}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

QJsonObject billing(const QJsonObject& more = {})
{
    return action(u"update_billing"_s, uR"({"amount": 500, "account": "acme-main"})"_s, more);
}

} // namespace

/// POST /api/evaluate as a flow's tool uses it: one verdict for every way it can end.
class EvaluateRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void harmlessIsApproved();
    void escalatedWhenNobodyIsThere();
    void approvedByAPerson();
    void deniedByAPerson();
    void modifiedByAPerson();
    void timedOut();
    void waitsUnlessToldOtherwise();
    void dryRunOpensNothing();
    void argumentsThatAreNoObject();
    void badRequests_data();
    void badRequests();
    void lockdownDenies();

private:
    RawReply evaluate(const QJsonObject& body)
    {
        return m_stage->send(m_stage->agent, "POST", "/api/evaluate", body);
    }
    /// What every reply has, allowed or not; empty when it is all there.
    static QByteArray problemOf(const RawReply& reply, const QString& verdictWord, bool denied)
    {
        const QJsonObject json = reply.json();
        if (reply.status != 200 || json[u"verdict"_s] != verdictWord ||
            json[u"denied"_s] != denied || json[u"allowed"_s] == denied)
            return "not " + verdictWord.toLatin1() + ": " + reply.body;
        for (const QString& name :
             {u"risk_score"_s, u"risk_level"_s, u"audit_entry_id"_s, u"function_name"_s,
              u"message"_s, u"decision_id"_s, u"factors"_s, u"challenge"_s,
              u"pending_approval_id"_s, u"review_time_ms"_s, u"reason"_s, u"deny_reason"_s,
              u"artifact_hash"_s, u"selected_worker_species_id"_s}) {
            if (!json.contains(name))
                return name.toLatin1() + " is missing: " + reply.body;
        }
        if (!json[u"audit_entry_id"_s].toString().startsWith(u"audit-"_s))
            return "audit_entry_id: " + reply.body;
        const QString message = u"Action '%1' was %2 (risk: %3, score: %4)"_s.arg(
            json[u"function_name"_s].toString(), verdictWord, json[u"risk_level"_s].toString(),
            QString::number(json[u"risk_score"_s].toDouble(), 'f', 2));
        if (json[u"message"_s] != message)
            return "message: " + reply.body;
        if (denied && json[u"reason"_s].toString().isEmpty())
            return "reason: " + reply.body;
        return {};
    }
    QByteArray onlyId()
    {
        const auto pending = m_stage->live.hall().approvals().pending();
        return pending.empty() ? QByteArray() : pending.front().id.toLatin1();
    }
    /// Has the challenge shown, lets its time pass, and answers it right.
    RawReply approve(const QString& word = u"approve"_s, const QJsonObject& more = {})
    {
        const QByteArray id = onlyId();
        (void)m_stage->get(m_stage->approver, "/api/approvals/" + id);
        m_stage->live.moveClock(11'000);
        QJsonObject body = m_stage->rightAnswers(id);
        body.insert(u"note"_s, u"Agreed with accounting."_s);
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), it.value());
        return m_stage->resolve(id, verdict(word, body));
    }

    std::unique_ptr<ApprovalStage> m_stage;
};

void EvaluateRoutesTest::harmlessIsApproved()
{
    const RawReply reply = evaluate(action(u"read_customer"_s, uR"({"id":"cust_123"})"_s));
    QCOMPARE(problemOf(reply, u"approved"_s, false), QByteArray());
    QCOMPARE(reply.json()[u"risk_level"_s].toString(), u"low"_s);
    QVERIFY(reply.json()[u"pending_approval_id"_s].isNull());
    QCOMPARE(reply.json()[u"factors"_s].toArray().size(), 5);
}

void EvaluateRoutesTest::escalatedWhenNobodyIsThere()
{
    const RawReply reply = evaluate(billing({{u"wait_ms"_s, 0}}));
    QCOMPARE(problemOf(reply, u"escalated"_s, true), QByteArray());
    QCOMPARE(reply.json()[u"pending_approval_id"_s].toString().toLatin1(), onlyId());
    QVERIFY(reply.json()[u"approval_expires_at"_s].isString());
    QCOMPARE(reply.json()[u"challenge"_s].toString(), u"quiz"_s);
}

void EvaluateRoutesTest::approvedByAPerson()
{
    QVERIFY(!problemOf(evaluate(billing({{u"wait_ms"_s, 0}})), u"approved"_s, false).isEmpty());
    const RawReply resolved = approve();
    QVERIFY2(resolved.status == 200, resolved.body.constData());
    const RawReply reply = evaluate(billing());
    QCOMPARE(problemOf(reply, u"approved"_s, false), QByteArray());
    QVERIFY(reply.json()[u"review_time_ms"_s].toInt() >= 11'000);
    QVERIFY2(evaluate(billing({{u"wait_ms"_s, 0}})).json()[u"denied"_s] == true,
             "it was good for one");
}

void EvaluateRoutesTest::deniedByAPerson()
{
    RawClient client(m_stage->live.port());
    client.send(post("/api/evaluate", m_stage->agent, billing()));
    QTRY_VERIFY(!onlyId().isEmpty());
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"deny"_s)).status, 200);
    QCOMPARE(problemOf(client.read(), u"denied"_s, true), QByteArray());
}

void EvaluateRoutesTest::modifiedByAPerson()
{
    RawClient client(m_stage->live.port());
    client.send(post("/api/evaluate", m_stage->agent, billing()));
    QTRY_VERIFY(!onlyId().isEmpty());
    const QJsonObject instead{{u"amount"_s, 50}, {u"account"_s, u"acme-main"_s}};
    const RawReply resolved = approve(u"modify"_s, {{u"modified_args"_s, instead}});
    QVERIFY2(resolved.status == 200, resolved.body.constData());
    const RawReply reply = client.read();
    QCOMPARE(problemOf(reply, u"modified"_s, false), QByteArray());
    QCOMPARE(reply.json()[u"modified_args"_s].toObject(), instead);
}

void EvaluateRoutesTest::timedOut()
{
    RawClient client(m_stage->live.port());
    client.send(post("/api/evaluate", m_stage->agent, billing()));
    QTRY_VERIFY(!onlyId().isEmpty());
    m_stage->live.moveClock(16 * 60 * 1000);
    QCOMPARE(problemOf(client.read(), u"timed_out"_s, true), QByteArray());
}

void EvaluateRoutesTest::waitsUnlessToldOtherwise()
{
    RawClient client(m_stage->live.port());
    client.send(post("/api/evaluate", m_stage->agent, billing()) + requestBytes("GET", "/health"));
    QTRY_VERIFY(!onlyId().isEmpty());
    QVERIFY(!client.socket().waitForReadyRead(500));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"deny"_s)).status, 200);
    QCOMPARE(problemOf(client.read(), u"denied"_s, true), QByteArray());
    QCOMPARE(client.read().json()[u"status"_s].toString(), u"ok"_s);
    QVERIFY(timer.elapsed() < soonMs);
}

void EvaluateRoutesTest::dryRunOpensNothing()
{
    const RawReply reply = evaluate(billing({{u"dry_run"_s, true}, {u"wait_ms"_s, 0}}));
    QCOMPARE(problemOf(reply, u"escalated"_s, true), QByteArray());
    QVERIFY(reply.json()[u"pending_approval_id"_s].isNull());
    QVERIFY(onlyId().isEmpty());
}

void EvaluateRoutesTest::argumentsThatAreNoObject()
{
    for (const QString& arguments : {u"[1,2]"_s, u"\"text\""_s, u"not JSON"_s, u"3"_s, u""_s}) {
        const RawReply reply = evaluate(action(u"get_report"_s, arguments));
        QCOMPARE(problemOf(reply, u"approved"_s, false), QByteArray());
    }
}

void EvaluateRoutesTest::badRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("not JSON") << QByteArray("{") << u"MALFORMED_JSON"_s << u"$"_s;
    QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s << u"$"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"NOT_AN_OBJECT"_s << u"$"_s;
    QTest::newRow("level") << QByteArray(R"({"risk_level":"huge"})") << u"INVALID_MEMBER"_s
                           << u"risk_level"_s;
    QTest::newRow("threshold") << QByteArray(R"({"risk_threshold":1.5})") << u"INVALID_MEMBER"_s
                               << u"risk_threshold"_s;
    QTest::newRow("threshold as text")
        << QByteArray(R"({"risk_threshold":"0.5"})") << u"INVALID_MEMBER"_s << u"risk_threshold"_s;
    QTest::newRow("hint") << QByteArray(R"({"hints":{"amount":-1}})") << u"INVALID_MEMBER"_s
                          << u"hints.amount"_s;
    QTest::newRow("wait") << QByteArray(R"({"wait_ms":30001})") << u"INVALID_MEMBER"_s
                          << u"wait_ms"_s;
    QTest::newRow("name") << QByteArray(R"({"function_name":7})") << u"INVALID_MEMBER"_s
                          << u"function_name"_s;
}

void EvaluateRoutesTest::badRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QByteArray bytes = "POST /api/evaluate HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                       m_stage->agent + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\n\r\n" + body;
    const RawReply reply = ask(m_stage->live.port(), bytes);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"code"_s].toString(), code);
    QVERIFY(reply.json()[u"field"_s].toString().startsWith(field));
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(onlyId().isEmpty());
}

void EvaluateRoutesTest::lockdownDenies()
{
    QCOMPARE(m_stage->send(m_stage->live.admin, "POST", "/api/lockdown").status, 200);
    const RawReply reply = evaluate(action(u"read_customer"_s, uR"({"id":"cust_123"})"_s));
    QCOMPARE(problemOf(reply, u"denied"_s, true), QByteArray());
}

HALL_TEST(EvaluateRoutesTest);
#include "evaluate_routes_test.moc"
