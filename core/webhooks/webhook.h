// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hall {

/// What a hook is told about, as it stands in the body and in X-Hall-Event.
namespace webhook_event {
inline constexpr char opened[] = "approval.opened";
inline constexpr char resolved[] = "approval.resolved";
inline constexpr char test[] = "webhook.test"; ///< on demand, whatever the hook asked for
} // namespace webhook_event

/// How a hook's deliveries went.
struct WebhookStanding {
    int lastStatus = 0;  ///< HTTP status of the last answer; 0: none came
    QString lastProblem; ///< why the last attempt failed; empty when it did not
    qint64 lastAtMs = 0; ///< of the last attempt; 0: never
    // Since the Hall was started:
    int queued = 0;       ///< waiting, or on the way
    qint64 delivered = 0; ///< taken by the receiver
    qint64 givenUp = 0;   ///< refused or not answered until the last retry
    qint64 dropped = 0;   ///< not sent, because too many waited
};

/// Where the Hall tells another program that an approval was opened or resolved.
/// (Approvals, "Life of an approval")
struct Webhook {
    QString id;     ///< `whk_` + 16 hex digits
    QString url;    ///< of the receiver, see checkWebhookUrl()
    QString secret; ///< `whs_…`: signs what is sent; shown once
    QStringList events;
    bool allowRemote = false; ///< the receiver may be on another machine
    qint64 createdAtMs = 0;
    bool enabled = true; ///< false: the receiver said that it is gone
    WebhookStanding standing;

    /// For the API; without the secret.
    QJsonObject toJson() const;
    /// For the audit log: neither secret nor counters, and of the address no query, which may hold
    /// a key.
    QJsonObject recorded() const;
};

/// A new hook with an id and a secret of its own. `events` empty: all. Error INVALID_MEMBER: field
/// `url` or `events`.
Result<Webhook> makeWebhook(const QString& url, const QStringList& events, bool allowRemote,
                            qint64 nowMs);

/// `sha256=` + hex HMAC-SHA256 of `timestamp.body` under the hook's secret.
QByteArray webhookSignature(const QString& secret, const QByteArray& timestamp,
                            const QByteArray& body);

} // namespace hall
