// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/webhooks/delivery_attempt.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace hall {

/// What waits for one hook. One delivery is on the way at a time, the one that is due first; one
/// that fails goes back to wait, and does not hold up the others. Lives on the sender's thread.
class DeliveryLane : public QObject {
    Q_OBJECT

public:
    DeliveryLane(Webhook hook, const WebhookSending& sending, QNetworkAccessManager& network,
                 std::function<void(const WebhookStanding&)> report, std::function<void()> gone,
                 QObject* parent);

    const Webhook& hook() const { return m_hook; }
    void add(Delivery delivery);

private:
    struct Waiting {
        Delivery delivery;
        size_t failures = 0;
        qint64 dueMs = 0; ///< of m_clock
    };
    void dropBeyondLimits();
    void sendNext();
    void answered(Waiting sent, const WebhookAnswer& answer);
    void reportStanding();
    void wait(Waiting waiting);
    Waiting take(std::vector<Waiting>::iterator which);

    const Webhook m_hook;
    const WebhookSending& m_sending;
    QNetworkAccessManager& m_network;
    std::function<void(const WebhookStanding&)> m_report;
    std::function<void()> m_gone;
    WebhookStanding m_standing;
    std::vector<Waiting> m_waiting;
    qint64 m_bytes = 0; ///< of the bodies in m_waiting
    bool m_onTheWay = false;
    bool m_ended = false; ///< the receiver is gone
    QElapsedTimer m_clock;
    QTimer m_next;
};

} // namespace hall
