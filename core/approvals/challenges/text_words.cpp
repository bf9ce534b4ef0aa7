// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/text_words.h"

namespace hall::challenges {

namespace {

enum class Kind { Letter, Mark, Digit, Other };

char32_t codePointAt(QStringView text, qsizetype i, qsizetype& units)
{
    units = 1;
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    }
    return text[i].unicode();
}

Kind kindOf(char32_t code)
{
    if (QChar::isDigit(code))
        return Kind::Digit;
    if (QChar::isLetter(code) || QChar::isNumber(code))
        return Kind::Letter;
    return QChar::isMark(code) ? Kind::Mark : Kind::Other;
}

/// Whether a word ends before the capital at `i`: `deleteUser`, `HTTPDelete`.
bool isHump(QStringView text, qsizetype i, qsizetype start)
{
    if (i <= start || !text[i].isUpper())
        return false;
    return !text[i - 1].isUpper() || (i + 1 < text.size() && text[i + 1].isLower());
}

} // namespace

std::vector<TextWord> wordsIn(QStringView text)
{
    std::vector<TextWord> words;
    qsizetype start = 0;
    Kind running = Kind::Other;
    const auto endAt = [&](qsizetype end) {
        if (running != Kind::Other)
            words.push_back({start, text.sliced(start, end - start), running == Kind::Digit});
    };
    qsizetype units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        Kind kind = kindOf(codePointAt(text, i, units));
        if (kind == Kind::Mark)
            kind = running;
        if (kind == running && !(kind == Kind::Letter && isHump(text, i, start)))
            continue;
        endAt(i);
        start = i;
        running = kind;
    }
    endAt(text.size());
    return words;
}

QStringList lowerWordsOf(QStringView text)
{
    QStringList words;
    for (const TextWord& word : wordsIn(text))
        words.append(word.text.toString().toLower());
    return words;
}

bool isWordCharacterAt(QStringView text, qsizetype i)
{
    if (i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
        --i;
    qsizetype units = 1;
    const Kind kind = kindOf(codePointAt(text, i, units));
    return kind == Kind::Letter || kind == Kind::Digit;
}

} // namespace hall::challenges
