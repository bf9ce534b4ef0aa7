// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/decision/route_decision.h"
#include "core/protocol/vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace hall {

/// One field of a match: no condition (or `{"any": true}`), a string, or `{"in": […]}`. The form
/// matters to shadow detection: a plain string covers only the same string. (Pipeline, step 4)
struct MatchCondition {
    enum class Kind { Any, Equals, In };
    Kind kind = Kind::Any;
    /// Equals: exactly one; In: any number, sorted, without repeats. Enumerated fields hold the
    /// canonical word (`staging` became `stage`).
    std::vector<QString> values;

    bool matches(const QString& value) const;
    /// True when everything that meets `later` meets this one, by the contract's narrow definition.
    bool covers(const MatchCondition& later) const;
    bool operator==(const MatchCondition&) const = default;
};

struct MatchSpec {
    MatchCondition capabilityId, env, dataLabel, tenantRisk, qosClass;
    MatchCondition tenantId, workerId; ///< policy rules only
};

/// One routing rule: which requests it is for, and what it asks of them.
struct Rule {
    QString id;
    MatchSpec match;
    std::vector<Candidate> candidates; ///< skipReason empty
    QStringList requiredControls;      ///< as written
    QStringList recommendedProfiles;
    Escalation escalation;
    std::vector<MatchSpec> humanRequiredIf;
    std::optional<int> approvalExpiresS; ///< of approvals that it opens; nullopt: the Hall's
    Preconditions preconditions;         ///< over the defaults
    QJsonObject json;                    ///< as written, for the editor and the export
};

enum class PolicyAnswer { Allow, Deny, RequireHuman, Invalid };

struct PolicyRule {
    QString id;
    MatchSpec match;
    PolicyAnswer decision = PolicyAnswer::Invalid;
    QString decisionText; ///< as written
    QString reason;
    std::optional<SupervisorLevel> supervisorLevel;
    std::optional<int> approvalExpiresS; ///< of approvals that it opens; nullopt: the Hall's
};

/// The declarative policy behind the policy gate. First match wins.
struct Policy {
    QString version;
    std::vector<PolicyRule> rules;
    PolicyRule fallback; ///< `default`
    QJsonObject json;
};

/// Errors carry the JSON path in `field` and in the message. Unknown members of `match` are
/// errors, because a mistyped condition would make the rule broader; other unknown members are
/// kept in `json` and named in `warnings`. Duplicate rule ids are an error.
Result<std::vector<Rule>> parseRules(const QJsonObject& rules, const QString& path,
                                     QStringList* warnings);
Result<Policy> parsePolicy(const QJsonObject& policy, const QString& path, QStringList* warnings);

} // namespace hall
