// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "core/server/server_runner.h"
#include "tests/server/raw_client.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace hall::test {

/// A Hall over a database of its own and a server on a free port, on a thread of its own: clients
/// of a test may block.
class LiveHall {
public:
    /// `eventCapacity`: HallOptions::eventCapacity.
    explicit LiveHall(ServerOptions options = {}, int eventCapacity = HallOptions().eventCapacity);

    /// Ends Hall and server and starts them on the same database, on another port.
    bool reopen();
    /// Empty when it listens, else why not. Check it first.
    QString problem() const { return m_problem; }
    quint16 port() const { return m_port; }
    Hall& hall() { return *m_hall; }
    ServerRunner& runner() { return *m_runner; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QByteArray session; ///< roles route and read
    QByteArray admin;   ///< roles route, read, register, admin
    /// Makes a token with these roles; its secret.
    QByteArray makeToken(Roles roles, const QString& tenant = {});
    /// Enrols a worker that declares the capability; the reply.
    RawReply enrol(const QByteArray& workerId, const QByteArray& capability);
    RawReply route(const QByteArray& body) const;

    /// The Hall's clock runs ahead of the machine's by so much more from now on.
    void moveClock(qint64 ms) { *m_aheadMs += ms; }

    quint64 refused(const QByteArray& counter) const
    {
        return m_runner->counters().refused.value(counter);
    }

private:
    void start();

    ServerOptions m_options;
    int m_eventCapacity;
    QTemporaryDir m_folder;
    QString m_problem;
    std::shared_ptr<std::atomic<qint64>> m_aheadMs = std::make_shared<std::atomic<qint64>>(0);
    std::unique_ptr<Hall> m_hall;
    std::unique_ptr<ServerRunner> m_runner;
    quint16 m_port = 0;
};

/// A registry record with its artifact_hash.
QByteArray workerRecord(const QByteArray& workerId, const QByteArray& capability);

} // namespace hall::test
