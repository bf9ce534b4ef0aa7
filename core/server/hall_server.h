// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace hall {

class Hall;
struct ConnectedClient;

struct ServerOptions {
    /// Empty: loopback, both families. Another address is the user's explicit wish.
    QString host;
    quint16 port = 8765;                    ///< 0: a free one
    QString tlsCertificatePath, tlsKeyPath; ///< PEM; both or neither
    QStringList allowedHosts;               ///< Host header values besides loopback and `host`
    QStringList allowedOrigins;             ///< CORS; empty: no CORS header at all
    qint64 maxBodyBytes = 1 << 20;
    int maxHeaderBytes = 32 << 10;
    int requestTimeoutMs = 10000;
    int maxConnections = 512;
    int ratePerMinute = 0;    ///< per token; 0: off
    int writeStallMs = 30000; ///< a client that takes nothing of its answer for so long is gone
    int maxEventStreams = 64;
    int eventHeartbeatMs = 15000;
    qint64 eventBufferBytes = 1 << 20; ///< what waits for one reader of the live stream
};

/// What the server has refused so far, by reason (`body_too_large`, `header_too_large`,
/// `timeout`, `too_many_connections`, `bad_framing`, `host_not_allowed`, `rate_limited`, …).
struct ServerCounters {
    quint64 connections = 0; ///< open now
    quint64 requests = 0;
    QMap<QByteArray, quint64> refused;
    quint64 eventStreams = 0;        ///< open now
    quint64 eventStreamsDropped = 0; ///< readers that were too slow
};

/// The HTTP face of a Hall. Runs on the thread it lives on; the Hall may live elsewhere and has to
/// outlive it.
class HallServer : public QObject {
    Q_OBJECT

public:
    explicit HallServer(Hall& hall, ServerOptions options, QObject* parent = nullptr);
    ~HallServer() override;

    /// Starts to accept. Errors: PORT_IN_USE (the message names the process where /proc tells it),
    /// ADDRESS_UNUSABLE, TLS_UNUSABLE.
    Result<void> listen();
    /// Stops accepting, answers what is under way, replies that wait for a person included, then
    /// emits drained(); at most `timeoutMs`.
    void drain(int timeoutMs);

    quint16 port() const;
    QString url() const;             ///< `http://127.0.0.1:8765`
    QStringList warnings() const;    ///< e.g. a non-loopback address without TLS
    ServerCounters counters() const; ///< thread-safe
    /// Who called, and how it went. Thread-safe. (clients/client_book.h)
    std::vector<ConnectedClient> clients() const;

Q_SIGNALS:
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The process that listens on a local port, as far as /proc tells: `python3 (pid 4711)`; empty
/// when it cannot be known.
QString listenerOfPort(quint16 port);

} // namespace hall
