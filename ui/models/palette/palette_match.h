// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hall::ui {

/// How a word was found, the best first.
enum class MatchKind { Prefix, WordStart, Inside, Subsequence };

struct TextMatch {
    MatchKind kind = MatchKind::Prefix;
    /// Within a kind, the less the better: how far from the start, or how far apart the letters
    /// stand.
    int cost = 0;
};

/// `text` with every letter in lower case and as many of them as before.
QString foldedText(const QString& text);

/// Finds a folded word, not empty, in a folded text. Letters apart from each other count with
/// `loosely` only. `marks`: gets the places of the letters, in order. Pure; thread-safe.
std::optional<TextMatch> matchText(QStringView word, QStringView text, bool loosely,
                                   QList<int>* marks = nullptr);

} // namespace hall::ui
