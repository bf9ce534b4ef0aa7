// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"

#include <QByteArray>
#include <QString>

namespace hall::cli {

/// The answers of GET /api/decisions and /api/decisions/{id} from the database itself, also while a
/// Hall writes to it. Errors are those of AuditReader, and NOT_FOUND.
Result<QByteArray> decisionPageFromLog(const QString& databasePath, const Filter& filter, int limit,
                                       const QByteArray& cursor);
Result<QByteArray> decisionFromLog(const QString& databasePath, const QString& id);

} // namespace hall::cli
