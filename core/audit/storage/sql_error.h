// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

class QSqlDatabase;

namespace hall {

/// The error of a query as the rooms report it: code AUDIT_UNAVAILABLE, message "Cannot <what>:
/// <the database's words>". For every room that keeps a table in the Hall's file.
Error sqlError(const QSqlQuery& query, const QString& what);
/// Runs one statement that answers nothing, with `values` in place of its question marks. On the
/// thread of the connection. Errors: as of sqlError().
Result<void> runSql(const QSqlDatabase& database, const QString& sql, const QVariantList& values,
                    const QString& what);

} // namespace hall
