// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <utility>
#include <vector>

/// Text as the scanners see it. They know ASCII and nothing else: a Cyrillic `е` is no `e`, and
/// every character that is not ASCII ends a word.
namespace hall::risk {

/// One byte for each UTF-16 unit, so that offsets stay: ASCII as it is, anything else as a byte
/// that is no letter, digit, space or punctuation.
QByteArray asciiBytes(QStringView text);
QByteArray asciiLower(QByteArray text);

inline bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
inline bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isLetter(char c)
{
    return isLower(c) || isUpper(c);
}
/// Of a word in the sense of "whole word": letters, digits and `_`.
inline bool isWordByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}
inline bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The words of an identifier or a text, in lower case: runs of letters, or of digits, that also
/// end at camelCase humps (`deleteUser`, `HTTPDelete`, `s3Bucket`). `offset` counts bytes.
struct Word {
    QByteArray text;
    qsizetype offset = 0;
};
/// The word that begins at or after `from`, and where to go on; an empty one at the end.
std::pair<Word, qsizetype> nextWord(QByteArrayView text, qsizetype from);
std::vector<QByteArray> wordsOf(QByteArrayView text);

} // namespace hall::risk
