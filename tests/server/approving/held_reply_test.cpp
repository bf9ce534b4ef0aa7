// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr int longMs = 30'000;     ///< the longest a reply is held; no test waits for so long
constexpr int heldSoonMs = 10'000; ///< what is let go before its time comes well before this

QJsonObject waiting(int ms = longMs)
{
    return {{u"wait_ms"_s, ms}};
}

} // namespace

/// Replies that wait for a person: what lets them go, and that nobody else has to wait for them.
class HeldReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void letGoByAVerdict_data();
    void letGoByAVerdict();
    void letGoByTime();
    void letGoByExpiry();
    void oneVerdictReleasesOneOfThem();
    void atMost64AreHeld();
    void requestsBehindAreTakenUp();
    void repliesStayInOrder();
    void moreBehindThanAreTakenUp();
    void aBadRequestBehindIsRefusedInItsTurn();
    void aBodyIsInvitedInItsTurn();
    void closeBehindAHeldReply();
    void aClientThatHangsUpIsNotedBehindWhatItSent();
    void stoppingAnswers();

private:
    LiveHall& live() { return m_stage->live; }
    /// A client whose request is held.
    std::unique_ptr<RawClient> hold(const QJsonObject& more = {}, const QByteArray& behind = {})
    {
        QJsonObject body = waiting();
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), it.value());
        auto client = std::make_unique<RawClient>(live().port());
        const int before = held();
        client->send(post("/api/route", m_stage->agent, deleteRequest(body)) + behind);
        (void)QTest::qWaitFor([&] { return held() > before; }, heldSoonMs);
        return client;
    }
    /// How many requests wait for the one approval.
    int held()
    {
        int count = 0;
        for (const Approval& approval : live().hall().approvals().pending())
            count += approval.waiting;
        return count;
    }
    QByteArray onlyId() { return live().hall().approvals().pending().front().id.toLatin1(); }
    bool decided(const QString& correlation)
    {
        const RawReply reply =
            m_stage->get(live().session,
                         "/api/decisions?limit=20&q=" +
                             QString(u"correlation:"_s + correlation).toUtf8().toPercentEncoding());
        return reply.json()[u"count"_s].toInt() > 0;
    }

    std::unique_ptr<ApprovalStage> m_stage;
};

void HeldReplyTest::letGoByAVerdict_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("denied");
    QTest::addColumn<QString>("code");
    QTest::newRow("approve") << u"approve"_s << false << u""_s;
    QTest::newRow("deny") << u"deny"_s << true << u"DENY_APPROVAL_DENIED"_s;
}

void HeldReplyTest::letGoByAVerdict()
{
    QFETCH(QString, word);
    QFETCH(bool, denied);
    QFETCH(QString, code);
    const auto client = hold();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_stage->resolve(onlyId(), verdict(word)).status, 200);
    const RawReply reply = client->read();
    QVERIFY(timer.elapsed() < heldSoonMs);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"denied"_s], QJsonValue(denied));
    QCOMPARE(reply.json()[u"deny_reason_if_denied"_s][u"code"_s].toString(), code);
    client->send(requestBytes("GET", "/health"));
    QCOMPARE(client->read().status, 200);
}

void HeldReplyTest::letGoByTime()
{
    QElapsedTimer timer;
    timer.start();
    const QJsonObject reply = m_stage->route(m_stage->agent, waiting(700));
    QVERIFY(timer.elapsed() >= 700);
    QVERIFY(timer.elapsed() < heldSoonMs);
    QCOMPARE(reply[u"denied"_s], QJsonValue(true));
    QCOMPARE(reply[u"outcome"_s].toString(), u"REQUIRE_HUMAN"_s);
    QVERIFY(!reply[u"pending_approval_id"_s].toString().isEmpty());
    QVERIFY2(m_stage->approval(onlyId()).isPending(), "it goes on waiting");
}

