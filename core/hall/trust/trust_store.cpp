// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/trust/trust_store.h"

#include "core/audit/storage/sql_error.h"
#include "core/hall/trust/trust_book.h"

#include <QHash>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall::trust_store {

namespace {

Result<void> addIncidents(const QSqlDatabase& database, const AgentName& agent, int incidents)
{
    return runSql(database,
                  u"INSERT INTO agent_trust (agent_key, token_id, token_name, agent, incidents, "
                  u"revoked_at, revoked_by) VALUES (?, ?, ?, ?, ?, NULL, '') "
                  u"ON CONFLICT (agent_key) DO UPDATE SET token_name = excluded.token_name, "
                  u"incidents = incidents + excluded.incidents"_s,
                  {agent.key(), agent.tokenId.isNull() ? u""_s : agent.tokenId, agent.tokenName,
                   agent.agent, incidents},
                  u"store the agent's trust"_s);
}

Result<void> loadOutcomes(const QSqlDatabase& database, QHash<QString, AgentPast>& agents)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT agent_key, at, success FROM trust_outcome ORDER BY id"_s))
        return sqlError(query, u"read how agents did"_s);
    while (query.next()) {
        const auto agent = agents.find(query.value(0).toString());
        if (agent != agents.end())
            agent->outcomes.push_back({query.value(1).toLongLong(), query.value(2).toBool()});
    }
    return {};
}

} // namespace

Result<std::vector<AgentPast>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT token_id, token_name, agent, incidents, revoked_at, revoked_by "
                    u"FROM agent_trust"_s))
        return sqlError(query, u"read the trust in agents"_s);
    QHash<QString, AgentPast> agents;
    while (query.next()) {
        AgentPast past;
        past.name = {query.value(0).toString(), query.value(1).toString(),
                     query.value(2).toString()};
        past.incidents = query.value(3).toUInt();
        if (!query.value(4).isNull())
            past.revokedAtMs = query.value(4).toLongLong();
        past.revokedBy = query.value(5).toString();
        agents.insert(past.name.key(), past);
    }
    if (const auto read = loadOutcomes(database, agents); !read)
        return read.error();
    return std::vector<AgentPast>(agents.cbegin(), agents.cend());
}

Result<void> addOutcome(const QSqlDatabase& database, const AgentName& agent,
                        const PastOutcome& outcome)
{
    const QString key = agent.key();
    const QString what = u"store how the agent did"_s;
    auto done = addIncidents(database, agent, 0);
    if (done)
        done = runSql(database,
                      u"INSERT INTO trust_outcome (agent_key, at, success) VALUES (?, ?, ?)"_s,
                      {key, outcome.atMs, outcome.success}, what);
    if (done)
        done = runSql(database,
                      u"DELETE FROM trust_outcome WHERE agent_key = ? AND id NOT IN (SELECT id "
                      u"FROM trust_outcome WHERE agent_key = ? ORDER BY id DESC LIMIT ?)"_s,
                      {key, key, qint64(TrustBook::mostOutcomes)}, what);
    return done;
}

Result<void> addIncident(const QSqlDatabase& database, const AgentName& agent)
{
    return addIncidents(database, agent, 1);
}

Result<void> revoke(const QSqlDatabase& database, const QString& key, qint64 atMs,
                    const QString& by)
{
    return runSql(database,
                  u"UPDATE agent_trust SET revoked_at = ?, revoked_by = ? WHERE agent_key = ? AND "
                  u"revoked_at IS NULL"_s,
                  {atMs, by, key}, u"revoke the agent's trust"_s);
}

Result<void> restore(const QSqlDatabase& database, const QString& key)
{
    const QString what = u"restore the agent's trust"_s;
    const auto done = runSql(database,
                             u"UPDATE agent_trust SET incidents = 0, revoked_at = NULL, "
                             u"revoked_by = '' WHERE agent_key = ?"_s,
                             {key}, what);
    if (!done)
        return done;
    return runSql(database, u"DELETE FROM trust_outcome WHERE agent_key = ?"_s, {key}, what);
}

} // namespace hall::trust_store
