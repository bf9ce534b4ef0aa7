// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace hall {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr double exactIntegerLimit = 9007199254740992.0; // 2^53

bool needsNoEscape(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'"' && c != u'\\';
}

/// Writes characters that are all plain ASCII to `to`.
void narrow(const char16_t* from, const char16_t* end, char* to)
{
    for (; from != end; ++from)
        *to++ = char(*from);
}

char* extend(QByteArray& out, qsizetype length)
{
    const qsizetype at = out.size();
    out.resize(at + length);
    return out.data() + at;
}

void appendUtf8(QByteArray& out, char32_t code)
{
    if (code < 0x800) {
        out.append(char(0xC0 | code >> 6));
    } else {
        if (code < 0x10000) {
            out.append(char(0xE0 | code >> 12));
        } else {
            out.append(char(0xF0 | code >> 18));
            out.append(char(0x80 | (code >> 12 & 0x3F)));
        }
        out.append(char(0x80 | (code >> 6 & 0x3F)));
    }
    out.append(char(0x80 | (code & 0x3F)));
}

void appendEscape(QByteArray& out, char16_t c)
{
    switch (c) {
    case u'"':
        out.append("\\\"");
        return;
    case u'\\':
        out.append("\\\\");
        return;
    case u'\b':
        out.append("\\b");
        return;
    case u'\t':
        out.append("\\t");
        return;
    case u'\n':
        out.append("\\n");
        return;
    case u'\f':
        out.append("\\f");
        return;
    case u'\r':
        out.append("\\r");
        return;
    default:
        out.append("\\u00");
        out.append(hexDigits[c >> 4 & 0xF]);
        out.append(hexDigits[c & 0xF]);
    }
}

void appendNumber(QByteArray& out, double number)
{
    if (std::fabs(number) < exactIntegerLimit && number == std::trunc(number)) {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, qint64(number)).ptr;
        out.append(digits, end - digits);
        return;
    }
    if (!std::isfinite(number)) {
        out.append("null");
        return;
    }

    // `d.ddde±xx` with the fewest digits that read back as the same double.
    char scientific[32];
    const auto end = std::to_chars(scientific, scientific + sizeof scientific, number,
                                   std::chars_format::scientific)
                         .ptr;
    std::string_view text(scientific, std::size_t(end - scientific));
    if (text.front() == '-') {
        out.append('-');
        text.remove_prefix(1);
    }
    const std::size_t e = text.find('e');
    char digits[24];
    int count = 0;
    for (const char c : text.substr(0, e)) {
        if (c != '.')
            digits[count++] = c;
    }
    int exponent = 0;
    const char* exponentText = text.data() + e + 1;
    const bool negativeExponent = *exponentText == '-';
    std::from_chars(exponentText + 1, text.data() + text.size(), exponent);
    // ECMAScript's n: the value is 0.digits × 10^n.
    const int n = (negativeExponent ? -exponent : exponent) + 1;

    if (n > 21 || n <= -6) {
        out.append(digits[0]);
        if (count > 1) {
            out.append('.');
            out.append(digits + 1, count - 1);
        }
        out.append('e').append(n > 0 ? '+' : '-');
        out.append(QByteArray::number(std::abs(n - 1)));
    } else if (n <= 0) {
        out.append("0.").append(-n, '0');
        out.append(digits, count);
    } else if (count <= n) {
        out.append(digits, count).append(n - count, '0');
    } else {
        out.append(digits, n).append('.');
        out.append(digits + n, count - n);
    }
}

void appendMember(QByteArray& out, const QString& key, const QJsonValue& value)
{
    appendJsonString(out, key);
    out.append(':');
    appendCanonicalJson(out, value);
    out.append(',');
}

using Names = std::initializer_list<QStringView>;

bool isOneOf(const QString& key, Names names)
{
    return std::find(names.begin(), names.end(), QStringView(key)) != names.end();
}

void appendObject(QByteArray& out, const QJsonObject& object, Names leftOut = {})
{
    const qsizetype start = out.size();
    out.append('{');
    // QJsonObject mostly keeps its members in the wanted order, but does not promise it. Where it
    // does not, it may not find them by name either, so they are walked, not looked up.
    bool sorted = true;
    QString previous;
    for (auto it = object.constBegin(); it != object.constEnd() && sorted; ++it) {
        QString key = it.key();
        sorted = it == object.constBegin() || previous < key;
        if (!isOneOf(key, leftOut))
            appendMember(out, key, it.value());
        previous = std::move(key);
    }
    if (!sorted) {
        out.truncate(start + 1);
        std::vector<std::pair<QString, QJsonValue>> members;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            members.emplace_back(it.key(), it.value());
        std::sort(members.begin(), members.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [key, value] : members) {
            if (!isOneOf(key, leftOut))
                appendMember(out, key, value);
        }
    }
    if (out.back() == ',')
        out.chop(1);
    out.append('}');
}

void appendArray(QByteArray& out, const QJsonArray& array)
{
    out.append('[');
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendCanonicalJson(out, array.at(i));
    }
    out.append(']');
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    out.reserve(256);
    appendCanonicalJson(out, value);
    return out;
}

QByteArray canonicalJsonWithout(const QJsonObject& object, Names names)
{
    QByteArray out;
    out.reserve(256);
    appendObject(out, object, names);
    return out;
}

void appendCanonicalJson(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        return;
    case QJsonValue::Double:
        appendNumber(out, value.toDouble());
        return;
    case QJsonValue::String:
        appendJsonString(out, value.toString());
        return;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        return;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out.append("null");
        return;
    }
}

void appendJsonString(QByteArray& out, QStringView text)
{
    const char16_t* p = text.utf16();
    const char16_t* const end = p + text.size();
    const char16_t* run = p;
    p = std::find_if_not(p, end, needsNoEscape);
    if (p == end) {
        char* to = extend(out, text.size() + 2);
        *to++ = '"';
        narrow(run, end, to);
        to[text.size()] = '"';
        return;
    }

    out.append('"');
    for (;;) {
        narrow(run, p, extend(out, p - run));
        if (p == end)
            break;
        const char16_t c = *p++;
        if (c < 0x80) {
            appendEscape(out, c);
        } else if (!QChar::isSurrogate(c)) {
            appendUtf8(out, c);
        } else if (QChar::isHighSurrogate(c) && p != end && QChar::isLowSurrogate(*p)) {
            appendUtf8(out, QChar::surrogateToUcs4(c, *p++));
        } else {
            appendUtf8(out, QChar::ReplacementCharacter);
        }
        run = p;
        p = std::find_if_not(p, end, needsNoEscape);
    }
    out.append('"');
}

QByteArray canonicalNumber(double number)
{
    QByteArray out;
    appendNumber(out, number);
    return out;
}

QString sha256Label(const QByteArray& bytes)
{
    return u"sha256:" +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace hall
