// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/regular_file.h"

#include "core/protocol/grammar.h"

#include <QFile>

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <climits>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownPathLength = 400;
constexpr std::size_t blockBytes = std::size_t(256) << 10;

qint64 nanoseconds(const timespec& time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

QByteArray procPathOf(const FileDescriptor& file)
{
    return "/proc/self/fd/" + QByteArray::number(file.get());
}

ssize_t readBlock(int fd, char* to, std::size_t bytes)
{
    ssize_t count;
    do {
        count = ::read(fd, to, bytes);
    } while (count < 0 && errno == EINTR);
    return count;
}

Error unreadable(const QString& path, int cause)
{
    return {u"%1 cannot be read: %2."_s.arg(pathInWords(path), qt_error_string(cause)),
            u"FILE_UNREADABLE"_s, path};
}

Error changed(const QString& path)
{
    return {u"%1 changed while it was read; try again when nothing writes to it."_s.arg(
                pathInWords(path)),
            u"FILE_CHANGED"_s, path};
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

FileStamp stampOf(const struct stat& info)
{
    return {info.st_dev, info.st_ino, info.st_size, nanoseconds(info.st_mtim),
            nanoseconds(info.st_ctim)};
}

QString pathInWords(const QString& path)
{
    const QString shown = withoutControlCharacters(path.left(shownPathLength));
    return u"\"%1%2\""_s.arg(shown, path.size() > shownPathLength ? u"…"_s : QString());
}

QString fileTypeInWords(quint32 mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return u"a regular file"_s;
    case S_IFDIR:
        return u"a folder"_s;
    case S_IFLNK:
        return u"a symbolic link"_s;
    case S_IFIFO:
        return u"a FIFO"_s;
    case S_IFSOCK:
        return u"a socket"_s;
    default:
        return u"a device"_s;
    }
}

FileDescriptor openForReading(const FileDescriptor& pathOnly)
{
    return FileDescriptor(
        ::open(procPathOf(pathOnly).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

QByteArray locationOf(const FileDescriptor& file)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlink(procPathOf(file).constData(), target.data(), target.size());
    // A name that fills the buffer may have been cut.
    if (length <= 0 || std::size_t(length) == target.size())
        return {};
    return {target.data(), qsizetype(length)};
}

Result<QByteArray> sha256OfFile(const FileDescriptor& file, const FileStamp& stamp,
                                const QString& path, const HashProgress& progress,
                                qint64& bytesRead)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        return Error{u"%1 cannot be hashed: OpenSSL offers no SHA-256."_s.arg(pathInWords(path)),
                     u"INTERNAL_ERROR"_s, path};
    QByteArray block(qsizetype(blockBytes), Qt::Uninitialized);
    qint64 size = 0;
    for (;;) {
        const ssize_t count = readBlock(file.get(), block.data(), blockBytes);
        if (count < 0)
            return unreadable(path, errno);
        size += count;
        bytesRead += count;
        // Stops at a file that grows as fast as it is read.
        if (size > stamp.size)
            return changed(path);
        if (EVP_DigestUpdate(context.get(), block.constData(), std::size_t(count)) != 1)
            return Error{u"%1 cannot be hashed."_s.arg(pathInWords(path)), u"INTERNAL_ERROR"_s,
                         path};
        if (progress && !progress(bytesRead))
            return Error{u"Hashing was cancelled at %1."_s.arg(pathInWords(path)),
                         u"HASHING_CANCELLED"_s, path};
        if (count == 0)
            break;
    }
    struct stat after {};
    if (::fstat(file.get(), &after) != 0 || stampOf(after) != stamp || size != stamp.size)
        return changed(path);
    QByteArray hash(32, Qt::Uninitialized);
    if (EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) !=
        1)
        return Error{u"%1 cannot be hashed."_s.arg(pathInWords(path)), u"INTERNAL_ERROR"_s, path};
    return hash;
}

Result<QByteArray> readRegularFile(const QString& path, qint64 maxBytes)
{
    const FileDescriptor name(
        ::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat info {};
    if (!name.valid() || ::fstat(name.get(), &info) != 0) {
        if (errno == ENOENT)
            return Error{u"%1 does not exist."_s.arg(pathInWords(path)), u"FILE_MISSING"_s, path};
        return unreadable(path, errno);
    }
    if (!S_ISREG(info.st_mode))
        return Error{u"%1 is %2; it has to be a regular file."_s.arg(pathInWords(path),
                                                                     fileTypeInWords(info.st_mode)),
                     u"NOT_A_REGULAR_FILE"_s, path};
    const Error tooLarge{
        u"%1 is larger than the %2 bytes allowed."_s.arg(pathInWords(path)).arg(maxBytes),
        u"FILE_TOO_LARGE"_s, path};
    if (info.st_size > maxBytes)
        return tooLarge;
    const FileDescriptor file = openForReading(name);
    if (!file.valid())
        return unreadable(path, errno);

    QByteArray content;
    QByteArray block(qsizetype(blockBytes), Qt::Uninitialized);
    for (;;) {
        const ssize_t count = readBlock(file.get(), block.data(), blockBytes);
        if (count < 0)
            return unreadable(path, errno);
        if (count == 0)
            return content;
        content.append(block.constData(), count);
        if (content.size() > maxBytes)
            return tooLarge;
    }
}

} // namespace hall
