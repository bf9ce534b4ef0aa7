// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/raw_statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error readError(const QString& path, sqlite3* database)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(database)),
                          QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(database)));
    return databaseError(path, u"read"_s, error, u"DATABASE_UNREADABLE"_s);
}

/// The library that this program is linked with has to be the one that opened the connection: Qt
/// can be built with its own copy of SQLite inside the driver, and one does not know the other's
/// handles.
bool isOurLibrary(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
           query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

sqlite3* sqliteHandle(const Connection& connection)
{
    const QSqlDatabase qtDatabase = connection.database();
    static const bool isOurs = isOurLibrary(qtDatabase);
    const QVariant handle = qtDatabase.driver()->handle();
    if (!isOurs || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

void RawStatement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

RawStatement::RawStatement(QString path, sqlite3_stmt* statement)
    : m_path(std::move(path)), m_statement(statement)
{}

Result<RawStatement> RawStatement::prepare(const Connection& connection, const char* sql)
{
    sqlite3* const database = sqliteHandle(connection);
    if (!database)
        return Error{u"Qt's SQLite driver was built with another SQLite than this program. Use the "
                     u"driver of the distribution (Debian: libqt6sql6-sqlite)."_s,
                     u"DATABASE_UNREADABLE"_s, connection.path()};
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return readError(connection.path(), database);
    return RawStatement(connection.path(), statement);
}

RawStatement::Step RawStatement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

void RawStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void RawStatement::bind(int parameter, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(m_statement.get(), parameter, text.constData(), int(text.size()),
                          SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(m_statement.get(), parameter, bytes.constData(), int(bytes.size()),
                          SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
        bind(parameter, value.toLongLong());
        break;
    default:
        sqlite3_bind_null(m_statement.get(), parameter);
    }
}

RawStatement::Type RawStatement::type(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    case SQLITE_NULL:
        return Type::Null;
    default:
        return Type::Other;
    }
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView RawStatement::bytes(int column) const
{
    // In this order: asking for the bytes can move them.
    const void* const data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

Error RawStatement::error() const
{
    return readError(m_path, sqlite3_db_handle(m_statement.get()));
}

} // namespace hall
