// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/hall_reply.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace hall {

/// What a program asks one Hall with, whether it waits for the answer or not. Follows no redirect,
/// because a token goes where it was meant to go, and uses no proxy to this machine. Use it on one
/// thread.
class HallWire {
public:
    /// `address` may end with a path that all calls are below. `token` empty: none is sent.
    HallWire(QUrl address, const QString& token, QByteArray userAgent);

    const QUrl& address() const { return m_address; }
    /// Error INVALID_MEMBER: the token has a character that no header can carry.
    Result<void> checkToken() const;
    /// Trusts the certificates of a PEM file besides the system's. Error FILE_UNUSABLE.
    Result<void> trust(const QString& pemPath);

    /// To be done once with what the requests go through.
    void prepare(QNetworkAccessManager& network) const;
    QNetworkRequest request(const HallCall& call) const;
    /// Of a finished reply. Errors: UNREACHABLE (nobody answers, or half an answer came),
    /// NOT_A_HALL (what answers does not speak a Hall's language).
    Result<HallReply> read(QNetworkReply& reply, const HallCall& call) const;

    Error unreachable(const QString& why) const;
    Error late(const HallCall& call) const;
    Error endless() const;

private:
    Error notHall(const QString& why) const;

    QUrl m_address;
    QString m_token;
    QByteArray m_userAgent;
    QSslConfiguration m_tls;
};

/// A name or an address of this machine.
bool isLoopback(const QUrl& address);

/// More than any answer of a Hall; less than what would hurt.
inline constexpr qint64 maxReplyBytes = 256 << 20;

} // namespace hall
