// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/body_reader.h"

#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

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
        m_error = Error{u"missing field %1: %2"_s.arg(name, why), u"MISSING_FIELD"_s, name};
    return given;
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

void BodyReader::refuseOthers()
{
    for (const QString& name : m_json.keys()) {
        if (!m_asked.contains(name))
            return fail(withoutControlCharacters(name).left(shownNameLength),
                        u"is not known. Known are %1."_s.arg(m_asked.join(u", "_s)));
    }
}

void BodyReader::fail(const QString& name, const QString& what)
{
    if (!m_error)
        m_error = Error{u"`%1` %2"_s.arg(name, what), u"INVALID_MEMBER"_s, name};
}

} // namespace hall
