// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace hall {

/// Which request of which connection a reply belongs to. Survives the connection: a ticket that
/// nobody holds any more leads nowhere.
struct RequestTicket {
    quint64 connection = 0;
    quint64 generation = 0;
};

/// A request as the routes see it.
struct HttpRequest {
    QByteArray method;                              ///< empty: a method that HTTP does not define
    QString path;                                   ///< decoded
    QStringList segments;                           ///< of the path, each decoded on its own
    std::vector<std::pair<QString, QString>> query; ///< decoded, in order
    QByteArray authorization, contentType, origin, ifMatch;
    QByteArray mcpProtocolVersion;
    QByteArray lastEventId, userAgent;
    QByteArray body;
    QString peer; ///< the client's address
    RequestTicket ticket;
};

} // namespace hall
