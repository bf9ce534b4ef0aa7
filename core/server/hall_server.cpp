// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/hall_server.h"

#include "core/hall/hall.h"
#include "core/server/approving/askers.h"
#include "core/server/approving/pending_polls.h"
#include "core/server/clients/client_book.h"
#include "core/server/events/event_streams.h"
#include "core/server/guard/guard.h"
#include "core/server/guard/statistics.h"
#include "core/server/guard/tls_files.h"
#include "core/server/http/dispatcher.h"
#include "core/server/http/http_adapter.h"
#include "core/server/listening.h"
#include "core/server/mcp/mcp_routes.h"
#include "core/server/routes/routes.h"

#include <QPointer>

namespace hall {

using namespace Qt::StringLiterals;

class HallServer::Private {
public:
    Private(Hall& theHall, ServerOptions given);
    ~Private() { outbox->close(); }

    Result<void> listen();
    void takeRequest(const FramedRequest& request, const QHostAddress& peer, RequestTicket ticket);

    Hall& hall;
    const ServerOptions options;
    Statistics statistics;
    QStringList warnings;
    /// Receives posted wake-ups, and is gone before what they use.
    std::unique_ptr<QObject> wakeUp = std::make_unique<QObject>();
    std::shared_ptr<ReplyOutbox> outbox;
    Askers askers;
    PendingPolls polls;
    EventStreams streams;
    std::shared_ptr<ClientBook> clients = std::make_shared<ClientBook>();
    Dispatcher dispatcher;
    HttpAdapter adapter;
    std::vector<QPointer<GuardedListener>> listeners; ///< the adapter's children
    std::unique_ptr<Guard> guard;
    quint16 port = 0;
    bool tls = false;
};

HallServer::Private::Private(Hall& theHall, ServerOptions given)
    : hall(theHall), options(std::move(given)),
      outbox(std::make_shared<ReplyOutbox>(
          wakeUp.get(),
          [this](RequestTicket ticket, const HttpReply& reply) {
              if (guard)
                  guard->answer(ticket, reply);
          },
          [this](RequestTicket ticket) { guard->hold(ticket); })),
      polls(hall.approvals()),
      streams(
          hall, statistics,
          {options.maxEventStreams, options.eventHeartbeatMs, options.eventBufferBytes},
          {[this](quint64 connection, const QByteArray& bytes) { guard->feed(connection, bytes); },
           [this](quint64 connection) { return guard->unsent(connection); },
           [this](quint64 connection) { guard->endStream(connection); }}),
      dispatcher(hall.access(), askers, clients, outbox, options.ratePerMinute,
                 options.allowedOrigins),
      adapter([this](const HttpRequest& request) { dispatcher.dispatch(request); })
{
    Router& router = dispatcher.router();
    addDecideRoutes(router, hall);
    addApprovalRoutes(router, hall, polls);
    addMcpRoutes(router, hall, options.allowedOrigins);
    addStatusRoutes(router, hall, statistics);
    addMetricsRoutes(router, hall, statistics, *clients);
    addEventRoutes(router, streams);
    addWorkerRoutes(router, hall);
    addLogRoutes(router, hall);
    addEvidenceRoutes(router, hall);
    addIntegrityRoutes(router, hall);
    addStatisticsRoutes(router, hall);
    addCatalogRoutes(router, hall);
    addNamespaceRoutes(router, hall);
    addTrustRoutes(router, hall);
    addAgentTrustRoutes(router, hall);
    addReviewerRoutes(router, hall);
    addWebhookRoutes(router, hall);
    addGovernRoutes(router, hall);
}

void HallServer::Private::takeRequest(const FramedRequest& request, const QHostAddress& peer,
                                      RequestTicket ticket)
{
    if (!adapter.handOver(request, peer, ticket))
        guard->answer(ticket, HttpReply::failure(
                                  {u"The request could not be read."_s, u"INTERNAL_ERROR"_s, {}}));
}

Result<void> HallServer::Private::listen()
{
    GuardOptions guardOptions;
    guardOptions.framing = {options.maxHeaderBytes, options.maxBodyBytes};
    guardOptions.hosts = HostPolicy(options.host, options.allowedHosts);
    guardOptions.requestTimeoutMs = options.requestTimeoutMs;
    guardOptions.writeStallMs = options.writeStallMs;
    guardOptions.maxConnections = options.maxConnections;
    tls = !options.tlsCertificatePath.isEmpty() || !options.tlsKeyPath.isEmpty();
    if (tls) {
        auto configuration = readTlsFiles(options.tlsCertificatePath, options.tlsKeyPath);
        if (!configuration)
            return configuration.error();
        guardOptions.tls = std::move(configuration).value();
    } else if (reachesNetwork(options.host)) {
        warnings.append(
            u"The server listens on %1 without TLS: tokens and requests cross the "
            "network in clear text. Use a certificate and key, or listen on loopback."_s.arg(
                options.host));
    }
    auto opened = listenOn(options.host, options.port,
                           [this](qintptr descriptor) { guard->accept(descriptor); });
    if (!opened)
        return opened.error();
    guard = std::make_unique<Guard>(
        std::move(guardOptions), statistics, streams,
        [this](const FramedRequest& request, const QHostAddress& peer, RequestTicket ticket) {
            takeRequest(request, peer, ticket);
        },
        [this](const FramedRequest& request, const HttpReply& reply) {
            clients->count({}, request.header("user-agent"), reply.refusal);
        },
        [this](quint64 connection) { askers.hungUp(connection); },
        [this](quint64 connection) {
            askers.forget(connection);
            streams.forget(connection);
            adapter.forget(connection);
        });
    port = opened->front()->serverPort();
    for (auto& listener : *opened) {
        listeners.emplace_back(listener.get());
        adapter.serve(listener.release());
    }
    return {};
}

HallServer::HallServer(Hall& hall, ServerOptions options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(hall, std::move(options)))
{}

HallServer::~HallServer() = default;

Result<void> HallServer::listen()
{
    auto listening = d->listen();
    if (listening)
        connect(d->guard.get(), &Guard::drained, this, &HallServer::drained);
    return listening;
}

void HallServer::drain(int timeoutMs)
{
    for (const auto& listener : d->listeners) {
        if (listener)
            listener->close();
    }
    if (d->guard) {
        d->guard->drain(timeoutMs);
        d->askers.close();
        d->polls.close();
        d->streams.close();
    } else {
        QMetaObject::invokeMethod(this, &HallServer::drained, Qt::QueuedConnection);
    }
}

quint16 HallServer::port() const
{
    return d->port;
}

QString HallServer::url() const
{
    if (d->port == 0)
        return {};
    QString host = d->options.host;
    const QHostAddress address(host);
    if (host.isEmpty() || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::Any))
        host = u"127.0.0.1"_s;
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        host = u"[::1]"_s;
    else if (address.protocol() == QAbstractSocket::IPv6Protocol)
        host = u"[%1]"_s.arg(address.toString());
    return u"%1://%2:%3"_s.arg(d->tls ? u"https"_s : u"http"_s, host, QString::number(d->port));
}

QStringList HallServer::warnings() const
{
    return d->warnings;
}

ServerCounters HallServer::counters() const
{
    return d->statistics.counters();
}

std::vector<ConnectedClient> HallServer::clients() const
{
    return d->clients->clients();
}

} // namespace hall
