// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_reader.h"

#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 200;
constexpr qsizetype maxDescriptionLength = 4000;
constexpr qsizetype maxListItems = 1000;
constexpr int maxDimension = 5;

constexpr QStringView tierWords = u"low, medium, high, critical";
constexpr QStringView reversibilityWords = u"reversible, partially-reversible, irreversible";

/// What a tier of the catalog stands for; Unknown is not a word that a taxonomy may use.
std::optional<RiskTier> parseTier(const QString& word)
{
    const auto tier = parseRiskTier(word);
    return tier == RiskTier::Unknown ? std::nullopt : tier;
}

RiskTier tierOfScore(int score)
{
    if (score <= 30)
        return RiskTier::Low;
    if (score <= 60)
        return RiskTier::Medium;
    return score <= 80 ? RiskTier::High : RiskTier::Critical;
}

/// The type's prefix and segments; the grammar of the segments is that of every WCP id.
bool isEntityId(const QString& id, const QString& prefix)
{
    const QString asControl = entityIdPrefix(EntityType::Control) + id.mid(prefix.size());
    return id.startsWith(prefix) && !exceedsUtf8Bytes(id, maxIdBytes) &&
           looksLikeControlId(asControl);
}

/// Reads the members of one object. The first problem is kept and the reading goes on with harmless
/// values, so that only the caller at the top has to look.
class Members {
public:
    Members(const QJsonObject& object, QString path, std::optional<Error>& error)
        : m_object(object), m_path(std::move(path)), m_error(error)
    {}

    QString pathOf(const QString& name) const { return jsonPathMember(m_path, name); }
    QJsonValue value(const QString& name) const { return m_object.value(name); }

    void fail(const QString& path, const QString& what)
    {
        if (!m_error)
            m_error = Error{path + u' ' + what + u'.', u"INVALID_CATALOG"_s, path};
    }

    QString requiredText(const QString& name, qsizetype longest)
    {
        if (value(name).isUndefined()) {
            fail(pathOf(name), u"is missing: give a string"_s);
            return {};
        }
        const QString given = text(name, longest);
        if (given.trimmed().isEmpty())
            fail(pathOf(name), u"must not be blank"_s);
        return given;
    }

    /// Empty when absent.
    QString text(const QString& name, qsizetype longest)
    {
        const QJsonValue given = value(name);
        if (given.isUndefined())
            return {};
        if (!given.isString())
            fail(pathOf(name), u"must be a string, not "_s + jsonTypeName(given));
        else if (given.toString().size() > longest)
            fail(pathOf(name),
                 u"has %1 characters; at most %2 are allowed"_s.arg(
                     QString::number(given.toString().size()), QString::number(longest)));
        return given.toString();
    }

