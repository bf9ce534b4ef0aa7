// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/loading/member_reader.h"

#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace hall::loading {

using namespace Qt::StringLiterals;

namespace {

QString mustBe(const char16_t* wanted, const QJsonValue& found)
{
    return u"must be "_s % QStringView(wanted) % u", not "_s % jsonTypeName(found);
}

QString listed(std::initializer_list<QLatin1StringView> known)
{
    QStringList names;
    for (const QLatin1StringView name : known)
        names.append(name);
    return names.join(u", "_s);
}

} // namespace

void Problem::set(const QString& path, const QString& message)
{
    const QString whole = path % u' ' % message % u'.';
    set(Error{whole, u"INVALID_MEMBER"_s, path});
}

void Problem::set(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

QString MemberReader::pathOf(QLatin1StringView key) const
{
    return jsonPathMember(m_path, key);
}

bool MemberReader::boolean(QLatin1StringView key, bool fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        m_problem.set(pathOf(key), mustBe(u"true or false", value));
    return value.toBool();
}

int MemberReader::integer(QLatin1StringView key, int fallback, int least, int most)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number) || number < least || number > most) {
        const QString message =
            u"must be a whole number from "_s % QString::number(least) % u" to "_s %
            QString::number(most) %
            (value.isDouble() ? QString() : QString(u", not "_s % jsonTypeName(value)));
        m_problem.set(pathOf(key), message);
        return fallback;
    }
    return int(number);
}

std::optional<int> MemberReader::optionalInteger(QLatin1StringView key, int least, int most)
{
    if (!m_object.contains(key))
        return std::nullopt;
    return integer(key, least, least, most);
}

QString MemberReader::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        m_problem.set(pathOf(key), mustBe(u"a string", value));
    return value.toString();
}

QString MemberReader::requiredText(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        m_problem.set(pathOf(key), u"is missing: give a string that is not blank"_s);
    else if (!value.isString())
        m_problem.set(pathOf(key), mustBe(u"a string", value));
    else if (value.toString().trimmed().isEmpty())
        m_problem.set(pathOf(key), u"must not be blank"_s);
    return value.toString();
}

QStringList MemberReader::texts(QLatin1StringView key)
{
    return textItems(array(key), pathOf(key), m_problem);
}

QJsonObject MemberReader::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        m_problem.set(pathOf(key), mustBe(u"an object", value));
    return value.toObject();
}

QJsonArray MemberReader::array(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        m_problem.set(pathOf(key), mustBe(u"an array", value));
    return value.toArray();
}

void MemberReader::refuseOthers(std::initializer_list<QLatin1StringView> known)
{
    const QStringList unknown = others(known);
    if (!unknown.isEmpty()) {
        const QString message = u"is not known here; known are: "_s % listed(known);
        m_problem.set(jsonPathMember(m_path, unknown.first()), message);
    }
}

void MemberReader::warnOfOthers(std::initializer_list<QLatin1StringView> known,
                                QStringList* warnings)
{
    if (!warnings)
        return;
    for (const QString& name : others(known)) {
        const QString line =
            jsonPathMember(m_path, name) % u" is not known here and has no effect."_s;
        warnings->append(line);
    }
}

QStringList MemberReader::others(std::initializer_list<QLatin1StringView> known) const
{
    QStringList result;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        if (std::find(known.begin(), known.end(), key) == known.end())
            result.append(key);
    }
    return result;
}

QStringList textItems(const QJsonArray& array, const QString& path, Problem& problem)
{
    QStringList items;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array.at(i);
        if (!value.isString())
            problem.set(jsonPathIndex(path, i), mustBe(u"a string", value));
        else if (value.toString().trimmed().isEmpty())
            problem.set(jsonPathIndex(path, i), u"must not be blank"_s);
        items.append(value.toString());
    }
    return items;
}

void readRuleList(MemberReader& reader, QLatin1StringView idKey, Problem& problem,
                  const std::function<QString(const QJsonObject&, const QString&)>& readRule)
{
    const QJsonArray items = reader.array("rules"_L1);
    const QString listPath = reader.pathOf("rules"_L1);
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < items.size() && !problem.found(); ++i) {
        const QString rulePath = jsonPathIndex(listPath, i);
        if (!items.at(i).isObject()) {
            const QString message = u"must be an object, not "_s % jsonTypeName(items.at(i));
            problem.set(rulePath, message);
            break;
        }
        const QString id = readRule(items.at(i).toObject(), rulePath);
        const auto first = positions.constFind(id);
        if (first != positions.constEnd()) {
            const QString message = u"is "_s % quotedForMessage(id) % u", the id that "_s %
                                    jsonPathIndex(listPath, *first) %
                                    u" has already: rule ids must differ"_s;
            problem.set(jsonPathMember(rulePath, QString(idKey)), message);
        }
        positions.insert(id, i);
    }
}

} // namespace hall::loading
