// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"

namespace hall {

/// Absolute, symbolic links followed, so that two names of one file share its lock.
QString resolvedDatabasePath(const QString& path);

/// Makes folder (0700) and file (0600, empty) when they are missing. DATABASE_READ_ONLY.
Result<void> makeDatabaseFile(const QString& path);

/// WAL and how much a commit survives; after the schema is there.
Result<void> tuneForWriting(Connection& connection, bool survivesPowerLoss);

/// The file's structure, as far as a start may wait for it. DATABASE_UNREADABLE.
Result<void> quickCheck(Connection& connection);

} // namespace hall
