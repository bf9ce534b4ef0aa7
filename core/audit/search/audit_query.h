// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/filter_sql.h"
#include "core/base/result.h"

namespace hall {

/// Turns a filter into statements that yield the seq of matching records, newest first, each
/// walking an index (or the log itself from the newest on, where no term narrows it down).
class AuditQuery {
public:
    AuditQuery(const QSqlDatabase& database, Filter filter, bool decisionsOnly);

    /// The statements whose results, merged, are the next `limit` matches below seq `below`.
    /// None: nothing can match. Errors: DATABASE_UNREADABLE.
    Result<std::vector<Sql>> statements(qint64 below, int limit);
    /// Runs them: at most `limit` places, newest first.
    Result<std::vector<qint64>> places(qint64 below, int limit);

private:
    /// The places that the times of a filter leave; to < from: none.
    struct Range {
        qint64 from = 1, to = 0;
        double length() const { return double(to) - double(from) + 1; }
        QString condition() const;
    };

    Result<Range> range(qint64 below);
    Result<double> estimate(const Condition& condition, const Range& range);
    /// Index of the condition whose streams yield least; -1: walk the log itself.
    Result<int> chooseDriver(const std::vector<Condition>& conditions, const Range& range);
    std::vector<Sql> streamStatements(const Condition& driver, const Sql& rest, const Range& range,
                                      int limit) const;
    Error readError(const QSqlError& error) const;

    QSqlDatabase m_database;
    Filter m_filter;
    bool m_decisionsOnly;
};

/// One row: decisions in all, then decisions, denied and escalated ones since `:since` (Unix ms).
QString tallySql();

} // namespace hall
