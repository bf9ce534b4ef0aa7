// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "core/hall/approving/evaluate_answer.h"
#include "core/risk/action_call.h"
#include "core/webhooks/webhook_sender.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/webhooks/receiver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

const QString passphrase = u"correct horse battery"_s;

QJsonObject deletion(const QString& customer)
{
    return {{u"function_name"_s, u"delete_account"_s},
            {u"action_args"_s,
             QJsonObject{{u"id"_s, customer}, {u"password"_s, u"hunter2-and-more"_s}}},
            {u"wait_ms"_s, 0}};
}

} // namespace

/// A Hall that tells receivers on real sockets about its approvals.
class HallWebhooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_fixture = std::make_unique<HallFixture>();
        QVERIFY2(m_fixture->hall, qPrintable(m_fixture->error.message));
        const auto reviewer = await<Reviewer>([&](Done<Reviewer> done) {
            hall().addReviewer(u"alice"_s, passphrase, localCaller(), std::move(done));
        });
        QVERIFY2(reviewer.ok(), reviewer.ok() ? "" : qPrintable(reviewer.error().message));
    }

    void openedAndResolvedAreToldOnce()
    {
        QVERIFY(add(m_receiver->url()));
        const QString id = open(deletion(u"cust_1"_s));
        QTRY_COMPARE(m_receiver->received().size(), 1);
        const Received opened = m_receiver->received().first();
        QCOMPARE(opened.headers.value("x-hall-event"), QByteArray("approval.opened"));
        const QJsonObject approval = opened.json()[u"approval"_s].toObject();
        QCOMPARE(approval[u"pending_approval_id"_s].toString(), id);
        QCOMPARE(approval[u"state"_s].toString(), u"pending"_s);
        QCOMPARE(approval[u"request"_s][u"action_args"_s][u"id"_s].toString(), u"cust_1"_s);

        QCOMPARE(open(deletion(u"cust_1"_s)), id); // one more who waits for the same
        QVERIFY(deny(id));
        QTRY_COMPARE(m_receiver->received().size(), 2);
        const QJsonObject resolved = m_receiver->received().last().json();
        QCOMPARE(resolved[u"event"_s].toString(), u"approval.resolved"_s);
        QCOMPARE(resolved[u"approval"_s][u"state"_s].toString(), u"denied"_s);
        QCOMPARE(resolved[u"approval"_s][u"resolved_by"_s].toString(), u"alice"_s);
        QCOMPARE(resolved[u"approval"_s][u"waiting"_s].toInt(), 2);

        // What comes after has its own two, and nothing came in between.
        open(deletion(u"cust_2"_s));
        QTRY_COMPARE(
            m_receiver->events(),
            QList<QByteArray>({"approval.opened", "approval.resolved", "approval.opened"}));
    }

    void secretsAreMasked()
    {
        QVERIFY(add(m_receiver->url()));
        const QString id = open(deletion(u"cust_1"_s));
        QVERIFY(deny(id, u"told me hst_0123456789abcdefghijABCDEFGHIJ0123456789abc"_s));
        QTRY_COMPARE(m_receiver->received().size(), 2);
        for (const Received& request : m_receiver->received()) {
            QVERIFY(request.body.contains("[masked]"));
            QVERIFY(!request.body.contains("hunter2"));
            QVERIFY(!request.body.contains("0123456789abcdefghij"));
        }
    }

    void whatWasPendingIsToldAfterARestart()
    {
        QVERIFY(add(m_receiver->url()));
        const QString id = open(deletion(u"cust_1"_s));
        QTRY_COMPARE(m_receiver->received().size(), 1);
        QVERIFY(m_fixture->open());
        QVERIFY(deny(id));
        QTRY_COMPARE(m_receiver->events(),
                     QList<QByteArray>({"approval.opened", "approval.resolved"}));
    }

    void eachChangeIsRecordedWithoutTheSecret()
    {
        const auto hook = add(m_receiver->url() + u"?key=abc123"_s);
        QVERIFY(hook);
        QVERIFY(hook->secret.startsWith(u"whs_"_s));
        QVERIFY(remove(hook->id));
        QCOMPARE(remove(hook->id).error().code, u"NOT_FOUND"_s);
        const auto rows = records(u"kind:configuration"_s);
        QCOMPARE(rows.size(), size_t(2));
        for (const QByteArray& body : rows) {
            QVERIFY(body.contains(hook->id.toLatin1()));
            QVERIFY(!body.contains(hook->secret.toLatin1()));
            QVERIFY(!body.contains("abc123"));
        }
        QVERIFY(rows[0].contains("webhook_removed"));
        QVERIFY(rows[1].contains("webhook_added"));
    }

    void whatIsRefusedChangesNothing()
    {
        const auto remote = add(u"https://example.com/hook"_s);
        QVERIFY(!remote);
        QCOMPARE(remote.error().code, u"INVALID_MEMBER"_s);
        QVERIFY(hall().webhooks().empty());
        QVERIFY(records(u"kind:configuration"_s).empty());
    }

    void thereIsALimit()
    {
        for (int i = 0; i < 32; ++i)
            QVERIFY(add(m_receiver->url()));
        const auto more = add(m_receiver->url());
        QVERIFY(!more);
        QVERIFY(more.error().message.contains(u"32"_s));
    }

    void aReceiverThatIsGoneIsDisabledForGood()
    {
        m_receiver->answer({410});
        const auto hook = add(m_receiver->url());
        QVERIFY(hook);
        open(deletion(u"cust_1"_s));
        QTRY_VERIFY(!hall().webhooks().front().enabled);
        QVERIFY(records(u"kind:configuration"_s).front().contains("webhook_disabled"));
        QVERIFY(m_fixture->open());
        QVERIFY(!hall().webhooks().front().enabled);
        QCOMPARE(hall().webhooks().front().standing.lastStatus, 410);
        open(deletion(u"cust_2"_s));
        QVERIFY(m_fixture->open()); // whatever was queued would have been sent by then
        QCOMPARE(m_receiver->received().size(), 1);
    }

    void howTheLastOneWentIsKept()
    {
        m_receiver->answer({500});
        QVERIFY(add(m_receiver->url()));
        open(deletion(u"cust_1"_s));
        QTRY_COMPARE(hall().webhooks().front().standing.lastStatus, 500);
        QVERIFY(m_fixture->open());
        const Webhook kept = hall().webhooks().front();
        QCOMPARE(kept.standing.lastStatus, 500);
        QCOMPARE(kept.standing.lastProblem, u"It answered HTTP 500."_s);
        QVERIFY(kept.standing.lastAtMs > 0);
        QCOMPARE(kept.standing.queued, 0);
    }

    /// The receiver takes connections and never says anything: decisions, verdicts and the end of
    /// the Hall go on as if it weren't there.
    void aDeadReceiverDelaysNothing()
    {
        m_receiver->answer({0});
        QVERIFY(add(m_receiver->url()));
        QVERIFY(add(u"http://127.0.0.1:9/nobody"_s));
        open(deletion(u"first"_s));
        QTRY_COMPARE(m_receiver->received().size(), 1); // and is waited for, 10 s
        QElapsedTimer taken;
        taken.start();
        QString last;
        for (int i = 0; i < 50; ++i)
            last = open(deletion(u"cust_%1"_s.arg(i)));
        QVERIFY(deny(last));
        m_fixture->hall.reset();
        QVERIFY2(taken.elapsed() < 8000, qPrintable(QString::number(taken.elapsed())));
        QCOMPARE(m_receiver->received().size(), 1);
    }

