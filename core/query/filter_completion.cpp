// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_words.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Where the term under the cursor begins: after the last white space that is not in quotes.
qsizetype termStart(QStringView text, qsizetype cursor)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"' && (i == 0 || text[i - 1] != u'\\'))
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            start = i + 1;
    }
    return start;
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isSpace() && text[from] != u',')
        ++from;
    return from;
}

QStringList beginningWith(const QStringList& words, QStringView typed)
{
    QStringList found;
    for (const QString& word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive) && word != typed)
            found.append(word);
    }
    return found;
}

QStringList valuesOf(const FilterWord& word)
{
    if (word.name == wouldHaveAskedWord)
        return {word.example};
    switch (word.field) {
    case FilterField::Blast:
        return {u">=10"_s, u">=60"_s, u">=85"_s};
    case FilterField::Time:
        return {u"15m"_s, u"1h"_s, u"24h"_s, u"7d"_s, u"30d"_s};
    default:
        return filterValueWords(word.field);
    }
}

} // namespace

FilterCompletion completeFilter(QStringView text, int cursor)
{
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype start = termStart(text, at);
    if (start < at && text[start] == u'-')
        ++start;
    const QStringView typed = text.sliced(start, at - start);
    const qsizetype colon = typed.indexOf(u':');

    FilterCompletion completion;
    if (colon < 0) {
        completion.from = int(start);
        completion.length = int(wordEnd(text, at) - start);
        QStringList names;
        for (const QString& name : filterFieldNames())
            names.append(name + u':');
        completion.candidates = beginningWith(names, typed);
        return completion;
    }
    const qsizetype valueStart = start + std::max(colon, typed.lastIndexOf(u',')) + 1;
    completion.from = int(valueStart);
    completion.length = int(wordEnd(text, at) - valueStart);
    if (const FilterWord* const word = findFilterWord(typed.first(colon)))
        completion.candidates =
            beginningWith(valuesOf(*word), text.sliced(valueStart, at - valueStart));
    return completion;
}

} // namespace hall
