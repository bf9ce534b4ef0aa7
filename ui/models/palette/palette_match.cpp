// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/palette_match.h"

namespace hall::ui {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

void markRun(QList<int>* marks, qsizetype from, qsizetype length)
{
    if (!marks)
        return;
    for (qsizetype i = from; i < from + length; ++i)
        marks->append(int(i));
}

} // namespace

QString foldedText(const QString& text)
{
    QString folded = text;
    for (QChar& letter : folded)
        letter = letter.toLower();
    return folded;
}

std::optional<TextMatch> matchText(QStringView word, QStringView text, bool loosely,
                                   QList<int>* marks)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (!startsWord(text, at))
            continue;
        markRun(marks, at, word.size());
        return TextMatch{at == 0 ? MatchKind::Prefix : MatchKind::WordStart, int(at)};
    }
    if (first >= 0) {
        markRun(marks, first, word.size());
        return TextMatch{MatchKind::Inside, int(first)};
    }
    if (!loosely)
        return std::nullopt;

    // Forward to where the last letter is found, then back: the letters as close as they can be
    // before that place.
    qsizetype end = 0;
    for (qsizetype i = 0; i < word.size(); ++i, ++end) {
        end = text.indexOf(word[i], end);
        if (end < 0)
            return std::nullopt;
    }
    QList<int> places(word.size());
    qsizetype at = end;
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        at = text.lastIndexOf(word[i], at - 1);
        places[i] = int(at);
    }
    if (marks)
        *marks += places;
    const int span = places.constLast() - places.constFirst() + 1;
    return TextMatch{MatchKind::Subsequence, int(span - word.size())};
}

} // namespace hall::ui
