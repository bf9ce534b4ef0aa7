// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/package_hash.h"
#include "core/attestation/regular_file.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// Goes through a package folder. Private to this room.
namespace hall {

struct PackageFile {
    QByteArray path;   ///< relative to the package, UTF-8
    QByteArray sha256; ///< 32 bytes; empty after a walk that did not read
    FileStamp stamp;   ///< of the file, not of a symlink to it
};

/// One walk over a folder. Every step goes from an open folder to what is in it, so a folder that
/// is exchanged for a symlink meanwhile leads nowhere else.
class PackageWalk {
public:
    enum class Contents { Hash, LeaveUnread };

    /// The references have to outlive the walk.
    PackageWalk(const QString& folder, const PackageLimits& limits, Contents contents,
                const HashProgress& progress);

    /// In no particular order. Errors: see hashPackage.
    Result<std::vector<PackageFile>> files();

private:
    using Problem = std::optional<Error>;

    Problem walkFolder(const FileDescriptor& folder, const QByteArray& prefix, int depth);
    Problem visit(const FileDescriptor& folder, const QByteArray& prefix, const QByteArray& name,
                  int depth);
    Problem visitLink(const FileDescriptor& folder, const QByteArray& name, const QByteArray& path);
    Problem addFile(const FileDescriptor& pathOnly, const struct stat& info,
                    const QByteArray& path);
    QString shown(const QByteArray& path) const;
    Error refused(const QByteArray& path, const QString& why, const QString& code) const;

    const QString& m_folder;
    const PackageLimits& m_limits;
    const Contents m_contents;
    const HashProgress& m_progress;
    QByteArray m_root; ///< where the folder is, symlinks resolved
    std::vector<PackageFile> m_files;
    int m_entries = 0;
    qint64 m_bytes = 0;     ///< of the files found
    qint64 m_bytesRead = 0; ///< of those that were read
};

} // namespace hall
