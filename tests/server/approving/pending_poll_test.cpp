// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr int pollSoonMs = 10'000; ///< what is let go before its 30 s comes well before this

} // namespace

/// GET /wcp/approvals/pending with wait_ms: an answer as soon as there is something new, and no
/// later than asked for.
class PendingPollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void pollLetGoByAChange();
    void pollLetGoByTime();
    void pollWithoutSinceWaitsForTheFirst();
    void pollOfARevokedToken();
    void pollsAreLimited();
    void stoppingAnswersPolls();

private:
    LiveHall& live() { return m_stage->live; }
    RawReply poll(const QByteArray& query)
    {
        return m_stage->get(m_stage->approver, "/wcp/approvals/pending?" + query);
    }
    QByteArray since()
    {
        return poll({}).json()[u"since"_s].toString().toLatin1().toPercentEncoding();
    }

    std::unique_ptr<ApprovalStage> m_stage;
};

void PendingPollTest::pollLetGoByAChange()
{
    RawClient client(live().port());
    client.send(requestBytes("GET", "/wcp/approvals/pending?wait_ms=30000&since=" + since(),
                             m_stage->approver));
    QVERIFY(!client.socket().waitForReadyRead(300));
    const QByteArray id = m_stage->open();
    const RawReply opened = client.read();
    QCOMPARE(opened.status, 200);
    QCOMPARE(opened.json()[u"count"_s].toInt(), 1);
    const QByteArray next = opened.json()[u"since"_s].toString().toLatin1().toPercentEncoding();
    client.send(requestBytes("GET", "/wcp/approvals/pending?wait_ms=30000&since=" + next,
                             m_stage->approver));
    QCOMPARE(m_stage->resolve(id, verdict(u"deny"_s)).status, 200);
    QCOMPARE(client.read().json()[u"count"_s].toInt(), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(poll("wait_ms=30000&since=" + next).status, 200);
    QCOMPARE(poll("wait_ms=30000&since=of-another-run").status, 200);
    QVERIFY2(timer.elapsed() < pollSoonMs, "what changed before is not waited for");
}

void PendingPollTest::pollLetGoByTime()
{
    const QByteArray now = since();
    QElapsedTimer timer;
    timer.start();
    const RawReply reply = poll("wait_ms=600&since=" + now);
    QVERIFY(timer.elapsed() >= 600);
    QVERIFY(timer.elapsed() < pollSoonMs);
    QCOMPARE(reply.json()[u"count"_s].toInt(), 0);
    QCOMPARE(reply.json()[u"since"_s].toString().toLatin1().toPercentEncoding(), now);
}

void PendingPollTest::pollWithoutSinceWaitsForTheFirst()
{
    RawClient client(live().port());
    client.send(requestBytes("GET", "/wcp/approvals/pending?wait_ms=30000", m_stage->approver) +
                requestBytes("GET", "/health"));
    QVERIFY(!client.socket().waitForReadyRead(300));
    QVERIFY(!m_stage->open().isEmpty());
    QCOMPARE(client.read().json()[u"count"_s].toInt(), 1);
    QCOMPARE(client.read().json()[u"status"_s].toString(), u"ok"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(poll("wait_ms=30000").json()[u"count"_s].toInt(), 1);
    QVERIFY(timer.elapsed() < pollSoonMs);
}

void PendingPollTest::pollOfARevokedToken()
{
    RawClient client(live().port());
    client.send(requestBytes("GET", "/wcp/approvals/pending?wait_ms=30000", m_stage->approver));
    QVERIFY(!client.socket().waitForReadyRead(300));
    for (const Token& token : live().hall().access().tokens()) {
        if (token.roles == Roles(Role::Approve))
            QCOMPARE(
                m_stage->send(live().admin, "DELETE", "/api/tokens/" + token.id.toLatin1()).status,
                200);
    }
    QVERIFY(!m_stage->open().isEmpty());
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 401);
    QCOMPARE(errorContractProblem(reply), QByteArray());
}

void PendingPollTest::pollsAreLimited()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 64; ++i) {
        clients.push_back(std::make_unique<RawClient>(live().port()));
        clients.back()->send(
            requestBytes("GET", "/wcp/approvals/pending?wait_ms=30000", m_stage->approver));
    }
    const auto isAnsweredAtOnce = [&] {
        QElapsedTimer timer;
        timer.start();
        (void)poll("wait_ms=1000");
        return timer.elapsed() < 1000;
    };
    QTRY_VERIFY(isAnsweredAtOnce());
    for (const auto& client : clients)
        client->abort();
    QTRY_VERIFY(!isAnsweredAtOnce());
}

void PendingPollTest::stoppingAnswersPolls()
{
    RawClient client(live().port());
    client.send(requestBytes("GET", "/wcp/approvals/pending?wait_ms=30000", m_stage->approver));
    QVERIFY(!client.socket().waitForReadyRead(300));
    live().runner().stop();
    const RawReply reply = client.read();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"count"_s].toInt(), 0);
    QTRY_COMPARE(live().runner().state(), ServerRunner::State::Stopped);
}

HALL_TEST(PendingPollTest);
#include "pending_poll_test.moc"
