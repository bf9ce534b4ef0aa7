// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "core/audit/search/audit_counts.h"
#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/query/place.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;

namespace hall {

class AuditCounter;

struct AuditRow {
    CommittedRecord record;
    RecordFields fields;
};

enum class PageDirection { Older, Newer };

struct AuditPageRequest {
    Filter filter;
    int limit = 50;    ///< 1–1000
    QByteArray cursor; ///< from the page before; empty for the newest
    bool decisionsOnly = true;
    /// Newer: the `limit` matches that come right after the cursor, or after startSeq.
    PageDirection direction = PageDirection::Older;
    /// Without a cursor: the newest place of the page (Older), or the place before it (Newer).
    std::optional<qint64> startSeq = std::nullopt;
    const std::atomic_bool* cancel = nullptr; ///< see SearchLimits
};

struct AuditPage {
    std::vector<AuditRow> rows; ///< newest first, in either direction
    QByteArray nextCursor;      ///< to what is older; empty: there is no more
    /// To what is newer. Always there: records that match may still be written. An empty page in
    /// that direction has the cursor to ask with again.
    QByteArray newerCursor;
    /// Newer only: the number of the oldest record there is, which archiving moves; 0: none.
    qint64 firstSeq = 0;
};

struct DecisionTally {
    qint64 total = 0;     ///< decisions ever
    qint64 since = 0;     ///< decisions at or after the given time
    qint64 denied = 0;    ///< of those, denied or waiting for a human
    qint64 escalated = 0; ///< of those, waiting for a human
};

/// Reads a log through a connection of its own, also beside a live writer and also in another
/// process. Use it on the thread that opened it. Keyset paging only: the hundredth page costs what
/// the first does.
class AuditReader {
public:
    /// Errors: DATABASE_MISSING, NOT_A_HALL_DATABASE, DATABASE_TOO_NEW, DATABASE_UNREADABLE.
    static Result<std::unique_ptr<AuditReader>> open(const QString& path);
    ~AuditReader();

    /// INVALID_CURSOR when the cursor is of another query or none of ours, INVALID_LIMIT,
    /// SEARCH_CANCELLED.
    Result<AuditPage> page(const AuditPageRequest& request);
    /// INVALID_LIMIT, INVALID_FACET, INVALID_RANGE, SEARCH_CANCELLED.
    Result<AuditCounts> count(const AuditCountRequest& request, const SearchLimits& limits = {});
    /// The same in slices, for who wants to see how far it is. Has to be gone before the reader is.
    /// Errors: as count(). Include audit_counter.h.
    Result<AuditCounter> counter(const AuditCountRequest& request,
                                 const std::atomic_bool* cancel = nullptr);
    /// The seq of a place; of a time the newest record that is not younger. nullopt: there is none.
    /// SEARCH_CANCELLED; AMBIGUOUS_PLACE when more than one hash begins so.
    Result<std::optional<qint64>> placeOf(const LogPlace& place,
                                          const std::atomic_bool* cancel = nullptr);
    /// By `dec_…`, UUID, or `rec_…`; nullopt when there is none. Error ARCHIVED, naming the file,
    /// when the records of its time were moved to one.
    Result<std::optional<AuditRow>> find(const QString& id);
    Result<DecisionTally> tally(qint64 sinceMs);
    /// The database itself, for the rooms that keep tables in the same file (read only).
    QSqlDatabase database() const;

private:
    AuditReader();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hall