void HeldReplyTest::letGoByExpiry()
{
    const auto client = hold();
    live().moveClock(16 * 60 * 1000);
    const RawReply reply = client->read();
    QCOMPARE(reply.json()[u"denied"_s], QJsonValue(true));
    QCOMPARE(reply.json()[u"deny_reason_if_denied"_s][u"code"_s].toString(),
             u"DENY_APPROVAL_EXPIRED"_s);
}

void HeldReplyTest::oneVerdictReleasesOneOfThem()
{
    const auto first = hold();
    const auto second = hold();
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"approve"_s)).status, 200);
    // The other one asks again, and waits for a new card.
    QTRY_COMPARE(held(), 1);
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"deny"_s)).status, 200);
    const bool firstDenied = first->read().json()[u"denied"_s].toBool(true);
    const bool secondDenied = second->read().json()[u"denied"_s].toBool(true);
    QVERIFY(firstDenied != secondDenied);
}

void HeldReplyTest::atMost64AreHeld()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 64; ++i)
        clients.push_back(hold());
    QCOMPARE(held(), 64);
    QElapsedTimer timer;
    timer.start();
    const QJsonObject one = m_stage->route(m_stage->agent, waiting());
    QVERIFY2(timer.elapsed() < heldSoonMs, "the 65th is answered at once");
    QCOMPARE(one[u"outcome"_s].toString(), u"REQUIRE_HUMAN"_s);
    QCOMPARE(ask(live().port(), requestBytes("GET", "/health")).status, 200);
    QCOMPARE(m_stage->get(m_stage->approver, "/wcp/approvals/pending").status, 200);

    for (const auto& client : clients)
        client->abort();
    // Whoever hangs up makes room: a reply is held again.
    const auto heldAgain = [&] {
        timer.restart();
        (void)m_stage->route(m_stage->agent, waiting(400));
        return timer.elapsed() >= 400;
    };
    QTRY_VERIFY_WITH_TIMEOUT(heldAgain(), heldSoonMs);
    QTRY_COMPARE(live().runner().counters().connections, 0);
}

void HeldReplyTest::requestsBehindAreTakenUp()
{
    const QJsonObject other{{u"capability_id"_s, u"cap.nobody.does"_s},
                            {u"correlation_id"_s, u"behind"_s}};
    const auto client = hold({}, post("/api/route", m_stage->agent, other) +
                                     post("/api/lockdown", live().admin, {}));
    // In force although the reply to it has to wait for its turn.
    QTRY_VERIFY(live().hall().status().lockdown);
    QTRY_VERIFY(decided(u"behind"_s));
    QCOMPARE(client->socket().bytesAvailable(), 0);
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"deny"_s)).status, 200);
    QVERIFY(client->read().json()[u"capability_id"_s] == u"cap.doc.delete"_s);
    QCOMPARE(client->read().json()[u"correlation_id"_s].toString(), u"behind"_s);
    QCOMPARE(client->read().json()[u"lockdown"_s], QJsonValue(true));
}

void HeldReplyTest::repliesStayInOrder()
{
    const auto client =
        hold({{u"correlation_id"_s, u"c-1"_s}}, post("/api/route", m_stage->agent,
                                                     deleteRequest({{u"session_id"_s, u"other"_s},
                                                                    {u"correlation_id"_s, u"c-2"_s},
                                                                    {u"wait_ms"_s, longMs}})) +
                                                    requestBytes("GET", "/health"));
    QTRY_COMPARE(held(), 2);
    std::vector<Approval> pending = live().hall().approvals().pending();
    QCOMPARE(pending.size(), 2U);
    // The second is decided first, and waits.
    QCOMPARE(m_stage->resolve(pending[1].id.toLatin1(), verdict(u"approve"_s)).status, 200);
    QTRY_COMPARE(held(), 1);
    QVERIFY(!client->socket().waitForReadyRead(300));
    QCOMPARE(m_stage->resolve(pending[0].id.toLatin1(), verdict(u"deny"_s)).status, 200);
    const QJsonObject first = client->read().json();
    QCOMPARE(first[u"correlation_id"_s].toString(), u"c-1"_s);
    QCOMPARE(first[u"denied"_s], QJsonValue(true));
    const QJsonObject second = client->read().json();
    QCOMPARE(second[u"correlation_id"_s].toString(), u"c-2"_s);
    QCOMPARE(second[u"denied"_s], QJsonValue(false));
    QCOMPARE(client->read().json()[u"status"_s].toString(), u"ok"_s);
}

