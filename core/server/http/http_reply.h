// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace hall {

/// An answer before it becomes bytes. A value: may be built on any thread.
struct HttpReply {
    int status = 200;
    QByteArray body;                                        ///< empty only with 202 and 204
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< besides the ones every reply has
    const char* refusal = ""; ///< the counter of a refusal; empty: not one
    const char* contentType = "application/json; charset=utf-8";
    bool isStream = false; ///< a head alone: what follows comes in pieces, up to the end

    static HttpReply json(QByteArray body, int status = 200)
    {
        HttpReply reply;
        reply.status = status;
        reply.body = std::move(body);
        return reply;
    }
    static HttpReply json(const QJsonObject& object, int status = 200);
    /// What other programs read as it stands: a signed note.
    static HttpReply text(QByteArray body)
    {
        HttpReply reply;
        reply.body = std::move(body);
        reply.contentType = "text/plain; charset=utf-8";
        return reply;
    }
    /// The contract's error body under the status of the error's code, with WWW-Authenticate or
    /// Retry-After where they belong.
    static HttpReply failure(const Error& error, const QJsonObject& more = {});
};

/// The reply as it goes over the wire. `headOnly`: without its body (the answer to HEAD), but with
/// the body's length.
QByteArray wireBytes(const HttpReply& reply, bool keepAlive, bool headOnly);

} // namespace hall
