// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook_sender.h"

#include "core/webhooks/delivery_lane.h"
#include "core/webhooks/webhook_target.h"

#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// No proxy can reach this machine's loopback, and none should see what is said on it.
class DirectAtHome : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return isLoopbackUrl(query.url()) ? QList<QNetworkProxy>{QNetworkProxy::NoProxy}
                                          : systemProxyForQuery(query);
    }
};

} // namespace

/// All members but standings() run on the sender's thread.
class WebhookSender::Worker : public QObject {
public:
    Worker(WebhookSending sending, Gone gone)
        : m_sending(std::move(sending)), m_gone(std::move(gone))
    {}

    void setHooks(const std::vector<Webhook>& hooks)
    {
        if (m_ended)
            return;
        QHash<QString, DeliveryLane*> kept;
        for (const Webhook& hook : hooks) {
            if (!hook.enabled)
                continue;
            DeliveryLane* lane = m_lanes.take(hook.id);
            kept.insert(hook.id, lane ? lane : newLane(hook));
        }
        for (DeliveryLane* const lane : std::as_const(m_lanes)) {
            forget(lane->hook().id);
            lane->deleteLater();
        }
        m_lanes = std::move(kept);
    }

    void post(const QByteArray& event, const QJsonObject& approval, qint64 atMs)
    {
        const QString name = QString::fromLatin1(event);
        for (DeliveryLane* const lane : std::as_const(m_lanes)) {
            if (lane->hook().events.contains(name))
                lane->add(makeDelivery(event, approval, atMs));
        }
    }

    void test(const Webhook& hook, std::function<void(const WebhookAnswer&)> done)
    {
        if (m_ended)
            return;
        attemptDelivery(network(), hook,
                        makeDelivery(webhook_event::test, QJsonValue(), m_sending.clock()),
                        m_sending, this, std::move(done));
    }

    /// What has timers and sockets has to go on the thread where it was made.
    void end()
    {
        m_ended = true;
        qDeleteAll(m_lanes);
        m_lanes.clear();
        qDeleteAll(children());
        m_network = nullptr;
    }

    qint64 now() const { return m_sending.clock(); }

    /// From any thread.
    QHash<QString, WebhookStanding> standings() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_standings;
    }

private:
    DeliveryLane* newLane(const Webhook& hook)
    {
        return new DeliveryLane(
            hook, m_sending, network(),
            [this, id = hook.id](const WebhookStanding& standing) { keep(id, standing); },
            [this, id = hook.id] {
                if (m_gone)
                    m_gone(id);
            },
            this);
    }

    void keep(const QString& id, const WebhookStanding& standing)
    {
        const QMutexLocker lock(&m_mutex);
        m_standings.insert(id, standing);
    }

    void forget(const QString& id)
    {
        const QMutexLocker lock(&m_mutex);
        m_standings.remove(id);
    }

    /// Made on the thread that uses it.
    QNetworkAccessManager& network()
    {
        if (!m_network) {
            m_network = new QNetworkAccessManager(this);
            m_network->setProxyFactory(new DirectAtHome);
        }
        return *m_network;
    }

    const WebhookSending m_sending;
    const Gone m_gone;
    QNetworkAccessManager* m_network = nullptr;
    bool m_ended = false;
    QHash<QString, DeliveryLane*> m_lanes;
    mutable QMutex m_mutex;
    QHash<QString, WebhookStanding> m_standings;
};

WebhookSender::WebhookSender(WebhookSending sending, Gone gone)
    : m_worker(new Worker(std::move(sending), std::move(gone)))
{
    m_thread.setObjectName(u"hall-webhooks"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

WebhookSender::~WebhookSender()
{
    stop();
    delete m_worker;
}

void WebhookSender::setHooks(std::vector<Webhook> hooks)
{
    m_hasHooks =
        std::any_of(hooks.begin(), hooks.end(), [](const Webhook& hook) { return hook.enabled; });
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, hooks = std::move(hooks)] { worker->setHooks(hooks); },
        Qt::QueuedConnection);
}

void WebhookSender::post(const QByteArray& event, const QJsonObject& approval)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, event, approval, atMs = m_worker->now()] {
            worker->post(event, approval, atMs);
        },
        Qt::QueuedConnection);
}

void WebhookSender::test(const Webhook& hook, std::function<void(const WebhookAnswer&)> done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, hook, done = std::move(done)] { worker->test(hook, done); },
        Qt::QueuedConnection);
}

QHash<QString, WebhookStanding> WebhookSender::standings() const
{
    return m_worker->standings();
}

void WebhookSender::stop()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->end();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace hall
