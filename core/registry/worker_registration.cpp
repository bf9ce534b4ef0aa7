// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/worker_registration.h"

#include "core/json/canonical_json.h"
#include "core/protocol/grammar.h"
#include "core/registry/namespace_claim.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 100;
constexpr QStringView opaquePrefix = u"wrk_";

Result<QString> requiredText(const QJsonObject& json, const QString& member)
{
    const QJsonValue value = json.value(member);
    if (value.isUndefined())
        return Error{u"missing field %1: without worker_id a registration needs name, namespace "
                     u"and capabilities."_s.arg(member),
                     u"MISSING_FIELD"_s, member};
    if (!value.isString())
        return Error{u"%1 has to be a string."_s.arg(member), u"INVALID_MEMBER"_s, member};
    return value.toString();
}

/// The name as a segment of an id: `My agent 2` → `my-agent-2`.
QString slugOf(const QString& name)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"worker"_s : slug;
}

} // namespace

Result<QJsonObject> assignWorkerId(const QJsonObject& registration,
                                   const std::vector<WorkerRecord>& workers, const QString& newId)
{
    const auto name = requiredText(registration, u"name"_s);
    if (!name)
        return name.error();
    if (!isAcceptableId(*name) || name->size() > maxNameLength)
        return Error{
            u"name has to be 1 to %1 characters, none of them a control or invisible "
            u"character, not %2."_s.arg(QString::number(maxNameLength), quotedForMessage(*name)),
            u"INVALID_MEMBER"_s, u"name"_s};
    const auto space = requiredText(registration, u"namespace"_s);
    if (!space)
        return space.error();
    if (const auto valid = checkNamespace(*space); !valid)
        return valid.error();

    const auto known =
        std::find_if(workers.begin(), workers.end(), [&](const WorkerRecord& worker) {
            return worker.workerId.startsWith(opaquePrefix) && worker.json[u"name"_s] == *name &&
                   worker.json[u"namespace"_s] == *space;
        });
    QJsonObject record = registration;
    record[u"worker_id"_s] = known == workers.end() ? newId : known->workerId;
    if (!record.contains(u"worker_species_id"_s))
        record[u"worker_species_id"_s] = u"wrk.%1.%2"_s.arg(space->section(u'.', 1), slugOf(*name));
    return record;
}

Result<QJsonObject> withArtifactHash(QJsonObject record)
{
    const auto hash = recordArtifactHash(canonicalJson(record));
    if (!hash)
        return hash.error();
    record[u"artifact_hash"_s] = *hash;
    return record;
}

QString namespaceOfWorker(const WorkerRecord& worker)
{
    const QString trusted = namespaceOfWorkerId(worker.workerId);
    if (!trusted.isEmpty() || !worker.workerId.startsWith(opaquePrefix))
        return trusted;
    const QString stated = worker.json[u"namespace"_s].toString();
    return checkNamespace(stated) ? stated : QString();
}

} // namespace hall
