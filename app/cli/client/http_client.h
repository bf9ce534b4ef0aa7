// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/client/event_parser.h"
#include "core/base/result.h"
#include "core/client/hall_wire.h"

#include <QNetworkAccessManager>

#include <atomic>

namespace hall::cli {

/// One Hall, asked in turn. Use it on one thread, with an application object.
class HttpClient {
public:
    /// `address` as hallAddress() gives it; `token` empty: none is sent.
    HttpClient(const QUrl& address, const QString& token);

    /// Trusts the certificates of a PEM file besides the system's. Error FILE_UNUSABLE.
    Result<void> trust(const QString& pemPath);

    /// Errors: UNREACHABLE (nobody answers, or not in time), NOT_A_HALL (what answers does not
    /// speak a Hall's language).
    Result<HallReply> send(const HallCall& call);
    /// Reads a live stream until it ends or `interrupted` is true. A success has no body: what it
    /// said went to `onEvent`, which must not use this client. Errors as send(); UNREACHABLE also
    /// when not even a heartbeat comes for 45 seconds.
    Result<HallReply> stream(const HallCall& call, const EventParser::OnEvent& onEvent,
                             const std::atomic_bool& interrupted);

private:
    Result<HallReply> read(QNetworkReply& reply, const HallCall& call) const;

    HallWire m_wire;
    QNetworkAccessManager m_network;
};

} // namespace hall::cli
