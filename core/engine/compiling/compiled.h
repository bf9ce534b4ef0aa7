// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compiling/rule_index.h"
#include "core/engine/snapshot.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace hall {

/// What the required controls of a rule, or of a worker under a derived rule, ask for.
struct ControlNeeds {
    QStringList required; ///< as written, sorted, each once
    QStringList missing;  ///< of those, what nobody (or this worker) implements, sorted
    bool blastScoring = false;
    bool privilegeEnvelopes = false;
};

/// What can be known about a worker before any request.
struct WorkerFacts {
    QSet<QString> capabilities;
    QString nameSpace;
    bool namespaceClaimed = false;
    bool bannedHash = false;
    ControlNeeds own; ///< required by its record; missing: what it does not implement itself
};

/// Workers that declare one capability and are not banned, suspended, retired or revoked.
struct CapabilityWorkers {
    std::vector<int> ranked;                    ///< lowest risk tier first, then oldest enrolment
    QHash<QString, std::vector<int>> bySpecies; ///< oldest enrolment first
};

/// The indexes of a Snapshot. Positions are those in the bundle's vectors.
struct Snapshot::Compiled {
    Bundle bundle;
    RuleIndex ruleIndex;
    std::vector<ControlNeeds> ruleNeeds; ///< parallel to bundle.rules
    std::vector<Shadow> shadows;
    QJsonObject shadowExtra; ///< shadowed_rule_ids and shadow_count
    QHash<QString, int> workerPositions;
    std::vector<WorkerFacts> workerFacts; ///< parallel to bundle.workers
    QHash<QString, CapabilityWorkers> capabilities;
    QSet<QString> declaredCapabilities; ///< by any enrolled worker, usable or not
    bool anyRuleWantsAttestation = false;
};

} // namespace hall
