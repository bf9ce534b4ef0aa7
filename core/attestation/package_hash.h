// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/regular_file.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hall {

/// How large a package may be. What goes beyond is refused, never cut.
struct PackageLimits {
    int maxEntries = 20'000;           ///< files and folders, the excluded ones too
    qint64 maxBytes = qint64(1) << 30; ///< content of all files
    int maxDepth = 32;                 ///< folders in folders, the package's own included
};

/// The identity of a package folder.
struct PackageHashes {
    /// 64 lower-case hex digits, files in the Hall's order: folder by folder, each name by its code
    /// points, as the Python engine does.
    QString hash;
    /// `hash` and, where they differ, those of the same files in the order of the Go engine (bytes
    /// of the path) and of the TypeScript engine (English collation; only when all paths are
    /// printable ASCII). See path_order.h.
    QStringList accepted;
    qsizetype files = 0;
    qint64 bytes = 0;

    /// Whether one of the public engines would have computed `published` for this package.
    bool accepts(QStringView published) const { return accepted.contains(published); }
};

/// SHA-256 over one record per file, `path\nsize\nsha256\n`: the path relative to the folder with
/// `/`, the size in bytes as a decimal number, the content's SHA-256 as 64 lower-case hex digits.
/// Left out, wherever they stand, are `.git`, `__pycache__`, `.DS_Store`, `manifest.json`,
/// `manifest.sig`, `manifest.tmp` and files `*.pyc`. That is the published format: whoever can
/// write there can change what Python runs without changing the hash.
///
/// A symlink to a file of the package counts as a file of its own name. Refused are, because two
/// engines would disagree about them or their target could change unseen: links that leave the
/// package, links to folders, broken ones; FIFOs, sockets, devices; names with control characters
/// or not in UTF-8; a package without files. The folder is walked a second time at the end, so that
/// a file that changed, came or went meanwhile is noticed.
///
/// `progress` is called on this thread, at least once per file. Blocks while it reads; thread-safe.
/// Errors name the path, `field` is the path: PACKAGE_NOT_A_FOLDER, PACKAGE_EMPTY,
/// PACKAGE_TOO_MANY_ENTRIES, PACKAGE_TOO_LARGE, PACKAGE_TOO_DEEP, PACKAGE_NAME_INVALID,
/// PACKAGE_SPECIAL_FILE, PACKAGE_LINK_LEAVES, PACKAGE_LINK_TO_FOLDER, PACKAGE_LINK_BROKEN,
/// FILE_UNREADABLE, FILE_CHANGED, HASHING_CANCELLED. (Public WCP facts, hashing rules)
Result<PackageHashes> hashPackage(const QString& folder, const PackageLimits& limits = {},
                                  const HashProgress& progress = {});

/// Tells two states of a package apart without reading its files.
struct PackageStamp {
    QByteArray digest;         ///< of the paths and stamps of all files that count
    qint64 newestChangeNs = 0; ///< since 1970; the latest of their change times
};

/// Walks the folder once, opening nothing. Errors: those of hashPackage's walk. Thread-safe.
Result<PackageStamp> stampPackage(const QString& folder, const PackageLimits& limits = {});

} // namespace hall
