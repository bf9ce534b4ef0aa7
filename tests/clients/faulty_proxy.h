// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace hall::test {

/// Stands between a client and the Hall and lets a request fail half-way.
class FaultyProxy : public QTcpServer {
    Q_OBJECT

public:
    enum class Fault {
        HoldsRequest, ///< passes on all of the request but its last byte, and emits requestHeld()
        CutsReply,    ///< passes on the reply's head and half of its body, then closes
    };

    /// Listens on a free loopback port; `hallPort` is the Hall's.
    FaultyProxy(quint16 hallPort, Fault fault);

    QString url() const;
    int faults() const { return m_faults; } ///< how many requests it has let fail

Q_SIGNALS:
    void requestHeld();

private:
    void connectClient();
    void holdRequest(QTcpSocket* client, QTcpSocket* hall);
    void cutReply(QTcpSocket* client, QTcpSocket* hall);

    quint16 m_hallPort;
    Fault m_fault;
    int m_faults = 0;
};

} // namespace hall::test
