// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/archive/segment_manifest.h"
#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace hall {

struct SegmentCheckOptions {
    QString folder;
    /// 32 bytes each, of keys that may have signed manifests and checkpoints. At least one, but
    /// for a database, whose own keys count.
    QByteArrayList publicKeys = {};
    /// The log that the segments were taken out of; empty: they are checked alone.
    QString databasePath = {};
    /// Called now and then with records checked and records in all, on the checking thread.
    std::function<void(qint64 done, qint64 total)> progress = {};
    const std::atomic_bool* cancel = nullptr;
};

struct SegmentCheck {
    bool accepted = false;
    /// `missing` (a segment), `manifest`, `signature`, `checkpoint`, `file`, `record`, `chain`,
    /// `order`, `database`; empty when accepted
    QString problem;
    QString detail;    ///< one sentence for a person
    QString file;      ///< the segment that is to blame
    qint64 badSeq = 0; ///< the record that is to blame; 0: none
    QStringList notes; ///< worth knowing, although nothing is wrong: sentences

    QString origin;   ///< of the log
    int segments = 0; ///< checked
    qint64 records = 0;
    qint64 firstSeq = 0, lastSeq = 0;
    QString lastHash; ///< hex
};

/// Checks one segment: the file at `path` against its manifest and the public keys, every record's
/// bytes, order, chain and place in the log's tree. Constant memory. Adds to `check`, whose
/// `accepted` it leaves alone; what is wrong is in `problem`. An Error means "could not check":
/// SEGMENT_UNREADABLE, ARCHIVE_CANCELLED.
Result<void> checkSegmentFile(const QString& path, const SegmentManifest& manifest,
                              const SegmentCheckOptions& options, SegmentCheck& check);

/// Checks all segments of a folder, one after the other as they were cut off, and with a database
/// also that they are what it says: none missing, none exchanged, the log goes on behind the last.
/// Without a database they have to be of one log and without a gap. Errors: SEGMENT_UNREADABLE,
/// NOT_FOUND (there are none), ARCHIVE_CANCELLED, those of opening the database.
Result<SegmentCheck> checkSegments(const SegmentCheckOptions& options);

} // namespace hall
