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

QStringList readControls(MemberReader& reader, QLatin1StringView key, Problem& problem)
{
    const QStringList controls = reader.texts(key);
    for (qsizetype i = 0; i < controls.size(); ++i) {
        if (!looksLikeControlId(controls.at(i))) {
            const QString message = u"is not a control id: "_s % quotedForMessage(controls.at(i)) %
                                    u" should look like ctrl.name"_s;
            problem.set(jsonPathIndex(reader.pathOf(key), i), message);
        }
    }
    return controls;
}

Candidate readCandidate(const QJsonValue& value, const QString& path, Problem& problem,
                        QStringList* warnings)
{
    Candidate candidate;
    if (!value.isObject()) {
        const QString message =
            u"must be an object with worker_species_id, not "_s % jsonTypeName(value);
        problem.set(path, message);
        return candidate;
    }
    const QJsonObject json = value.toObject();
    MemberReader reader(json, path, problem);
    reader.warnOfOthers({"worker_species_id"_L1, "score_hint"_L1, "requires_controls_minimum"_L1},
                        warnings);
    candidate.workerSpeciesId = reader.text("worker_species_id"_L1);
    if (candidate.workerSpeciesId.trimmed().isEmpty())
        candidate.workerSpeciesId = u"__missing__"_s;
    const QJsonValue hint = json.value("score_hint"_L1);
    if (hint.isDouble())
        candidate.scoreHint = hint.toDouble();
    else if (!hint.isUndefined() && !hint.isNull()) {
        const QString message = u"must be a number, not "_s % jsonTypeName(hint);
        problem.set(reader.pathOf("score_hint"_L1), message);
    }
    candidate.requiresControlsMinimum =
        readControls(reader, "requires_controls_minimum"_L1, problem);
    return candidate;
}

/// A profile is named by its id, or by an object that carries it as `profile_id`.
QStringList readProfiles(MemberReader& reader, Problem& problem)
{
    QStringList profiles;
    const QJsonArray items = reader.array("recommended_profiles"_L1);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        const QString id =
            item.isObject() ? item.toObject().value("profile_id"_L1).toString() : item.toString();
        if (id.trimmed().isEmpty())
            problem.set(jsonPathIndex(reader.pathOf("recommended_profiles"_L1), i),
                        u"must be a profile id, or an object with profile_id"_s);
        profiles.append(id);
    }
    return profiles;
}

void readEscalation(MemberReader& decision, Rule& rule, Problem& problem, QStringList* warnings)
{
    const QJsonObject json = decision.object("escalation"_L1);
    MemberReader reader(json, decision.pathOf("escalation"_L1), problem);
    reader.warnOfOthers({"policy_gate"_L1, "msavx_step_up"_L1, "human_required_default"_L1,
                         "human_required_if"_L1, "rationale"_L1, "approval_expires_s"_L1},
                        warnings);
    rule.approvalExpiresS = reader.optionalInteger("approval_expires_s"_L1, leastApprovalLifetimeS,
                                                   mostApprovalLifetimeS);
    Escalation& escalation = rule.escalation;
    escalation.policyGate = reader.boolean("policy_gate"_L1, false);
    escalation.msavxStepUp = reader.boolean("msavx_step_up"_L1, false);
    escalation.humanRequiredDefault = reader.boolean("human_required_default"_L1, false);
    escalation.humanRequiredIf = reader.array("human_required_if"_L1);
    escalation.rationale = reader.text("rationale"_L1);
    for (qsizetype i = 0; i < escalation.humanRequiredIf.size(); ++i) {
        const QJsonValue entry = escalation.humanRequiredIf.at(i);
        const QString path = jsonPathIndex(reader.pathOf("human_required_if"_L1), i);
        if (!entry.isObject()) {
            const QString message =
                u"must be an object of match conditions, not "_s % jsonTypeName(entry);
            problem.set(path, message);
        }
        rule.humanRequiredIf.push_back(
            loading::readMatch(entry.toObject(), path, MatchFields::Policy, problem));
    }
}

