// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/export/export_job.h"
#include "core/audit/search/audit_reader.h"

#include <vector>

namespace hall {

/// The records of an export, oldest first, page by page: those that were there when it began.
/// Vouches for each one's hash. Belongs to the reader and has to be gone before it.
class LogRows {
public:
    /// Errors: INVALID_FILTER, DATABASE_UNREADABLE.
    static Result<LogRows> start(AuditReader& reader, const ExportOptions& options);

    /// Empty: there are no more. Errors: EXPORT_CANCELLED, RECORD_DAMAGED, those of AuditReader.
    Result<std::vector<AuditRow>> next();
    /// From the first one again.
    void restart();

    /// Every record of the database from the first to the last, so that each names the hash of the
    /// one before.
    bool isWhole() const { return m_isWhole; }
    /// Their number if it can be told soon; -1 otherwise. Errors: EXPORT_CANCELLED and as next().
    Result<qint64> total();
    /// The first and the last of them; 0 when there are none. Errors as next().
    Result<qint64> edge(PageDirection from);

private:
    LogRows(AuditReader& reader, Filter filter, const ExportOptions& options);
    AuditPageRequest request(PageDirection direction, int limit) const;
    Result<void> vouch(const AuditRow& row);

    AuditReader* m_reader;
    Filter m_filter;
    bool m_decisionsOnly;
    bool m_isWhole;
    const std::atomic_bool* m_cancel;
    qint64 m_head = 0;
    QByteArray m_cursor;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
    qint64 m_archivedTo = 0; ///< the log begins behind it
    QByteArray m_archivedHash;
    bool m_isAtEnd = false;
};

} // namespace hall
