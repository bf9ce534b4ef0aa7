// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

class QSqlDatabase;

namespace hall {

/// Something that a person has to look at. Written with the record that is the reason for it.
struct Alert {
    qint64 id = 0;
    qint64 createdAtMs = 0;
    QString level; ///< `error`, `warning`, `info`
    QString code;
    QString message;
    QString workerId;     ///< may be empty
    QString capabilityId; ///< may be empty
};

/// The SQL of table `alert`. Each function runs on the thread of the connection it is given.
namespace alert_store {

/// Newest first.
Result<std::vector<Alert>> latest(const QSqlDatabase& database, int limit);
/// `id` is given by the table.
Result<void> add(const QSqlDatabase& database, const Alert& alert);

} // namespace alert_store

} // namespace hall
