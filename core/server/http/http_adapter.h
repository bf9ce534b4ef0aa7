// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/guard/framing/framed_request.h"
#include "core/server/http/http_request.h"

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <functional>
#include <memory>
#include <unordered_map>

namespace hall {

class GuardedListener;
class RequestPort;

/// All contact with Qt HttpServer. The module parses requests and nothing more: it reads them from
/// ports, sockets of ours that hold one complete, valid request at a time, because Qt 6.4 trusts
/// what a client sends, has no limits and keeps raw socket pointers for replies. Replies never pass
/// through it.
class HttpAdapter : public QAbstractHttpServer {
    Q_OBJECT

public:
    /// Receives each request, synchronously within handOver().
    using Sink = std::function<void(HttpRequest)>;
    explicit HttpAdapter(Sink sink, QObject* parent = nullptr);
    ~HttpAdapter() override;

    /// Takes the (listening) listener over, as child.
    void serve(GuardedListener* listener);

    /// Has the module parse the request. False when it did not understand it, which the guard's
    /// checks should make impossible: the caller answers 500.
    bool handOver(const FramedRequest& request, const QHostAddress& peer, RequestTicket ticket);
    /// The connection is gone; its port goes too.
    void forget(quint64 connection);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    RequestPort* portFor(quint64 connection, const QHostAddress& peer);

    Sink m_sink;
    GuardedListener* m_presenter = nullptr;
    std::unordered_map<quint64, std::unique_ptr<RequestPort, void (*)(RequestPort*)>> m_ports;
};

} // namespace hall
