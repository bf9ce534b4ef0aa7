// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace hall {

/// What a WCP taxonomy names, in the order in which lists show it.
enum class EntityType { Capability, WorkerSpecies, Control, Profile, Policy };

inline constexpr int entityTypeCount = int(EntityType::Policy) + 1;

/// `capability`, `worker_species`, `control`, `profile`, `policy`.
QByteArrayView entityTypeName(EntityType type);
std::optional<EntityType> parseEntityType(QStringView text);
/// All five, `capability, worker_species, …`, for messages and help.
QString entityTypeWords();
/// How the type's ids begin: `cap.`, `wrk.`, `ctrl.`, `prof.`, `pol.`
QString entityIdPrefix(EntityType type);

/// How much harm to expect. A hint for people: no decision is made by it.
struct RiskHint {
    RiskTier tier = RiskTier::Unknown; ///< as the catalog says, else from the score
    std::optional<int> blastScore;     ///< 0 to 100, from blast_radius_hint

    bool known() const { return tier != RiskTier::Unknown; }
};

/// One thing that the taxonomy names.
struct CatalogEntity {
    QString id;
    EntityType type = EntityType::Capability;
    QString name;
    QString description; ///< may be empty
    QStringList tags;
    RiskHint risk;
    QStringList controls; ///< that it should have, whatever the member is called for its type
    QStringList serves;   ///< a worker species' capabilities
    bool builtIn = false; ///< from the Hall's own catalog
    QJsonObject json;     ///< as it came, members unknown to the Hall included
};

} // namespace hall
