// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/webhooks/webhook_sender.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QNetworkAccessManager;
class QObject;

namespace hall {

/// One event for one hook, as bytes: every attempt sends the same ones.
struct Delivery {
    QString id; ///< `dlv_` + 32 hex digits
    QByteArray event;
    QByteArray body;
};

/// `approval` null for an event that is about none.
Delivery makeDelivery(const QByteArray& event, const QJsonValue& approval, qint64 nowMs);

/// Sends `delivery` once and tells what became of it. When `context` is deleted before, nothing is.
/// Call on the thread of `network` and `context`.
void attemptDelivery(QNetworkAccessManager& network, const Webhook& hook, const Delivery& delivery,
                     const WebhookSending& sending, QObject* context,
                     std::function<void(const WebhookAnswer&)> done);

} // namespace hall
