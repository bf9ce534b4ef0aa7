// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/archive/segment_manifest.h"
#include "core/base/result.h"

#include <QDir>
#include <QSqlDatabase>
#include <QString>

namespace hall {

/// `<database>.segments`
QString segmentFolder(const QString& databasePath);

struct SegmentPlace {
    QString path;
    bool isOwn = false; ///< segmentFolder(): nobody else writes there
};

/// Makes the folder when it is missing, readable by its owner alone, and clears the place of a
/// segment: what an earlier try left behind that was ended before its record. Anything else is not
/// touched, as it may be the only copy of what it holds. On the connection's thread. Errors:
/// EXPORT_UNWRITABLE, TARGET_EXISTS, AUDIT_UNAVAILABLE.
Result<QDir> prepareSegmentFolder(const SegmentPlace& place, const SegmentManifest& wanted,
                                  const QSqlDatabase& database);

} // namespace hall
