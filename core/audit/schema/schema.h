// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"

#include <QStringList>

namespace hall {

/// Marks a SQLite file as ours (PRAGMA application_id): "HALL".
inline constexpr qint64 hallApplicationId = 0x48414C4C;

/// The SQL of every schema version: the text at index 0 makes version 1.
QStringList schemaMigrations();

/// Makes the schema in an empty database, or brings an older one up to the last of `migrations`,
/// in one transaction and after copying the file to `<path>.v<old version>.bak`.
/// Errors: DATABASE_TOO_NEW, NOT_A_HALL_DATABASE, DATABASE_UNREADABLE.
Result<void> prepareSchema(Connection& connection, const QStringList& migrations);

/// For readers: the database is a Hall's and of exactly the schema this program knows.
/// Errors: DATABASE_TOO_NEW, NOT_A_HALL_DATABASE, DATABASE_UNREADABLE (older than this program).
Result<void> checkSchema(Connection& connection);

} // namespace hall
