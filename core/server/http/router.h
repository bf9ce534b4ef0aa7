// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/access/role.h"
#include "core/server/http/http_request.h"
#include "core/server/http/reply_outbox.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace hall {

struct Asker;

/// What a route's handler gets. The handler sends exactly one reply, now or later.
struct RouteCall {
    const HttpRequest& request; ///< for the time of the call only
    QStringList arguments;      ///< what stood for `{…}` in the pattern
    Caller caller;              ///< of nobody on routes without a role
    Responder respond;
    std::shared_ptr<const Asker> asker; ///< the client, for a reply that may be held
};

using RouteHandler = std::function<void(const RouteCall&)>;

struct Route {
    QByteArray method; ///< GET answers HEAD too
    QString pattern;   ///< `/api/workers/{id}`
    Roles roles;       ///< one of them is enough; none: no token needed
    RouteHandler handler;
};

/// The table of everything the server answers.
class Router {
public:
    void add(const QByteArray& method, const QString& pattern, Roles roles, RouteHandler handler);

    struct Match {
        bool pathKnown = false;
        const Route* route = nullptr; ///< nullptr: the path does not have this method
        QStringList arguments;
        QByteArray allow; ///< the value of Allow for this path
    };
    Match find(const HttpRequest& request) const;

    const std::vector<Route>& routes() const { return m_routes; }

private:
    struct Path {
        QStringList segments;
        bool hasArguments = false;
        std::vector<size_t> routes; ///< positions in m_routes
    };
    const Path* findPath(const HttpRequest& request, QStringList* arguments) const;

    std::vector<Route> m_routes;
    std::vector<Path> m_paths;
    QHash<QString, size_t> m_literal; ///< path without arguments → position in m_paths
};

} // namespace hall
