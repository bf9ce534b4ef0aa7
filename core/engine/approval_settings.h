// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk_words.h"

#include <QJsonObject>

namespace hall {

namespace loading {
class MemberReader;
class Problem;
} // namespace loading

/// How long an approval may wait, in seconds.
inline constexpr int leastApprovalLifetimeS = 5;
inline constexpr int mostApprovalLifetimeS = 7 * 24 * 60 * 60;

/// How people decide: `config.approvals` of a bundle. (Approvals, "Life of an approval")
struct ApprovalSettings {
    int expiresAfterS = 15 * 60;
    int grantValidS = 10 * 60; ///< a single-use grant, and how long a denial answers retries
    int maxPending = 1000;
    int maxPendingPerToken = 100;
    /// Above it, a reviewer has to say why, and cannot allow for longer than a day.
    int standingGrantBlastLimit = 60;
    bool separationOfDuties = false; ///< nobody approves what his own token asked for
    ChallengeMap challenges = defaultChallenges;

    QJsonObject toJson() const;
    /// Member `approvals` of `config`; an unknown member in it is a Problem.
    static ApprovalSettings read(loading::MemberReader& config, loading::Problem& problem);
};

/// How actions are scored: `config.risk` of a bundle. (Approvals, "Risk score")
struct RiskSettings {
    RiskProfile profile = RiskProfile::Standard;
    QJsonObject patterns; ///< the text of PatternSet as an object; empty: the built-in ones
    bool trust = false;   ///< whether an agent's past changes its scores

    QJsonObject toJson() const;
    static RiskSettings read(loading::MemberReader& config, loading::Problem& problem);
};

} // namespace hall
