// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>

/// Gives a part of a log away as a file. (Audit log, "Export")
namespace hall {

enum class ExportFormat {
    Jsonl, ///< the records' own bytes, a line each, with a manifest to check them by
    Csv,   ///< a table for a spreadsheet
    Html,  ///< a report for a person, at most mostReportRows rows
};
inline constexpr qint64 mostReportRows = 100'000;
/// `jsonl`, `csv`, `html`: also the ending of the file.
QString exportFormatName(ExportFormat format);

/// In which times of day are written. Records keep theirs, which are UTC.
enum class ExportZone { Local, Utc };

struct ExportOptions {
    QString databasePath;
    QString filter;   ///< the query language
    qint64 nowMs = 0; ///< anchors `since:2h`, and is when the export was made; 0: this moment
    ExportZone zone = ExportZone::Local;
    ExportFormat format = ExportFormat::Jsonl;
    QString targetPath;
    /// What stands at the target is replaced, otherwise it is an error.
    bool replaces = false;
    bool decisionsOnly = false;
    bool isDemo = false; ///< the log is a demo's: file name, report and manifest say so
    /// The Hall's signing key (see signingKeyPath()), to sign the manifest with. Empty: the
    /// manifest is not signed, and nobody can check that no record was left out.
    QString signingKeyPath;

    /// Called with rows written and rows in all (-1: not known yet), on the exporting thread.
    std::function<void(qint64 done, qint64 total)> progress = {};
    /// Set by another thread: ends with EXPORT_CANCELLED within milliseconds.
    const std::atomic_bool* cancel = nullptr;
};

struct ExportResult {
    QString path;
    QString manifestPath; ///< `<name>.manifest.json`; empty but for JSONL
    QString proofsPath;   ///< `<name>.proofs.jsonl`; only of a filtered JSONL
    qint64 rows = 0;
    qint64 firstSeq = 0, lastSeq = 0; ///< 0 without rows
    QByteArray firstHash, lastHash;   ///< 32 bytes; empty without rows
    qint64 provenTo = 0; ///< JSONL: up to here a checkpoint covers the rows; 0: none does
    bool isSigned = false;
};

/// Writes the matches, oldest first, as they were when it began, on the caller's thread, which is
/// not that of a window. Also beside a live writer. Constant memory. Files are written under
/// `<name>.part` and renamed when they are whole, readable by their owner alone; whatever fails,
/// nothing half is left under the target's name. Errors, `field` is the path where there is one:
/// INVALID_FILTER (`field` is the column), TARGET_EXISTS, EXPORT_UNWRITABLE (names path and
/// reason), EXPORT_CANCELLED, TOO_MANY_ROWS (Html), RECORD_DAMAGED (a record does not have its hash
/// or is missing: there is nothing to vouch for), SIGNING_UNAVAILABLE (the key is not the log's),
/// those of readKeyFile() and AuditReader.
Result<ExportResult> exportLog(const ExportOptions& options);

/// `hall-audit-<filter>-<first>-<last>.jsonl`, with `all` for no filter; numbers that are 0 are
/// left out. `hall-demo-…` of a demo. Letters, digits, `.` and `-` only.
QString exportFileName(const ExportOptions& options, qint64 firstSeq, qint64 lastSeq);
/// The same for what exportLog() would find now. Opens the log; errors as there.
Result<QString> proposedExportName(const ExportOptions& options);

} // namespace hall
