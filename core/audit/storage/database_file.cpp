// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/database_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Up to this size the whole file is checked at start: about a second.
constexpr qint64 fullCheckBytes = 256LL << 20;

Error notWritable(const QString& path, const QString& reason)
{
    return Error{
        u"The database %1 cannot be made: %2. Choose a place this user can write to."_s.arg(path,
                                                                                            reason),
        u"DATABASE_READ_ONLY"_s, path};
}

Error cannotWrite(const Connection& connection, const QSqlError& error)
{
    return databaseError(connection.path(), u"written"_s, error,
                         isReadOnlyError(error) ? u"DATABASE_READ_ONLY"_s
                                                : u"DATABASE_UNREADABLE"_s);
}

} // namespace

QString resolvedDatabasePath(const QString& path)
{
    const QFileInfo file(path);
    const QString existing = file.canonicalFilePath();
    if (!existing.isEmpty())
        return existing;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (!folder.isEmpty())
        return QDir(folder).filePath(file.fileName());
    return QDir::cleanPath(file.absoluteFilePath());
}

Result<void> makeDatabaseFile(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Error{
            u"%1 is a folder. Give the path of a file in it, for example %1/hall.db."_s.arg(path),
            u"NOT_A_HALL_DATABASE"_s, path};
    if (file.exists())
        return {};
    const QString folder = file.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return notWritable(path, u"its folder could not be made"_s);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Before SQLite makes it with the rights of the umask; its side files take the rights of this.
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno != EEXIST)
        return notWritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (fd >= 0)
        ::close(fd);
    return {};
}

Result<void> tuneForWriting(Connection& connection, bool survivesPowerLoss)
{
    QSqlQuery query(connection.database());
    if (!query.exec(u"PRAGMA journal_mode = WAL"_s) || !query.next())
        return cannotWrite(connection, query.lastError());
    if (query.value(0).toString() != u"wal"_s)
        return Error{u"The database %1 is on a file system without write-ahead logging. Choose a "
                     u"local disk."_s.arg(connection.path()),
                     u"DATABASE_UNREADABLE"_s, connection.path()};
    query.finish();
    const QString pragmas[] = {
        survivesPowerLoss ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA wal_autocheckpoint = 4000"_s, // 16 MB: fewer, longer checkpoints
        u"PRAGMA journal_size_limit = 67108864"_s,
        u"PRAGMA temp_store = MEMORY"_s,
    };
    for (const QString& pragma : pragmas) {
        if (const auto done = connection.run(pragma); !done)
            return done;
    }
    // SQLite opens what it may only read without a word, and says so at the first write.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return cannotWrite(connection, query.lastError());
    return connection.run(u"ROLLBACK"_s);
}

Result<void> quickCheck(Connection& connection)
{
    const qint64 size = QFileInfo(connection.path()).size();
    const QStringList checks =
        size <= fullCheckBytes
            ? QStringList{u"PRAGMA quick_check(1)"_s}
            : QStringList{u"PRAGMA quick_check(block)"_s, u"PRAGMA quick_check(worker)"_s,
                          u"PRAGMA quick_check(token)"_s, u"PRAGMA quick_check(setting)"_s};
    for (const QString& check : checks) {
        QSqlQuery query(connection.database());
        QString answer;
        if (query.exec(check) && query.next())
            answer = query.value(0).toString();
        else
            answer = sqliteReason(query.lastError());
        if (answer != u"ok"_s)
            return Error{u"The database %1 is damaged: %2. Restore a copy of it, or move it away "
                         u"and start with a new one."_s.arg(connection.path(), answer),
                         u"DATABASE_UNREADABLE"_s, connection.path()};
    }
    return {};
}

} // namespace hall
