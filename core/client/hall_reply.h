// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace hall {

/// One request to a Hall.
struct HallCall {
    QByteArray method = "GET";
    QString path; ///< below the Hall's address, `/api/route`; parts of it percent-encoded
    QUrlQuery query = {};
    QByteArray body = {};   ///< JSON; empty: none
    int timeoutMs = 30'000; ///< for the whole exchange
    bool takesText = false; ///< a success is text/plain: HallReply::json stays empty
    /// Besides the client's own, or in place of one of the same name.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// What a Hall said, whatever the status.
struct HallReply {
    int status = 0;
    QByteArray body;
    QJsonObject json;

    bool ok() const { return status >= 200 && status < 300; }
};

} // namespace hall
