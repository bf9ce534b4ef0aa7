// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace hall {

/// How complete a worker's record is, by WCP's three levels. Each includes the ones before it.
enum class ComplianceLevel { None, Basic, Standard, Full };

/// `None`, `WCP-Basic` …
QString complianceLevelName(ComplianceLevel level);

/// Something that a record lacks for a level.
struct ComplianceGap {
    ComplianceLevel level = ComplianceLevel::Basic; ///< the lowest level that needs it
    QString member;                                 ///< `blast_radius.data`
    QString what;                                   ///< what would close the gap, in a few words
};

struct Compliance {
    ComplianceLevel level = ComplianceLevel::None; ///< the highest that lacks nothing
    std::vector<ComplianceGap> missing;            ///< for Full, in the order of the levels
};

/// Reads the record as it came, so that a member of the wrong type counts as missing. Controls are
/// looked for among required_controls and currently_implements, `-` and `_` taken as equal. Pure;
/// thread-safe. (Public WCP facts, "Registry record")
Compliance workerCompliance(const QJsonObject& record);

} // namespace hall
