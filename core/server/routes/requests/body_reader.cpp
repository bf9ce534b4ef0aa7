// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/body_reader.h"

#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>

#include <algorithm>

#include <cmath>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNameLength = 100;

} // namespace

BodyReader::BodyReader(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return;
    const auto json = readJsonObject(body);
    if (json)
        m_json = *json;
    else
        m_error = json.error();
}

QString BodyReader::text(const QString& name, qsizetype maxLength)
{
    m_asked.append(name);
    const QJsonValue value = m_json.value(name);
    if (m_error || value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        fail(name, u"has to be a string."_s);
    else if (value.toString().size() > maxLength)
        fail(name, u"has more than %1 characters."_s.arg(maxLength));
    return m_error ? QString() : value.toString();
}

QString BodyReader::requiredText(const QString& name, qsizetype maxLength, const QString& why)
{
    const QString given = text(name, maxLength);
    if (!m_error && given.trimmed().isEmpty())
        m_error = Error{u"missing field %1: %2"_s.arg(m_path + name, why), u"MISSING_FIELD"_s,
                        m_path + name};
    return given;
}

QStringList BodyReader::texts(const QString& name, qsizetype mostTexts)
{
    m_asked.append(name);
    const QJsonValue value = m_json.value(name);
    if (m_error || value.isUndefined() || value.isNull())
        return {};
    const QJsonArray list = value.toArray();
    const bool strings =
        value.isArray() && std::all_of(list.begin(), list.end(),
                                       [](const QJsonValue& item) { return item.isString(); });
    if (!strings || list.size() > mostTexts) {
        fail(name, u"has to be a list of at most %1 strings."_s.arg(mostTexts));
        return {};
    }
    QStringList texts;
    for (const QJsonValue& item : list)
        texts.append(item.toString());
    return texts;
}

bool BodyReader::flag(const QString& name)
{
    m_asked.append(name);
    const QJsonValue value = m_json.value(name);
    if (m_error || value.isUndefined())
        return false;
    if (!value.isBool())
        fail(name, u"has to be true or false."_s);
    return value.toBool();
}

int BodyReader::number(const QString& name, int minimum, int maximum)
{
    m_asked.append(name);
    const QJsonValue value = m_json.value(name);
    const QString wanted =
        u"a whole number from %1 to %2."_s.arg(QString::number(minimum), QString::number(maximum));
    const double number = value.toDouble();
    if (value.isUndefined())
        fail(name, u"is missing: "_s + wanted, u"MISSING_FIELD"_s);
    else if (!value.isDouble() || !(number >= minimum && number <= maximum) ||
             number != std::trunc(number))
        fail(name, u"has to be "_s + wanted);
    return m_error ? minimum : int(number);
}

QJsonObject BodyReader::object(const QString& name)
{
    m_asked.append(name);
    const QJsonValue value = m_json.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        fail(name, u"has to be an object."_s);
    return m_error ? QJsonObject() : value.toObject();
}

void BodyReader::refuseOthers()
{
    for (const QString& name : m_json.keys()) {
        if (!m_asked.contains(name))
            return fail(withoutControlCharacters(name).left(shownNameLength),
                        u"is not known. Known are %1."_s.arg(m_asked.join(u", "_s)));
    }
}

void BodyReader::fail(const QString& name, const QString& what, const QString& code)
{
    if (!m_error)
        m_error = Error{u"`%1` %2"_s.arg(m_path + name, what), code, m_path + name};
}

void BodyReader::adopt(const BodyReader& member)
{
    if (!m_error)
        m_error = member.m_error;
}

} // namespace hall
