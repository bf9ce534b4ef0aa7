// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/governing/agent_trust.h"
#include "core/risk/trust.h"

#include <QJsonObject>

#include <vector>

namespace hall {

struct Approval;
struct Caller;
struct RouteRequest;

/// Who acts. The name that a body gives is its writer's to choose, so it counts only together with
/// the token: nobody gets another's past by taking his name.
struct AgentName {
    QString tokenId; ///< empty: the window
    QString tokenName;
    QString agent; ///< agent_id of the request, else the worker it names, else `-`

    /// `<token id>/<agent>`, with `local` for the window.
    QString key() const;
    /// `<token name>/<agent>`, for people.
    QString shown() const { return tokenName + u'/' + agent; }
};

AgentName agentOf(const RouteRequest& request, const Caller& caller);
/// The one whose request it was; the same as of the request itself.
AgentName agentOf(const Approval& approval);

/// What people decided about one request of an agent.
struct PastOutcome {
    qint64 atMs = 0; ///< Unix ms
    bool success = false;
};

/// All that is remembered of an agent. A value.
struct AgentPast {
    AgentName name;
    std::vector<PastOutcome> outcomes; ///< in the order in which they were decided
    unsigned incidents = 0;
    std::optional<qint64> revokedAtMs;
    QString revokedBy;

    /// 0 while revoked. A time that is still to come counts as now.
    Trust trustAt(qint64 nowMs) const;
    AgentTrust summary(qint64 nowMs) const;
};

/// For records and replies; times are ISO-8601.
QJsonObject toJson(const AgentTrust& trust);

} // namespace hall
