// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QMetaType>
#include <QString>

#include <atomic>
#include <vector>

namespace hall {

/// How long a search may take.
struct SearchLimits {
    /// Set by another thread: the search ends with the error SEARCH_CANCELLED, within milliseconds.
    const std::atomic_bool* cancel = nullptr;
    /// A count that is not done by then says what it has so far, as lower bounds. 0: until it is
    /// done. Pages do not look at it.
    int budgetMs = 0;
};

struct AuditCountRequest {
    Filter filter;
    bool decisionsOnly = true;
    /// Any of Kind, Capability, Worker, Species, Tenant, Rule, Env, Label, Outcome, Code and Actor.
    std::vector<FilterField> facets;
    int wordsPerFacet = 10; ///< 1–1000
    int buckets = 0;        ///< of the histogram, 0–1000; 0: none is wanted
    /// Unix ms, `toMs` exclusive. Both 0: what the filter's times and the log leave.
    qint64 fromMs = 0, toMs = 0;
};

struct FacetWord {
    QString word;
    qint64 count = 0;
};

/// The words of one field among the matches.
struct Facet {
    FilterField field = FilterField::Outcome;
    std::vector<FacetWord> words; ///< most frequent first
    qint64 distinct = 0;          ///< words in all, also those beyond the limit
    qint64 without = 0;           ///< matches that have no word in this field
};

/// Matches from `fromMs` to before `toMs` (Unix ms).
struct HistogramBucket {
    qint64 fromMs = 0, toMs = 0;
    qint64 allowed = 0, denied = 0;
    qint64 escalated = 0; ///< waiting for a human; not among the denied ones
    qint64 other = 0;     ///< not a decision
};

/// What the matches of a filter are, counted from the newest record on.
struct AuditCounts {
    qint64 matches = 0;
    std::vector<Facet> facets;            ///< in the order of the request
    std::vector<HistogramBucket> buckets; ///< oldest first, of equal width, without gaps
    /// False: the counts are of the records from `countedFrom` on, and at least that many.
    bool exact = true;
    qint64 countedFrom = 1; ///< seq
    double share = 1;       ///< of the log's places looked at, 0–1
};

} // namespace hall

Q_DECLARE_METATYPE(hall::AuditCounts)
