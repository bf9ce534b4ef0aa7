// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hall/trust/agent_past.h"

#include <vector>

class QSqlDatabase;

/// The SQL of tables `agent_trust` and `trust_outcome`. Each function runs on the thread of the
/// connection it is given. (Risk, "Trust")
namespace hall::trust_store {

Result<std::vector<AgentPast>> load(const QSqlDatabase& database);
/// The oldest one beyond TrustBook::mostOutcomes goes. This and the next add an agent that is not
/// there yet.
Result<void> addOutcome(const QSqlDatabase& database, const AgentName& agent,
                        const PastOutcome& outcome);
Result<void> addIncident(const QSqlDatabase& database, const AgentName& agent);
/// Leaves the time and name of an earlier revocation.
Result<void> revoke(const QSqlDatabase& database, const QString& key, qint64 atMs,
                    const QString& by);
Result<void> restore(const QSqlDatabase& database, const QString& key);

} // namespace hall::trust_store
