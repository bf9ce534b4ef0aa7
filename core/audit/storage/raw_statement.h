// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace hall {

/// SQLite's own handle of a connection; nullptr when Qt's driver was built with a SQLite of its
/// own.
sqlite3* sqliteHandle(const Connection& connection);

/// A statement of SQLite itself on a connection that Qt has opened, for reading a whole log: Qt's
/// own query makes a QVariant of each column, which takes longer than checking what it says. Sees
/// the connection's transaction; has to be gone before the connection is. Belongs to its thread.
class RawStatement {
public:
    /// Errors: DATABASE_UNREADABLE, also when Qt's driver was built with a SQLite of its own.
    static Result<RawStatement> prepare(const Connection& connection, const char* sql);

    enum class Step { Row, Done, Failed };
    /// Failed: see error().
    Step step();
    /// Before it is run again. What was bound stays.
    void reset();
    /// `parameter` counts from 1.
    void bind(int parameter, qint64 value);
    /// A text, a QByteArray (blob) or a whole number; anything else becomes NULL.
    void bind(int parameter, const QVariant& value);

    enum class Type { Integer, Text, Blob, Null, Other };
    /// As the row stores it. `column` counts from 0, here and below.
    Type type(int column) const;
    qint64 integer(int column) const;
    /// Of a text (UTF-8) or blob; valid until the next step() or reset().
    QByteArrayView bytes(int column) const;

    Error error() const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    RawStatement(QString path, sqlite3_stmt* statement);

    QString m_path;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace hall