    /// Empty when absent. Items are ids or words: not blank, at most 256 bytes, nothing invisible.
    QStringList texts(const QString& name)
    {
        const QJsonValue given = value(name);
        QStringList items;
        if (given.isUndefined())
            return items;
        if (!given.isArray()) {
            fail(pathOf(name), u"must be an array, not "_s + jsonTypeName(given));
            return items;
        }
        const QJsonArray array = given.toArray();
        if (array.size() > maxListItems)
            fail(pathOf(name), u"has %1 items; at most %2 are allowed"_s.arg(
                                   QString::number(array.size()), QString::number(maxListItems)));
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            const QString path = jsonPathIndex(pathOf(name), i);
            if (!array.at(i).isString())
                fail(path, u"must be a string, not "_s + jsonTypeName(array.at(i)));
            else if (!isAcceptableId(array.at(i).toString()))
                fail(path, u"must be 1 to 256 bytes of visible text, not "_s +
                               quotedForMessage(array.at(i).toString()));
            items.append(array.at(i).toString());
        }
        return items;
    }

    QStringList controls(const QString& name)
    {
        const QStringList items = texts(name);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            if (!looksLikeControlId(items.at(i)))
                fail(jsonPathIndex(pathOf(name), i),
                     u"must be a control id such as ctrl.obs.audit-log, not "_s +
                         quotedForMessage(items.at(i)));
        }
        return items;
    }

    void checkTiers(const QString& name)
    {
        const QStringList items = texts(name);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            if (!parseTier(items.at(i)))
                fail(jsonPathIndex(pathOf(name), i), mustBeOneOf(tierWords, items.at(i)));
        }
    }

    RiskTier tier(const QString& name)
    {
        if (value(name).isUndefined())
            return RiskTier::Unknown;
        const QString word = text(name, maxNameLength);
        const auto parsed = parseTier(word);
        if (!parsed)
            fail(pathOf(name), mustBeOneOf(tierWords, word));
        return parsed.value_or(RiskTier::Unknown);
    }

    /// nullopt when absent.
    std::optional<QJsonObject> object(const QString& name)
    {
        const QJsonValue given = value(name);
        if (given.isUndefined())
            return std::nullopt;
        if (!given.isObject())
            fail(pathOf(name), u"must be an object, not "_s + jsonTypeName(given));
        return given.toObject();
    }

    /// 0 when absent.
    int integer(const QString& name, int most)
    {
        const QJsonValue given = value(name);
        if (given.isUndefined())
            return 0;
        const double number = given.toDouble(-1);
        if (!given.isDouble() || number != std::trunc(number) || number < 0 || number > most) {
            fail(pathOf(name),
                 u"must be a whole number from 0 to %1"_s.arg(most) +
                     (given.isDouble() ? QString() : u", not "_s + jsonTypeName(given)));
            return 0;
        }
        return int(number);
    }

    static QString mustBeOneOf(QStringView words, const QString& given)
    {
        return u"must be one of %1, not %2"_s.arg(words, quotedForMessage(given));
    }

private:
    const QJsonObject& m_object;
    QString m_path;
    std::optional<Error>& m_error;
};

/// Four dimensions and whether it can be undone, on the scale of 100 that people see elsewhere.
int blastScoreOf(Members& hint)
{
    int sum = 0;
    for (const QString& dimension : {u"data"_s, u"network"_s, u"financial"_s, u"time"_s})
        sum += hint.integer(dimension, maxDimension);
    const QString reversibility = u"reversibility"_s;
    const QString word = hint.text(reversibility, maxNameLength).replace(u'_', u'-');
    if (word == u"irreversible")
        sum += 3;
    else if (word == u"partially-reversible")
        sum += 1;
    else if (word != u"reversible" && !hint.value(reversibility).isUndefined())
        hint.fail(hint.pathOf(reversibility), Members::mustBeOneOf(reversibilityWords, word));
    constexpr double highestSum = 15;
    return std::min(100, int(std::lround(sum / highestSum * 100)));
}

void readId(Members& members, CatalogEntity& entity)
{
    entity.id = members.requiredText(u"id"_s, maxIdBytes);
    const QString word = members.requiredText(u"type"_s, maxNameLength);
    const auto type = parseEntityType(word);
    if (!type)
        return members.fail(members.pathOf(u"type"_s),
                            Members::mustBeOneOf(entityTypeWords(), word));
    entity.type = *type;
    const QString prefix = entityIdPrefix(*type);
    if (!isEntityId(entity.id, prefix))
        members.fail(members.pathOf(u"id"_s),
                     u"is %1; the id of a %2 has to be %3 and segments of letters, digits, - and _ "
                     u"joined by dots"_s.arg(quotedForMessage(entity.id), word, prefix));
}

