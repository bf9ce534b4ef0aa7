// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog_entity.h"
#include "core/catalog/catalog_match.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hall {

/// Where a catalog came from.
struct CatalogOrigin {
    bool imported = false; ///< else the Hall's own
    QString version;       ///< as the file says, or empty
    QString sha256;        ///< `sha256:…` of the text without a byte order mark; empty for the
                           ///< Hall's own
    QString problem;       ///< why the imported catalog is not in use, or empty
};

/// The longest text that is searched for, in characters.
inline constexpr qsizetype maxCatalogQueryLength = 200;

struct CatalogQuery {
    QString words;                  ///< separated by spaces; empty: every entity
    std::optional<EntityType> type; ///< nullopt: any
};

/// What capabilities, worker species, controls, profiles and policies there are, and what they
/// mean: for completion, explanations and risk hints. Decisions do not depend on it. A value that
/// does not change; thread-safe. Pointers into it are valid as long as it is.
class Catalog {
public:
    /// A taxonomy file. For its form and errors see readCatalogText().
    static Result<Catalog> read(const QByteArray& text);
    /// The small one that every Hall has.
    static std::shared_ptr<const Catalog> builtIn();

    /// This catalog, and the entities of `other` whose ids it does not have.
    Catalog completedBy(const Catalog& other) const;
    /// The same entities, with a note on why they are not those that were imported.
    Catalog withProblem(const QString& problem) const;

    const CatalogOrigin& origin() const { return m_origin; }
    /// By type, then by id.
    const std::vector<CatalogEntity>& entities() const { return m_entities; }
    int count(EntityType type) const;
    /// How many entities came from the imported file.
    int importedCount() const;

    /// nullptr: there is none. In ids of controls `-` and `_` are equal.
    const CatalogEntity* find(const QString& id) const;
    /// The entities that have every word, best first (see searchRank()), equals in the order of
    /// entities().
    std::vector<const CatalogEntity*> search(const CatalogQuery& query) const;
    /// What an id that begins with `prefix` could become: ids that do, then ids in which it begins
    /// a word (`read` → `cap.doc.read`); at most `limit`.
    std::vector<const CatalogEntity*>
    complete(const QString& prefix, std::optional<EntityType> type, qsizetype limit) const;
    /// The ids that somebody may have meant by one which is not here, likeliest first.
    QStringList idsNear(const QString& id, qsizetype limit) const;
    /// The worker species that serve a capability.
    QStringList speciesServing(const QString& capabilityId) const;
    /// nullopt: the catalog does not know.
    std::optional<RiskHint> riskHint(const QString& id) const;

private:
    Catalog(CatalogOrigin origin, std::vector<CatalogEntity> entities);

    CatalogOrigin m_origin;
    std::vector<CatalogEntity> m_entities;
    std::vector<SearchTexts> m_texts; ///< of m_entities
    QHash<QString, std::size_t> m_positions;
};

} // namespace hall
