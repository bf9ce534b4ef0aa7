// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace hall {

/// A listening socket whose connections go to the guard. What it presents as "pending connection"
/// to whoever asks are the guard's ports: complete requests, never a client's socket.
class GuardedListener : public QTcpServer {
    Q_OBJECT

public:
    using Accept = std::function<void(qintptr)>;
    /// `accept` takes over the descriptor.
    explicit GuardedListener(Accept accept, QObject* parent = nullptr)
        : QTcpServer(parent), m_accept(std::move(accept))
    {
        // Out of descriptors, for example: QTcpServer then stops accepting for good.
        connect(this, &QTcpServer::acceptError, this,
                [this] { QTimer::singleShot(retryMs, this, &QTcpServer::resumeAccepting); });
    }

    /// Offers `port`, which stays the caller's, as a new connection.
    void present(QTcpSocket* port) { addPendingConnection(port); }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    static constexpr int retryMs = 250;
    Accept m_accept;
};

} // namespace hall
