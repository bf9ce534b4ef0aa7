// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/base/result.h"

#include <QHash>

#include <vector>

class QSqlDatabase;

/// The SQL of tables `approval`, `standing_grant` and `action_count`. Each function runs on the
/// thread of the connection it is given. (Approvals, "Life of an approval")
namespace hall::approval_store {

/// Pending ones, and those that were resolved since `resolvedSinceMs`, oldest first.
Result<std::vector<Approval>> loadCurrent(const QSqlDatabase& database, qint64 resolvedSinceMs);
/// nullopt when there is none.
Result<std::optional<Approval>> load(const QSqlDatabase& database, const QString& id);

struct History {
    std::vector<Approval> approvals; ///< resolved, newest first
    QString next;                    ///< for the next page, or empty
};
/// `before`: a page's `next`, or empty. INVALID_CURSOR when it is neither.
Result<History> history(const QSqlDatabase& database, std::optional<ApprovalState> state,
                        const QString& before, int limit);

/// Adds it, or counts one more identical request for one that is there.
Result<void> addRequest(const QSqlDatabase& database, const Approval& approval);
/// Writes what the desk changed. The count of waiting requests stays.
Result<void> save(const QSqlDatabase& database, const Approval& approval);
/// Takes one use of its grant; GRANT_USED when there is none left.
Result<void> takeUse(const QSqlDatabase& database, const QString& id);

Result<std::vector<StandingGrant>> loadGrants(const QSqlDatabase& database);
Result<void> saveGrant(const QSqlDatabase& database, const StandingGrant& grant);
/// GRANT_USED when it is revoked or expired at `nowMs`.
Result<void> countHit(const QSqlDatabase& database, const QString& grantId, qint64 nowMs);

Result<QHash<QString, quint64>> loadActionCounts(const QSqlDatabase& database);
Result<void> countAction(const QSqlDatabase& database, const QString& functionName);

} // namespace hall::approval_store
