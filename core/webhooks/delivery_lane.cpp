// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/delivery_lane.h"

#include <algorithm>
#include <utility>

namespace hall {

namespace {

constexpr int goneStatus = 410;

} // namespace

DeliveryLane::DeliveryLane(Webhook hook, const WebhookSending& sending,
                           QNetworkAccessManager& network,
                           std::function<void(const WebhookStanding&)> report,
                           std::function<void()> gone, QObject* parent)
    : QObject(parent), m_hook(std::move(hook)), m_sending(sending), m_network(network),
      m_report(std::move(report)), m_gone(std::move(gone)), m_standing(m_hook.standing)
{
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeliveryLane::sendNext);
    reportStanding();
}

void DeliveryLane::add(Delivery delivery)
{
    if (m_ended)
        return;
    wait({std::move(delivery), 0, m_clock.elapsed()});
    dropBeyondLimits();
    reportStanding();
    sendNext();
}

void DeliveryLane::wait(Waiting waiting)
{
    m_bytes += waiting.delivery.body.size();
    m_waiting.push_back(std::move(waiting));
}

DeliveryLane::Waiting DeliveryLane::take(std::vector<Waiting>::iterator which)
{
    Waiting taken = std::move(*which);
    m_waiting.erase(which);
    m_bytes -= taken.delivery.body.size();
    return taken;
}

void DeliveryLane::dropBeyondLimits()
{
    const auto tooMuch = [this] {
        return int(m_waiting.size()) + int(m_onTheWay) > m_sending.mostQueued ||
               m_bytes > m_sending.mostQueuedBytes;
    };
    while (tooMuch() && !m_waiting.empty()) {
        // Ids are in order of time.
        take(std::min_element(
            m_waiting.begin(), m_waiting.end(),
            [](const Waiting& a, const Waiting& b) { return a.delivery.id < b.delivery.id; }));
        ++m_standing.dropped;
    }
}

void DeliveryLane::sendNext()
{
    if (m_onTheWay || m_waiting.empty())
        return;
    const auto first = std::min_element(
        m_waiting.begin(), m_waiting.end(), [](const Waiting& a, const Waiting& b) {
            return a.dueMs != b.dueMs ? a.dueMs < b.dueMs : a.delivery.id < b.delivery.id;
        });
    const qint64 later = first->dueMs - m_clock.elapsed();
    if (later > 0) {
        m_next.start(int(later));
        return;
    }
    m_next.stop();
    m_onTheWay = true;
    const Waiting sent = take(first);
    attemptDelivery(m_network, m_hook, sent.delivery, m_sending, this,
                    [this, sent](const WebhookAnswer& answer) { answered(sent, answer); });
}

void DeliveryLane::answered(Waiting sent, const WebhookAnswer& answer)
{
    m_onTheWay = false;
    m_standing.lastStatus = answer.status;
    m_standing.lastProblem = answer.problem;
    m_standing.lastAtMs = m_sending.clock();
    if (answer.taken()) {
        ++m_standing.delivered;
    } else if (answer.status == goneStatus) {
        m_ended = true;
        m_waiting.clear();
        m_bytes = 0;
    } else if (sent.failures >= m_sending.retryMs.size()) {
        ++m_standing.givenUp;
    } else {
        sent.dueMs = m_clock.elapsed() + m_sending.retryMs[sent.failures];
        ++sent.failures;
        wait(std::move(sent));
    }
    reportStanding();
    if (m_ended)
        m_gone();
    else
        sendNext();
}

void DeliveryLane::reportStanding()
{
    m_standing.queued = int(m_waiting.size()) + int(m_onTheWay);
    m_report(m_standing);
}

} // namespace hall
