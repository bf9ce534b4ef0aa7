// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook_sender.h"
#include "tests/support/test_registry.h"
#include "tests/webhooks/receiver.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

QJsonObject approval(int number)
{
    return {{u"approval_id"_s, u"apr_%1"_s.arg(number)}};
}

WebhookSending impatient(std::vector<int> retryMs = {1, 1, 1})
{
    WebhookSending sending;
    sending.retryMs = std::move(retryMs);
    return sending;
}

} // namespace

/// Retries, limits and what is refused, against receivers on real sockets.
class WebhookSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_receiver = std::make_unique<Receiver>(); }

    void theDefaultsAreTheContract()
    {
        const WebhookSending sending;
        QCOMPARE(sending.retryMs, std::vector<int>({1000, 5000, 30000, 120000, 600000}));
        QCOMPARE(sending.timeoutMs, 10000);
        QCOMPARE(sending.mostQueued, 1000);
    }

    void onlyWhatWasAskedFor()
    {
        WebhookSender sender(impatient());
        sender.setHooks({hook({u"approval.resolved"_s})});
        sender.post(webhook_event::opened, approval(1));
        sender.post(webhook_event::resolved, approval(2));
        QTRY_COMPARE(standing(sender).delivered, 1);
        QCOMPARE(m_receiver->events(), QList<QByteArray>{"approval.resolved"});
    }

    void aFailureIsTriedAgainWithTheSameBytes()
    {
        m_receiver->answer({500, 429, 201});
        WebhookSender sender(impatient());
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(standing(sender).delivered, 1);
        QCOMPARE(m_receiver->received().size(), 3);
        for (const Received& request : m_receiver->received()) {
            QCOMPARE(request.body, m_receiver->received().first().body);
            QCOMPARE(request.headers.value("x-hall-delivery"),
                     m_receiver->received().first().headers.value("x-hall-delivery"));
        }
        QCOMPARE(standing(sender).lastStatus, 201);
        QCOMPARE(standing(sender).lastProblem, QString());
        QCOMPARE(standing(sender).queued, 0);
    }

    void theScheduleIsKept()
    {
        m_receiver->answer({503, 503, 200});
        WebhookSender sender(impatient({80, 160}));
        QElapsedTimer taken;
        taken.start();
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(standing(sender).delivered, 1);
        QVERIFY2(taken.elapsed() >= 240, qPrintable(QString::number(taken.elapsed())));
    }

    void afterTheLastRetryItIsGivenUp()
    {
        m_receiver->answer({500});
        WebhookSender sender(impatient());
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(standing(sender).givenUp, 1);
        QCOMPARE(m_receiver->received().size(), 4);
        QCOMPARE(standing(sender).lastStatus, 500);
        QCOMPARE(standing(sender).lastProblem, u"It answered HTTP 500."_s);
        QCOMPARE(standing(sender).delivered, 0);
    }

    /// A delivery that waits for its retry does not hold up the next.
    void laterOnesDoNotWaitForARetry()
    {
        m_receiver->answer({500, 200});
        WebhookSender sender(impatient({3'600'000}));
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        sender.post(webhook_event::opened, approval(2));
        QTRY_COMPARE(standing(sender).delivered, 1);
        QCOMPARE(m_receiver->received().last().json()[u"approval"_s][u"approval_id"_s].toString(),
                 u"apr_2"_s);
        QCOMPARE(standing(sender).queued, 1);
    }

    void aRedirectIsNotFollowed()
    {
        Receiver elsewhere;
        m_receiver->answer({307});
        m_receiver->addHeaders("Location: " + elsewhere.url().toLatin1() + "\r\n");
        WebhookSender sender(impatient({}));
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(standing(sender).givenUp, 1);
        QVERIFY(elsewhere.received().isEmpty());
        QVERIFY(standing(sender).lastProblem.contains(u"redirects"_s));
    }

    void aRemoteTargetInTheDatabaseIsRefusedToo()
    {
        Webhook edited = hook();
        edited.url = u"http://192.0.2.1/hook"_s;
        WebhookSender sender(impatient({}));
        sender.setHooks({edited});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(sender.standings().value(edited.id).givenUp, 1);
        QVERIFY(sender.standings().value(edited.id).lastProblem.contains(u"not on this machine"_s));
    }

    void goneMeansGone()
    {
        m_receiver->answer({410});
        QByteArray gone;
        std::atomic_bool said = false;
        WebhookSender sender(impatient(), [&](const QString& id) {
            gone = id.toLatin1();
            said = true;
        });
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        sender.post(webhook_event::opened, approval(2));
        QTRY_VERIFY(said);
        QCOMPARE(gone, m_hook.id.toLatin1());
        QTRY_COMPARE(standing(sender).queued, 0);
        sender.post(webhook_event::opened, approval(3));
        sender.test(m_hook, [&](const WebhookAnswer&) { said = false; });
        QTRY_VERIFY(!said); // what was posted before has been dealt with
        QCOMPARE(m_receiver->events(), QList<QByteArray>({"approval.opened", "webhook.test"}));
    }

    void noAnswerInTime()
    {
        m_receiver->answer({0});
        WebhookSending sending = impatient({});
        sending.timeoutMs = 50;
        WebhookSender sender(sending);
        sender.setHooks({hook()});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(standing(sender).givenUp, 1);
        QCOMPARE(standing(sender).lastStatus, 0);
        QCOMPARE(standing(sender).lastProblem, u"No answer within 1 s."_s);
    }

    void nobodyListens()
    {
        const Webhook lonely = hook();
        m_receiver.reset();
        WebhookSender sender(impatient({1}));
        sender.setHooks({lonely});
        sender.post(webhook_event::opened, approval(1));
        QTRY_COMPARE(standing(sender).givenUp, 1);
        QVERIFY(!standing(sender).lastProblem.isEmpty());
    }

    void theOldestAreDropped_data()
    {
        QTest::addColumn<int>("mostQueued");
        QTest::addColumn<qint64>("mostBytes");
        QTest::newRow("too many") << 3 << qint64(1'000'000);
        QTest::newRow("too long") << 1000 << qint64(450); // two bodies of about 200 bytes
    }
    void theOldestAreDropped()
    {
        QFETCH(int, mostQueued);
        QFETCH(qint64, mostBytes);
        m_receiver->answer({0});
        WebhookSending sending = impatient({});
        sending.timeoutMs = 1000;
        sending.mostQueued = mostQueued;
        sending.mostQueuedBytes = mostBytes;
        WebhookSender sender(sending);
        sender.setHooks({hook()});
        for (int i = 1; i <= 8; ++i)
            sender.post(webhook_event::opened, approval(i));
        // The first is on the way, the last two wait.
        QTRY_COMPARE(standing(sender).dropped, 5);
        QCOMPARE(standing(sender).queued, 3);
        m_receiver->answer({200});
        QTRY_COMPARE(standing(sender).delivered, 2);
        QStringList ids;
        for (const Received& request : m_receiver->received())
            ids.append(request.json()[u"approval"_s][u"approval_id"_s].toString());
        QCOMPARE(ids, QStringList({u"apr_1"_s, u"apr_7"_s, u"apr_8"_s}));
    }

    void eachHookHasItsOwn()
    {
        Receiver other;
        m_receiver->answer({0});
        WebhookSender sender(impatient());
        const auto second = makeWebhook(other.url(), {}, false, 1);
        sender.setHooks({hook(), *second});
        for (int i = 0; i < 5; ++i)
            sender.post(webhook_event::opened, approval(i));
        QTRY_COMPARE(other.received().size(), 5);
        QSet<QByteArray> ids;
        for (const Received& request : other.received())
            ids.insert(request.headers.value("x-hall-delivery"));
        QCOMPARE(ids.size(), 5);
    }

    void aHookThatIsRemovedIsToldNoMore();
    void endingDoesNotWait();

