// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QByteArray>
#include <QJsonObject>

/// A catalog as clients see it: what the server answers, and what `hall` shows without a server.
namespace hall {

/// `source` (`imported` or `built-in`), `version`, `sha256`, `size`, `imported_entities`, `types`
/// (how many of each) and `problem`.
QJsonObject catalogSummary(const Catalog& catalog);

/// `entities` that match, at most `limit`, `count` of them, `total` without the limit, and the
/// summary.
QByteArray catalogPage(const Catalog& catalog, const CatalogQuery& query, qsizetype limit);

/// The entity as it came, and over it `source`, `risk_hint`, `controls` and `served_by`.
QJsonObject catalogEntityJson(const Catalog& catalog, const CatalogEntity& entity);

} // namespace hall
