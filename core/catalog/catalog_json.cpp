// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_json.h"

#include "core/json/json_writer.h"

#include <QJsonArray>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString sourceWord(bool builtIn)
{
    return builtIn ? u"built-in"_s : u"imported"_s;
}

QJsonValue riskJson(const RiskHint& risk)
{
    if (!risk.known())
        return {};
    return QJsonObject{
        {u"risk_tier"_s, QString::fromLatin1(riskTierName(risk.tier))},
        {u"blast_score"_s, risk.blastScore ? QJsonValue(*risk.blastScore) : QJsonValue()}};
}

} // namespace

QJsonObject catalogSummary(const Catalog& catalog)
{
    const CatalogOrigin& origin = catalog.origin();
    QJsonObject types;
    for (int i = 0; i < entityTypeCount; ++i)
        types[QString::fromLatin1(entityTypeName(EntityType(i)))] = catalog.count(EntityType(i));
    return {{u"source"_s, sourceWord(!origin.imported)},
            {u"version"_s, textOrNull(origin.version)},
            {u"sha256"_s, textOrNull(origin.sha256)},
            {u"size"_s, qint64(catalog.entities().size())},
            {u"imported_entities"_s, catalog.importedCount()},
            {u"types"_s, types},
            {u"problem"_s, textOrNull(origin.problem)}};
}

QByteArray catalogPage(const Catalog& catalog, const CatalogQuery& query, qsizetype limit)
{
    const auto found = catalog.search(query);
    const auto shown = std::min(qsizetype(found.size()), limit);
    JsonWriter out(512 + shown * 512);
    out.beginObject();
    out.key("entities").beginArray();
    for (qsizetype i = 0; i < shown; ++i)
        out.value(found[std::size_t(i)]->json);
    out.endArray();
    out.key("count").integer(shown);
    out.key("total").integer(qint64(found.size()));
    const QJsonObject summary = catalogSummary(catalog);
    for (auto it = summary.constBegin(); it != summary.constEnd(); ++it)
        out.foreignKey(it.key()).value(it.value());
    out.endObject();
    return out.take();
}

QJsonObject catalogEntityJson(const Catalog& catalog, const CatalogEntity& entity)
{
    QJsonObject json = entity.json;
    json[u"source"_s] = sourceWord(entity.builtIn);
    json[u"risk_hint"_s] = riskJson(entity.risk);
    json[u"controls"_s] = QJsonArray::fromStringList(entity.controls);
    json[u"served_by"_s] = QJsonArray::fromStringList(catalog.speciesServing(entity.id));
    return json;
}

} // namespace hall
