// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/factors/ascii_text.h"

#include <algorithm>
#include <tuple>

namespace hall::risk {

QByteArray asciiBytes(QStringView text)
{
    constexpr char somethingElse = '\x80';
    QByteArray bytes(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), bytes.begin(),
                   [](QChar c) { return c.unicode() < 0x80 ? char(c.unicode()) : somethingElse; });
    return bytes;
}

QByteArray asciiLower(QByteArray text)
{
    for (char& c : text) {
        if (isUpper(c))
            c = char(c - 'A' + 'a');
    }
    return text;
}

std::pair<Word, qsizetype> nextWord(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && !isLetter(text[from]) && !isDigit(text[from]))
        ++from;
    qsizetype end = from;
    while (end < text.size() && (isLetter(text[end]) || isDigit(text[end]))) {
        if (end > from) {
            const bool otherKind = isDigit(text[end]) != isDigit(text[end - 1]);
            const bool hump = isUpper(text[end]) && isLower(text[end - 1]);
            const bool afterAcronym = isUpper(text[end]) && isUpper(text[end - 1]) &&
                                      end + 1 < text.size() && isLower(text[end + 1]);
            if (otherKind || hump || afterAcronym)
                break;
        }
        ++end;
    }
    return {{asciiLower(text.sliced(from, end - from).toByteArray()), from}, end};
}

std::vector<QByteArray> wordsOf(QByteArrayView text)
{
    std::vector<QByteArray> words;
    for (auto [word, next] = nextWord(text, 0); !word.text.isEmpty();
         std::tie(word, next) = nextWord(text, next))
        words.push_back(word.text);
    return words;
}

} // namespace hall::risk
