// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/approval_settings.h"
#include "core/engine/audit_settings.h"
#include "core/protocol/vocabulary.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace hall {

/// Learning ends by itself: 14 days.
inline constexpr qint64 longestLearningMs = qint64(14) * 24 * 60 * 60 * 1000;

/// The switches of a Hall: the `config` part of a bundle. The initialisers are the defaults of a
/// bundle that does not say; a new Hall turns `deriveRules` on. (Contract, "hall evaluate")
struct HallConfig {
    bool requireSignatory = false;
    QStringList allowedTenants;
    bool requireWorkerAttestation = false;
    bool enforceCorrelationId = true;
    bool enforceRequiredControls = true;
    bool enforceBlastScoringInProd = true;
    bool enforcePrivilegeEnvelopes = false;
    bool requireClaimedNamespace = false;
    bool requirePolicyTier = false;
    bool deriveRules = false;
    /// Tier a worker needs per data label (PUBLIC, INTERNAL, CONFIDENTIAL, RESTRICTED), 0–8. Ours:
    /// no public document defines the levels.
    std::array<int, 4> policyTierRequired{0, 1, 3, 5};
    /// Added to it in prod and edge.
    int policyTierProductionExtra = 1;
    ApprovalSettings approvals;
    RiskSettings risk;
    AuditSettings audit;
    /// Unix ms until which the Hall learns: what a person would have to decide is denied and marked
    /// instead of asked. 0: it does not learn. (Pipeline, "Learning mode")
    qint64 learningUntilMs = 0;

    /// Whether the Hall learns at that time. A time further ahead than anybody may set counts for
    /// nothing: the clock was put back.
    bool learns(qint64 nowMs) const
    {
        return nowMs < learningUntilMs && learningUntilMs - nowMs <= longestLearningMs;
    }

    QJsonObject toJson() const;
    /// An unknown member is an error: a mistyped safety switch must not be silently off.
    static Result<HallConfig> fromJson(const QJsonObject& json, const QString& path,
                                       QStringList* warnings);
};

} // namespace hall