void HeldReplyTest::moreBehindThanAreTakenUp()
{
    const auto client = hold({}, requestBytes("GET", "/health").repeated(400));
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"approve"_s)).status, 200);
    QCOMPARE(client->read().json()[u"denied"_s], QJsonValue(false));
    for (int i = 0; i < 400; ++i)
        QCOMPARE(client->read().json()[u"status"_s].toString(), u"ok"_s);
}

void HeldReplyTest::aBadRequestBehindIsRefusedInItsTurn()
{
    const auto client = hold({}, "GET /health HTTP/1.1\r\n\r\n");
    QVERIFY(!client->socket().waitForReadyRead(300));
    QVERIFY(client->connected());
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"approve"_s)).status, 200);
    QCOMPARE(client->read().json()[u"denied"_s], QJsonValue(false));
    const RawReply refused = client->read();
    QCOMPARE(refused.status, 400);
    QCOMPARE(errorContractProblem(refused), QByteArray());
    QVERIFY(client->waitForClose());
}

void HeldReplyTest::aBodyIsInvitedInItsTurn()
{
    const QByteArray body = R"({"capability_id":"cap.doc.read"})";
    QByteArray head =
        requestBytes("POST", "/api/route", m_stage->agent, body, "Expect: 100-continue\r\n");
    head.chop(body.size());
    const auto client = hold({}, head);
    QVERIFY(!client->socket().waitForReadyRead(300));
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"deny"_s)).status, 200);
    QCOMPARE(client->read().status, 200);
    QCOMPARE(client->readHead().trimmed(), QByteArray("HTTP/1.1 100 Continue"));
    client->send(body);
    QCOMPARE(client->read().json()[u"capability_id"_s].toString(), u"cap.doc.read"_s);
}

void HeldReplyTest::closeBehindAHeldReply()
{
    const auto client =
        hold({}, requestBytes("GET", "/health", {}, {}, "Connection: close\r\n").repeated(2));
    QCOMPARE(m_stage->resolve(onlyId(), verdict(u"deny"_s)).status, 200);
    QCOMPARE(client->read().headers.value("connection"), QByteArray("keep-alive"));
    QCOMPARE(client->read().headers.value("connection"), QByteArray("close"));
    QVERIFY2(client->readToEnd().isEmpty(), "nothing is answered behind the last one");
}

void HeldReplyTest::aClientThatHangsUpIsNotedBehindWhatItSent()
{
    // More than the Hall takes up and reads ahead, so that the end is not seen by reading; and no
    // more than the kernel takes besides, for then the end has not come.
    const QByteArray behind = post("/api/route", m_stage->agent,
                                   {{u"capability_id"_s, u"cap.nobody.does"_s},
                                    {u"request"_s, QJsonObject{{u"text"_s, QString(8800, u'x')}}}})
                                  .repeated(30);
    hold({}, behind)->abort();
    QTRY_COMPARE_WITH_TIMEOUT(live().runner().counters().connections, 0, heldSoonMs);
}

void HeldReplyTest::stoppingAnswers()
{
    const auto client = hold();
    const auto second = hold({{u"session_id"_s, u"other"_s}}, requestBytes("GET", "/health"));
    live().runner().stop();
    for (const auto& one : {client.get(), second.get()}) {
        const RawReply reply = one->read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"outcome"_s].toString(), u"REQUIRE_HUMAN"_s);
        QCOMPARE(reply.json()[u"denied"_s], QJsonValue(true));
    }
    QCOMPARE(second->read().headers.value("connection"), QByteArray("close"));
    QTRY_COMPARE(live().runner().state(), ServerRunner::State::Stopped);
}

HALL_TEST(HeldReplyTest);
#include "held_reply_test.moc"
