// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace hall {

/// What a log holds, in numbers.
struct LogStatistics {
    qint64 records = 0;
    qint64 firstAtMs = 0, lastAtMs = 0; ///< of recording, least and greatest; 0 without records
    qint64 bytes = 0;                   ///< of the database on disk, its WAL included
    struct LastSigned {
        qint64 size = 0, atMs = 0;
    };
    std::optional<LastSigned> checkpoint; ///< the last one
    /// Facets kind, outcome and code; a bucket per day of UTC.
    AuditCounts counts;

    /// As GET /api/audit/stats answers. Days without records are left out.
    QJsonObject toJson() const;
};

/// `filter` narrows the counts alone. Errors: those of AuditReader::count(), AUDIT_UNAVAILABLE.
Result<LogStatistics> logStatistics(AuditReader& reader, const Filter& filter,
                                    const SearchLimits& limits);

/// Members of the HTTP contract: `exact`, `counted_from`, `matches`.
QJsonObject countsJson(const AuditCounts& counts);
/// `[{"value":…,"count":…}]`
QJsonArray facetJson(const Facet& facet);
/// `{"from":…,"to":…,"allowed":…,"denied":…,"escalated":…,"other":…}`
QJsonObject bucketJson(const HistogramBucket& bucket);

} // namespace hall
