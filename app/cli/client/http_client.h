// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/client/event_parser.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

class QNetworkReply;

namespace hall::cli {

struct HttpRequest {
    QByteArray method = "GET";
    QString path; ///< below the Hall's address, `/api/decisions`; parts of it percent-encoded
    QUrlQuery query;
    QByteArray body;        ///< JSON; empty: none
    int timeoutMs = 30000;  ///< for the whole exchange
    bool takesText = false; ///< a success is text/plain: HttpAnswer::json stays empty
};

/// What a Hall said, whatever the status.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QJsonObject json;

    bool ok() const { return status >= 200 && status < 300; }
};

/// One Hall, asked in turn. Follows no redirect: a token goes where it was meant to go. Use it on
/// one thread, with an application object.
class HttpClient {
public:
    /// `address` as hallAddress() gives it; `token` empty: none is sent.
    HttpClient(QUrl address, const QString& token);

    /// Trusts the certificates of a PEM file besides the system's. Error FILE_UNUSABLE.
    Result<void> trust(const QString& pemPath);

    /// Errors: UNREACHABLE (nobody answers, or not in time), NOT_A_HALL (what answers does not
    /// speak a Hall's language).
    Result<HttpAnswer> send(const HttpRequest& request);
    /// Reads a live stream until it ends or `interrupted` is true. A success has no body: what it
    /// said went to `onEvent`, which must not use this client. Errors as send(); UNREACHABLE also
    /// when not even a heartbeat comes for 45 seconds.
    Result<HttpAnswer> stream(const HttpRequest& request, const EventParser::OnEvent& onEvent,
                              const std::atomic_bool& interrupted);

private:
    QNetworkRequest networkRequest(const HttpRequest& request) const;
    Result<HttpAnswer> answerOf(QNetworkReply& reply, const HttpRequest& request) const;

    QUrl m_address;
    QByteArray m_authorization;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace hall::cli
