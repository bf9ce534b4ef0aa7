// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/base/clock.h"

#include <QString>

namespace hall {

struct HallOptions {
    QString databasePath;
    Durability durability = Durability::Power;
    /// Bundle to load at start instead of the stored configuration; empty: none.
    QString configPath;
    /// From HALL_SESSION_TOKEN and HALL_ADMIN_TOKEN: taken instead of made ones, never stored.
    QString sessionToken;
    QString adminToken;
    int eventCapacity = 1024; ///< decisions kept in memory for live readers
    Clock clock = systemClock();
};

/// `$XDG_DATA_HOME/hall-monitor/hall.db`
QString defaultDatabasePath();
/// 0600 files beside the database: `session-token`, `admin-token`.
QString sessionTokenPath(const QString& databasePath);
QString adminTokenPath(const QString& databasePath);

} // namespace hall
