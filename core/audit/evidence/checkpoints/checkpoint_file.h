// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

#include <sys/types.h>

namespace hall {

/// `<database>.checkpoints`: signed notes, each followed by one empty line, only ever appended to.
QString checkpointFilePath(const QString& databasePath);

/// What stands in such a file, or at the end of it.
struct CheckpointNotes {
    QByteArrayList notes; ///< oldest first; not checked, any of them may be no checkpoint
    QByteArray torn;      ///< what follows the last whole note: somebody was killed writing it
    bool fromStart = true;
};
CheckpointNotes splitCheckpointNotes(const QByteArray& bytes);
/// The whole file; one that is missing has no notes. Error CHECKPOINT_FILE_UNREADABLE.
Result<CheckpointNotes> readCheckpointFile(const QString& path);

/// The records that a torn note speaks of; nullopt when that was not written yet.
std::optional<qint64> sizeOfTornNote(const QByteArray& torn);

/// The file as its one writer uses it.
class CheckpointFile {
public:
    /// `sync`: what was appended survives a power loss.
    CheckpointFile(QString path, bool sync);

    const QString& path() const { return m_path; }

    /// The notes of its last `bytes`, or some less. Error CHECKPOINT_FILE_UNREADABLE.
    Result<CheckpointNotes> readEnd(qint64 bytes);
    /// All of them or none. Makes the file (0600) when it is missing. Errors:
    /// CHECKPOINT_FILE_UNWRITABLE.
    Result<void> append(const QByteArrayList& notes);
    /// Takes a torn note away. Errors as append().
    Result<void> cut(qint64 tornBytes);
    /// Nobody has touched it since this object last read or wrote it.
    bool isAsLeft() const;

private:
    struct State {
        bool isThere = false;
        dev_t device = 0;
        ino_t inode = 0;
        off_t size = 0;

        bool operator==(const State&) const = default;
    };
    State stateNow() const;
    Error unwritable(int reason) const;

    const QString m_path;
    const bool m_sync;
    std::optional<State> m_left;
};

} // namespace hall
