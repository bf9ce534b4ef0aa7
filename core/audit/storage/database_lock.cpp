// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/database_lock.h"

#include "core/base/uuid.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QString programName()
{
    const QString path = QFile::symLinkTarget(u"/proc/self/exe"_s);
    return path.isEmpty() ? u"hall"_s : QFileInfo(path).fileName();
}

/// "hall (process 123)", or less when the holder has not written it yet.
QString holder(int fd)
{
    std::array<char, 512> buffer{};
    const ssize_t size = ::pread(fd, buffer.data(), buffer.size(), 0);
    const QJsonObject who =
        QJsonDocument::fromJson(QByteArray(buffer.data(), size > 0 ? size : 0)).object();
    if (!who.contains(u"pid"_s))
        return u"another program"_s;
    return u"%1 (pid %2)"_s.arg(who.value(u"program"_s).toString(u"another program"_s),
                                QString::number(who.value(u"pid"_s).toInteger()));
}

Error unwritable(const QString& lockPath)
{
    return Error{u"The database needs its lock file %1, which cannot be written: %2. Make the "
                 u"folder writable for this user, or choose another place."_s.arg(
                     lockPath, QString::fromLocal8Bit(std::strerror(errno))),
                 u"DATABASE_READ_ONLY"_s, lockPath};
}

} // namespace

DatabaseLock::DatabaseLock(int fd) : m_fd(fd) {}

DatabaseLock::~DatabaseLock()
{
    ::close(m_fd);
}

Result<std::unique_ptr<DatabaseLock>> DatabaseLock::take(const QString& databasePath, qint64 nowMs)
{
    const QString lockPath = databasePath + u".lock"_s;
    const int fd =
        ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return unwritable(lockPath);
    std::unique_ptr<DatabaseLock> lock(new DatabaseLock(fd));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return unwritable(lockPath);
        return Error{u"The database %1 is in use by %2. Stop that program first, or choose another "
                     u"database."_s.arg(databasePath, holder(fd)),
                     u"DATABASE_IN_USE"_s, databasePath};
    }

    const QJsonObject who{{u"pid"_s, qint64(::getpid())},
                          {u"program"_s, programName()},
                          {u"since"_s, QString::fromLatin1(isoTime(nowMs))}};
    const QByteArray text = QJsonDocument(who).toJson(QJsonDocument::Compact) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, text.constData(), size_t(text.size()), 0) < 0) {
        // Only the words for a refused second program are lost; the lock itself holds.
        qWarning("%s could not be written: %s", qUtf8Printable(lockPath), std::strerror(errno));
    }
    return lock;
}

} // namespace hall
