// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace hall {

/// A token as the Hall keeps it: never the secret, only its SHA-256.
struct Token {
    QString id; ///< `tok_` + 16 hex
    QString name;
    QByteArray sha256; ///< 32 bytes
    Roles roles;
    QString tenant;                       ///< empty: any
    std::optional<qint64> expiresAtMs;
    std::optional<qint64> revokedAtMs;
    qint64 createdAtMs = 0;
    qint64 lastUsedMs = 0; ///< 0: never. Kept in memory, written now and then
    bool session = false;  ///< the session token: its roles are fixed
    bool fromEnvironment = false; ///< given by the environment: not stored
};

/// Decides who a bearer is. Thread-safe; constant-time comparison; ten failures a minute from one
/// peer → TOO_MANY_FAILURES for that peer. (Contract, "Tokens")
class AccessControl {
public:
    explicit AccessControl(Clock clock);

    void setTokens(std::vector<Token> tokens);
    std::vector<Token> tokens() const;

    /// `authorization` is the header's value; empty when there was none. `peer` is the address.
    /// Errors: UNAUTHORIZED, TOO_MANY_FAILURES.
    Result<Caller> authenticate(const QByteArray& authorization, const QString& peer);
    /// FORBIDDEN when the caller lacks the role; the message names it.
    static Result<void> require(const Caller& caller, Role role);

    /// `hst_` (or `phk_` for an API key) + 43 base64url characters: 256 random bits.
    static QString newSecret(const QString& prefix = QStringLiteral("hst_"));
    static QByteArray secretHash(const QString& secret);

private:
    bool tooManyFailures(const QString& peer, qint64 now);

    Clock m_clock;
    mutable QMutex m_mutex;
    QHash<QByteArray, Token> m_byHash;
    QHash<QString, std::deque<qint64>> m_failures;
};

} // namespace hall
