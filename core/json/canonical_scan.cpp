// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_scan.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QtEndian>

#include <charconv>
#include <cstdint>
#include <cstring>

namespace hall {

namespace {

/// Less than what readJson() accepts, so that its limit is never the one that matters.
constexpr int maxDepth = 48;
constexpr std::ptrdiff_t maxPlainDigits = 15; // every integer of these is exact in a double

constexpr std::uint64_t inEachByte(unsigned char byte)
{
    return 0x0101'0101'0101'0101U * byte;
}

/// Whether one of eight bytes is below 0x20, a quote, a backslash or not ASCII. May be wrong about
/// the bytes after the first such one, which does not matter here.
bool hasSpecial(std::uint64_t bytes)
{
    const auto hasZero = [](std::uint64_t value) { return (value - inEachByte(1)) & ~value; };
    const std::uint64_t below = (bytes - inEachByte(0x20)) & ~bytes;
    const std::uint64_t quote = hasZero(bytes ^ inEachByte('"'));
    const std::uint64_t backslash = hasZero(bytes ^ inEachByte('\\'));
    return ((below | quote | backslash | bytes) & inEachByte(0x80)) != 0;
}

bool isSpecial(unsigned char byte)
{
    return byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isPartOfNumber(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e';
}

/// What stands for itself behind a backslash, and what it stands for otherwise.
constexpr char escapeLetters[] = "\"\\bfnrt";
constexpr char escapedCharacters[] = "\"\\\b\f\n\r\t";

/// Of the inside of a string whose escapes have been checked.
QByteArray withoutEscapes(QByteArrayView raw)
{
    QByteArray text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            text.append(raw[i]);
            continue;
        }
        const char kind = raw[++i];
        if (kind != 'u') {
            text.append(escapedCharacters[std::strchr(escapeLetters, kind) - escapeLetters]);
            continue;
        }
        const char high = raw[i + 3];
        const char low = raw[i + 4];
        text.append(char((high - '0') * 16 + (isDigit(low) ? low - '0' : low - 'a' + 10)));
        i += 4;
    }
    return text;
}

} // namespace

CanonicalScan::CanonicalScan(QByteArrayView text) : m_at(text.data()), m_end(m_at + text.size())
{
    if (text.size() > JsonLimits{}.maxBytes)
        fail();
}

void CanonicalScan::expectWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), std::size_t(word.size())) != 0)
        return fail();
    m_at += word.size();
}

bool CanonicalScan::open(char bracket)
{
    if (m_depth >= maxDepth)
        fail();
    expect(bracket);
    if (m_hasFailed)
        return false;
    ++m_depth;
    return true;
}

/// To the next byte of a string that is more than itself.
void CanonicalScan::skipPlain()
{
    while (m_end - m_at >= 8) {
        std::uint64_t bytes;
        std::memcpy(&bytes, m_at, 8);
        if (hasSpecial(bytes))
            break;
        m_at += 8;
    }
    while (m_at != m_end && !isSpecial(static_cast<unsigned char>(*m_at)))
        ++m_at;
}

JsonName CanonicalScan::memberName()
{
    expect('"');
    const char* const begin = m_at;
    skipPlain();
    const QByteArrayView name(begin, m_at - begin);
    const bool hasEight = m_end - begin >= 8;
    expect('"');
    expect(':');
    if (m_hasFailed || !hasEight)
        return JsonName(name);
    std::uint64_t start;
    std::memcpy(&start, begin, 8);
    start = qFromBigEndian(start);
    if (name.size() < 8)
        start &= ~(~std::uint64_t(0) >> (8 * name.size()));
    return {name, start};
}

QByteArrayView CanonicalScan::text(std::vector<QByteArray>& decoded)
{
    const char* const begin = m_at;
    skipText();
    if (m_hasFailed)
        return {};
    const QByteArrayView raw(begin + 1, m_at - begin - 2);
    if (std::memchr(raw.data(), '\\', std::size_t(raw.size())) == nullptr)
        return raw;
    decoded.push_back(withoutEscapes(raw));
    return decoded.back();
}

void CanonicalScan::skipText()
{
    expect('"');
    for (;;) {
        skipPlain();
        if (m_at == m_end || *m_at == '"')
            break;
        if (*m_at == '\\')
            skipEscape();
        else
            skipUtf8();
    }
    expect('"');
}

