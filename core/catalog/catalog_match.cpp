// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_match.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

bool isWordAt(const QString& text, const QString& needle, qsizetype at)
{
    const qsizetype end = at + needle.size();
    return (at == 0 || !text[at - 1].isLetterOrNumber()) &&
           (end == text.size() || !text[end].isLetterOrNumber());
}

bool hasWord(const QString& text, const QString& needle)
{
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        if (isWordAt(text, needle, at))
            return true;
    }
    return false;
}

std::optional<int> wordRank(const SearchTexts& texts, const QString& word)
{
    if (texts.id == word)
        return 0;
    if (texts.id.startsWith(word))
        return 1;
    if (hasWord(texts.id, word) || hasWord(texts.name, word))
        return 2;
    if (beginsAWord(texts.id, word) || beginsAWord(texts.name, word))
        return 3;
    if (beginsAWord(texts.tags, word))
        return 4;
    if (beginsAWord(texts.description, word))
        return 5;
    return std::nullopt;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    return text.toCaseFolded().replace(u'_', u'-');
}

bool beginsAWord(const QString& text, const QString& needle)
{
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

SearchTexts::SearchTexts(const CatalogEntity& entity)
    : id(foldedForSearch(entity.id)), name(foldedForSearch(entity.name)),
      tags(foldedForSearch(entity.tags.join(u'\n'))),
      description(foldedForSearch(entity.description))
{}

std::optional<int> searchRank(const SearchTexts& texts, const QStringList& words)
{
    int sum = 0;
    for (const QString& word : words) {
        const auto rank = wordRank(texts, word);
        if (!rank)
            return std::nullopt;
        sum += *rank;
    }
    return sum;
}

} // namespace hall
