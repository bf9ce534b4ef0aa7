// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/listening.h"

#include "core/server/hall_server.h"

#include <QHostInfo>

#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 512;
/// How often a port that is free in one family only is given back for another one.
constexpr int freePortAttempts = 16;

bool isLoopbackName(const QString& host)
{
    return host.isEmpty() || host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

std::unique_ptr<GuardedListener> tryListen(const QHostAddress& address, quint16 port,
                                           const GuardedListener::Accept& accept, Error* error,
                                           QAbstractSocket::SocketError* kind)
{
    auto listener = std::make_unique<GuardedListener>(accept);
    listener->setListenBacklogSize(backlog);
    if (listener->listen(address, port))
        return listener;
    *kind = listener->serverError();
    if (*kind == QAbstractSocket::AddressInUseError) {
        const QString owner = listenerOfPort(port);
        *error = {u"Port %1 on %2 is in use%3. Stop that program, or choose another port."_s.arg(
                      QString::number(port), address.toString(),
                      owner.isEmpty() ? QString() : QString(u" by "_s + owner)),
                  u"PORT_IN_USE"_s, u"port"_s};
    } else {
        *error = {u"The server cannot listen on %1 port %2: %3."_s.arg(
                      address.toString(), QString::number(port), listener->errorString()),
                  u"ADDRESS_UNUSABLE"_s, u"host"_s};
    }
    return nullptr;
}

Result<QHostAddress> resolve(const QString& host)
{
    QString literal = host;
    if (literal.startsWith(u'[') && literal.endsWith(u']'))
        literal = literal.sliced(1, literal.size() - 2);
    const QHostAddress address(literal);
    if (!address.isNull())
        return address;
    const QHostInfo info = QHostInfo::fromName(host);
    if (info.addresses().isEmpty())
        return Error{
            u"`%1` is neither an address of this machine nor a name that has one: %2."_s.arg(
                host, info.errorString()),
            u"ADDRESS_UNUSABLE"_s, u"host"_s};
    return info.addresses().first();
}

Result<Listeners> listenOnLoopback(quint16 port, const GuardedListener::Accept& accept)
{
    for (int attempt = 1;; ++attempt) {
        Error error;
        auto kind = QAbstractSocket::UnknownSocketError;
        auto first = tryListen(QHostAddress(QHostAddress::LocalHost), port, accept, &error, &kind);
        if (!first)
            return error;
        const quint16 chosen = first->serverPort();
        auto second =
            tryListen(QHostAddress(QHostAddress::LocalHostIPv6), chosen, accept, &error, &kind);
        // A machine without IPv6 is served on IPv4; a port that somebody else holds there is not,
        // because half of the clients would talk to that somebody.
        if (!second && kind == QAbstractSocket::AddressInUseError) {
            if (port != 0 || attempt == freePortAttempts)
                return error;
            continue;
        }
        Listeners listeners;
        listeners.push_back(std::move(first));
        if (second)
            listeners.push_back(std::move(second));
        return listeners;
    }
}

} // namespace

Result<Listeners> listenOn(const QString& host, quint16 port, const GuardedListener::Accept& accept)
{
    if (isLoopbackName(host))
        return listenOnLoopback(port, accept);
    const auto address = resolve(host);
    if (!address)
        return address.error();
    Error error;
    auto kind = QAbstractSocket::UnknownSocketError;
    auto listener = tryListen(*address, port, accept, &error, &kind);
    if (!listener)
        return error;
    Listeners listeners;
    listeners.push_back(std::move(listener));
    return listeners;
}

bool reachesNetwork(const QString& host)
{
    return !isLoopbackName(host) && !QHostAddress(host).isLoopback();
}

} // namespace hall
