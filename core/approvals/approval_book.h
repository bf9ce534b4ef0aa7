// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/base/result.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace hall {

/// The Hall's approvals as they stand, in memory: what the database says, and what is on its way
/// there. Whoever asks for a grant gets it before anybody else can; whether it was used is settled
/// when the decision is committed. Thread-safe. (Approvals, "Life of an approval")
class ApprovalBook {
public:
    struct Limits {
        int pending = 1000;
        int pendingPerToken = 100;
        qint64 rememberMs = 10 * 60 * 1000; ///< how long a denial answers the same request
        bool learns = false; ///< nobody is asked: only what people said before counts
    };

    void load(std::vector<Approval> approvals, std::vector<StandingGrant> grants);

    // --- a request that needs a human ---
    struct Grant {
        Approval approval; ///< reserved one use: settleUse() has to follow
    };
    struct Standing {
        StandingGrant grant;
    };
    struct DeniedBefore {
        Approval approval;
    };
    struct Waiting {
        Approval approval; ///< opened or joined: settleRequest() has to follow
        bool opened = false;
    };
    struct QueueFull {
        QString why;
    };
    struct NotAsked {};
    using Admission = std::variant<Grant, Standing, DeniedBefore, Waiting, QueueFull, NotAsked>;

    /// What becomes of the request that `draft` describes. `original` is its body unmasked, kept in
    /// memory as long as the approval is pending. `withGrants` false: no grant is looked for.
    Admission admit(const Approval& draft, const QJsonObject& original, const Limits& limits,
                    qint64 nowMs, bool withGrants = true);
    /// `used`: the decision that it allowed was committed.
    void settleUse(const QString& approvalId, bool used);
    /// `kept` false: nothing was written; an approval without a request goes.
    void settleRequest(const QString& approvalId, bool kept);
    void countHit(const QString& grantId, qint64 nowMs);

    // --- looking ---
    std::vector<Approval> pending() const; ///< oldest first; committed ones only
    int pendingCount() const;
    std::optional<Approval> find(const QString& id) const;
    std::optional<QJsonObject> original(const QString& id) const;
    std::vector<StandingGrant> grants() const; ///< newest first
    /// The pending approval of this namespace that was escalated to the incident commander. Costs
    /// next to nothing while there is none at all.
    std::optional<Approval> incidentIn(const QString& namespaceName) const;
    std::vector<QString> due(qint64 nowMs) const; ///< pending ones whose time is over

    // --- changing; what was committed ---
    /// A pending one's level, steps and rounds, or its outcome. The count of waiting requests
    /// stays as it is in the book.
    void put(const Approval& approval);
    void putGrant(const StandingGrant& grant);
    /// Forgets what was resolved before `beforeMs` and holds no grant.
    void forget(qint64 beforeMs);

private:
    struct Entry {
        Approval approval;
        QJsonObject original;
        bool hasOriginal = false;
        int unsettled = 0; ///< requests on their way to the disk
        int reserved = 0;  ///< uses on their way to the disk
        bool isStored = false;
    };

    std::optional<Admission> grantFor(const Approval& draft, qint64 nowMs);
    const Approval* recentDenial(const RequestKey& key, qint64 sinceMs) const;
    int pendingOf(const QString& tokenId) const;
    void noteIncident(const Approval& approval);

    mutable QMutex m_mutex;
    std::map<QString, Entry> m_entries; ///< by id, so in order of time
    QHash<RequestKey, QString> m_pendingByKey;
    QHash<RequestKey, QString> m_resolvedByKey; ///< the latest one
    QHash<QString, int> m_pendingByToken;
    std::vector<StandingGrant> m_grants; ///< oldest first
    QHash<QString, QString> m_incidents; ///< namespace → approval
    std::atomic_bool m_anyIncident = false;
};

} // namespace hall
