// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>

struct stat;

/// Files that somebody else may have put there: opened without waiting for a FIFO or waking a
/// device, and read with an eye on changes. Linux only: `O_PATH` and /proc/self/fd. Thread-safe.
namespace hall {

/// Owns an open file.
class FileDescriptor {
public:
    explicit FileDescriptor(int fd = -1) : m_fd(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~FileDescriptor();

    bool valid() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    /// The caller closes it from now on.
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// What tells two states of a file apart without reading it. Two changes within one tick of the
/// file system's clock (a few ms) that keep the size leave the same stamp.
struct FileStamp {
    quint64 device = 0, inode = 0;
    qint64 size = 0;
    qint64 mtimeNs = 0, ctimeNs = 0; ///< since 1970
    bool operator==(const FileStamp&) const = default;
};
FileStamp stampOf(const struct stat& info);

/// Called after every block with the bytes read so far; false ends the work (HASHING_CANCELLED).
using HashProgress = std::function<bool(qint64 bytesRead)>;

/// A path in quotes for an error message: without control characters, shortened when very long.
QString pathInWords(const QString& path);
/// "a FIFO", "a folder" …, for what stat calls `mode`.
QString fileTypeInWords(quint32 mode);

/// The file behind `pathOnly` (opened with O_PATH), for reading. It is that very file, whatever its
/// name stands for by now. Not valid, with errno set, when it cannot be read.
FileDescriptor openForReading(const FileDescriptor& pathOnly);
/// Where `file` is now, symlinks resolved; empty when the system does not say.
QByteArray locationOf(const FileDescriptor& file);

/// SHA-256, 32 bytes, of a regular file that is open at its start, in blocks: memory does not grow
/// with the file. `bytesRead` is counted on from its value. `path` is for messages.
/// Errors: FILE_UNREADABLE; FILE_CHANGED when it is not, or does not stay, as `stamp` says;
/// HASHING_CANCELLED.
Result<QByteArray> sha256OfFile(const FileDescriptor& file, const FileStamp& stamp,
                                const QString& path, const HashProgress& progress,
                                qint64& bytesRead);

/// The content of a regular file that is no symlink. Errors: FILE_MISSING, FILE_UNREADABLE,
/// NOT_A_REGULAR_FILE, FILE_TOO_LARGE beyond `maxBytes`. `field` is the path.
Result<QByteArray> readRegularFile(const QString& path, qint64 maxBytes);

} // namespace hall
