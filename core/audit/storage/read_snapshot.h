// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"

#include <QSqlQuery>

namespace hall {

/// While it lives, statements of the connection see one state of the database; and each of them is
/// spared finding out which one. Not for long: the writer cannot shorten its WAL meanwhile.
class ReadSnapshot {
public:
    explicit ReadSnapshot(const Connection& connection) : m_query(connection.database())
    {
        m_query.exec(QStringLiteral("BEGIN"));
    }
    ~ReadSnapshot() { m_query.exec(QStringLiteral("COMMIT")); }
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    QSqlQuery m_query;
};

} // namespace hall
