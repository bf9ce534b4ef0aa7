// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/router.h"

#include <algorithm>

namespace hall {

namespace {

bool isArgument(const QString& segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool fits(const QStringList& pattern, const QStringList& segments, QStringList* arguments)
{
    if (pattern.size() != segments.size())
        return false;
    arguments->clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isArgument(pattern[i]) && !segments[i].isEmpty())
            arguments->append(segments[i]);
        else if (pattern[i] != segments[i])
            return false;
    }
    return true;
}

} // namespace

void Router::add(const QByteArray& method, const QString& pattern, Roles roles,
                 RouteHandler handler)
{
    const QStringList segments = pattern.sliced(1).split(u'/');
    auto path = std::find_if(m_paths.begin(), m_paths.end(),
                             [&segments](const Path& other) { return other.segments == segments; });
    if (path == m_paths.end()) {
        const bool arguments = std::any_of(segments.begin(), segments.end(), isArgument);
        m_paths.push_back({segments, arguments, {}});
        path = m_paths.end() - 1;
        if (!arguments)
            m_literal.insert(pattern, m_paths.size() - 1);
    }
    path->routes.push_back(m_routes.size());
    m_routes.push_back({method, pattern, roles, std::move(handler)});
}

const Router::Path* Router::findPath(const HttpRequest& request, QStringList* arguments) const
{
    const auto literal = m_literal.constFind(request.path);
    // An encoded slash makes a segment of its own out of what only looks like a literal path.
    if (literal != m_literal.constEnd() && m_paths[*literal].segments == request.segments)
        return &m_paths[*literal];
    for (const Path& path : m_paths) {
        if (path.hasArguments && fits(path.segments, request.segments, arguments))
            return &path;
    }
    return nullptr;
}

Router::Match Router::find(const HttpRequest& request) const
{
    Match match;
    const Path* path = findPath(request, &match.arguments);
    if (!path)
        return match;
    match.pathKnown = true;
    const QByteArray wanted = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const size_t position : path->routes) {
        const Route& route = m_routes[position];
        if (route.method == wanted)
            match.route = &route;
        match.allow += route.method + ", ";
        if (route.method == "GET")
            match.allow += "HEAD, ";
    }
    match.allow += "OPTIONS";
    return match;
}

} // namespace hall
