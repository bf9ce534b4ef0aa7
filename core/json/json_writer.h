// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/canonical_json.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

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
        comma();
        m_out.append('"').append(name).append("\":");
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
        comma();
        m_out.append('"').append(text).append('"');
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
        comma();
        m_out.append(json);
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
