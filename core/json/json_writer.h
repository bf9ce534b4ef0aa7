// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/canonical_json.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <algorithm>
#include <cstring>
#include <optional>

namespace hall {

/// Writes JSON straight into bytes, in the order of the calls: a reply has 40 members, and a
/// QJsonObject of them costs ten times what the decision itself does. The caller keeps brackets
/// balanced; commas are the writer's business. Strings and numbers come out in RFC 8785 form, so
/// members written in sorted order make canonical JSON.
class JsonWriter {
public:
    explicit JsonWriter(qsizetype reserve = 512) { m_out.reserve(reserve); }

    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }

    /// `name` is a literal of ours: plain ASCII, nothing to escape.
    JsonWriter& key(const char* name)
    {
        const auto length = qsizetype(std::strlen(name));
        char* to = beginItem(length + 3);
        *to++ = '"';
        std::memcpy(to, name, std::size_t(length));
        to[length] = '"';
        to[length + 1] = ':';
        m_needComma = false;
        return *this;
    }
    /// A name that is not ours.
    JsonWriter& foreignKey(QStringView name)
    {
        string(name);
        m_out.append(':');
        m_needComma = false;
        return *this;
    }
    JsonWriter& string(QStringView text)
    {
        comma();
        appendJsonString(m_out, text);
        m_needComma = true;
        return *this;
    }
    /// A string of ours: plain ASCII without quotes, backslashes or controls.
    JsonWriter& ascii(QByteArrayView text)
    {
        char* to = beginItem(text.size() + 2);
        *to++ = '"';
        std::copy(text.begin(), text.end(), to);
        to[text.size()] = '"';
        m_needComma = true;
        return *this;
    }
    JsonWriter& integer(qint64 number) { return raw(QByteArray::number(number)); }
    JsonWriter& number(double value) { return raw(canonicalNumber(value)); }
    JsonWriter& boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter& null() { return raw("null"); }
    JsonWriter& value(const QJsonValue& json)
    {
        comma();
        appendCanonicalJson(m_out, json);
        m_needComma = true;
        return *this;
    }
    /// Bytes that are JSON already.
    JsonWriter& raw(QByteArrayView json)
    {
        std::copy(json.begin(), json.end(), beginItem(json.size()));
        m_needComma = true;
        return *this;
    }
    JsonWriter& strings(const QStringList& list)
    {
        beginArray();
        for (const QString& item : list)
            string(item);
        return endArray();
    }
    /// null for an empty string: the contract's "null where empty".
    JsonWriter& stringOrNull(const QString& text) { return text.isEmpty() ? null() : string(text); }
    JsonWriter& integerOrNull(std::optional<int> number)
    {
        return number ? integer(*number) : null();
    }
    JsonWriter& booleanOrNull(std::optional<bool> value)
    {
        return value ? boolean(*value) : null();
    }

    const QByteArray& bytes() const { return m_out; }
    QByteArray take() { return std::move(m_out); }

private:
    /// Makes room for a comma, if one is due, and `length` bytes, to be written where it points.
    char* beginItem(qsizetype length)
    {
        const qsizetype at = m_out.size();
        m_out.resize(at + length + (m_needComma ? 1 : 0));
        char* to = m_out.data() + at;
        if (m_needComma)
            *to++ = ',';
        return to;
    }
    void comma()
    {
        if (m_needComma)
            m_out.append(',');
    }
    JsonWriter& open(char bracket)
    {
        comma();
        m_out.append(bracket);
        m_needComma = false;
        return *this;
    }
    JsonWriter& close(char bracket)
    {
        m_out.append(bracket);
        m_needComma = true;
        return *this;
    }

    QByteArray m_out;
    bool m_needComma = false;
};

} // namespace hall
