// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <vector>

class QSqlDatabase;

namespace hall {

/// A hash that no worker may have: of its record, or of its code. (Pipeline, step 3)
struct BannedHash {
    QString sha256; ///< 64 lower-case hex digits
    QString reason;
    QString source; ///< where the ban comes from: `local`, a feed's name
    qint64 bannedAtMs = 0;
};

/// By hash.
using BanList = QMap<QString, BannedHash>;

/// The SQL of table `banned_hash`. Each function runs on the thread of the connection it is given.
namespace ban_store {

Result<BanList> load(const QSqlDatabase& database);
/// Adds, or replaces reason and source of one that is there.
Result<void> save(const QSqlDatabase& database, const BannedHash& banned);
Result<void> remove(const QSqlDatabase& database, const QString& sha256);

} // namespace ban_store

} // namespace hall
