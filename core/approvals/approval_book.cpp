// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_book.h"

#include <QMutexLocker>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

void ApprovalBook::load(std::vector<Approval> approvals, std::vector<StandingGrant> grants)
{
    const QMutexLocker lock(&m_mutex);
    for (Approval& approval : approvals) {
        if (approval.isPending()) {
            m_pendingByKey.insert(approval.key, approval.id);
            ++m_pendingByToken[approval.key.tokenId];
        } else {
            m_resolvedByKey.insert(approval.key, approval.id);
        }
        noteIncident(approval);
        Entry entry;
        entry.approval = std::move(approval);
        entry.isStored = true;
        const QString id = entry.approval.id;
        m_entries.emplace(id, std::move(entry));
    }
    m_grants = std::move(grants);
    std::sort(m_grants.begin(), m_grants.end(), [](const auto& left, const auto& right) {
        return left.createdAtMs < right.createdAtMs;
    });
}

void ApprovalBook::noteIncident(const Approval& approval)
{
    const QString space = approval.namespaceName();
    const bool isOne = approval.isPending() && !space.isEmpty() &&
                       approval.supervisorLevel == SupervisorLevel::IncidentCommander;
    if (isOne)
        m_incidents.insert(space, approval.id);
    else if (m_incidents.value(space) == approval.id)
        m_incidents.remove(space);
    m_anyIncident = !m_incidents.isEmpty();
}

std::optional<Approval> ApprovalBook::incidentIn(const QString& namespaceName) const
{
    if (!m_anyIncident)
        return std::nullopt;
    const QMutexLocker lock(&m_mutex);
    const auto known = m_incidents.constFind(namespaceName);
    if (namespaceName.isEmpty() || known == m_incidents.cend())
        return std::nullopt;
    const auto found = m_entries.find(*known);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.approval);
}

std::optional<ApprovalBook::Admission> ApprovalBook::grantFor(const Approval& draft, qint64 nowMs)
{
    if (const auto known = m_resolvedByKey.constFind(draft.key); known != m_resolvedByKey.cend()) {
        const auto found = m_entries.find(*known);
        if (found != m_entries.end()) {
            Entry& entry = found->second;
            const int left = entry.approval.usesLeft - entry.reserved;
            if (left > 0 && nowMs < entry.approval.grantExpiresAtMs) {
                ++entry.reserved;
                return Grant{entry.approval};
            }
        }
    }
    const auto standing =
        std::find_if(m_grants.begin(), m_grants.end(), [&](const StandingGrant& grant) {
            return grant.inForce(nowMs) && grant.covers(draft);
        });
    if (standing != m_grants.end())
        return Standing{*standing};
    return std::nullopt;
}

const Approval* ApprovalBook::recentDenial(const RequestKey& key, qint64 sinceMs) const
{
    const auto known = m_resolvedByKey.constFind(key);
    if (known == m_resolvedByKey.cend())
        return nullptr;
    const auto found = m_entries.find(*known);
    if (found == m_entries.end())
        return nullptr;
    const Approval& approval = found->second.approval;
    return approval.state == ApprovalState::Denied && approval.resolvedAtMs > sinceMs ? &approval
                                                                                      : nullptr;
}

int ApprovalBook::pendingOf(const QString& tokenId) const
{
    return m_pendingByToken.value(tokenId);
}

ApprovalBook::Admission ApprovalBook::admit(const Approval& draft, const QJsonObject& original,
                                            const Limits& limits, qint64 nowMs, bool withGrants)
{
    const QMutexLocker lock(&m_mutex);
    if (withGrants) {
        if (auto grant = grantFor(draft, nowMs))
            return *std::move(grant);
    }
    if (const Approval* denied = recentDenial(draft.key, nowMs - limits.rememberMs))
        return DeniedBefore{*denied};
    if (limits.learns)
        return NotAsked{};

    if (const auto known = m_pendingByKey.constFind(draft.key); known != m_pendingByKey.cend()) {
        Entry& entry = m_entries.at(*known);
        // One whose time is over is not joined: it is about to expire.
        if (nowMs < entry.approval.expiresAtMs) {
            ++entry.approval.waiting;
            ++entry.unsettled;
            return Waiting{entry.approval, false};
        }
    }
    if (int(m_pendingByKey.size()) >= limits.pending)
        return QueueFull{
            u"%1 approvals are waiting in this Hall, and it takes no more."_s.arg(limits.pending)};
    if (pendingOf(draft.key.tokenId) >= limits.pendingPerToken)
        return QueueFull{u"%1 approvals of this token are waiting, and it may have no more."_s.arg(
            limits.pendingPerToken)};

    Entry entry;
    entry.approval = draft;
    entry.original = original;
    entry.hasOriginal = true;
    entry.unsettled = 1;
    m_pendingByKey.insert(draft.key, draft.id);
    ++m_pendingByToken[draft.key.tokenId];
    m_entries.emplace(draft.id, std::move(entry));
    return Waiting{draft, true};
}

