// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/catalog/catalog_json.h"
#include "core/catalog/catalog_reader.h"
#include "core/hall/hall.h"
#include "core/protocol/grammar.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/query_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nearIds = 5;

/// The enrolled workers that have to do with an id: that declare the capability, are of the
/// species, or implement the control.
QJsonArray workersOf(const Snapshot& snapshot, const QString& id)
{
    const QString control = normalisedControlId(id);
    QJsonArray workers;
    for (const WorkerRecord& worker : snapshot.bundle().workers) {
        const auto implements = [&control](const QString& other) {
            return normalisedControlId(other) == control;
        };
        if (worker.usable() && (worker.capabilities.contains(id) || worker.speciesId == id ||
                                std::any_of(worker.currentlyImplements.begin(),
                                            worker.currentlyImplements.end(), implements)))
            workers.append(worker.workerId);
    }
    return workers;
}

void listCatalog(const Hall& hall, const RouteCall& call)
{
    QueryReader reader(call.request);
    CatalogQuery query;
    if (const auto word = reader.text(u"type"_s)) {
        query.type = parseEntityType(*word);
        if (!query.type)
            reader.fail(u"type"_s, u"is %1; it has to be one of %2."_s.arg(quotedForMessage(*word),
                                                                           entityTypeWords()));
    }
    query.words = reader.text(u"q"_s).value_or(QString());
    if (query.words.size() > maxCatalogQueryLength)
        reader.fail(u"q"_s, u"has %1 characters; it may have %2."_s.arg(
                                QString::number(query.words.size()),
                                QString::number(maxCatalogQueryLength)));
    const int limit =
        reader.number(u"limit"_s, 0, int(maxCatalogEntities), int(maxCatalogEntities));
    reader.refuseOthers();
    if (reader.error())
        return call.respond.fail(*reader.error());
    call.respond.send(HttpReply::json(catalogPage(*hall.catalog(), query, limit)));
}

void showEntry(const Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    const auto catalog = hall.catalog();
    const QJsonArray workers = workersOf(*hall.snapshot(), id);
    const CatalogEntity* entity = catalog->find(id);
    if (!entity) {
        // Nobody has to know the catalog: an id that it lacks may be in use all the same.
        const QStringList near = catalog->idsNear(id, nearIds);
        return call.respond.send(HttpReply::failure(
            {u"The catalog has no %1."_s.arg(quotedForMessage(id)), u"NOT_FOUND"_s, u"id"_s},
            {{u"near"_s, QJsonArray::fromStringList(near)}, {u"workers"_s, workers}}));
    }
    QJsonObject json = catalogEntityJson(*catalog, *entity);
    json[u"workers"_s] = workers;
    call.respond.send(HttpReply::json(json));
}

Done<std::shared_ptr<const Catalog>> answerWith(const RouteCall& call, const QString& done)
{
    return [respond = call.respond, done](Result<std::shared_ptr<const Catalog>> catalog) {
        if (!catalog)
            return respond.fail(catalog.error());
        QJsonObject json = catalogSummary(**catalog);
        json[done] = true;
        respond.send(HttpReply::json(json));
    };
}

} // namespace

void addCatalogRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/catalog"_s, Role::Read,
               [&hall](const RouteCall& call) { listCatalog(hall, call); });
    router.add("GET", u"/api/catalog/{id}"_s, Role::Read,
               [&hall](const RouteCall& call) { showEntry(hall, call); });
    router.add("PUT", u"/api/catalog"_s, Role::Admin, [&hall](const RouteCall& call) {
        hall.importCatalog(call.request.body, call.caller, answerWith(call, u"imported"_s));
    });
    router.add("DELETE", u"/api/catalog"_s, Role::Admin, [&hall](const RouteCall& call) {
        hall.removeCatalog(call.caller, answerWith(call, u"removed"_s));
    });
}

} // namespace hall
