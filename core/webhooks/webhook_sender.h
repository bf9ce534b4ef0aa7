// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/webhooks/webhook.h"

#include <QHash>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QThread>

#include <atomic>
#include <functional>
#include <vector>

namespace hall {

/// How deliveries are made. The defaults are what a Hall does.
struct WebhookSending {
    Clock clock = systemClock();
    /// How long after a failed attempt comes the next; after the last it is given up.
    std::vector<int> retryMs = {1'000, 5'000, 30'000, 120'000, 600'000};
    int timeoutMs = 10'000;            ///< for one attempt as a whole
    int mostQueued = 1'000;            ///< for one hook; beyond it the oldest is dropped
    qint64 mostQueuedBytes = 32 << 20; ///< of bodies, likewise
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

/// What became of a test delivery.
struct WebhookAnswer {
    int status = 0;  ///< HTTP; 0: no answer
    QString problem; ///< one sentence; empty: taken

    bool taken() const { return problem.isEmpty(); }
};

/// Tells receivers what happened, on a thread and with an event loop of its own: nobody waits for a
/// receiver. What is queued is in memory, and gone when the Hall ends. All members are thread-safe.
class WebhookSender {
public:
    /// The receiver of a hook answered 410: it wants no more. On the sender's thread.
    using Gone = std::function<void(const QString& hookId)>;

    explicit WebhookSender(WebhookSending sending = {}, Gone gone = {});
    ~WebhookSender();
    WebhookSender(const WebhookSender&) = delete;
    WebhookSender& operator=(const WebhookSender&) = delete;

    /// The hooks that are told from now on. What waits for one that is not among them, or not
    /// enabled, is forgotten.
    void setHooks(std::vector<Webhook> hooks);
    /// Whether anybody is told anything.
    bool hasHooks() const { return m_hasHooks; }
    /// Queues `approval` (masked, see Approval::toJson) for every hook that asked for `event`.
    void post(const QByteArray& event, const QJsonObject& approval);
    /// Sends one test event to `hook` now, once. `done` is called on the sender's thread, and not
    /// when the sender ends before.
    void test(const Webhook& hook, std::function<void(const WebhookAnswer&)> done);
    /// By hook id.
    QHash<QString, WebhookStanding> standings() const;

    /// Forgets what waits and ends the thread: nothing is called back afterwards, and calls have no
    /// effect.
    void stop();

private:
    class Worker;
    QThread m_thread;
    std::atomic_bool m_hasHooks = false;
    Worker* m_worker; ///< lives on the thread, and ends with it
};

} // namespace hall
