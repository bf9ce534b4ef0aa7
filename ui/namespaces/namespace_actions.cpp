// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/namespace_actions.h"

#include "ui/models/on_gui_thread.h"

#include <QDateTime>

#include <algorithm>

namespace hall::ui {

NamespaceActions::NamespaceActions(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

void NamespaceActions::claim(const QString& name, const QString& owner, const QString& reason)
{
    if (begin())
        m_hall.claimNamespace(name, owner, reason, localCaller(),
                              answer<ClaimAnswer>(NamespaceVerb::Claim, name));
}

void NamespaceActions::release(const QString& name)
{
    if (begin())
        m_hall.releaseNamespace(name, localCaller(), answer<void>(NamespaceVerb::Release, name));
}

void NamespaceActions::transfer(const QString& name, const QString& owner, const QString& holderId,
                                const QString& reason)
{
    if (begin())
        m_hall.transferNamespace(name, owner, holderId, reason, localCaller(),
                                 answer<NamespaceClaim>(NamespaceVerb::Transfer, name));
}

void NamespaceActions::rotateKey(const QString& name)
{
    if (begin())
        m_hall.rotateNamespaceKey(name, localCaller(),
                                  answer<NamespaceClaim>(NamespaceVerb::RotateKey, name));
}

std::vector<Token> NamespaceActions::usableTokens() const
{
    std::vector<Token> tokens = m_hall.access().tokens();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(),
                                [now](const Token& token) {
                                    return !token.usable(now) ||
                                           !(token.roles & (Roles(Role::Register) | Role::Admin));
                                }),
                 tokens.end());
    return tokens;
}

bool NamespaceActions::begin()
{
    if (m_busy)
        return false;
    m_busy = true;
    Q_EMIT busyChanged();
    return true;
}

template <typename T>
Done<T> NamespaceActions::answer(NamespaceVerb verb, const QString& name)
{
    return onGuiThread<T>(this, [this, verb, name](const Result<T>& result) {
        end(verb, name, result ? nullptr : &result.error());
    });
}

void NamespaceActions::end(NamespaceVerb verb, const QString& name, const Error* error)
{
    m_busy = false;
    Q_EMIT busyChanged();
    if (error)
        Q_EMIT failed(verb, name, *error);
    else
        Q_EMIT done(verb, name);
}

} // namespace hall::ui
