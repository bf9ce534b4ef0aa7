// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;

namespace hall {

/// How long one who only reads waits for a writer's lock.
inline constexpr int readerBusyTimeoutMs = 5000;

/// One SQLite connection under a name of its own. Belongs to the thread that opened it.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens and reads the header. Errors: DATABASE_MISSING (ReadOnly), NOT_A_HALL_DATABASE,
    /// DATABASE_READ_ONLY (ReadWrite), DATABASE_UNREADABLE.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode,
                                                    int busyTimeoutMs);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase database() const;
    const QString& path() const { return m_path; }

    /// Runs one statement. Errors: DATABASE_UNREADABLE.
    Result<void> run(const QString& sql);
    /// The first column of the first row; 0 when there is none or it is NULL.
    Result<qint64> number(const QString& sql);

private:
    Connection(QString path, QString name);
    QString m_path;
    QString m_name;
};

/// Why SQLite refused, in words for a person: "the disk is full", "another program has locked it".
QString sqliteReason(const QSqlError& error);
/// The file or its folder may not be written to.
bool isReadOnlyError(const QSqlError& error);
/// "The database F cannot be …: reason", with `code`.
Error databaseError(const QString& path, const QString& action, const QSqlError& error,
                    const QString& code);

} // namespace hall
