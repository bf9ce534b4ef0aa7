// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/archive/segment_folder.h"
#include "core/audit/archive/segment_table.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace hall {

struct SealOptions {
    QString databasePath;
    QString folder;      ///< made when missing; empty: `<database>.segments`
    qint64 beforeMs = 0; ///< Unix ms: records of that time and later stay
    qint64 nowMs = 0;
    /// Of one segment; in whole blocks of 1,024.
    qint64 mostRecords = 1 << 20;
    /// Called now and then with records written and records in all, on the sealing thread.
    std::function<void(qint64 done, qint64 total)> progress = {};
    const std::atomic_bool* cancel = nullptr;
};

/// Records that stand in a file, and still in the database too.
struct SealedSegment {
    Segment row;               ///< but for `seq`
    QJsonObject record;        ///< `data` of the record that says so
    QByteArray segmentsBefore; ///< segment_table::digest() at that time
};

/// Writes the oldest records to a file of their own, with a manifest that the Hall's key signs:
/// whole blocks of which every record is older than `beforeMs` and that the last checkpoint covers.
/// Reads them back and checks all of it before the file gets its name. The database is not changed:
/// AuditLog::archive() is next, and until then this can be repeated. nullopt: nothing is that old.
/// On the caller's thread, also beside the live writer; constant memory. Errors: ARCHIVE_CANCELLED,
/// TARGET_EXISTS (a file of that name, of another log), EXPORT_UNWRITABLE, RECORD_DAMAGED (a log
/// that was changed is not archived), SIGNING_UNAVAILABLE, NOT_COVERED (no checkpoint), those of
/// readKeyFile() and of opening the database.
Result<std::optional<SealedSegment>> sealSegment(const SealOptions& options);

} // namespace hall
