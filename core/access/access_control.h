// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/access/token.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

#include <deque>
#include <vector>

namespace hall {

/// Decides who a bearer is. Thread-safe. (Contract, "Tokens")
class AccessControl {
public:
    /// Failures that one peer may make in a minute; further ones are told TOO_MANY_FAILURES. A
    /// valid token is heard all the same: on loopback every program is the same peer, and one that
    /// is set up wrongly must not stop the others.
    static constexpr int failuresPerMinute = 10;

    explicit AccessControl(Clock clock);

    void setTokens(const std::vector<Token>& tokens);
    /// In order of creation, with the time of last use.
    std::vector<Token> tokens() const;

    /// `authorization` is the header's value, empty when there was none; `peer` the address.
    /// Errors: UNAUTHORIZED, TOO_MANY_FAILURES.
    Result<Caller> authenticate(const QByteArray& authorization, const QString& peer);
    /// Whether a token that was let in still would be: for who goes on being answered. Is no use of
    /// it.
    bool isUsable(const QString& tokenId) const;
    /// FORBIDDEN when the caller has none of the roles; the message names them and his.
    static Result<void> require(const Caller& caller, Roles oneOf);

private:
    Error refuse(const QString& peer, qint64 now, const QString& why);

    Clock m_clock;
    mutable QMutex m_mutex;
    /// By the SHA-256 of the secret: a lookup by hash tells a guesser nothing about the secret, and
    /// the one comparison that follows takes constant time.
    QHash<QByteArray, Token> m_byHash;
    QHash<QString, std::deque<qint64>> m_failures;
};

} // namespace hall
