// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_json.h"
#include "core/hall/hall_private.h"
#include "core/hall/settings/setting_store.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// An imported catalog says first what an id means; the Hall's own fills its gaps.
std::shared_ptr<const Catalog> overBuiltIn(const Catalog& imported)
{
    return std::make_shared<const Catalog>(imported.completedBy(*Catalog::builtIn()));
}

} // namespace

Result<void> Hall::Private::loadCatalog(const QSqlDatabase& database)
{
    const auto stored = setting_store::load(database, setting_store::catalog);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return {};
    const auto imported = Catalog::read(stored->toUtf8());
    // No decision depends on it: the Hall works, and whoever looks at the catalog sees why it is
    // not the one that was imported.
    catalog.set(imported
                    ? overBuiltIn(*imported)
                    : std::make_shared<const Catalog>(Catalog::builtIn()->withProblem(
                          u"The imported catalog cannot be read; import it again or remove it. "
                          u"%1"_s.arg(imported.error().message))));
    return {};
}

Result<std::shared_ptr<const Catalog>> Hall::Private::importCatalog(const QByteArray& text,
                                                                    const Caller& caller)
{
    const auto imported = Catalog::read(text);
    if (!imported)
        return imported.error();
    auto after = overBuiltIn(*imported);
    return storeCatalog(QString::fromUtf8(text), u"catalog_imported"_s, std::move(after), caller);
}

Result<std::shared_ptr<const Catalog>> Hall::Private::removeCatalog(const Caller& caller)
{
    const CatalogOrigin origin = catalog.get()->origin();
    if (!origin.imported && origin.problem.isEmpty())
        return Error{u"No catalog is imported: this Hall uses its own."_s, u"NOT_FOUND"_s, {}};
    return storeCatalog(u""_s, u"catalog_removed"_s, Catalog::builtIn(), caller);
}

Result<std::shared_ptr<const Catalog>>
Hall::Private::storeCatalog(const QString& text, const QString& action,
                            std::shared_ptr<const Catalog> after, const Caller& caller)
{
    const QJsonObject data{{u"action"_s, action},
                           {u"before"_s, catalogSummary(*catalog.get())},
                           {u"after"_s, catalogSummary(*after)}};
    const auto done =
        commit({eventDraft(record_kind::configuration, now(), caller.tokenName, data)},
               [text](QSqlDatabase& database) {
                   return setting_store::save(database, setting_store::catalog, text);
               });
    if (!done)
        return done.error();
    catalog.set(after);
    if (hall)
        Q_EMIT hall->changed();
    return after;
}

std::shared_ptr<const Catalog> Hall::catalog() const
{
    return d->catalog.get();
}

void Hall::importCatalog(const QByteArray& text, const Caller& caller,
                         Done<std::shared_ptr<const Catalog>> done)
{
    d->governing.post(
        [this, text, caller, done = std::move(done)] { done(d->importCatalog(text, caller)); });
}

void Hall::removeCatalog(const Caller& caller, Done<std::shared_ptr<const Catalog>> done)
{
    d->governing.post([this, caller, done = std::move(done)] { done(d->removeCatalog(caller)); });
}

} // namespace hall
