// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/factors/text_scan.h"

#include "core/risk/factors/ascii_text.h"

#include <string_view>

namespace hall::risk {

namespace {

std::string_view viewOf(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

qsizetype findFrom(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    const std::size_t at = viewOf(text).find(viewOf(needle), std::size_t(from));
    return at == std::string_view::npos ? -1 : qsizetype(at);
}

bool endsWord(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || !isWordByte(text[at]);
}

bool isLocalByte(char c)
{
    return isWordByte(c) || c == '.' || c == '%' || c == '+' || c == '-';
}

bool isHostByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '.' || c == '-';
}

bool isHostOfEmail(QByteArrayView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size() && isHostByte(text[i]); ++i) {
        if (text[i] == '.' && i > from && i + 2 < text.size() && isLetter(text[i + 1]) &&
            isLetter(text[i + 2]))
            return true;
    }
    return false;
}

} // namespace

qsizetype findText(QByteArrayView text, QByteArrayView needle)
{
    return findFrom(text, needle, 0);
}

qsizetype findWord(QByteArrayView text, QByteArrayView word)
{
    for (qsizetype at = findFrom(text, word, 0); at >= 0; at = findFrom(text, word, at + 1)) {
        if ((at == 0 || !isWordByte(text[at - 1])) && endsWord(text, at + word.size()))
            return at;
    }
    return -1;
}

qsizetype findWordEnd(QByteArrayView text, QByteArrayView ending)
{
    for (qsizetype at = findFrom(text, ending, 0); at >= 0; at = findFrom(text, ending, at + 1)) {
        if (endsWord(text, at + ending.size()))
            return at;
    }
    return -1;
}

qsizetype findSpaced(QByteArrayView text, QByteArrayView first, QByteArrayView second)
{
    for (qsizetype at = findFrom(text, first, 0); at >= 0; at = findFrom(text, first, at + 1)) {
        const qsizetype gap = at + first.size();
        qsizetype next = gap;
        while (next < text.size() && isBlank(text[next]))
            ++next;
        if (next > gap && text.sliced(next).startsWith(second))
            return at;
    }
    return -1;
}

qsizetype findEmail(QByteArrayView text)
{
    for (qsizetype at = findFrom(text, "@", 0); at >= 0; at = findFrom(text, "@", at + 1)) {
        if (at > 0 && isLocalByte(text[at - 1]) && isHostOfEmail(text, at + 1))
            return at - 1;
    }
    return -1;
}

qsizetype findDottedQuad(QByteArrayView text)
{
    constexpr int mostDigits = 3;
    constexpr int numbersOfAQuad = 4;
    int numbers = 0; // joined by dots, up to here
    qsizetype first = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        if (i - start > mostDigits)
            numbers = 0;
        else if (numbers++ == 0)
            first = start;
        if (numbers == numbersOfAQuad)
            return first;
        if (i + 1 < text.size() && text[i] == '.' && isDigit(text[i + 1]))
            ++i;
        else
            numbers = 0;
    }
    return -1;
}

} // namespace hall::risk
