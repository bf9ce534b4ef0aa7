// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/factors/argument_text.h"

#include "core/json/canonical_json.h"
#include "core/protocol/grammar.h"
#include "core/protocol/masking/secret_scan.h"
#include "core/risk/factors/ascii_text.h"

#include <algorithm>

namespace hall::risk {

namespace {

constexpr int unescapingRounds = 3;

QByteArray textOf(const QJsonValue& value)
{
    return asciiBytes(value.isString() ? value.toString()
                                       : QString::fromUtf8(canonicalJson(value)));
}

/// The value of four hex digits, or -1.
int hexValue(QByteArrayView text, qsizetype from)
{
    constexpr int digits = 4;
    if (text.size() - from < digits)
        return -1;
    int value = 0;
    for (const char c : text.sliced(from, digits)) {
        int digit = -1;
        if (isDigit(c))
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

char unescapedLetter(char c)
{
    switch (c) {
    case 'n':
    case 'r':
    case 'b':
    case 'f':
    case 't':
        return ' ';
    default:
        return c;
    }
}

/// JSON's escapes undone; what is none stays. White space and controls come out as a space.
QByteArray unescaped(const QByteArray& text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out.append(text[i]);
            continue;
        }
        ++i;
        const int code = text[i] == 'u' ? hexValue(text, i + 1) : -1;
        if (code < 0) {
            out.append(unescapedLetter(text[i]));
        } else {
            out.append(code < 0x80 ? char(code) : '\x80');
            i += 4;
        }
    }
    return out;
}

} // namespace

QString shownName(const QString& name)
{
    bool masked = false;
    return quotedForMessage(withSecretTextMasked(name, masked));
}

ArgumentText::ArgumentText(const QJsonObject& arguments, RiskProfile profile)
{
    std::vector<QByteArray> values;
    values.reserve(std::size_t(arguments.size()));
    m_names.reserve(std::size_t(arguments.size()));
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it) {
        m_names.push_back(it.key());
        values.push_back(textOf(it.value()));
        append(values.back(), m_names.size() - 1);
    }
    for (int round = 0; profile == RiskProfile::Standard && round < unescapingRounds; ++round) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i].contains('\\')) {
                values[i].clear();
                continue;
            }
            values[i] = unescaped(values[i]);
            append(values[i], i);
        }
    }
    m_lower = asciiLower(m_text);
}

void ArgumentText::append(QByteArrayView ascii, std::size_t name)
{
    if (!m_parts.empty())
        m_text.append(' ');
    m_text.append(ascii);
    m_parts.push_back({m_text.size(), name});
}

QString ArgumentText::nameAt(qsizetype offset) const
{
    const auto part =
        std::upper_bound(m_parts.begin(), m_parts.end(), offset,
                         [](qsizetype at, const Part& candidate) { return at < candidate.end; });
    return part == m_parts.end() ? QString() : shownName(m_names[part->name]);
}

} // namespace hall::risk
