// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/guard.h"

#include "core/server/guard/client_connection.h"
#include "core/server/guard/statistics.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <vector>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error tooManyConnections(int maximum)
{
    return {
        u"The Hall has %1 connections open, which is the most it takes. Try again."_s.arg(maximum),
        u"TOO_MANY_CONNECTIONS"_s,
        {}};
}

} // namespace

Guard::Guard(GuardOptions options, Statistics& statistics, StreamWatcher& streams,
             OnRequest onRequest, OnRefusedHost onRefusedHost, OnConnection onHungUp,
             OnConnection onClosed, QObject* parent)
    : QObject(parent),
      m_onClosed(std::move(onClosed)), m_context{std::move(options),
                                                 statistics,
                                                 streams,
                                                 std::move(onRequest),
                                                 std::move(onRefusedHost),
                                                 std::move(onHungUp),
                                                 [this](quint64 id) { closed(id); },
                                                 {}}
{
    m_context.clock.start();
    // One coarse timer for all: a timer per connection would cost more than its precision is worth.
    m_sweeper.setInterval(std::clamp(m_context.options.requestTimeoutMs / 8, 20, 500));
    connect(&m_sweeper, &QTimer::timeout, this, &Guard::sweep);
    m_sweeper.start();
    m_drainLimit.setSingleShot(true);
    connect(&m_drainLimit, &QTimer::timeout, this, [this] {
        for (ClientConnection* connection : snapshot())
            connection->abort();
    });
}

Guard::~Guard() = default;

/// Closing a connection changes the map, so whoever closes walks over a copy.
std::vector<ClientConnection*> Guard::snapshot() const
{
    std::vector<ClientConnection*> all;
    all.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        all.push_back(connection);
    return all;
}

void Guard::accept(qintptr descriptor)
{
    auto* tls = m_context.options.tls ? new QSslSocket(this) : nullptr;
    QTcpSocket* socket = tls ? tls : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (tls) {
        tls->setSslConfiguration(*m_context.options.tls);
        tls->startServerEncryption();
    }
    const bool full =
        int(m_connections.size()) - m_context.lingering >= m_context.options.maxConnections &&
        !evictIdle();
    const quint64 id = ++m_lastId;
    auto* connection = new ClientConnection(m_context, id, socket, this);
    m_connections.emplace(id, connection);
    m_context.statistics.setConnections(m_connections.size());
    if (full)
        connection->refuse(tooManyConnections(m_context.options.maxConnections));
}

/// Connections that ask nothing must not keep those out that do: the one that has been idle for
/// longest makes room. One that never said anything is told why, one between two requests is closed
/// as any keep-alive connection may be.
bool Guard::evictIdle()
{
    ClientConnection* oldest = nullptr;
    for (const auto& [id, connection] : m_connections) {
        const bool older = !oldest || (connection->hasSpoken() == oldest->hasSpoken()
                                           ? connection->idleSince() < oldest->idleSince()
                                           : !connection->hasSpoken());
        if (older && connection->idle())
            oldest = connection;
    }
    if (!oldest)
        return false;
    if (oldest->hasSpoken())
        oldest->close();
    else
        oldest->refuse(tooManyConnections(m_context.options.maxConnections));
    return true;
}

void Guard::answer(RequestTicket ticket, const HttpReply& reply)
{
    const auto found = m_connections.find(ticket.connection);
    if (found != m_connections.end())
        found->second->answer(ticket.generation, reply);
}

void Guard::hold(RequestTicket ticket)
{
    const auto found = m_connections.find(ticket.connection);
    if (found != m_connections.end())
        found->second->hold(ticket.generation);
}

void Guard::feed(quint64 connection, const QByteArray& bytes)
{
    const auto found = m_connections.find(connection);
    if (found != m_connections.end())
        found->second->feed(bytes);
}

qint64 Guard::unsent(quint64 connection) const
{
    const auto found = m_connections.find(connection);
    return found == m_connections.end() ? 0 : found->second->unsent();
}

void Guard::endStream(quint64 connection)
{
    const auto found = m_connections.find(connection);
    if (found != m_connections.end())
        found->second->endStream();
}

void Guard::closed(quint64 id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    found->second->deleteLater();
    m_connections.erase(found);
    m_context.statistics.setConnections(m_connections.size());
    m_onClosed(id);
    if (m_context.draining && m_connections.empty())
        reportDrained();
}

void Guard::sweep()
{
    const qint64 now = m_context.clock.elapsed();
    for (ClientConnection* connection : snapshot())
        connection->sweep(now);
}

void Guard::drain(int timeoutMs)
{
    if (m_context.draining)
        return;
    m_context.draining = true;
    m_drainLimit.start(std::max(0, timeoutMs));
    for (ClientConnection* connection : snapshot())
        connection->drain();
    if (m_connections.empty())
        reportDrained();
}

void Guard::reportDrained()
{
    if (m_drainedReported)
        return;
    m_drainedReported = true;
    m_drainLimit.stop();
    // Later: the last connection may still be closing further up the stack.
    QMetaObject::invokeMethod(this, &Guard::drained, Qt::QueuedConnection);
}

} // namespace hall
