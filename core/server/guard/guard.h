// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/guard/framing/framed_request.h"
#include "core/server/guard/host_policy.h"
#include "core/server/http/http_reply.h"
#include "core/server/http/http_request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hall {

class ClientConnection;
class Statistics;
class StreamWatcher;

struct GuardOptions {
    FramingLimits framing;
    HostPolicy hosts{QString(), {}};
    std::optional<QSslConfiguration> tls;
    int requestTimeoutMs = 10000; ///< from a request's first byte to its last
    int idleTimeoutMs = 60000;    ///< between two requests
    int writeStallMs = 30000;     ///< a client that takes nothing for so long is gone
    int maxConnections = 512;
    int maxLingering = 128; ///< connections that only read away what their client still sends
    qint64 maxBufferedBytes = 64 << 20; ///< unfinished requests of all connections together
};

using OnRequest = std::function<void(const FramedRequest&, const QHostAddress&, RequestTicket)>;
using OnRefusedHost = std::function<void(const FramedRequest&, const HttpReply&)>;
using OnConnection = std::function<void(quint64)>;

/// What every connection shares with the guard.
struct GuardContext {
    GuardOptions options;
    Statistics& statistics;
    StreamWatcher& streams;
    OnRequest onRequest;
    OnRefusedHost onRefusedHost;
    OnConnection onHungUp;
    OnConnection onClosed;
    QElapsedTimer clock;
    qint64 bufferedBytes = 0;
    int lingering = 0;
    bool draining = false;
};

/// Stands between the network and everything else: owns the clients' sockets, reads whole requests
/// from them under every limit, passes them on one at a time per connection, and writes the
/// answers. Lives on one thread.
class Guard : public QObject {
    Q_OBJECT

public:
    /// `onRequest` is called with each complete request whose Host is ours, and is owed exactly one
    /// answer(); `onRefusedHost` with one whose Host is another's; `onHungUp` when a client that
    /// waits for an answer sends no more, though what it sent is not all read; `onClosed` once per
    /// connection, after its last request.
    Guard(GuardOptions options, Statistics& statistics, StreamWatcher& streams, OnRequest onRequest,
          OnRefusedHost onRefusedHost, OnConnection onHungUp, OnConnection onClosed,
          QObject* parent = nullptr);
    ~Guard() override;

    /// Takes over the descriptor of an accepted connection.
    void accept(qintptr descriptor);
    /// Writes the answer to a request; without effect when its client is gone.
    void answer(RequestTicket ticket, const HttpReply& reply);
    /// The answer may take long: the connection's next request is read meanwhile.
    void hold(RequestTicket ticket);

    /// More of a stream, whose answer was a head alone; without effect when its client is gone.
    void feed(quint64 connection, const QByteArray& bytes);
    /// Bytes of a stream that are still in this process.
    qint64 unsent(quint64 connection) const;
    /// Ends a stream once all of it is out.
    void endStream(quint64 connection);

    /// Closes what is idle, refuses unfinished requests, lets answers under way go out; then emits
    /// drained(), at the latest after `timeoutMs`. Nothing is accepted any more.
    void drain(int timeoutMs);

Q_SIGNALS:
    void drained();

private:
    void closed(quint64 id);
    void sweep();
    bool evictIdle();
    void reportDrained();
    std::vector<ClientConnection*> snapshot() const;

    OnConnection m_onClosed;
    GuardContext m_context;
    std::map<quint64, ClientConnection*> m_connections; ///< children of this, oldest first
    quint64 m_lastId = 0;
    QTimer m_sweeper;
    QTimer m_drainLimit;
    bool m_drainedReported = false;
};

} // namespace hall