private:
    Webhook hook(const QStringList& events = {})
    {
        m_hook = *makeWebhook(m_receiver->url(), events, false, 1);
        return m_hook;
    }
    WebhookStanding standing(const WebhookSender& sender) const
    {
        return sender.standings().value(m_hook.id);
    }

    std::unique_ptr<Receiver> m_receiver;
    Webhook m_hook;
};

void WebhookSenderTest::aHookThatIsRemovedIsToldNoMore()
{
    m_receiver->answer({500});
    WebhookSender sender(impatient({3'600'000}));
    sender.setHooks({hook()});
    sender.post(webhook_event::opened, approval(1));
    QTRY_COMPARE(standing(sender).queued, 1);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    sender.setHooks({});
    QTRY_VERIFY(sender.standings().isEmpty());
    sender.setHooks({m_hook});
    m_receiver->answer({200});
    sender.post(webhook_event::opened, approval(2));
    QTRY_COMPARE(standing(sender).delivered, 1);
    QCOMPARE(standing(sender).queued, 0);
}

void WebhookSenderTest::endingDoesNotWait()
{
    m_receiver->answer({0});
    QElapsedTimer taken;
    {
        WebhookSender sender;
        sender.setHooks({hook()});
        for (int i = 0; i < 100; ++i)
            sender.post(webhook_event::opened, approval(i));
        QTRY_COMPARE(m_receiver->received().size(), 1);
        taken.start();
    }
    QVERIFY2(taken.elapsed() < 5000, qPrintable(QString::number(taken.elapsed())));
}

HALL_TEST(WebhookSenderTest);
#include "webhook_sender_test.moc"