CatalogEntity readEntity(const QJsonObject& json, const QString& path, std::optional<Error>& error)
{
    Members members(json, path, error);
    CatalogEntity entity;
    readId(members, entity);
    entity.name = members.requiredText(u"name"_s, maxNameLength);
    if (members.value(u"description"_s).isUndefined())
        members.fail(members.pathOf(u"description"_s), u"is missing: give a string"_s);
    entity.description = members.text(u"description"_s, maxDescriptionLength);
    entity.tags = members.texts(u"tags"_s);
    for (const QString& list :
         {u"typical_controls"_s, u"required_controls"_s, u"controls_required"_s}) {
        for (const QString& control : members.controls(list)) {
            if (!entity.controls.contains(control))
                entity.controls.append(control);
        }
    }
    entity.serves = members.texts(u"serves_capabilities"_s);
    members.checkTiers(u"required_for_risk_tiers"_s);
    members.checkTiers(u"recommended_for_risk_tiers"_s);
    entity.risk.tier = members.tier(u"risk_tier"_s);
    if (const auto hint = members.object(u"blast_radius_hint"_s)) {
        Members dimensions(*hint, members.pathOf(u"blast_radius_hint"_s), error);
        entity.risk.blastScore = blastScoreOf(dimensions);
        if (!entity.risk.known())
            entity.risk.tier = tierOfScore(*entity.risk.blastScore);
    }
    entity.json = json;
    return entity;
}

QString readMeta(const QJsonObject& root, qsizetype entities, std::optional<Error>& error)
{
    Members top(root, u"$"_s, error);
    const QJsonObject json = top.object(u"_meta"_s).value_or(QJsonObject());
    Members meta(json, top.pathOf(u"_meta"_s), error);
    const QString total = u"total_entities"_s;
    // A count that is wrong is how a file that lost its end shows.
    if (!meta.value(total).isUndefined() && meta.value(total) != QJsonValue(entities))
        meta.fail(meta.pathOf(total),
                  u"is not the number of $.entities, which is %1"_s.arg(QString::number(entities)));
    return meta.text(u"version"_s, maxNameLength);
}

} // namespace

QString catalogKey(const QString& id)
{
    return id.startsWith(u"ctrl.") ? normalisedControlId(id) : id;
}

Result<CatalogText> readCatalogText(const QByteArray& text)
{
    JsonLimits limits;
    limits.maxBytes = maxCatalogBytes;
    const auto root = readJsonObject(text, limits);
    if (!root)
        return root.error();

    std::optional<Error> error;
    Members top(*root, u"$"_s, error);
    const QJsonValue list = top.value(u"entities"_s);
    const QJsonArray entities = list.toArray();
    if (list.isUndefined())
        top.fail(u"$.entities"_s, u"is missing: a catalog is {\"entities\": [ … ]}"_s);
    else if (!list.isArray())
        top.fail(u"$.entities"_s, u"must be an array, not "_s + jsonTypeName(list));
    else if (entities.isEmpty())
        top.fail(u"$.entities"_s, u"is empty: a catalog has at least one entity"_s);
    else if (entities.size() > maxCatalogEntities)
        top.fail(u"$.entities"_s,
                 u"has %1 entities; at most %2 are allowed"_s.arg(
                     QString::number(entities.size()), QString::number(maxCatalogEntities)));

    CatalogText catalog;
    catalog.version = readMeta(*root, entities.size(), error);
    catalog.entities.reserve(std::size_t(entities.size()));
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < entities.size() && !error; ++i) {
        const QString path = jsonPathIndex(u"$.entities"_s, i);
        if (!entities.at(i).isObject()) {
            top.fail(path, u"must be an object, not "_s + jsonTypeName(entities.at(i)));
            break;
        }
        catalog.entities.push_back(readEntity(entities.at(i).toObject(), path, error));
        const QString key = catalogKey(catalog.entities.back().id);
        if (const auto first = positions.constFind(key); first != positions.constEnd())
            top.fail(path + u".id"_s,
                     u"is %1, the id that $.entities[%2] has already"_s.arg(
                         quotedForMessage(catalog.entities.back().id), QString::number(*first)));
        positions.insert(key, i);
    }
    if (error)
        return *error;
    return catalog;
}

} // namespace hall
