// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hall {

struct HallOptions {
    QString databasePath;
    Durability durability = Durability::Power;
    /// Bundle to load at start instead of the stored configuration; empty: none.
    QString configPath;
    /// From HALL_SESSION_TOKEN and HALL_ADMIN_TOKEN: taken instead of made ones, never stored.
    QString sessionToken;
    QString adminToken;
    /// Absolute paths of the folders in which workers may have their code. Nothing outside them is
    /// opened, whatever a record says.
    QStringList workerFolders;
    /// WCP_ATTEST_HMAC_KEY: what signatures of worker manifests are checked with; empty: none.
    QByteArray attestHmacKey;
    int eventCapacity = 1024; ///< decisions kept in memory for live readers
    bool demo = false;        ///< its workers and decisions are made up, and it says so
    Clock clock = systemClock();
    /// By which deadlines go on when the other one stands or goes back.
    Clock steadyClock = hall::steadyClock();
};

/// `$XDG_DATA_HOME/hall-monitor/hall.db`
QString defaultDatabasePath();
/// 0600 files beside the database: `session-token`, `admin-token`.
QString sessionTokenPath(const QString& databasePath);
QString adminTokenPath(const QString& databasePath);
/// Where workers may have their code when nobody says otherwise: `workers` beside the database.
QString defaultWorkerFolder(const QString& databasePath);

} // namespace hall
