// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/http_reply.h"

#include "core/json/json_writer.h"
#include "core/protocol/error_reply.h"
#include "core/server/http/http_error.h"

#include <QDateTime>
#include <QLocale>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// The value of Date; formatted once per second and thread.
QByteArray httpDate()
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                   .toLatin1();
    }
    return text;
}

} // namespace

HttpReply HttpReply::json(const QJsonObject& object, int status)
{
    JsonWriter out;
    out.value(object);
    return json(out.take(), status);
}

HttpReply HttpReply::failure(const Error& error, const QJsonObject& more)
{
    const HttpError& row = httpError(error.code);
    HttpReply reply = json(errorReply(error, more), row.status);
    reply.refusal = row.counter;
    if (row.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"hall\"");
    if (row.retryAfterS > 0)
        reply.headers.emplace_back("Retry-After", QByteArray::number(row.retryAfterS));
    return reply;
}

QByteArray wireBytes(const HttpReply& reply, bool keepAlive, bool headOnly)
{
    QByteArray out;
    out.reserve(320 + (headOnly ? 0 : reply.body.size()));
    out.append("HTTP/1.1 ").append(QByteArray::number(reply.status)).append(' ');
    out.append(statusPhrase(reply.status)).append("\r\nDate: ").append(httpDate());
    if (reply.status != 204) {
        out.append("\r\nContent-Type: ").append(reply.contentType);
        if (!reply.isStream)
            out.append("\r\nContent-Length: ").append(QByteArray::number(reply.body.size()));
    }
    out.append("\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff");
    for (const auto& [name, value] : reply.headers)
        out.append("\r\n").append(name).append(": ").append(value);
    out.append(keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    if (!headOnly)
        out.append(reply.body);
    return out;
}

} // namespace hall
