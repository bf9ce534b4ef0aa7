// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/snapshot.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hall::ui {

/// The Hall takes no larger record; a file of many may be this many times as large.
inline constexpr qint64 maxRecordFileBytes = qint64(16) << 20;

/// A record that came from outside, and what storing it would do.
struct ImportItem {
    enum class Verdict {
        New,
        Change,
        Same,  ///< stored just so
        Wrong, ///< cannot be stored
    };
    QString name; ///< of the file, with the position in a file of many
    QString text;
    QString workerId;
    Verdict verdict = Verdict::Wrong;
    QString words; ///< one sentence; may hold text from outside
};

/// The records of a file: one object, a list of them, or a bundle with `workers`. A text that is
/// none of these gives one item that is wrong. Pure; thread-safe.
std::vector<ImportItem> importItems(const QString& name, const QByteArray& bytes,
                                    const Snapshot& snapshot);
/// Reads files and gives their items; a file that cannot be read gives one that is wrong. Blocks.
std::vector<ImportItem> readRecordFiles(const QStringList& paths, const Snapshot& snapshot);

/// Records as a file: the one as it is, several as a list. Ids that are not enrolled are left out.
QByteArray exportText(const QStringList& workerIds, const Snapshot& snapshot);
/// Writes it whole or not at all. Blocks. Error FILE_NOT_WRITTEN.
Result<void> writeRecordFile(const QString& path, const QByteArray& bytes);

} // namespace hall::ui