private:
    Hall& hall() { return *m_fixture->hall; }

    Result<Webhook> add(const QString& url)
    {
        return await<Webhook>([&](Done<Webhook> done) {
            hall().addWebhook(url, {}, false, localCaller(), std::move(done));
        });
    }
    Result<Webhook> remove(const QString& id)
    {
        return await<Webhook>(
            [&](Done<Webhook> done) { hall().removeWebhook(id, localCaller(), std::move(done)); });
    }

    /// The approval's id.
    QString open(const QJsonObject& action)
    {
        const auto call = parseActionCall(action);
        if (!call)
            return call.error().message;
        const auto answer = await<EvaluateAnswer>([&](Done<EvaluateAnswer> done) {
            hall().evaluate(*call, localCaller(), std::move(done));
        });
        return answer ? answer->decision.pendingApprovalId : answer.error().message;
    }

    Result<ReviewOutcome> deny(const QString& id, const QString& note = {})
    {
        ReviewAttempt attempt;
        attempt.credential = {u"alice"_s, passphrase, {}};
        attempt.note = note;
        attempt.channel = u"api"_s;
        return await<ReviewOutcome>([&](Done<ReviewOutcome> done) {
            hall().approvals().resolve(id, attempt, localCaller(), std::move(done));
        });
    }

    /// Newest first.
    std::vector<QByteArray> records(const QString& filter)
    {
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(filter, 0);
            request.decisionsOnly = false;
            hall().page(request, std::move(done));
        });
        std::vector<QByteArray> bodies;
        for (const AuditRow& row : page->rows)
            bodies.push_back(row.record.body);
        return bodies;
    }

    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<HallFixture> m_fixture;
};

HALL_TEST(HallWebhooksTest);
#include "hall_webhooks_test.moc"
