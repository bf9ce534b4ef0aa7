// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_counts.h"
#include "core/audit/search/matching/audit_query.h"

#include <QHash>

namespace hall {

/// Counts the matches of a filter, a slice of time after the other, from the newest record on.
/// Records that are written meanwhile are not among them. Belongs to the connection and has to be
/// gone before it.
class AuditCounter {
public:
    /// Errors: INVALID_LIMIT, INVALID_FACET, INVALID_RANGE, DATABASE_UNREADABLE.
    static Result<AuditCounter> start(const Connection& connection,
                                      const AuditCountRequest& request);

    bool isDone() const { return m_walk.atEnd(); }
    /// Counts on until it is done or the budget is used up (ms; 0: until it is done).
    /// Errors: SEARCH_CANCELLED, DATABASE_UNREADABLE.
    Result<void> advance(const SearchLimits& limits);
    Result<AuditCounts> soFar() const;

private:
    /// How often each term of a column was seen, by its id.
    class Tally {
    public:
        void add(qint64 word, qint64 count);
        std::vector<std::pair<qint64, qint64>> words() const; ///< without 0
        qint64 without() const { return m_few.empty() ? 0 : m_few.front(); }

    private:
        std::vector<qint64> m_few; ///< of the first ids, which is most of them
        QHash<qint64, qint64> m_many;
    };

    AuditCounter(const Connection& connection, const AuditCountRequest& request, ColumnWalk walk);
    Result<void> findOutcomes();
    Result<void> spanBuckets(const SeqRange& range);
    Result<void> count(const ColumnWalk::Found& found);
    Result<void> countFacets(const ColumnWalk::Found& found);
    Result<void> countBuckets(const ColumnWalk::Found& found);
    HistogramBucket* bucketOf(qint64 ms);
    qint64* memberOf(HistogramBucket& bucket, qint64 outcome) const;
    Result<Facet> facet(std::size_t no) const;

    const Connection* m_connection;
    AuditCountRequest m_request;
    ColumnWalk m_walk;
    qint64 m_allow = -1, m_deny = -1, m_escalate = -1; ///< terms
    qint64 m_bucketMs = 0;
    std::vector<HistogramBucket> m_buckets;
    std::vector<Tally> m_tallies;  ///< of the request's facets
    std::vector<int> m_codeCounts; ///< of the block at hand
    qint64 m_matches = 0;
    qint64 m_countedFrom = 0;
};

} // namespace hall
