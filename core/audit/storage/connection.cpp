// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite, which Qt hands through as a number in text.
enum SqliteCode {
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteReadOnly = 8,
    sqliteIoError = 10,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteCannotOpen = 14,
    sqliteNotADatabase = 26,
};

/// The primary result code; 0 when the error has none.
int sqliteCode(const QSqlError& error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return isNumber && code > 0 ? code & 0xFF : 0;
}

QString newConnectionName()
{
    static std::atomic<quint64> next{1};
    return u"hall-audit-%1"_s.arg(next.fetch_add(1));
}

Error openError(const QString& path, Connection::Mode mode, const QSqlError& error)
{
    switch (sqliteCode(error)) {
    case sqliteNotADatabase:
        return Error{u"%1 is not a database of Hall Monitor. Give the path of one, or of a file "
                     u"that does not exist yet."_s.arg(path),
                     u"NOT_A_HALL_DATABASE"_s, path};
    case sqliteReadOnly:
        return Error{u"The database %1 is read-only. Make the file and its folder writable for "
                     u"this user, or choose another place."_s.arg(path),
                     u"DATABASE_READ_ONLY"_s, path};
    case sqliteCannotOpen:
        if (mode == Connection::Mode::ReadWrite)
            return Error{u"The database %1 cannot be opened for writing. Make the file and its "
                         u"folder writable for this user, or choose another place."_s.arg(path),
                         u"DATABASE_READ_ONLY"_s, path};
        break;
    default:
        break;
    }
    return databaseError(path, u"opened"_s, error, u"DATABASE_UNREADABLE"_s);
}

} // namespace

bool isReadOnlyError(const QSqlError& error)
{
    return sqliteCode(error) == sqliteReadOnly || sqliteCode(error) == sqliteCannotOpen;
}

QString sqliteReason(const QSqlError& error)
{
    switch (sqliteCode(error)) {
    case sqliteBusy:
    case sqliteLocked:
        return u"another program has locked it"_s;
    case sqliteReadOnly:
        return u"it is read-only"_s;
    case sqliteIoError:
        return u"the disk reported an error (%1)"_s.arg(error.databaseText());
    case sqliteCorrupt:
        return u"it is damaged (%1)"_s.arg(error.databaseText());
    case sqliteFull:
        return u"the disk is full"_s;
    case sqliteNotADatabase:
        return u"it is not a database"_s;
    default:
        return error.databaseText().isEmpty() ? error.text() : error.databaseText();
    }
}

Error databaseError(const QString& path, const QString& action, const QSqlError& error,
                    const QString& code)
{
    return Error{u"The database %1 cannot be %2: %3."_s.arg(path, action, sqliteReason(error)),
                 code, path};
}

Connection::Connection(QString path, QString name)
    : m_path(std::move(path)), m_name(std::move(name))
{}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode,
                                                     int busyTimeoutMs)
{
    if (mode == Mode::ReadOnly && !QFileInfo::exists(path))
        return Error{u"There is no database at %1. A Hall makes it when it starts; give its path "
                     u"with --db."_s.arg(path),
                     u"DATABASE_MISSING"_s, path};

    std::unique_ptr<Connection> connection(new Connection(path, newConnectionName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return Error{u"Qt's SQLite driver is missing. Install it (Debian: "
                     u"libqt6sql6-sqlite)."_s,
                     u"DATABASE_UNREADABLE"_s, path};
    database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open())
        return openError(path, mode, database.lastError());

    // SQLite looks at the file only now.
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA schema_version"_s) || !query.next())
        return openError(path, mode, query.lastError());
    // An index made for one query reads the whole log first.
    if (!query.exec(u"PRAGMA automatic_index = OFF"_s))
        return openError(path, mode, query.lastError());
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::run(const QString& sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return databaseError(m_path, u"used"_s, query.lastError(), u"DATABASE_UNREADABLE"_s);
    return {};
}

Result<qint64> Connection::number(const QString& sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return databaseError(m_path, u"read"_s, query.lastError(), u"DATABASE_UNREADABLE"_s);
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace hall
