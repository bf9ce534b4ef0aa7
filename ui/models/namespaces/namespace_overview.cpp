// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namespaces/namespace_overview.h"

#include "core/protocol/grammar.h"
#include "core/registry/worker_registration.h"

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const WorkerRecord* a, const WorkerRecord* b)
{
    return a->workerId < b->workerId;
}

void setState(NamespaceFacts& facts)
{
    if (facts.claim) {
        const bool isWindows = facts.claim->holderId.isEmpty();
        facts.state = isWindows ? NamespaceState::Yours : NamespaceState::Held;
        return;
    }
    const auto valid = checkNamespace(facts.name);
    if (valid)
        return;
    facts.problem = valid.error().message;
    facts.state = valid.error().code == u"NAMESPACE_RESERVED" ? NamespaceState::Reserved
                                                              : NamespaceState::Malformed;
}

} // namespace

const NamespaceFacts* NamespaceOverview::find(const QString& name) const
{
    const auto at = std::lower_bound(
        namespaces.begin(), namespaces.end(), name,
        [](const NamespaceFacts& facts, const QString& wanted) { return facts.name < wanted; });
    return at != namespaces.end() && at->name == name ? &*at : nullptr;
}

NamespaceOverviewPtr namespaceOverview(std::shared_ptr<const Snapshot> snapshot,
                                       const NamespaceClaims& claims)
{
    auto overview = std::make_shared<NamespaceOverview>();
    QMap<QString, NamespaceFacts> byName;
    for (const NamespaceClaim& claim : claims)
        byName[claim.name].claim = claim;
    for (const WorkerRecord& worker : snapshot->bundle().workers) {
        const QString name = namespaceOfWorkerId(worker.workerId);
        if (name.isEmpty())
            overview->without.push_back(&worker);
        else
            byName[name].workers.push_back(&worker);
    }
    std::sort(overview->without.begin(), overview->without.end(), isBefore);
    for (const WorkerRecord* worker : overview->without) {
        const auto stated = byName.find(statedNamespace(*worker));
        if (stated != byName.end())
            ++stated->stated;
    }
    overview->namespaces.reserve(std::size_t(byName.size()));
    for (auto it = byName.begin(); it != byName.end(); ++it) {
        it->name = it.key();
        std::sort(it->workers.begin(), it->workers.end(), isBefore);
        setState(*it);
        overview->namespaces.push_back(std::move(*it));
    }
    overview->claimsRequired = snapshot->bundle().config.requireClaimedNamespace;
    overview->snapshot = std::move(snapshot);
    return overview;
}

bool isOpaqueId(const QString& workerId)
{
    return workerId.startsWith(u"wrk_");
}

QString statedNamespace(const WorkerRecord& worker)
{
    return isOpaqueId(worker.workerId) ? namespaceOfWorker(worker) : QString();
}

} // namespace hall::ui
