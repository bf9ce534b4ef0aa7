// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace hall {

/// Largest source file of a worker, in bytes: it is read again whenever it changes.
inline constexpr qint64 maxSourceFileBytes = qint64(256) << 20;

/// The folders of this machine in which workers may have their code. A registry record names its
/// source as it likes; what the Hall opens is decided here. Immutable; thread-safe.
/// (Hall Server contract, "The pipeline" step 10)
class WorkerFolders {
public:
    /// No folder: resolves nothing.
    WorkerFolders() = default;

    /// Absolute paths. A folder need not exist yet, and may be a symlink: it is looked up at each
    /// use. Error WORKER_FOLDER_INVALID for one that is empty, relative, or `/` (which would
    /// contain everything); `field` is the folder as given.
    static Result<WorkerFolders> create(const QStringList& folders);

    const QStringList& folders() const { return m_folders; }

    /// The canonical path of a regular file. An absolute `path` is taken as it is, a relative one
    /// is looked for in every folder. Symlinks and `..` are resolved first, then the result has to
    /// lie inside one of the folders. True at the moment of the call: resolve again at every use.
    ///
    /// Errors name the path, `field` is the path as given: SOURCE_PATH_INVALID (empty, or no path
    /// of this system), NO_WORKER_FOLDERS, SOURCE_OUTSIDE_FOLDERS, SOURCE_NOT_FOUND,
    /// SOURCE_UNREADABLE, SOURCE_NOT_A_FILE, SOURCE_TOO_LARGE, SOURCE_AMBIGUOUS (a relative path
    /// that means another file in a second folder). A path outside is told apart from a missing
    /// file by its text alone, so that the answers do not show what else is on the machine.
    Result<QString> resolveFile(const QString& path) const;

    /// As resolveFile, for the folder of a package; SOURCE_NOT_A_FOLDER instead of
    /// SOURCE_NOT_A_FILE and no SOURCE_TOO_LARGE. One of the worker folders itself is accepted.
    Result<QString> resolveFolder(const QString& path) const;

private:
    enum class Wanted { File, Folder };
    Result<QString> resolve(const QString& path, Wanted wanted) const;

    QStringList m_folders; ///< absolute, without `.` and `..`
};

} // namespace hall
