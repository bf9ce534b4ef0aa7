// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/trust/trust_book.h"

#include <QMutexLocker>

#include <algorithm>
#include <tuple>

namespace hall {

void TrustBook::load(const std::vector<AgentPast>& agents)
{
    const QMutexLocker lock(&m_mutex);
    m_agents.clear();
    for (const AgentPast& past : agents)
        m_agents.insert(past.name.key(), past);
}

Trust TrustBook::trustIn(const QString& key, qint64 nowMs) const
{
    return find(key).value_or(AgentPast()).trustAt(nowMs);
}

std::optional<AgentPast> TrustBook::find(const QString& key) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_agents.constFind(key);
    return known == m_agents.cend() ? std::nullopt : std::optional<AgentPast>(*known);
}

std::vector<AgentTrust> TrustBook::all(qint64 nowMs) const
{
    std::vector<AgentTrust> agents;
    {
        const QMutexLocker lock(&m_mutex);
        agents.reserve(std::size_t(m_agents.size()));
        for (const AgentPast& past : m_agents)
            agents.push_back(past.summary(nowMs));
    }
    std::sort(agents.begin(), agents.end(), [](const AgentTrust& a, const AgentTrust& b) {
        return std::tie(a.tokenName, a.agent, a.key) < std::tie(b.tokenName, b.agent, b.key);
    });
    return agents;
}

bool TrustBook::takes(const QString& key) const
{
    const QMutexLocker lock(&m_mutex);
    return m_agents.size() < mostAgents || m_agents.contains(key);
}

AgentPast& TrustBook::pastOf(const AgentName& agent)
{
    AgentPast& past = m_agents[agent.key()];
    past.name = agent;
    return past;
}

void TrustBook::addOutcome(const AgentName& agent, const PastOutcome& outcome)
{
    const QMutexLocker lock(&m_mutex);
    AgentPast& past = pastOf(agent);
    if (past.outcomes.size() >= mostOutcomes)
        past.outcomes.erase(past.outcomes.begin());
    past.outcomes.push_back(outcome);
}

void TrustBook::addIncident(const AgentName& agent)
{
    const QMutexLocker lock(&m_mutex);
    ++pastOf(agent).incidents;
}

void TrustBook::revoke(const QString& key, qint64 atMs, const QString& by)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_agents.find(key);
    if (known == m_agents.end() || known->revokedAtMs)
        return;
    known->revokedAtMs = atMs;
    known->revokedBy = by;
}

void TrustBook::restore(const QString& key)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_agents.find(key);
    if (known != m_agents.end())
        *known = AgentPast{known->name, {}, 0, {}, {}};
}

} // namespace hall
