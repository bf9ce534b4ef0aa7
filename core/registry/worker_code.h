// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/worker_folders.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hall {

/// Where a worker's code is.
struct CodeLocation {
    QString path;           ///< absolute; canonical when a WorkerFolders found it
    bool isPackage = false; ///< a folder with all that counts in it, not a file
};

/// The file or package folder that a record's `source_file` names, within `folders`. Errors: those
/// of WorkerFolders::resolveFile and resolveFolder. Thread-safe.
Result<CodeLocation> locateCode(const WorkerFolders& folders, const QString& source);
/// The same within the folders of these names. Blocks. Errors: also those of WorkerFolders::create.
Result<CodeLocation> locateCode(const QStringList& folders, const QString& source);

/// SHA-256 of what is there now, 64 lower-case hex digits, and for a package the other orders of
/// files in which the same content has a hash of its own.
struct CodeHash {
    QString hash;
    QStringList accepted; ///< `hash` among them

    bool is(const QString& registered) const { return accepted.contains(registered); }
};

/// Reads the code. Blocks. Errors: FILE_UNREADABLE, FILE_CHANGED and those of hashPackage.
Result<CodeHash> hashCode(const CodeLocation& location);

/// Tells two states of the code apart without reading it.
struct CodeStamp {
    QByteArray digest;
    qint64 newestChangeNs = 0; ///< since 1970
};
Result<CodeStamp> stampCode(const CodeLocation& location);

} // namespace hall
