// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog_entity.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hall {

/// Texts are compared without case, and `_` counts as `-`: controls are spelt both ways.
QString foldedForSearch(const QString& text);

/// Whether `needle` stands in `text` where a word begins: `summ` is in `cap.doc.summarize`, `rite`
/// is not in `cap.doc.write`. Both are folded.
bool beginsAWord(const QString& text, const QString& needle);

/// An entity's texts, folded once.
struct SearchTexts {
    QString id, name, tags, description;

    explicit SearchTexts(const CatalogEntity& entity);
};

/// How well an entity fits folded `words`: the sum over the words, where a word counts 0 as the
/// id, 1 as its beginning, 2 as a word of id or name, 3 as the beginning of one, 4 in a tag, 5 in
/// the description. nullopt: a word is nowhere.
std::optional<int> searchRank(const SearchTexts& texts, const QStringList& words);

} // namespace hall