void readPreconditions(MemberReader& decision, Preconditions& preconditions, Problem& problem,
                       QStringList* warnings)
{
    const QJsonObject json = decision.object("preconditions"_L1);
    MemberReader reader(json, decision.pathOf("preconditions"_L1), problem);
    struct Switch {
        QLatin1StringView name;
        bool Preconditions::*value;
    };
    static constexpr Switch switches[] = {
        {"must_have_correlation_id"_L1, &Preconditions::mustHaveCorrelationId},
        {"must_attach_policy_version"_L1, &Preconditions::mustAttachPolicyVersion},
        {"must_record_artifact_hash_if_executes"_L1,
         &Preconditions::mustRecordArtifactHashIfExecutes},
        {"deny_if_missing_required_controls"_L1, &Preconditions::denyIfMissingRequiredControls},
        {"deny_if_unsigned_artifact_in_prod"_L1, &Preconditions::denyIfUnsignedArtifactInProd},
        {"deny_if_no_attestation_in_prod"_L1, &Preconditions::denyIfNoAttestationInProd},
    };
    for (const Switch& item : switches)
        preconditions.*item.value = reader.boolean(item.name, preconditions.*item.value);
    reader.warnOfOthers({switches[0].name, switches[1].name, switches[2].name, switches[3].name,
                         switches[4].name, switches[5].name},
                        warnings);
}

Rule readRule(const QJsonObject& json, const QString& path, Problem& problem, QStringList* warnings)
{
    Rule rule;
    rule.json = json;
    MemberReader reader(json, path, problem);
    reader.warnOfOthers({"rule_id"_L1, "match"_L1, "decision"_L1}, warnings);
    rule.id = reader.requiredText("rule_id"_L1);
    if (rule.id == "NO_MATCH"_L1 || rule.id == "PRE_ROUTING"_L1)
        problem.set(
            reader.pathOf("rule_id"_L1),
            u"is a word of the protocol: a decision would look as if no rule had matched"_s);

    if (!reader.has("match"_L1) && warnings) {
        const QString line = path % u" has no match and so matches every request."_s;
        warnings->append(line);
    }
    rule.match = loading::readMatch(reader.object("match"_L1), reader.pathOf("match"_L1),
                                    MatchFields::Routing, problem);

    // A rule without its decision would allow any named worker, without controls.
    if (!reader.has("decision"_L1))
        problem.set(reader.pathOf("decision"_L1), u"is missing: give an object"_s);
    const QJsonObject decisionJson = reader.object("decision"_L1);
    MemberReader decision(decisionJson, reader.pathOf("decision"_L1), problem);
    decision.warnOfOthers({"candidate_workers_ranked"_L1, "required_controls_suggested"_L1,
                           "recommended_profiles"_L1, "escalation"_L1, "preconditions"_L1},
                          warnings);
    const QJsonArray candidates = decision.array("candidate_workers_ranked"_L1);
    for (qsizetype i = 0; i < candidates.size(); ++i)
        rule.candidates.push_back(readCandidate(
            candidates.at(i), jsonPathIndex(decision.pathOf("candidate_workers_ranked"_L1), i),
            problem, warnings));
    rule.requiredControls = readControls(decision, "required_controls_suggested"_L1, problem);
    rule.recommendedProfiles = readProfiles(decision, problem);
    readEscalation(decision, rule, problem, warnings);
    readPreconditions(decision, rule.preconditions, problem, warnings);
    return rule;
}

} // namespace

Result<std::vector<Rule>> parseRules(const QJsonObject& rules, const QString& path,
                                     QStringList* warnings)
{
    Problem problem;
    MemberReader reader(rules, path, problem);
    reader.warnOfOthers({"rules"_L1}, warnings);
    if (!rules.isEmpty() && !reader.has("rules"_L1))
        problem.set(reader.pathOf("rules"_L1), u"is missing: give an array of rules"_s);

    std::vector<Rule> result;
    readRuleList(reader, "rule_id"_L1, problem,
                 [&](const QJsonObject& item, const QString& rulePath) {
                     result.push_back(readRule(item, rulePath, problem, warnings));
                     return result.back().id;
                 });
    if (problem.found())
        return problem.error();
    return result;
}

} // namespace hall
