// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "core/base/result.h"
#include "core/query/filter.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;

namespace hall {

struct AuditRow {
    CommittedRecord record;
    RecordFields fields;
};

struct AuditPageRequest {
    Filter filter;
    int limit = 50;    ///< 1–1000
    QByteArray cursor; ///< from the page before; empty for the newest
    bool decisionsOnly = true;
};

struct AuditPage {
    std::vector<AuditRow> rows; ///< newest first
    QByteArray nextCursor;      ///< empty: no more
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

    /// INVALID_CURSOR when the cursor is of another query or none of ours.
    Result<AuditPage> page(const AuditPageRequest& request);
    /// By `dec_…`, UUID, or `rec_…`; nullopt when there is none.
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
