// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/dispatcher.h"

#include "core/access/access_control.h"
#include "core/server/approving/askers.h"
#include "core/server/clients/client_book.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

bool isMultipart(const QByteArray& contentType)
{
    return contentType.trimmed().toLower().startsWith("multipart/");
}

} // namespace

Dispatcher::Dispatcher(AccessControl& access, Askers& askers, std::shared_ptr<ClientBook> clients,
                       std::shared_ptr<ReplyOutbox> outbox, int ratePerMinute,
                       QStringList allowedOrigins)
    : m_access(access), m_askers(askers), m_clients(std::move(clients)),
      m_outbox(std::move(outbox)), m_rate(ratePerMinute),
      m_allowedOrigins(std::move(allowedOrigins))
{
    m_clock.start();
}

Responder::Headers Dispatcher::corsHeaders(const HttpRequest& request,
                                           const QByteArray& allow) const
{
    if (request.origin.isEmpty() || !m_allowedOrigins.contains(QString::fromUtf8(request.origin)))
        return {};
    Responder::Headers headers{{"Access-Control-Allow-Origin", request.origin}, {"Vary", "Origin"}};
    if (request.method == "OPTIONS") {
        headers.emplace_back("Access-Control-Allow-Methods", allow);
        headers.emplace_back("Access-Control-Allow-Headers",
                             "Authorization, Content-Type, Last-Event-ID, MCP-Protocol-Version");
        headers.emplace_back("Access-Control-Max-Age", "600");
    }
    return headers;
}

Result<Caller> Dispatcher::identify(const HttpRequest& request, const Route& route)
{
    if (!route.roles)
        return Caller{};
    return m_access.authenticate(request.authorization, request.peer);
}

void Dispatcher::dispatch(const HttpRequest& request)
{
    Router::Match match = m_router.find(request);
    const bool everything = request.method == "OPTIONS" && request.path == u"*";
    const QByteArray allow =
        everything ? QByteArray("GET, HEAD, POST, PUT, DELETE, OPTIONS") : match.allow;
    const Responder respond(m_outbox, request.ticket, corsHeaders(request, allow));
    respond.watch([clients = m_clients, agent = request.userAgent](const HttpReply& reply) {
        clients->count({}, agent, reply.refusal);
    });
    if (!match.pathKnown && !everything) {
        respond.fail({u"There is nothing at %1 on this Hall."_s.arg(request.path.left(200)),
                      u"NOT_FOUND"_s,
                      {}});
        return;
    }
    if (request.method == "OPTIONS") {
        HttpReply reply;
        reply.status = 204;
        reply.headers.emplace_back("Allow", allow);
        respond.send(std::move(reply));
        return;
    }
    if (!match.route) {
        HttpReply reply = HttpReply::failure(
            {u"%1 takes %2 only."_s.arg(request.path.left(200), QString::fromLatin1(allow)),
             u"METHOD_NOT_ALLOWED"_s,
             {}});
        reply.headers.emplace_back("Allow", allow);
        respond.send(std::move(reply));
        return;
    }
    const auto caller = identify(request, *match.route);
    if (!caller) {
        respond.fail(caller.error());
        return;
    }
    if (!caller->tokenId.isEmpty())
        respond.watch([clients = m_clients, name = caller->tokenName, agent = request.userAgent](
                          const HttpReply& reply) { clients->count(name, agent, reply.refusal); });
    if (match.route->roles) {
        const auto allowed = AccessControl::require(*caller, match.route->roles);
        if (!allowed) {
            respond.fail(allowed.error());
            return;
        }
    }
    const int wait =
        match.route->roles ? m_rate.secondsToWait(caller->tokenId, m_clock.elapsed()) : 0;
    if (wait > 0) {
        HttpReply reply = HttpReply::failure(
            {u"This token has used up its requests for this minute. Try again in %1 s."_s.arg(wait),
             u"RATE_LIMITED"_s,
             {}});
        reply.headers.emplace_back("Retry-After", QByteArray::number(wait));
        respond.send(std::move(reply));
        return;
    }
    if (isMultipart(request.contentType)) {
        respond.fail({u"The body has to be JSON, not a multipart form."_s,
                      u"UNSUPPORTED_MEDIA_TYPE"_s, u"Content-Type"_s});
        return;
    }
    match.route->handler({request, std::move(match.arguments), *caller, respond,
                          m_askers.of(request.ticket.connection)});
}

} // namespace hall
