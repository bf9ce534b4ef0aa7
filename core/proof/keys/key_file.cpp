// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"

#include "core/proof/keys/key_pem.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesAtMost = 16 << 10;

class OpenFile {
public:
    explicit OpenFile(int fd) : m_fd(fd) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    bool valid() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

Error unreadable(const QString& path, const QString& reason)
{
    return {u"Cannot read the signing key %1: %2."_s.arg(path, reason), u"KEY_UNREADABLE"_s, path};
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(fd, bytes.data(), std::size_t(bytes.size()));
        if (count < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max(ssize_t(0), count));
    }
    return true;
}

/// False with errno set.
bool writeNewFile(const QByteArray& path, QByteArrayView bytes)
{
    // What a crash left there.
    ::unlink(path.constData());
    OpenFile file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    // The mode again: open() takes away what the umask says.
    return file.valid() && ::fchmod(file.get(), 0600) == 0 && writeAll(file.get(), bytes) &&
           ::fsync(file.get()) == 0 && file.close();
}

/// Without this a power loss may take back the file's new name. Not every file system offers it.
void syncFolder(const QByteArray& folder)
{
    const OpenFile file(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.valid())
        ::fsync(file.get());
}

} // namespace

Result<Ed25519Key> readKeyFile(const QString& path)
{
    // Not waiting for the writer of a FIFO.
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT)
        return Error{u"The signing key %1 does not exist."_s.arg(path), u"KEY_MISSING"_s, path};
    const OpenFile open(fd);
    struct stat info {};
    if (!open.valid() || ::fstat(open.get(), &info) != 0)
        return unreadable(path, qt_error_string(errno));
    if (!S_ISREG(info.st_mode))
        return unreadable(path, u"it is not a regular file"_s);
    if (const mode_t mode = info.st_mode & 07777; mode != 0600 && mode != 0400)
        return Error{u"The signing key %1 has mode 0%2; it has to be 0600, so that nobody else can "
                     u"read it. Run: chmod 600 '%1'. If somebody may have read it, replace it by "
                     u"a new key."_s.arg(path, QString::number(mode, 8)),
                     u"KEY_EXPOSED"_s, path};

    QFile file;
    if (!file.open(open.get(), QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray text = file.read(bytesAtMost + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (text.size() > bytesAtMost)
        return unreadable(path, u"it is larger than any key"_s);
    auto key = keyOfPrivatePem(text);
    if (!key)
        return Error{u"The signing key %1 cannot be used. %2"_s.arg(path, key.error().message),
                     key.error().code, path};
    return key;
}

Result<void> writeKeyFile(const QString& path, const Ed25519Key& key)
{
    const auto unwritable = [&path](const QString& reason) {
        return Error{u"Cannot write the signing key %1: %2."_s.arg(path, reason),
                     u"KEY_UNWRITABLE"_s, path};
    };
    if (key.privateKey.size() != ed25519KeyBytes)
        return unwritable(u"an Ed25519 private key has %1 bytes, this one %2"_s.arg(ed25519KeyBytes)
                              .arg(key.privateKey.size()));
    const QByteArray name = QFile::encodeName(path);
    const QByteArray beside = name + ".new";
    if (!writeNewFile(beside, privateKeyPem(key.privateKey)) ||
        ::rename(beside.constData(), name.constData()) != 0) {
        const Error error = unwritable(qt_error_string(errno));
        ::unlink(beside.constData());
        return error;
    }
    syncFolder(QFile::encodeName(QFileInfo(path).path()));
    return {};
}

} // namespace hall