void ApprovalBook::settleUse(const QString& approvalId, bool used)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(approvalId);
    if (found == m_entries.end())
        return;
    --found->second.reserved;
    if (used)
        --found->second.approval.usesLeft;
}

void ApprovalBook::settleRequest(const QString& approvalId, bool kept)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(approvalId);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    --entry.unsettled;
    if (kept) {
        entry.isStored = true;
        return;
    }
    --entry.approval.waiting;
    if (entry.isStored || entry.unsettled > 0)
        return;
    if (m_pendingByKey.value(entry.approval.key) == approvalId)
        m_pendingByKey.remove(entry.approval.key);
    --m_pendingByToken[entry.approval.key.tokenId];
    m_entries.erase(found);
}

void ApprovalBook::countHit(const QString& grantId, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    for (StandingGrant& grant : m_grants) {
        if (grant.id == grantId) {
            ++grant.hits;
            grant.lastHitMs = nowMs;
        }
    }
}

std::vector<Approval> ApprovalBook::pending() const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Approval> approvals;
    for (const auto& [id, entry] : m_entries) {
        if (entry.approval.isPending() && entry.isStored)
            approvals.push_back(entry.approval);
    }
    return approvals;
}

int ApprovalBook::pendingCount() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_pendingByKey.size());
}

std::optional<Approval> ApprovalBook::find(const QString& id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.isStored)
        return std::nullopt;
    return found->second.approval;
}

std::optional<QJsonObject> ApprovalBook::original(const QString& id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.hasOriginal)
        return std::nullopt;
    return found->second.original;
}

std::vector<StandingGrant> ApprovalBook::grants() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_grants.rbegin(), m_grants.rend()};
}

std::vector<QString> ApprovalBook::due(qint64 nowMs) const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<QString> ids;
    for (const auto& [id, entry] : m_entries) {
        if (entry.approval.isPending() && entry.isStored && nowMs >= entry.approval.expiresAtMs)
            ids.push_back(id);
    }
    return ids;
}

void ApprovalBook::put(const Approval& approval)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(approval.id);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    const int waiting = entry.approval.waiting;
    const bool wasPending = entry.approval.isPending();
    entry.approval = approval;
    entry.approval.waiting = waiting;
    noteIncident(approval);
    if (!wasPending || approval.isPending())
        return;
    if (m_pendingByKey.value(approval.key) == approval.id)
        m_pendingByKey.remove(approval.key);
    --m_pendingByToken[approval.key.tokenId];
    m_resolvedByKey.insert(approval.key, approval.id);
    // Nobody needs the secrets any more.
    entry.original = {};
    entry.hasOriginal = false;
}

void ApprovalBook::putGrant(const StandingGrant& grant)
{
    const QMutexLocker lock(&m_mutex);
    const auto known =
        std::find_if(m_grants.begin(), m_grants.end(),
                     [&](const StandingGrant& other) { return other.id == grant.id; });
    if (known == m_grants.end()) {
        m_grants.push_back(grant);
        return;
    }
    known->revokedAtMs = grant.revokedAtMs;
    known->revokedBy = grant.revokedBy;
}

void ApprovalBook::forget(qint64 beforeMs)
{
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const Entry& entry = it->second;
        const Approval& approval = entry.approval;
        const bool old = !approval.isPending() && entry.reserved == 0 && entry.unsettled == 0 &&
                         approval.resolvedAtMs < beforeMs && approval.grantExpiresAtMs < beforeMs;
        if (!old) {
            ++it;
            continue;
        }
        if (m_resolvedByKey.value(approval.key) == approval.id)
            m_resolvedByKey.remove(approval.key);
        it = m_entries.erase(it);
    }
}

} // namespace hall
