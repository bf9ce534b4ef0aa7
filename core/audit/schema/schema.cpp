// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/schema/schema.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

static void loadSchemaResource()
{
    // The room is a static library: nothing else would pull its resource in.
    Q_INIT_RESOURCE(audit_schema);
}

namespace hall {

using namespace Qt::StringLiterals;

namespace {

struct Identity {
    qint64 application = 0;
    qint64 version = 0;
    qint64 objects = 0;

    bool isEmpty() const
    {
        return objects == 0 && version == 0 &&
               (application == 0 || application == hallApplicationId);
    }
};

Result<Identity> identityOf(Connection& connection)
{
    Identity identity;
    const std::pair<const char16_t*, qint64*> questions[] = {
        {u"PRAGMA application_id", &identity.application},
        {u"PRAGMA user_version", &identity.version},
        {u"SELECT count(*) FROM sqlite_schema", &identity.objects},
    };
    for (const auto& [sql, target] : questions) {
        const Result<qint64> number = connection.number(QString::fromUtf16(sql));
        if (!number)
            return number.error();
        *target = *number;
    }
    return identity;
}

Result<void> checkIdentity(const QString& path, const Identity& identity, qint64 newest)
{
    if (identity.application != hallApplicationId || identity.version < 1)
        return Error{u"%1 is a database of another program, not of Hall Monitor. Give the path of "
                     u"a Hall's database, or of a file that does not exist yet."_s.arg(path),
                     u"NOT_A_HALL_DATABASE"_s, path};
    if (identity.version > newest)
        return Error{u"The database %1 has schema version %2; this program (%3) knows up to "
                     u"version %4. Use the newer Hall Monitor that wrote it."_s.arg(
                         path, QString::number(identity.version), QStringLiteral(HALL_VERSION),
                         QString::number(newest)),
                     u"DATABASE_TOO_NEW"_s, path};
    return {};
}

/// The statements of one migration: each ends with a semicolon at the end of a line.
QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        const QString code = line.section(u"--"_s, 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        statement += code;
        statement += u'\n';
        if (code.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

Result<void> copyBefore(Connection& connection, qint64 version)
{
    const QString copy = u"%1.v%2.bak"_s.arg(connection.path(), QString::number(version));
    const QString partial = copy + u".part"_s;
    QFile::remove(partial);
    QSqlQuery query(connection.database());
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(partial);
    if (!query.exec())
        return Error{u"The database %1 has to be changed to a newer schema, and the copy %2 that "
                     u"is made first could not be written: %3. Nothing was changed."_s.arg(
                         connection.path(), copy, sqliteReason(query.lastError())),
                     u"DATABASE_UNREADABLE"_s, copy};
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(copy);
    if (!QFile::rename(partial, copy))
        return Error{u"The copy %1 of the database could not be put in place. Nothing was "
                     u"changed."_s.arg(copy),
                     u"DATABASE_UNREADABLE"_s, copy};
    return {};
}

Result<void> runMigrations(Connection& connection, const QStringList& migrations, qint64 from)
{
    if (const auto begun = connection.run(u"BEGIN EXCLUSIVE"_s); !begun)
        return begun;
    const auto apply = [&]() -> Result<void> {
        for (qint64 version = from; version < migrations.size(); ++version) {
            for (const QString& statement : statementsOf(migrations.at(version))) {
                if (const auto done = connection.run(statement); !done)
                    return done;
            }
        }
        if (const auto done =
                connection.run(u"PRAGMA application_id = %1"_s.arg(hallApplicationId));
            !done)
            return done;
        return connection.run(u"PRAGMA user_version = %1"_s.arg(migrations.size()));
    };
    Result<void> applied = apply();
    if (applied)
        applied = connection.run(u"COMMIT"_s);
    if (!applied)
        (void)connection.run(u"ROLLBACK"_s);
    return applied;
}

} // namespace

QStringList schemaMigrations()
{
    loadSchemaResource();
    const QDir folder(u":/audit/schema"_s);
    QStringList migrations;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append(QString::fromUtf8(file.readAll()));
    }
    return migrations;
}

Result<void> prepareSchema(Connection& connection, const QStringList& migrations)
{
    const Result<Identity> identity = identityOf(connection);
    if (!identity)
        return identity.error();
    if (identity->isEmpty())
        return runMigrations(connection, migrations, 0);
    if (const auto ours = checkIdentity(connection.path(), *identity, migrations.size()); !ours)
        return ours;
    if (identity->version == migrations.size())
        return {};
    if (const auto copied = copyBefore(connection, identity->version); !copied)
        return copied;
    return runMigrations(connection, migrations, identity->version);
}

Result<void> checkSchema(Connection& connection)
{
    const Result<Identity> identity = identityOf(connection);
    if (!identity)
        return identity.error();
    const qint64 newest = schemaMigrations().size();
    if (const auto ours = checkIdentity(connection.path(), *identity, newest); !ours)
        return ours;
    if (identity->version < newest)
        return Error{
            u"The database %1 has the older schema version %2. Start this version's Hall "
            u"once: it brings the database up to version %3, after copying it."_s.arg(
                connection.path(), QString::number(identity->version), QString::number(newest)),
            u"DATABASE_UNREADABLE"_s, connection.path()};
    return {};
}

} // namespace hall
