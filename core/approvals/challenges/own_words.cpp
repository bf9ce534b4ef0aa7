// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/own_words.h"

#include "core/approvals/challenges/text_words.h"
#include "core/protocol/grammar.h"
#include "core/protocol/visible_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace hall::challenges {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastDifferentWords = 8;
constexpr int leastOwnWords = 8;
constexpr qsizetype mostNamingWords = 4;

/// A to Z only: other letters have to be as they are.
QChar asciiLower(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

QString asciiLower(const QString& text)
{
    QString lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](QChar c) { return asciiLower(c); });
    return lower;
}

/// Between white space, without punctuation at the ends; only what has a letter or a digit.
QStringList spacedWords(const QString& text)
{
    QStringList words;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        qsizetype first = start;
        while (first < end && !isWordCharacterAt(text, first))
            ++first;
        while (end > first && !isWordCharacterAt(text, end - 1))
            --end;
        if (end > first)
            words.append(text.sliced(first, end - first).toCaseFolded());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace())
            continue;
        take(i);
        start = i + 1;
    }
    take(text.size());
    return words;
}

/// Joins what stands on both its sides into one token: `bob@acme.com`, `cust-1`, `19.99`.
bool joins(QChar c)
{
    return c == u'.' || c == u',' || c == u'-' || c == u'_' || c == u'@' || c == u'/' ||
           c == u'\\' || c == u'+';
}

/// Whether what stands before `at` does not belong to the token that begins there.
bool beginsToken(const QString& text, qsizetype at)
{
    if (at == 0 || !isWordCharacterAt(text, at))
        return true;
    if (isWordCharacterAt(text, at - 1) || text[at - 1] == u'_')
        return false;
    // The sign of -5, and of -5 only: 5 is not named by it.
    const bool isSign = text[at - 1] == u'-' && text[at].isDigit();
    return !joins(text[at - 1]) || (!isSign && (at == 1 || !isWordCharacterAt(text, at - 2)));
}

bool endsToken(const QString& text, qsizetype end)
{
    if (end == text.size() || !isWordCharacterAt(text, end - 1))
        return true;
    if (isWordCharacterAt(text, end) || text[end] == u'_')
        return false;
    return !joins(text[end]) || end + 1 == text.size() || !isWordCharacterAt(text, end + 1);
}

/// `value` as a token of its own. Both are in lower case, blanks are single.
bool names(const QString& text, const QString& value)
{
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        if (beginsToken(text, at) && endsToken(text, at + value.size()))
            return true;
    }
    return false;
}

/// `deletes`, `deleting` and `deleted` are forms of `delete`.
bool isFormOf(const QString& word, const QString& base)
{
    if (!word.startsWith(base.first(base.size() - 1)))
        return false;
    const QStringView ending = QStringView(word).sliced(base.size() - 1);
    const QStringView last = QStringView(base).last(1);
    const QStringView more = ending.startsWith(last) ? ending.sliced(1) : QStringView();
    if (ending.startsWith(last) &&
        (more.isEmpty() || more == u"s" || more == u"es" || more == u"d" || more == u"ed" ||
         more == u"ing" || more == u"ion"))
        return true;
    return (last == u"e" && (ending == u"ing" || ending == u"ion")) ||
           (last == u"y" && (ending == u"ies" || ending == u"ied"));
}

bool namesAction(const QString& text, const QString& action)
{
    if (names(text, asciiLower(action)))
        return true;
    const QStringList given = lowerWordsOf(text);
    const QStringList wanted = namingWords(action);
    return std::all_of(wanted.begin(), wanted.end(), [&given](const QString& word) {
        return std::any_of(given.begin(), given.end(),
                           [&word](const QString& candidate) { return isFormOf(candidate, word); });
    });
}

/// Ids and numbers are copied, not said.
bool isCopied(const QString& word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.isDigit() || (joins(c) && c != u'-' && c != u','); });
}

/// Different words that stand neither in the card's sentence nor in what has to be named.
int ownWords(const QStringList& words, const ExplanationDemand& demand)
{
    const QStringList shown = spacedWords(demand.sentence);
    QSet<QString> given(shown.begin(), shown.end());
    for (const QString& word : namingWords(demand.action))
        given.insert(word);
    for (const QString& mention : demand.mentions) {
        for (const QString& word : spacedWords(mention))
            given.insert(word);
    }
    QSet<QString> own;
    for (const QString& word : words) {
        if (!given.contains(word) && !isCopied(word))
            own.insert(word);
    }
    return int(own.size());
}

} // namespace

QStringList namingWords(const QString& action)
{
    QString name = action;
    if (looksLikeCapabilityId(action)) {
        QStringList parts = action.split(u'.');
        parts.removeFirst();
        const QString last = parts.last();
        if (parts.size() > 1 && last.size() > 1 && last.startsWith(u'v') &&
            std::all_of(last.begin() + 1, last.end(), [](QChar c) { return c.isDigit(); }))
            parts.removeLast();
        name = parts.mid(std::max<qsizetype>(0, parts.size() - 2)).join(u' ');
    }
    return lowerWordsOf(name).mid(0, mostNamingWords);
}

QString problemOf(const ExplanationDemand& demand, const QString& text)
{
    // Invisible characters would make one word look like many different ones.
    QString spaced = text;
    std::replace_if(
        spaced.begin(), spaced.end(), [](QChar c) { return c.isSpace(); }, u' ');
    const QString read = withoutControlCharacters(spaced);
    const QStringList words = spacedWords(read);
    if (words.size() < demand.leastWords)
        return u"Explain it in at least %1 words; these are %2."_s.arg(
            QString::number(demand.leastWords), QString::number(words.size()));
    if (QSet<QString>(words.begin(), words.end()).size() < leastDifferentWords)
        return u"Use at least %1 different words."_s.arg(leastDifferentWords);

    const QString tokens = asciiLower(read.simplified());
    if (!demand.action.isEmpty() && !namesAction(tokens, demand.action))
        return u"Name the action, \"%1\", or say it in words."_s.arg(visibleText(demand.action));
    QStringList missing;
    for (const QString& mention : demand.mentions) {
        if (!names(tokens, asciiLower(mention)))
            missing.append(u'"' + visibleText(mention) + u'"');
    }
    if (!missing.isEmpty())
        return u"Name the values that count; missing: %1."_s.arg(missing.join(u", "_s));
    if (ownWords(words, demand) < leastOwnWords)
        return u"Use your own words: at least %1 that are neither in the sentence above nor "
               "values of the action."_s.arg(leastOwnWords);
    return {};
}

} // namespace hall::challenges
