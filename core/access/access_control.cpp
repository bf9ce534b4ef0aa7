// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_control.h"

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qint64 minuteMs = 60 * 1000;
/// Peers remembered for their failures; beyond it the quiet ones are forgotten.
constexpr qsizetype maxPeers = 4096;

/// The token of `Bearer …`; empty when the header is of another form.
QString bearerSecret(const QByteArray& authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.first(space).compare("bearer", Qt::CaseInsensitive) != 0)
        return {};
    return QString::fromUtf8(authorization.sliced(space + 1).trimmed());
}

} // namespace

AccessControl::AccessControl(Clock clock) : m_clock(std::move(clock)) {}

void AccessControl::setTokens(const std::vector<Token>& tokens)
{
    const QMutexLocker lock(&m_mutex);
    QHash<QByteArray, Token> byHash;
    for (Token token : tokens) {
        const auto known = m_byHash.constFind(token.sha256);
        if (known != m_byHash.cend())
            token.lastUsedMs = std::max(token.lastUsedMs, known->lastUsedMs);
        byHash.insert(token.sha256, token);
    }
    m_byHash = std::move(byHash);
}

std::vector<Token> AccessControl::tokens() const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Token> tokens(m_byHash.cbegin(), m_byHash.cend());
    std::sort(tokens.begin(), tokens.end(), [](const Token& a, const Token& b) {
        return std::pair(a.createdAtMs, a.id) < std::pair(b.createdAtMs, b.id);
    });
    return tokens;
}

Result<Caller> AccessControl::authenticate(const QByteArray& authorization, const QString& peer)
{
    const qint64 now = m_clock();
    const QString secret = bearerSecret(authorization);
    const QByteArray hash = tokenSecretHash(secret);

    const QMutexLocker lock(&m_mutex);
    if (authorization.isEmpty())
        return refuse(peer, now,
                      u"no token was sent: add the header \"Authorization: Bearer hst_…\""_s);
    if (secret.isEmpty())
        return refuse(peer, now,
                      u"the Authorization header is not of the form \"Bearer <token>\""_s);

    const auto found = m_byHash.find(hash);
    if (found == m_byHash.end() ||
        CRYPTO_memcmp(found->sha256.constData(), hash.constData(), size_t(hash.size())) != 0)
        return refuse(peer, now, u"this Hall does not know the token"_s);
    if (found->revokedAtMs)
        return refuse(peer, now, u"the token was revoked"_s);
    if (!found->usable(now))
        return refuse(peer, now, u"the token has expired"_s);

    found->lastUsedMs = now;
    return Caller{found->id, found->name, found->roles, found->tenant};
}

bool AccessControl::isUsable(const QString& tokenId) const
{
    const qint64 now = m_clock();
    const QMutexLocker lock(&m_mutex);
    return std::any_of(m_byHash.cbegin(), m_byHash.cend(), [&tokenId, now](const Token& token) {
        return token.id == tokenId && token.usable(now);
    });
}

Result<void> AccessControl::require(const Caller& caller, Roles oneOf)
{
    if (caller.roles & oneOf)
        return {};
    const QString held = roleNames(caller.roles).join(u", "_s);
    return Error{
        u"The token \"%1\" may not do this: it needs the role %2 and has %3."_s.arg(
            caller.tokenName, roleNames(oneOf).join(u" or "_s), held.isEmpty() ? u"none"_s : held),
        u"FORBIDDEN"_s,
        {}};
}

Error AccessControl::refuse(const QString& peer, qint64 now, const QString& why)
{
    if (m_failures.size() >= maxPeers && !m_failures.contains(peer)) {
        m_failures.removeIf([now](const auto& entry) {
            return entry.value().empty() || entry.value().back() <= now - minuteMs;
        });
    }
    std::deque<qint64>& failures = m_failures[peer];
    while (!failures.empty() && failures.front() <= now - minuteMs)
        failures.pop_front();
    if (int(failures.size()) >= failuresPerMinute) {
        return Error{u"Too many failed attempts from this address: wait a minute, then try again "
                     u"with a valid token."_s,
                     u"TOO_MANY_FAILURES"_s, u"Authorization"_s};
    }
    failures.push_back(now);
    return Error{u"Not authorised: %1."_s.arg(why), u"UNAUTHORIZED"_s, u"Authorization"_s};
}

} // namespace hall
