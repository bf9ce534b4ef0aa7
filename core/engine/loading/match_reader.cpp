// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/loading/match_reader.h"

#include "core/engine/words.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <algorithm>
#include <functional>

namespace hall::loading {

using namespace Qt::StringLiterals;

namespace {

/// A closed word list of the protocol: reads a word, or names the ones it would read.
struct WordList {
    std::function<std::optional<QString>(const QString&)> canonical;
    QString allowed;
};

template <typename Values, typename Parse>
WordList wordList(const Values& values, Parse parse)
{
    QStringList names;
    for (const auto value : values)
        names.append(word(value));
    return {[parse](const QString& text) -> std::optional<QString> {
                const auto value = parse(text);
                return value ? std::optional<QString>(word(*value)) : std::nullopt;
            },
            names.join(u", "_s)};
}

const WordList& environments()
{
    static const WordList list = wordList(allEnvironments, parseEnvironment);
    return list;
}

const WordList& dataLabels()
{
    static const WordList list = wordList(allDataLabels, parseDataLabel);
    return list;
}

const WordList& tenantRisks()
{
    static const WordList list = wordList(allTenantRisks, parseTenantRisk);
    return list;
}

const WordList& qosClasses()
{
    static const WordList list = wordList(allQosClasses, parseQosClass);
    return list;
}

/// `words` null: any non-blank text.
QString readWord(const QJsonValue& value, const QString& path, const WordList* words,
                 Problem& problem)
{
    if (!value.isString()) {
        const QString message = u"must be a string, not "_s % jsonTypeName(value);
        problem.set(path, message);
        return {};
    }
    const QString text = value.toString();
    if (!words) {
        if (text.trimmed().isEmpty())
            problem.set(path, u"must not be blank: nothing would ever match"_s);
        return text;
    }
    const std::optional<QString> canonical = words->canonical(text);
    if (!canonical) {
        const QString message =
            u"must be one of "_s % words->allowed % u", not "_s % quotedForMessage(text);
        problem.set(path, message);
        return {};
    }
    return *canonical;
}

MatchCondition readList(const QJsonValue& list, const QString& path, const WordList* words,
                        Problem& problem)
{
    MatchCondition condition;
    condition.kind = MatchCondition::Kind::In;
    if (!list.isArray()) {
        const QString message = u"must be an array of strings, not "_s % jsonTypeName(list);
        problem.set(path, message);
        return condition;
    }
    const QJsonArray items = list.toArray();
    if (items.isEmpty())
        problem.set(path, u"must not be empty: nothing would ever match"_s);
    for (qsizetype i = 0; i < items.size(); ++i)
        condition.values.push_back(readWord(items.at(i), jsonPathIndex(path, i), words, problem));
    std::sort(condition.values.begin(), condition.values.end());
    condition.values.erase(std::unique(condition.values.begin(), condition.values.end()),
                           condition.values.end());
    return condition;
}

MatchCondition readCondition(const QJsonObject& match, QLatin1StringView key, const QString& path,
                             const WordList* words, Problem& problem)
{
    MatchCondition condition;
    if (!match.contains(key))
        return condition;
    const QJsonValue value = match.value(key);
    const QString where = jsonPathMember(path, key);
    if (value.isString()) {
        condition.kind = MatchCondition::Kind::Equals;
        condition.values = {readWord(value, where, words, problem)};
        return condition;
    }
    const QJsonObject object = value.toObject();
    if (object.size() == 1 && object.contains("in"_L1))
        return readList(object.value("in"_L1), jsonPathMember(where, u"in"_s), words, problem);
    if (object.size() == 1 && object.value("any"_L1) == QJsonValue(true))
        return condition;
    problem.set(where, u"must be a string, {\"in\": […]} or {\"any\": true}"_s);
    return condition;
}

} // namespace

MatchSpec readMatch(const QJsonObject& json, const QString& path, MatchFields fields,
                    Problem& problem)
{
    MemberReader reader(json, path, problem);
    const bool policy = fields == MatchFields::Policy;
    if (policy)
        reader.refuseOthers({"capability_id"_L1, "env"_L1, "data_label"_L1, "tenant_risk"_L1,
                             "qos_class"_L1, "tenant_id"_L1, "worker_id"_L1});
    else
        reader.refuseOthers(
            {"capability_id"_L1, "env"_L1, "data_label"_L1, "tenant_risk"_L1, "qos_class"_L1});

    MatchSpec spec;
    spec.capabilityId = readCondition(json, "capability_id"_L1, path, nullptr, problem);
    spec.env = readCondition(json, "env"_L1, path, &environments(), problem);
    spec.dataLabel = readCondition(json, "data_label"_L1, path, &dataLabels(), problem);
    spec.tenantRisk = readCondition(json, "tenant_risk"_L1, path, &tenantRisks(), problem);
    spec.qosClass = readCondition(json, "qos_class"_L1, path, &qosClasses(), problem);
    if (policy) {
        spec.tenantId = readCondition(json, "tenant_id"_L1, path, nullptr, problem);
        spec.workerId = readCondition(json, "worker_id"_L1, path, nullptr, problem);
    }
    return spec;
}

} // namespace hall::loading
