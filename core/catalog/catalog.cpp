// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/base/edit_distance.h"
#include "core/catalog/catalog_reader.h"
#include "core/json/canonical_json.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <utility>

static void loadCatalogResource()
{
    // The room is a static library: nothing else would pull its resource in.
    Q_INIT_RESOURCE(built_in_catalog);
}

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// The table of an edit distance grows with the square of the length.
constexpr qsizetype longestMistyped = 60;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

QStringList wordsOf(const QString& text)
{
    QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

bool isOfType(const CatalogEntity& entity, std::optional<EntityType> type)
{
    return !type || entity.type == *type;
}

} // namespace

Catalog::Catalog(CatalogOrigin origin, std::vector<CatalogEntity> entities)
    : m_origin(std::move(origin)), m_entities(std::move(entities))
{
    std::sort(m_entities.begin(), m_entities.end(),
              [](const CatalogEntity& a, const CatalogEntity& b) {
                  return a.type != b.type ? a.type < b.type : a.id < b.id;
              });
    m_texts.reserve(m_entities.size());
    m_positions.reserve(qsizetype(m_entities.size()));
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        m_texts.emplace_back(m_entities[i]);
        m_positions.insert(catalogKey(m_entities[i].id), i);
    }
}

Result<Catalog> Catalog::read(const QByteArray& text)
{
    auto catalog = readCatalogText(text);
    if (!catalog)
        return catalog.error();
    // A database does not keep a byte order mark, and the hash has to be the same after a restart.
    const QByteArray plain = text.startsWith(byteOrderMark) ? text.mid(3) : text;
    return Catalog({true, catalog->version, sha256Label(plain), {}}, std::move(catalog->entities));
}

std::shared_ptr<const Catalog> Catalog::builtIn()
{
    static const std::shared_ptr<const Catalog> catalog = [] {
        loadCatalogResource();
        QFile file(u":/catalog/built_in_catalog.json"_s);
        CatalogText own;
        if (file.open(QIODevice::ReadOnly)) {
            if (auto text = readCatalogText(file.readAll()))
                own = *std::move(text);
        }
        Q_ASSERT_X(!own.entities.empty(), "Catalog::builtIn", "the resource is not a catalog");
        for (CatalogEntity& entity : own.entities)
            entity.builtIn = true;
        return std::shared_ptr<const Catalog>(
            new Catalog({false, own.version, {}, {}}, std::move(own.entities)));
    }();
    return catalog;
}

Catalog Catalog::completedBy(const Catalog& other) const
{
    std::vector<CatalogEntity> all = m_entities;
    for (const CatalogEntity& entity : other.m_entities) {
        if (!find(entity.id))
            all.push_back(entity);
    }
    return {m_origin, std::move(all)};
}

Catalog Catalog::withProblem(const QString& problem) const
{
    Catalog catalog = *this;
    catalog.m_origin.problem = problem;
    return catalog;
}

int Catalog::count(EntityType type) const
{
    return int(std::count_if(m_entities.begin(), m_entities.end(),
                             [type](const CatalogEntity& entity) { return entity.type == type; }));
}

int Catalog::importedCount() const
{
    return int(std::count_if(m_entities.begin(), m_entities.end(),
                             [](const CatalogEntity& entity) { return !entity.builtIn; }));
}

const CatalogEntity* Catalog::find(const QString& id) const
{
    const auto position = m_positions.constFind(catalogKey(id));
    return position == m_positions.constEnd() ? nullptr : &m_entities[*position];
}

std::vector<const CatalogEntity*> Catalog::search(const CatalogQuery& query) const
{
    const QStringList words = wordsOf(query.words);
    std::vector<std::pair<int, const CatalogEntity*>> ranked;
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        if (!isOfType(m_entities[i], query.type))
            continue;
        if (const auto rank = searchRank(m_texts[i], words))
            ranked.emplace_back(*rank, &m_entities[i]);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const CatalogEntity*> found;
    found.reserve(ranked.size());
    for (const auto& [rank, entity] : ranked)
        found.push_back(entity);
    return found;
}

std::vector<const CatalogEntity*>
Catalog::complete(const QString& prefix, std::optional<EntityType> type, qsizetype limit) const
{
    const QString folded = foldedForSearch(prefix);
    std::vector<const CatalogEntity*> begin, contain;
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        if (!isOfType(m_entities[i], type))
            continue;
        if (m_texts[i].id.startsWith(folded))
            begin.push_back(&m_entities[i]);
        else if (beginsAWord(m_texts[i].id, folded))
            contain.push_back(&m_entities[i]);
    }
    begin.insert(begin.end(), contain.begin(), contain.end());
    if (qsizetype(begin.size()) > limit)
        begin.resize(std::size_t(std::max<qsizetype>(0, limit)));
    return begin;
}

QStringList Catalog::idsNear(const QString& id, qsizetype limit) const
{
    const QString folded = foldedForSearch(id);
    QStringList found;
    if (folded.size() <= longestMistyped) {
        const int most = int(std::max<qsizetype>(2, folded.size() / 4));
        std::vector<std::pair<int, std::size_t>> slips;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            if (std::abs(m_texts[i].id.size() - folded.size()) > most)
                continue;
            const int distance = editDistance(folded, m_texts[i].id);
            if (distance <= most)
                slips.emplace_back(distance, i);
        }
        std::sort(slips.begin(), slips.end());
        for (const auto& [distance, position] : slips)
            found.append(m_entities[position].id);
    }
    // Then what has its words in common; the last of them says most, one like `v1` nothing.
    const QStringList segments = folded.left(maxCatalogQueryLength).split(u'.');
    for (auto segment = segments.crbegin(); segment != segments.crend() && found.size() < limit;
         ++segment) {
        if (segment->size() < 3)
            continue;
        for (const CatalogEntity* entity : search({*segment, {}})) {
            if (!found.contains(entity->id))
                found.append(entity->id);
        }
        if (!found.isEmpty())
            break;
    }
    return found.mid(0, limit);
}

QStringList Catalog::speciesServing(const QString& capabilityId) const
{
    QStringList species;
    for (const CatalogEntity& entity : m_entities) {
        if (entity.type == EntityType::WorkerSpecies && entity.serves.contains(capabilityId))
            species.append(entity.id);
    }
    return species;
}

std::optional<RiskHint> Catalog::riskHint(const QString& id) const
{
    const CatalogEntity* entity = find(id);
    if (!entity || !entity->risk.known())
        return std::nullopt;
    return entity->risk;
}

} // namespace hall
