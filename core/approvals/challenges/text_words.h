// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace hall::challenges {

/// A run of letters that ends at camelCase humps, or a run of digits.
struct TextWord {
    qsizetype offset = 0; ///< in UTF-16 units
    QStringView text;
    bool isNumber = false;
};

/// The words of a name or a text, in order: `deleteUser_2` has `delete`, `User` and `2`. Letters
/// of every script count, with the marks on them. Views into `text`.
std::vector<TextWord> wordsIn(QStringView text);

/// The same, in lower case and without places.
QStringList lowerWordsOf(QStringView text);

/// Whether the code point at `i` is a letter or a digit.
bool isWordCharacterAt(QStringView text, qsizetype i);

} // namespace hall::challenges
