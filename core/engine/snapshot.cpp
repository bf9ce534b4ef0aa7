// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/snapshot.h"

#include "core/engine/compiling/compiled.h"
#include "core/engine/compiling/shadow.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> normalised(const QStringList& controls)
{
    QSet<QString> result;
    for (const QString& control : controls)
        result.insert(normalisedControlId(control));
    return result;
}

ControlNeeds needsOf(const QStringList& required, const QSet<QString>& implemented)
{
    static const QString blast = normalisedControlId(u"ctrl.blast_radius_scoring"_s);
    static const QString envelopes = normalisedControlId(u"ctrl.privilege_envelopes_required"_s);
    ControlNeeds needs;
    needs.required = required;
    needs.required.removeDuplicates();
    needs.required.sort();
    for (const QString& control : needs.required) {
        const QString id = normalisedControlId(control);
        if (!implemented.contains(id))
            needs.missing.append(control);
        needs.blastScoring = needs.blastScoring || id == blast;
        needs.privilegeEnvelopes = needs.privilegeEnvelopes || id == envelopes;
    }
    return needs;
}

WorkerFacts factsOf(const WorkerRecord& worker, const Bundle& bundle)
{
    WorkerFacts facts;
    facts.capabilities = QSet<QString>(worker.capabilities.begin(), worker.capabilities.end());
    facts.nameSpace = namespaceOfWorkerId(worker.workerId);
    // An opaque id has no namespace and so never a claimed one.
    facts.namespaceClaimed =
        !facts.nameSpace.isEmpty() && bundle.namespaces.contains(facts.nameSpace);
    facts.bannedHash =
        bundle.bannedHashes.contains(withoutHashLabel(worker.attestedCodeHash).toLower()) ||
        bundle.bannedHashes.contains(withoutHashLabel(worker.artifactHash).toLower());
    facts.own = needsOf(worker.requiredControls, normalised(worker.currentlyImplements));
    return facts;
}

void indexWorkers(Snapshot::Compiled& compiled, QSet<QString>& implemented)
{
    const std::vector<WorkerRecord>& workers = compiled.bundle.workers;
    for (std::size_t i = 0; i < workers.size(); ++i) {
        const WorkerRecord& worker = workers[i];
        compiled.workerPositions.insert(worker.workerId, int(i));
        compiled.workerFacts.push_back(factsOf(worker, compiled.bundle));
        for (const QString& capability : worker.capabilities)
            compiled.declaredCapabilities.insert(capability);
        if (!worker.usable() || compiled.workerFacts.back().bannedHash)
            continue;
        implemented.unite(normalised(worker.currentlyImplements));
        for (const QString& capability : compiled.workerFacts.back().capabilities) {
            CapabilityWorkers& entry = compiled.capabilities[capability];
            entry.ranked.push_back(int(i));
            entry.bySpecies[worker.speciesId].push_back(int(i));
        }
    }
    for (CapabilityWorkers& entry : compiled.capabilities)
        std::stable_sort(entry.ranked.begin(), entry.ranked.end(), [&workers](int a, int b) {
            return workers[std::size_t(a)].riskTier < workers[std::size_t(b)].riskTier;
        });
}

void indexRules(Snapshot::Compiled& compiled, const QSet<QString>& implemented)
{
    const std::vector<Rule>& rules = compiled.bundle.rules;
    compiled.ruleIndex = RuleIndex(rules);
    for (const Rule& rule : rules) {
        compiled.ruleNeeds.push_back(needsOf(rule.requiredControls, implemented));
        compiled.anyRuleWantsAttestation |= rule.preconditions.denyIfNoAttestationInProd;
    }
    QJsonArray ids;
    for (const ShadowedRule& shadow : findShadows(rules)) {
        const QString& hidden = rules[std::size_t(shadow.hidden)].id;
        compiled.shadows.push_back({hidden, rules[std::size_t(shadow.by)].id});
        ids.append(hidden);
    }
    compiled.shadowExtra = {{u"shadowed_rule_ids"_s, ids}, {u"shadow_count"_s, ids.size()}};
}

} // namespace

Snapshot::Snapshot() = default;
Snapshot::~Snapshot() = default;

std::shared_ptr<const Snapshot> Snapshot::compile(Bundle bundle, bool lockdown, bool online)
{
    auto compiled = std::make_shared<Compiled>();
    compiled->bundle = std::move(bundle);
    QSet<QString> implemented;
    indexWorkers(*compiled, implemented);
    indexRules(*compiled, implemented);

    std::shared_ptr<Snapshot> snapshot(new Snapshot);
    snapshot->m_compiled = std::move(compiled);
    snapshot->m_lockdown = lockdown;
    snapshot->m_online = online;
    return snapshot;
}

std::shared_ptr<const Snapshot> Snapshot::withSwitches(bool lockdown, bool online) const
{
    std::shared_ptr<Snapshot> snapshot(new Snapshot(*this));
    snapshot->m_lockdown = lockdown;
    snapshot->m_online = online;
    return snapshot;
}

std::shared_ptr<const Snapshot> Snapshot::withTampered(QSet<QString> workerIds) const
{
    std::shared_ptr<Snapshot> snapshot(new Snapshot(*this));
    snapshot->m_tampered = std::move(workerIds);
    return snapshot;
}

const Bundle& Snapshot::bundle() const
{
    return m_compiled->bundle;
}

bool Snapshot::lockdown() const
{
    return m_lockdown;
}

bool Snapshot::online() const
{
    return m_online;
}

const std::vector<Snapshot::Shadow>& Snapshot::shadows() const
{
    return m_compiled->shadows;
}

const WorkerRecord* Snapshot::worker(const QString& workerId) const
{
    const auto position = m_compiled->workerPositions.constFind(workerId);
    if (position == m_compiled->workerPositions.constEnd())
        return nullptr;
    return &m_compiled->bundle.workers[std::size_t(*position)];
}

const Snapshot::Compiled& Snapshot::compiled() const
{
    return *m_compiled;
}

} // namespace hall
