// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/export_file.h"

#include "core/audit/storage/synced_folder.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype writtenAtOnce = 256 * 1024;

} // namespace

ExportFile::ExportFile(QString target) : m_target(std::move(target)) {}

ExportFile::~ExportFile()
{
    // Before the lock is given back: the next writer of this name makes a file of its own.
    if (m_isThere)
        ::unlink(QFile::encodeName(part()).constData());
    close();
}

Error ExportFile::unwritable(int reason) const
{
    const QString why = reason == EWOULDBLOCK ? u"another export is writing it"_s
                        : reason == EFBIG     ? u"the file is larger than allowed here"_s
                                              : qt_error_string(reason);
    return {u"%1 cannot be written: %2."_s.arg(m_target, why), u"EXPORT_UNWRITABLE"_s, m_target};
}

Result<void> ExportFile::open()
{
    const QByteArray name = QFile::encodeName(part());
    m_fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_fd < 0)
        return unwritable(errno);
    // One that a crash left behind is used again; it has no lock.
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0)
        return unwritable(errno);
    // The one who had the lock may have given the file its name meanwhile.
    struct stat mine {};
    struct stat named {};
    if (::fstat(m_fd, &mine) != 0 || ::stat(name.constData(), &named) != 0 ||
        mine.st_ino != named.st_ino || mine.st_dev != named.st_dev)
        return unwritable(EWOULDBLOCK);
    m_isThere = true;
    if (::fchmod(m_fd, 0600) != 0 || ::ftruncate(m_fd, 0) != 0)
        return unwritable(errno);
    return {};
}

Result<void> ExportFile::write(QByteArrayView bytes)
{
    m_waiting.append(bytes.data(), bytes.size());
    return m_waiting.size() < writtenAtOnce ? Result<void>() : flush();
}

Result<void> ExportFile::flush()
{
    qsizetype done = 0;
    while (done < m_waiting.size()) {
        const ssize_t written =
            ::write(m_fd, m_waiting.constData() + done, std::size_t(m_waiting.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return unwritable(errno);
        done += written;
    }
    m_hash.addData(m_waiting);
    m_size += m_waiting.size();
    m_waiting.clear();
    return {};
}

Result<void> ExportFile::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    // EINVAL: a file system that cannot.
    if (::fsync(m_fd) != 0 && errno != EINVAL)
        return unwritable(errno);
    return {};
}

Result<void> ExportFile::publish()
{
    const QByteArray from = QFile::encodeName(part());
    const QByteArray to = QFile::encodeName(m_target);
    if (std::rename(from.constData(), to.constData()) != 0)
        return unwritable(errno);
    m_isThere = false;
    close();
    syncFolderOf(m_target);
    return {};
}

void ExportFile::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

} // namespace hall
