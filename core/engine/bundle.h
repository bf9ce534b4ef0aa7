// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/hall_config.h"
#include "core/engine/rule.h"
#include "core/protocol/worker_record.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall {

/// Everything a decision depends on, as values: what `hall config export` writes, `hall evaluate`
/// reads and the Hall keeps. (Contract, "hall evaluate")
struct Bundle {
    HallConfig config;
    std::vector<Rule> rules;
    std::optional<Policy> policy;
    std::vector<WorkerRecord> workers;          ///< in order of enrolment, oldest first
    QMap<QString, QStringList> egressAllowlist; ///< env word → destinations
    QStringList namespaces;                     ///< claimed namespaces
    QSet<QString> bannedHashes;                 ///< lower-case sha256 hex; not part of the JSON
    QStringList warnings;                       ///< what was left out or ignored while reading

    /// `withWorkers` false leaves `workers` out (the Hall's configuration without its registry).
    QJsonObject toJson(bool withWorkers = true) const;
};

/// Every part is optional. An Error names the JSON path in `field` and `message`, and for a text
/// that is not JSON the line and column.
Result<Bundle> parseBundle(const QJsonObject& json);
Result<Bundle> readBundle(const QByteArray& text);

} // namespace hall
