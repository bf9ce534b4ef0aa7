// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_diagnosis.h"

#include <QLatin1Char>
#include <QStringBuilder>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The offset after the string that begins with the quote at `offset`; beyond the text when the
/// string never ends.
qsizetype skipString(const QByteArray& text, qsizetype offset)
{
    for (++offset; offset < text.size(); ++offset) {
        if (text[offset] == '\\')
            ++offset;
        else if (text[offset] == '"')
            return offset + 1;
    }
    return text.size() + 1;
}

/// Whether `offset` lies inside a string (its closing quote counts as inside).
bool insideString(const QByteArray& text, qsizetype offset)
{
    for (qsizetype i = 0; i < offset;) {
        if (text[i] != '"') {
            ++i;
            continue;
        }
        const qsizetype after = skipString(text, i);
        if (after > offset)
            return true;
        i = after;
    }
    return false;
}

/// The last character before `offset` that is not white space; NUL when there is none.
char significantBefore(const QByteArray& text, qsizetype offset)
{
    while (--offset >= 0) {
        if (!isSpace(text[offset]))
            return text[offset];
    }
    return '\0';
}

/// The run of letters around `offset`, for words such as `undefined` that are no JSON.
QString wordAt(const QByteArray& text, qsizetype offset)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    qsizetype from = offset;
    while (from > 0 && offset - from < 20 && isLetter(text[from - 1]))
        --from;
    qsizetype to = offset;
    while (to < text.size() && to - offset < 20 && isLetter(text[to]))
        ++to;
    return QString::fromLatin1(text.sliced(from, to - from));
}

/// The character that starts at or covers `offset`, in a form that can be printed.
QString characterAt(const QByteArray& text, qsizetype offset)
{
    const uchar byte = uchar(text[offset]);
    if (byte < 0x20 || byte == 0x7F)
        return u"control character U+%1"_s.arg(uint(byte), 4, 16, QLatin1Char('0'));
    while (offset > 0 && (uchar(text[offset]) & 0xC0) == 0x80)
        --offset;
    return u'`' +
           QString::fromUtf8(text.sliced(offset, std::min<qsizetype>(4, text.size() - offset)))
               .left(uchar(text[offset]) >= 0xF0 ? 2 : 1) +
           u'`';
}

QString problemInString(const QByteArray& text, qsizetype offset)
{
    if (uchar(text[offset]) < 0x20)
        return u"a string holds %1; write it as an escape such as \\n"_s.arg(
            characterAt(text, offset));
    return u"a string holds an escape that JSON does not know, or half a surrogate pair"_s;
}

} // namespace

QString positionWords(const QByteArray& text, qsizetype offset)
{
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype i = 0; i < std::min(offset, text.size()); ++i) {
        if (text[i] == '\n') {
            ++line;
            column = 1;
        } else if ((uchar(text[i]) & 0xC0) != 0x80) {
            ++column;
        }
    }
    return u"line %1, column %2"_s.arg(line).arg(column);
}

QString syntaxProblem(const QByteArray& text, qsizetype offset)
{
    if (offset >= text.size())
        return insideString(text, text.size()) ? u"the text ends inside a string"_s
                                               : u"the text ends before the value is complete"_s;
    if (insideString(text, offset))
        return problemInString(text, offset);

    const char c = text[offset];
    const char before = significantBefore(text, offset);
    if (c == '\'')
        return u"a single quote found; strings take double quotes"_s;
    if (c == '/' || c == '#')
        return u"%1 found; JSON has no comments"_s.arg(characterAt(text, offset));
    if ((c == '}' || c == ']') && before == ',')
        return u"%1 found after a comma; remove the comma"_s.arg(characterAt(text, offset));
    const QString word = wordAt(text, offset);
    if (word == "NaN"_L1 || word == "Infinity"_L1 || (c == 'N' || c == 'I'))
        return u"NaN and Infinity are no JSON numbers"_s;
    if (word.size() > 1)
        return u"`%1` found; texts take double quotes, and the words are true, false and null"_s
            .arg(word);
    return u"%1 found where it cannot stand"_s.arg(characterAt(text, offset));
}

qsizetype offsetOfKey(const QByteArray& text, qsizetype ordinal)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != '"') {
            ++i;
            continue;
        }
        const qsizetype start = i;
        i = skipString(text, i);
        while (i < text.size() && isSpace(text[i]))
            ++i;
        if (i < text.size() && text[i] == ':' && ordinal-- == 0)
            return start;
    }
    return text.size();
}

qsizetype offsetOfDepth(const QByteArray& text, int depth)
{
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            i = skipString(text, i);
            continue;
        }
        if ((c == '{' || c == '[') && --depth == 0)
            return i;
        if (c == '}' || c == ']')
            ++depth;
        ++i;
    }
    return text.size();
}

qsizetype offsetOfInvalidUtf8(const QByteArray& text)
{
    for (qsizetype i = 0; i < text.size();) {
        const uchar lead = uchar(text[i]);
        int length = 1;
        if (lead >= 0xC2 && lead <= 0xDF)
            length = 2;
        else if (lead >= 0xE0 && lead <= 0xEF)
            length = 3;
        else if (lead >= 0xF0 && lead <= 0xF4)
            length = 4;
        else if (lead >= 0x80)
            return i;
        if (i + length > text.size() || !QByteArrayView(text).sliced(i, length).isValidUtf8())
            return i;
        i += length;
    }
    return -1;
}

} // namespace hall
