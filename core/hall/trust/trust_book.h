// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/trust/agent_past.h"

#include <QHash>
#include <QMutex>

#include <optional>
#include <vector>

namespace hall {

/// The past of the agents that people have decided about, by AgentName::key(). Thread-safe. It is
/// changed after the change is on the disk, on the governing thread; only a revocation comes from
/// any thread, because it is in force before anything else. (Risk, "Trust")
class TrustBook {
public:
    /// Beyond so many, an agent that is not among them stays one without a past.
    static constexpr qsizetype mostAgents = 10'000;
    /// Per agent; the newest are kept.
    static constexpr std::size_t mostOutcomes = 200;

    void load(const std::vector<AgentPast>& agents);

    /// Of an agent that is not known: what one without a past has.
    Trust trustIn(const QString& key, qint64 nowMs) const;
    std::optional<AgentPast> find(const QString& key) const;
    /// By name, token's first.
    std::vector<AgentTrust> all(qint64 nowMs) const;
    /// Whether there is room to remember this one.
    bool takes(const QString& key) const;

    void addOutcome(const AgentName& agent, const PastOutcome& outcome);
    void addIncident(const AgentName& agent);
    /// The first revocation counts until restore(). Nothing for an agent that is not known.
    void revoke(const QString& key, qint64 atMs, const QString& by);
    /// Forgets what was, the revocation too.
    void restore(const QString& key);

private:
    AgentPast& pastOf(const AgentName& agent);

    mutable QMutex m_mutex;
    QHash<QString, AgentPast> m_agents;
};

} // namespace hall
