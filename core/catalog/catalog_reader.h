// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog_entity.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hall {

inline constexpr qsizetype maxCatalogBytes = 4 << 20;
inline constexpr qsizetype maxCatalogEntities = 10'000;

/// A taxonomy file, read.
struct CatalogText {
    QString version; ///< `_meta.version`, or empty
    std::vector<CatalogEntity> entities;
};

/// The id under which an entity is found: of a control the form with `-`.
QString catalogKey(const QString& id);

/// Reads `{"_meta": {…}, "entities": [{"id", "type", "name", "description", …}]}`. Members it does
/// not know are kept; the ones it knows have to be right. Errors: those of readJson,
/// JSON_TOO_LARGE, and INVALID_CATALOG, whose field and message name the member
/// (`$.entities[3].risk_tier`). Only the first problem is reported. Thread-safe.
Result<CatalogText> readCatalogText(const QByteArray& text);

} // namespace hall
