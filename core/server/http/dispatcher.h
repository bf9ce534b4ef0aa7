// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/rate_limiter.h"
#include "core/server/http/reply_outbox.h"
#include "core/server/http/router.h"

#include <QElapsedTimer>
#include <QStringList>

#include <memory>

namespace hall {

class AccessControl;
class Askers;
class ClientBook;

/// Decides who gets to which handler. In this order: path (404), OPTIONS, method (405), token
/// (401, 429), role (403), rate (429), media type (415).
class Dispatcher {
public:
    /// All are to outlive it.
    Dispatcher(AccessControl& access, Askers& askers, std::shared_ptr<ClientBook> clients,
               std::shared_ptr<ReplyOutbox> outbox, int ratePerMinute, QStringList allowedOrigins);

    Router& router() { return m_router; }
    void dispatch(const HttpRequest& request);

private:
    /// CORS headers when the request's origin is a configured one; none otherwise.
    Responder::Headers corsHeaders(const HttpRequest& request, const QByteArray& allow) const;
    Result<Caller> identify(const HttpRequest& request, const Route& route);

    AccessControl& m_access;
    Askers& m_askers;
    std::shared_ptr<ClientBook> m_clients; ///< replies come late, from any thread
    std::shared_ptr<ReplyOutbox> m_outbox;
    RateLimiter m_rate;
    QStringList m_allowedOrigins;
    QElapsedTimer m_clock;
    Router m_router;
};

} // namespace hall
