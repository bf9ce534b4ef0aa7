// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/matching/column_walk.h"
#include "core/base/result.h"

#include <atomic>
#include <limits>

namespace hall {

/// The part of the log that a page is taken from.
struct AuditWindow {
    using Order = ColumnWalk::Order;

    int limit = 50;
    qint64 above = 0; ///< seq, exclusive as the next
    qint64 below = std::numeric_limits<qint64>::max();
    Order order = Order::NewestFirst; ///< which end of the matches is taken
};

/// Finds the seq of matching records: by statements that each walk an index (or the log itself,
/// where there is no filter), or where no index narrows the filter down by the packed columns.
class AuditQuery {
public:
    AuditQuery(const Connection& connection, Filter filter, bool decisionsOnly);

    /// At most `limit` places, in the window's order. `cancel` may be nullptr.
    /// Errors: DATABASE_UNREADABLE, SEARCH_CANCELLED.
    Result<std::vector<qint64>> places(const AuditWindow& window, const std::atomic_bool* cancel);

    /// How places() finds them.
    struct Plan {
        SeqRange range; ///< what the window and the filter's times leave
        std::vector<Condition> conditions;
        int driver = -1;           ///< the condition whose streams have fewest entries; -1: none
        bool walksColumns = false; ///< instead of running statements
    };
    /// A page takes the first matches; what wants all of them has to know how many there can be.
    enum class Purpose { Page, All };
    Result<Plan> plan(const AuditWindow& window, Purpose purpose = Purpose::Page);
    /// The statements whose results, merged, are the places. None: nothing can match.
    std::vector<Sql> statements(const Plan& plan, const AuditWindow& window) const;
    /// The matches of the filter block by block, newest first; where an index narrows it down, of
    /// the blocks that have some. Errors: DATABASE_UNREADABLE.
    Result<ColumnWalk> walkAll();

private:
    Result<SeqRange> range(const AuditWindow& window);
    Result<std::vector<Condition>> conditions();
    Result<std::vector<qint64>> run(const Plan& plan, const AuditWindow& window);
    Result<int> entries(const Condition& condition, const SeqRange& range, int atMost);
    Result<void> chooseDriver(Plan& plan, Purpose purpose);
    Result<std::vector<qint64>> walk(Plan plan, const AuditWindow& window,
                                     const std::atomic_bool* cancel);

    const Connection& m_connection;
    QSqlDatabase m_database;
    Filter m_filter;
    bool m_decisionsOnly;
};

/// One row: decisions in all, then decisions, denied and escalated ones since `:since` (Unix ms).
QString tallySql();

} // namespace hall
