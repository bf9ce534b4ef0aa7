// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"

#include "core/json/canonical_json.h"
#include "core/json/json_diagnosis.h"

#include <QJsonArray>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 exactInteger = qint64(1) << 53;
constexpr qsizetype shownKeyLength = 64;

/// As QString::fromUtf8, which drops a byte order mark in front: inside a value it is a character
/// like any other, and without it two names could become one.
QString exactUtf8(const std::string& bytes)
{
    QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    if (bytes.starts_with("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

/// Builds the value from the tokenizer's events, on a stack of its own. QJsonDocument is not used:
/// it keeps the last of two equal names, drops byte order marks, and orders names outside the BMP
/// in a way that QJsonObject then does not find. The members of an object are gathered and sorted
/// when it ends, because inserting a hundred thousand in any order would be quadratic.
class TreeBuilder {
public:
    explicit TreeBuilder(const JsonLimits& limits)
        : m_maxDepth(std::size_t(std::max(0, limits.maxDepth))),
          m_exactIntegers(limits.exactIntegers)
    {
        m_frames.reserve(8);
        m_entries.reserve(16);
    }

    enum class Failure { None, Syntax, TooLarge, TooSmall, Inexact, TooDeep, DuplicateKey };
    Failure failure() const { return m_failure; }
    /// Syntax, TooLarge: byte offset. DuplicateKey: ordinal of the second member name.
    qsizetype failedAt() const { return m_failedAt; }
    const QString& duplicate() const { return m_duplicate; }
    QJsonValue takeRoot() { return std::move(m_root); }

    /// Where the reader stands now.
    QString path() const
    {
        QString path = u"$"_s;
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            const Frame& frame = m_frames[i];
            const std::size_t end =
                i + 1 < m_frames.size() ? m_frames[i + 1].first : m_entries.size();
            if (!frame.isObject)
                path = jsonPathIndex(path, qsizetype(end - frame.first));
            else if (end > frame.first && m_entries[end - 1].value.isUndefined())
                path = jsonPathMember(path, m_entries[end - 1].key);
        }
        return path;
    }

    // The names of these are the tokenizer's.
    bool null() { return put(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return put(QJsonValue(value)); }
    bool number_integer(qint64 value)
    {
        if (value > -exactInteger)
            return put(QJsonValue(value));
        return putLarge(double(value), qint64(double(value)) == value);
    }
    bool number_unsigned(quint64 value)
    {
        if (value < quint64(exactInteger))
            return put(QJsonValue(qint64(value)));
        constexpr double beyond = 18446744073709551616.0; // 2^64
        const double number = double(value);
        return putLarge(number, number < beyond && quint64(number) == value);
    }
    bool number_float(double value, const std::string& token)
    {
        const std::string_view digits =
            std::string_view(token).substr(0, token.find_first_of("eE"));
        if (value == 0 && digits.find_first_of("123456789") != std::string_view::npos) {
            m_failure = Failure::TooSmall;
            return false;
        }
        const bool isInteger = token.find_first_of(".eE") == std::string::npos;
        return isInteger ? putLarge(value, false) : put(QJsonValue(value));
    }
    bool string(std::string& value) { return put(QJsonValue(exactUtf8(value))); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool key(std::string& name)
    {
        m_entries.push_back({exactUtf8(name), QJsonValue(QJsonValue::Undefined), m_keysRead++});
        return true;
    }
    bool end_object()
    {
        const auto first = m_entries.begin() + std::ptrdiff_t(m_frames.back().first);
        const auto ascending = [](const Entry& a, const Entry& b) { return a.key < b.key; };
        const auto same = [](const Entry& a, const Entry& b) { return a.key == b.key; };
        std::sort(first, m_entries.end(), ascending);
        const auto twice = std::adjacent_find(first, m_entries.end(), same);
        if (twice != m_entries.end()) {
            m_failure = Failure::DuplicateKey;
            m_failedAt = std::max(twice->ordinal, std::next(twice)->ordinal);
            m_duplicate = twice->key;
            return false;
        }
        QJsonObject object;
        for (auto it = first; it != m_entries.end(); ++it)
            object.insert(it->key, it->value);
        return close(QJsonValue(std::move(object)));
    }
    bool end_array()
    {
        QJsonArray array;
        for (std::size_t i = m_frames.back().first; i < m_entries.size(); ++i)
            array.append(m_entries[i].value);
        return close(QJsonValue(std::move(array)));
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& problem)
    {
        constexpr int numberOutOfRange = 406;
        m_failure = problem.id == numberOutOfRange ? Failure::TooLarge : Failure::Syntax;
        m_failedAt = position > 0 ? qsizetype(position) - 1 : 0;
        return false;
    }

private:
    struct Entry {
        QString key;           ///< empty in arrays
        QJsonValue value;      ///< Undefined while the value of `key` is being read
        qsizetype ordinal = 0; ///< of the key in the whole text, from 0
    };
    struct Frame {
        bool isObject;
        std::size_t first; ///< of its entries
    };

    bool open(bool isObject)
    {
        if (m_frames.size() == m_maxDepth) {
            m_failure = Failure::TooDeep;
            return false;
        }
        m_frames.push_back({isObject, m_entries.size()});
        return true;
    }
    bool close(QJsonValue value)
    {
        m_entries.resize(m_frames.back().first);
        m_frames.pop_back();
        return put(std::move(value));
    }
    bool put(QJsonValue value)
    {
        if (m_frames.empty())
            m_root = std::move(value);
        else if (m_frames.back().isObject)
            m_entries.back().value = std::move(value);
        else
            m_entries.push_back({QString(), std::move(value)});
        return true;
    }

    bool putLarge(double value, bool isExact)
    {
        if (isExact || !m_exactIntegers)
            return put(QJsonValue(value));
        m_failure = Failure::Inexact;
        return false;
    }

    const std::size_t m_maxDepth;
    const bool m_exactIntegers;
    std::vector<Frame> m_frames;
    std::vector<Entry> m_entries; ///< the finished members of all open containers
    qsizetype m_keysRead = 0;
    QJsonValue m_root;
    Failure m_failure = Failure::None;
    qsizetype m_failedAt = 0;
    QString m_duplicate;
};

bool isBlank(const QByteArray& text)
{
    QByteArrayView rest(text);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    return std::all_of(rest.begin(), rest.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

Error malformed(const QByteArray& text, qsizetype offset, const QString& path)
{
    return {u"The JSON is malformed at %1 (%2): %3."_s.arg(positionWords(text, offset), path,
                                                           syntaxProblem(text, offset)),
            u"MALFORMED_JSON"_s, path};
}

/// What can be seen before the first token.
std::optional<Error> problemOfBytes(const QByteArray& text, const JsonLimits& limits)
{
    if (text.size() > limits.maxBytes)
        return Error{u"The JSON text has %1 bytes; at most %2 are read."_s.arg(text.size())
                         .arg(limits.maxBytes),
                     u"JSON_TOO_LARGE"_s, u"$"_s};
    if (isBlank(text))
        return Error{u"The text is empty; a JSON value is expected."_s, u"EMPTY_BODY"_s, u"$"_s};
    if (!QByteArrayView(text).isValidUtf8()) {
        const qsizetype offset = offsetOfInvalidUtf8(text);
        return Error{u"The text is not UTF-8 at %1 (byte 0x%2)."_s.arg(positionWords(text, offset))
                         .arg(uint(uchar(text[offset])), 2, 16, QLatin1Char('0')),
                     u"INVALID_UTF8"_s, u"$"_s};
    }
    // The tokenizer takes a NUL for the end of the text, and would not look at what follows.
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return malformed(text, nul, u"$"_s);
    return std::nullopt;
}

Error problemOfTokens(const QByteArray& text, const TreeBuilder& builder, const JsonLimits& limits)
{
    const QString path = builder.path();
    switch (builder.failure()) {
    case TreeBuilder::Failure::TooLarge:
        return {u"The number at %1 (%2) is outside the range of a double."_s.arg(
                    positionWords(text, builder.failedAt()), path),
                u"MALFORMED_JSON"_s, path};
    case TreeBuilder::Failure::TooSmall:
        return {u"The number at %1 is not zero, but smaller than any double."_s.arg(path),
                u"MALFORMED_JSON"_s, path};
    case TreeBuilder::Failure::Inexact:
        return {
            u"The integer at %1 has more digits than a reader of JSON has to keep. Send it as a "
            u"string."_s.arg(path),
            u"INEXACT_NUMBER"_s, path};
    case TreeBuilder::Failure::TooDeep:
        return {u"The JSON is nested deeper than %1 levels at %2 (%3)."_s.arg(limits.maxDepth)
                    .arg(positionWords(text, offsetOfDepth(text, limits.maxDepth + 1)), path),
                u"JSON_TOO_DEEP"_s, path};
    case TreeBuilder::Failure::DuplicateKey: {
        const QString member = jsonPathMember(path, builder.duplicate());
        return {u"The member %1 is given twice; the second is at %2."_s.arg(
                    member, positionWords(text, offsetOfKey(text, builder.failedAt()))),
                u"DUPLICATE_KEY"_s, member};
    }
    case TreeBuilder::Failure::Syntax:
    case TreeBuilder::Failure::None:
        break;
    }
    return malformed(text, builder.failedAt(), path);
}

} // namespace

Result<QJsonValue> readJson(const QByteArray& text, const JsonLimits& limits)
{
    if (auto problem = problemOfBytes(text, limits))
        return *std::move(problem);
    try {
        TreeBuilder builder(limits);
        if (nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder))
            return builder.takeRoot();
        return problemOfTokens(text, builder, limits);
    } catch (const std::exception&) {
        return Error{u"The JSON text could not be read: not enough memory."_s, u"MALFORMED_JSON"_s,
                     u"$"_s};
    }
}

Result<QJsonObject> readJsonObject(const QByteArray& text, const JsonLimits& limits)
{
    auto value = readJson(text, limits);
    if (!value)
        return value.error();
    if (!value->isObject())
        return Error{u"A JSON object is expected, not %1."_s.arg(jsonTypeName(*value)),
                     u"NOT_AN_OBJECT"_s, u"$"_s};
    return value->toObject();
}

QString jsonPathMember(const QString& path, const QString& member)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-';
    };
    if (!member.isEmpty() && member.size() <= shownKeyLength &&
        std::all_of(member.begin(), member.end(), isPlain))
        return path.isEmpty() ? member : QString(path + u'.' + member);
    QByteArray quoted;
    appendJsonString(quoted, member.size() <= shownKeyLength
                                 ? member
                                 : QString(QStringView(member).left(shownKeyLength) + u'…'));
    return path + u'[' + QString::fromUtf8(quoted) + u']';
}

QString jsonPathIndex(const QString& path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

QString jsonTypeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

} // namespace hall
