// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/firstrun/example_set.h"

#include "core/json/canonical_json.h"

#include <QJsonArray>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// `org.acme.reader` → `wrk.acme.reader`.
QString speciesFor(const QString& workerId)
{
    const QString rest = workerId.section(u'.', 1);
    return u"wrk."_s + (rest.isEmpty() ? workerId : rest);
}

std::optional<TrialWorker> asTrial(const WorkerRecord* worker)
{
    if (!worker || !worker->usable() || worker->capabilities.isEmpty())
        return std::nullopt;
    const auto& environments = worker->allowedEnvironments;
    if (environments && environments->empty())
        return std::nullopt;
    return TrialWorker{worker->workerId, worker->capabilities.constFirst(),
                       environments ? environments->front() : Environment::Dev};
}

QJsonObject routeBody(const TrialWorker& worker, const QString& capability, const QJsonObject& what)
{
    return {{u"capability_id"_s, capability},
            {u"worker_id"_s, worker.workerId},
            {u"env"_s, QString::fromLatin1(environmentName(worker.env))},
            {u"request"_s, what}};
}

QJsonArray otherRules(const QJsonObject& bundle)
{
    QJsonArray kept;
    const QJsonArray rules = bundle.value(u"rules").toObject().value(u"rules").toArray();
    for (const QJsonValue& rule : rules) {
        if (!rule.toObject().value(u"rule_id").toString().startsWith(exampleRulePrefix))
            kept.append(rule);
    }
    return kept;
}

QByteArray withRules(QJsonObject bundle, const QJsonArray& rules)
{
    bundle.insert(u"rules"_s, QJsonObject{{u"rules"_s, rules}});
    return canonicalJson(bundle);
}

} // namespace

QByteArray plainRecord(const QString& workerId, const QString& capability,
                       std::optional<Environment> environment)
{
    QJsonObject record{{u"worker_id"_s, workerId},
                       {u"worker_species_id"_s, speciesFor(workerId)},
                       {u"capabilities"_s, QJsonArray{capability}},
                       {u"risk_tier"_s, u"low"_s}};
    if (environment) {
        record.insert(u"allowed_environments"_s,
                      QJsonArray{QString::fromLatin1(environmentName(*environment))});
    }
    // Canonical bytes always have a hash.
    record.insert(u"artifact_hash"_s, *recordArtifactHash(canonicalJson(record)));
    return canonicalJson(record);
}

QByteArray exampleRecord(const QString& workerId)
{
    return plainRecord(workerId,
                       workerId == exampleMailer ? exampleMailCapability : exampleReadCapability,
                       Environment::Dev);
}

QStringList enrolledExamples(const Snapshot& snapshot)
{
    QStringList enrolled;
    for (const QString& id : exampleWorkers()) {
        if (snapshot.worker(id))
            enrolled.append(id);
    }
    return enrolled;
}

bool hasExampleRule(const Bundle& bundle)
{
    return std::any_of(bundle.rules.begin(), bundle.rules.end(),
                       [](const Rule& rule) { return rule.id == exampleRuleId; });
}

QJsonObject exampleRule()
{
    const QJsonObject escalation{
        {u"human_required_default"_s, true},
        {u"rationale"_s, u"Example: a person approves every mail before it is sent."_s}};
    const QJsonObject candidate{{u"worker_species_id"_s, speciesFor(exampleMailer)}};
    return {{u"rule_id"_s, exampleRuleId},
            {u"match"_s, QJsonObject{{u"capability_id"_s, exampleMailCapability}}},
            {u"decision"_s, QJsonObject{{u"candidate_workers_ranked"_s, QJsonArray{candidate}},
                                        {u"escalation"_s, escalation}}}};
}

QJsonObject configurationOf(const Bundle& current)
{
    QJsonObject bundle = current.toJson(false);
    bundle.remove(u"namespaces"_s);
    return bundle;
}

QByteArray bundleWithExampleRule(const Bundle& current)
{
    const QJsonObject bundle = configurationOf(current);
    QJsonArray rules = otherRules(bundle);
    rules.prepend(exampleRule());
    return withRules(bundle, rules);
}

QByteArray bundleWithoutExampleRules(const Bundle& current)
{
    const QJsonObject bundle = configurationOf(current);
    return withRules(bundle, otherRules(bundle));
}

std::optional<TrialWorker> trialWorker(const Snapshot& snapshot, const QString& preferred)
{
    for (const QString& id : {preferred, exampleReader}) {
        if (const auto found = asTrial(snapshot.worker(id)))
            return found;
    }
    for (const WorkerRecord& worker : snapshot.bundle().workers) {
        if (const auto found = asTrial(&worker))
            return found;
    }
    return std::nullopt;
}

QJsonObject allowedRequest(const TrialWorker& worker)
{
    return routeBody(worker, worker.capability, {{u"document"_s, u"readme.txt"_s}});
}

QJsonObject deniedRequest(const TrialWorker& worker)
{
    return routeBody(worker, exampleDeniedCapability, {{u"document"_s, u"readme.txt"_s}});
}

QJsonObject approvalRequest()
{
    return routeBody({exampleMailer, exampleMailCapability, Environment::Dev},
                     exampleMailCapability,
                     {{u"to"_s, u"team@example.org"_s}, {u"subject"_s, u"Hello from a worker"_s}});
}

} // namespace hall::ui