/// Only the shortest form of an escape is canonical, and only of what has to be escaped.
void CanonicalScan::skipEscape()
{
    if (m_end - m_at < 2)
        return fail();
    const char kind = m_at[1];
    m_at += 2;
    if (kind != 'u') {
        if (kind == '\0' || !std::strchr(escapeLetters, kind))
            fail();
        return;
    }
    if (m_end - m_at < 4)
        return fail();
    const bool isLow = std::memcmp(m_at, "000", 3) == 0;
    const char digit = m_at[3];
    const bool isHex = isDigit(digit) || (digit >= 'a' && digit <= 'f');
    // Those of backspace, tab, line feed, form feed and carriage return are shorter.
    const bool hasShort = isLow && std::strchr("89acd", digit);
    if (!isHex || hasShort || (!isLow && std::memcmp(m_at, "001", 3) != 0))
        return fail();
    m_at += 4;
}

/// One character beyond ASCII.
void CanonicalScan::skipUtf8()
{
    const auto lead = static_cast<unsigned char>(*m_at);
    int more = 0;
    std::uint32_t code = 0;
    std::uint32_t least = 0;
    if (lead >= 0xC2 && lead < 0xE0) {
        more = 1, code = lead & 0x1FU, least = 0x80;
    } else if (lead >= 0xE0 && lead < 0xF0) {
        more = 2, code = lead & 0x0FU, least = 0x800;
    } else if (lead >= 0xF0 && lead < 0xF5) {
        more = 3, code = lead & 0x07U, least = 0x10000;
    } else {
        return fail(); // a byte that no character begins with, or one that needs an escape
    }
    if (m_end - m_at <= more)
        return fail();
    for (int i = 1; i <= more; ++i) {
        const auto byte = static_cast<unsigned char>(m_at[i]);
        if ((byte & 0xC0U) != 0x80)
            return fail();
        code = code << 6 | (byte & 0x3FU);
    }
    const bool isSurrogate = code >= 0xD800 && code < 0xE000;
    // Readers differ in what they make of a byte order mark and of what is no character.
    const bool isOdd =
        code == 0xFEFF || (code & 0xFFFEU) == 0xFFFE || (code >= 0xFDD0 && code < 0xFDF0);
    if (code < least || code > 0x10FFFF || isSurrogate || isOdd)
        return fail();
    m_at += more + 1;
}

bool CanonicalScan::boolean()
{
    const bool isTrue = next() == 't';
    expectWord(isTrue ? QByteArrayView("true") : QByteArrayView("false"));
    return isTrue && !m_hasFailed;
}

qint64 CanonicalScan::integer()
{
    const bool isNegative = takes('-');
    const char* const begin = m_at;
    qint64 value = 0;
    while (m_at != m_end && isDigit(*m_at) && m_at - begin <= maxPlainDigits)
        value = value * 10 + (*m_at++ - '0');
    const std::ptrdiff_t digits = m_at - begin;
    const bool hasLeadingZero = digits > 0 && *begin == '0' && (digits > 1 || isNegative);
    const bool goesOn = m_at != m_end && isPartOfNumber(*m_at);
    if (digits < 1 || digits > maxPlainDigits || hasLeadingZero || goesOn)
        fail();
    if (m_hasFailed)
        return 0;
    return isNegative ? -value : value;
}

void CanonicalScan::number()
{
    const char* const begin = m_at;
    if (m_at != m_end && *m_at == '-')
        ++m_at;
    const char* const digits = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    const bool isInteger = m_at == m_end || !isPartOfNumber(*m_at);
    const std::ptrdiff_t count = m_at - digits;
    if (isInteger && count >= 1 && count <= maxPlainDigits &&
        (*digits != '0' || (count == 1 && digits == begin)))
        return;

    while (m_at != m_end && isPartOfNumber(*m_at))
        ++m_at;
    double value = 0;
    const auto read = std::from_chars(begin, m_at, value);
    if (read.ec != std::errc() || read.ptr != m_at ||
        canonicalNumber(value) != QByteArrayView(begin, m_at - begin))
        fail();
}

void CanonicalScan::skip()
{
    switch (next()) {
    case '{':
        return object([this](const JsonName&) { skip(); });
    case '[':
        return array([this] { skip(); });
    case '"':
        return skipText();
    case 't':
    case 'f':
        boolean();
        return;
    case 'n':
        return null();
    default:
        number();
    }
}

} // namespace hall
