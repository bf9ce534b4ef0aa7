// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/approval_settings.h"
#include "core/engine/loading/match_reader.h"
#include "core/engine/loading/member_reader.h"
#include "core/engine/rule.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

namespace hall {

using namespace Qt::StringLiterals;
using loading::MatchFields;
using loading::MemberReader;
using loading::Problem;
using loading::readRuleList;

namespace {

PolicyAnswer answerOf(const QString& text)
{
    if (text == "ALLOW"_L1)
        return PolicyAnswer::Allow;
    if (text == "DENY"_L1)
        return PolicyAnswer::Deny;
    if (text == "REQUIRE_HUMAN"_L1)
        return PolicyAnswer::RequireHuman;
    return PolicyAnswer::Invalid;
}

/// What a policy rule and the default have in common.
void readAnswer(MemberReader& reader, PolicyRule& rule, Problem& problem)
{
    rule.decisionText = reader.requiredText("decision"_L1);
    rule.decision = answerOf(rule.decisionText);
    rule.reason = reader.text("reason"_L1);
    rule.approvalExpiresS = reader.optionalInteger("approval_expires_s"_L1, leastApprovalLifetimeS,
                                                   mostApprovalLifetimeS);
    const QString level = reader.text("supervisor_level"_L1);
    if (level.isEmpty())
        return;
    rule.supervisorLevel = parseSupervisorLevel(level);
    if (!rule.supervisorLevel) {
        const QString message =
            u"must be one of advisory, gatekeeper, executor, incident_commander, not "_s %
            quotedForMessage(level);
        problem.set(reader.pathOf("supervisor_level"_L1), message);
    }
}

PolicyRule readPolicyRule(const QJsonObject& json, const QString& path, Problem& problem,
                          QStringList* warnings)
{
    PolicyRule rule;
    MemberReader reader(json, path, problem);
    reader.warnOfOthers({"id"_L1, "match"_L1, "decision"_L1, "reason"_L1, "supervisor_level"_L1,
                         "approval_expires_s"_L1},
                        warnings);
    rule.id = reader.requiredText("id"_L1);
    rule.match = loading::readMatch(reader.object("match"_L1), reader.pathOf("match"_L1),
                                    MatchFields::Policy, problem);
    if (!reader.has("match"_L1) && warnings) {
        const QString line = path % u" has no match and so matches every request."_s;
        warnings->append(line);
    }
    readAnswer(reader, rule, problem);
    return rule;
}

/// A policy that does not say what holds when no rule matches denies: fail closed.
PolicyRule readDefault(MemberReader& policy, Problem& problem, QStringList* warnings)
{
    PolicyRule fallback;
    fallback.id = u"default"_s;
    if (!policy.has("default"_L1)) {
        fallback.decision = PolicyAnswer::Deny;
        fallback.decisionText = u"DENY"_s;
        fallback.reason = u"no default"_s;
        return fallback;
    }
    const QJsonObject json = policy.object("default"_L1);
    MemberReader reader(json, policy.pathOf("default"_L1), problem);
    reader.warnOfOthers(
        {"decision"_L1, "reason"_L1, "supervisor_level"_L1, "approval_expires_s"_L1}, warnings);
    readAnswer(reader, fallback, problem);
    return fallback;
}

} // namespace

Result<Policy> parsePolicy(const QJsonObject& json, const QString& path, QStringList* warnings)
{
    Problem problem;
    Policy policy;
    policy.json = json;
    MemberReader reader(json, path, problem);
    reader.warnOfOthers({"version"_L1, "rules"_L1, "default"_L1}, warnings);
    policy.version = reader.text("version"_L1);
    policy.fallback = readDefault(reader, problem, warnings);

    readRuleList(reader, "id"_L1, problem, [&](const QJsonObject& item, const QString& rulePath) {
        policy.rules.push_back(readPolicyRule(item, rulePath, problem, warnings));
        return policy.rules.back().id;
    });
    if (problem.found())
        return problem.error();
    return policy;
}

} // namespace hall
