// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bundle.h"

#include "core/engine/loading/member_reader.h"
#include "core/engine/words.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QHash>
#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;
using loading::MemberReader;
using loading::Problem;

namespace {

/// Takes the value of `result`, or makes its error the Problem.
template <typename T>
void take(Result<T> result, T& target, Problem& problem)
{
    if (result)
        target = std::move(result).value();
    else
        problem.set(result.error());
}

void readWorkers(MemberReader& reader, Bundle& bundle, Problem& problem)
{
    const QJsonArray items = reader.array("workers"_L1);
    const QString listPath = reader.pathOf("workers"_L1);
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < items.size() && !problem.found(); ++i) {
        const QString path = jsonPathIndex(listPath, i);
        if (!items.at(i).isObject()) {
            const QString message = u"must be an object, not "_s % jsonTypeName(items.at(i));
            problem.set(path, message);
            return;
        }
        WorkerRecord worker;
        take(parseWorkerRecord(items.at(i).toObject(), RecordStrictness::Bundle, path,
                               &bundle.warnings),
             worker, problem);
        const auto first = positions.constFind(worker.workerId);
        if (first != positions.constEnd()) {
            const QString message = u"is "_s % quotedForMessage(worker.workerId) %
                                    u", the id that "_s % jsonPathIndex(listPath, *first) %
                                    u" has already: every worker is registered once"_s;
            problem.set(jsonPathMember(path, u"worker_id"_s), message);
        }
        positions.insert(worker.workerId, i);
        bundle.workers.push_back(std::move(worker));
    }
}

void readEgress(MemberReader& reader, Bundle& bundle, Problem& problem)
{
    const QJsonObject json = reader.object("egress_allowlist"_L1);
    const QString path = reader.pathOf("egress_allowlist"_L1);
    MemberReader lists(json, path, problem);
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QString key = it.key();
        const QString where = jsonPathMember(path, key);
        const std::optional<Environment> env = parseEnvironment(key);
        if (!env) {
            problem.set(where, u"is not an environment; allowed are: dev, stage, prod, edge"_s);
        } else if (bundle.egressAllowlist.contains(word(*env))) {
            const QString message = u"names the environment "_s % word(*env) % u" a second time"_s;
            problem.set(where, message);
        } else if (!it.value().isArray()) {
            const QString message =
                u"must be an array of destinations, not "_s % jsonTypeName(it.value());
            problem.set(where, message);
        } else {
            bundle.egressAllowlist.insert(word(*env),
                                          loading::textItems(it.value().toArray(), where, problem));
        }
    }
}

void readNamespaces(MemberReader& reader, Bundle& bundle, Problem& problem)
{
    bundle.namespaces = reader.texts("namespaces"_L1);
    for (qsizetype i = 0; i < bundle.namespaces.size(); ++i) {
        const QString name = bundle.namespaces.at(i);
        const QString member = name % u".worker"_s;
        if (namespaceOfWorkerId(member) != name) {
            const QString message = u"is not a namespace: "_s % quotedForMessage(name) %
                                    u" should look like x.name or org.name"_s;
            problem.set(jsonPathIndex(reader.pathOf("namespaces"_L1), i), message);
        }
    }
}

} // namespace

QJsonObject Bundle::toJson(bool withWorkers) const
{
    QJsonObject json;
    json.insert("config"_L1, config.toJson());
    QJsonArray ruleList;
    for (const Rule& rule : rules)
        ruleList.append(rule.json);
    json.insert("rules"_L1, QJsonObject{{u"rules"_s, ruleList}});
    if (policy)
        json.insert("policy"_L1, policy->json);
    if (withWorkers) {
        QJsonArray records;
        for (const WorkerRecord& worker : workers)
            records.append(worker.json);
        json.insert("workers"_L1, records);
    }
    QJsonObject egress;
    for (auto it = egressAllowlist.constBegin(); it != egressAllowlist.constEnd(); ++it)
        egress.insert(it.key(), QJsonArray::fromStringList(it.value()));
    json.insert("egress_allowlist"_L1, egress);
    json.insert("namespaces"_L1, QJsonArray::fromStringList(namespaces));
    return json;
}

Result<Bundle> parseBundle(const QJsonObject& json)
{
    Bundle bundle;
    Problem problem;
    MemberReader reader(json, u"$"_s, problem);
    // A mistyped `config` would turn every safety switch back to its default.
    reader.refuseOthers({"config"_L1, "rules"_L1, "policy"_L1, "workers"_L1, "egress_allowlist"_L1,
                         "namespaces"_L1});
    take(HallConfig::fromJson(reader.object("config"_L1), reader.pathOf("config"_L1),
                              &bundle.warnings),
         bundle.config, problem);
    take(parseRules(reader.object("rules"_L1), reader.pathOf("rules"_L1), &bundle.warnings),
         bundle.rules, problem);
    if (reader.has("policy"_L1) && !json.value("policy"_L1).isNull()) {
        Policy policy;
        take(parsePolicy(reader.object("policy"_L1), reader.pathOf("policy"_L1), &bundle.warnings),
             policy, problem);
        bundle.policy = std::move(policy);
    }
    readWorkers(reader, bundle, problem);
    readEgress(reader, bundle, problem);
    readNamespaces(reader, bundle, problem);
    if (problem.found())
        return problem.error();
    return bundle;
}

Result<Bundle> readBundle(const QByteArray& text)
{
    Result<QJsonObject> json = readJsonObject(text);
    if (!json)
        return json.error();
    return parseBundle(*json);
}

} // namespace hall
