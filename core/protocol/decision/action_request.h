// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_request.h"

namespace hall {

/// An action, the body of POST /api/evaluate, as the request that the log, the feed and the
/// approvals know: its function is the capability, production is prod, staging stage, and all else
/// dev. `body` may be masked, as in an audit record; a function's name that looks like a secret is
/// masked here too. Members of a wrong type count as absent: they were refused before.
RouteRequest requestOfAction(const QJsonObject& body, const QByteArray& artifactHash,
                             const QString& correlationId);

} // namespace hall
