// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/json/canonical_json.h"
#include "core/protocol/grammar.h"
#include "core/protocol/worker_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// What goes without saying for a risk tier. (Public WCP facts, "Other scales")
struct TierDefaults {
    int data, network, financial, time;
    QString reversibility;
    QStringList controls;
};

TierDefaults tierDefaults(RiskTier tier)
{
    TierDefaults defaults{0, 0, 0, 1, u"reversible"_s, {}};
    defaults.controls = {u"ctrl.obs.audit-log-append-only"_s, u"ctrl.policy.default-deny"_s};
    if (tier == RiskTier::Low)
        return defaults;
    defaults = {1, 1, 0, 2, u"partially-reversible"_s, defaults.controls};
    defaults.controls.append(u"ctrl.blast_radius_scoring"_s);
    if (tier == RiskTier::Medium)
        return defaults;
    defaults = {2, 2, 1, 3, u"irreversible"_s, defaults.controls};
    defaults.controls.append(u"ctrl.privilege_envelopes_required"_s);
    if (tier == RiskTier::High)
        return defaults;
    defaults = {3, 3, 3, 3, u"irreversible"_s, defaults.controls};
    defaults.controls.append(u"ctrl.msavx_step_up_required"_s);
    return defaults;
}

QStringList valuesOr(const Invocation& call, const QString& option, const QString& fallback)
{
    return call.has(option) ? call.values(option) : QStringList{fallback};
}

Result<QJsonObject> record(const Invocation& call)
{
    const QString risk = call.has(u"risk"_s) ? call.value(u"risk"_s) : u"low"_s;
    const auto tier = parseRiskTier(risk);
    if (!tier || *tier == RiskTier::Unknown) {
        return usageError(u"--risk is \"%1\"; it is low, medium, high or critical"_s.arg(risk),
                          u"risk"_s);
    }
    const TierDefaults defaults = tierDefaults(*tier);
    const QString id = call.has(u"id"_s) ? call.value(u"id"_s) : u"x.example.worker"_s;
    const QString name = namespaceOfWorkerId(id);
    const QJsonArray controls = QJsonArray::fromStringList(defaults.controls);
    const QJsonArray none;
    QJsonObject json{
        {u"worker_id"_s, id},
        {u"worker_species_id"_s,
         call.has(u"species"_s) ? call.value(u"species"_s) : u"wrk.example.worker"_s},
        {u"capabilities"_s,
         QJsonArray::fromStringList(valuesOr(call, u"cap"_s, u"cap.example.run"_s))},
        {u"risk_tier"_s, risk},
        {u"idempotency"_s, u"none"_s},
        {u"determinism"_s, u"non-deterministic"_s},
        {u"required_controls"_s, controls},
        {u"currently_implements"_s, controls},
        {u"allowed_environments"_s, QJsonArray::fromStringList(valuesOr(call, u"env"_s, u"dev"_s))},
        {u"privilege_envelope"_s, QJsonObject{{u"secrets_access"_s, none},
                                              {u"network_egress"_s, none},
                                              {u"filesystem_writes"_s, none},
                                              {u"tools"_s, none},
                                              {u"egress"_s, QJsonObject{{u"allowlist"_s, none}}}}},
        {u"blast_radius"_s, QJsonObject{{u"data"_s, defaults.data},
                                        {u"network"_s, defaults.network},
                                        {u"financial"_s, defaults.financial},
                                        {u"time"_s, defaults.time},
                                        {u"reversibility"_s, defaults.reversibility}}},
        {u"owner"_s, call.has(u"owner"_s) ? call.value(u"owner"_s)
                     : name.isEmpty()     ? id
                                          : name},
        {u"catalog_version_min"_s, u"0.1.0"_s},
    };
    if (call.has(u"tier"_s)) {
        const auto policyTier = call.number(u"tier"_s, 0, 8, 0);
        if (!policyTier)
            return policyTier.error();
        json[u"policy_tier"_s] = *policyTier;
    }
    return json;
}

ExitCode scaffold(const Invocation& call, Output& out)
{
    auto json = record(call);
    if (!json)
        return out.fail(json.error());
    const auto hash = recordArtifactHash(QJsonDocument(*json).toJson());
    if (!hash)
        return out.fail(hash.error());
    (*json)[u"artifact_hash"_s] = *hash;
    // What is printed here has to be taken there.
    if (const auto worker = parseWorkerRecord(*json, RecordStrictness::Enrolment, {}, nullptr);
        !worker)
        return out.fail(worker.error());
    out.json(*json);
    out.note(u"Take out of currently_implements what the worker does not do, and of "
             "required_controls what it does not need."_s);
    out.note(u"After a change remove artifact_hash: `hall worker register` computes it."_s);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> workerScaffoldVerbs()
{
    return {
        {u"worker"_s,
         u"scaffold"_s,
         u"print a complete registry record to start from"_s,
         u"Blast radius and controls follow from the risk tier; nothing outside is allowed. No "
         "Hall is\n"
         "asked."_s,
         u"hall worker scaffold --id org.acme.reader --species wrk.doc.reader --cap cap.doc.read "
         "> worker.json\n"
         "hall worker scaffold --risk high | hall worker register -"_s,
         {},
         {{u"id"_s, u"WORKER_ID"_s, u"the worker's id (default: x.example.worker)"_s},
          {u"species"_s, u"SPECIES"_s, u"its species (default: wrk.example.worker)"_s},
          {u"cap"_s, u"CAPABILITY"_s, u"a capability it declares (default: cap.example.run)"_s,
           true},
          {u"risk"_s, u"TIER"_s, u"low (default), medium, high, critical"_s},
          {u"env"_s, u"ENV"_s, u"an environment it may run in (default: dev)"_s, true},
          {u"tier"_s, u"0-8"_s, u"policy tier it is cleared for"_s},
          {u"owner"_s, u"NAME"_s, u"who answers for it (default: its namespace)"_s}},
         scaffold},
    };
}

} // namespace hall::cli
