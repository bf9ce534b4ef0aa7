// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/learning/learned_rules.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "ui/models/firstrun/example_set.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct LearnedRulesSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::LearnedRules)
};

/// What tells groups apart, as one text.
QString keyOf(const MarkGroup& group)
{
    return QStringList{group.workerId,
                       group.capability,
                       group.tenantId,
                       group.ruleId,
                       QString::number(int(group.env)),
                       QString::number(int(group.label)),
                       QString::number(int(group.tenantRisk)),
                       QString::number(int(group.qos)),
                       QString::number(int(group.code)),
                       QString::number(int(group.isAction))}
        .join(u'\n');
}

MarkGroup groupOf(const RouteDecision& decision)
{
    const RouteRequest& request = decision.request;
    MarkGroup group;
    group.workerId = decision.workerId;
    group.capability = request.capabilityId;
    group.tenantId = request.tenantId;
    group.ruleId = decision.matchedRuleId;
    group.env = request.env;
    group.label = request.dataLabel;
    group.tenantRisk = request.tenantRisk;
    group.qos = request.qosClass;
    group.code = decision.denial ? decision.denial->code : DenyCode::InternalError;
    group.isAction = !decision.evaluation.isEmpty();
    return group;
}

const Rule* ruleOf(const MarkGroup& group, const Bundle& bundle)
{
    const auto found = std::find_if(bundle.rules.begin(), bundle.rules.end(),
                                    [&](const Rule& rule) { return rule.id == group.ruleId; });
    return found == bundle.rules.end() ? nullptr : &*found;
}

bool asksByItself(const Rule& rule)
{
    return rule.escalation.humanRequiredDefault || !rule.humanRequiredIf.empty();
}

/// The five fields of a routing rule.
QJsonObject requestMatch(const MarkGroup& group)
{
    return {{u"capability_id"_s, group.capability},
            {u"env"_s, QString::fromLatin1(environmentName(group.env))},
            {u"data_label"_s, QString::fromLatin1(dataLabelName(group.label))},
            {u"tenant_risk"_s, QString::fromLatin1(tenantRiskName(group.tenantRisk))},
            {u"qos_class"_s, QString::fromLatin1(qosClassName(group.qos))}};
}

QJsonObject workerMatch(const MarkGroup& group)
{
    QJsonObject match = requestMatch(group);
    match.insert(u"worker_id"_s, group.workerId);
    if (!group.tenantId.isEmpty())
        match.insert(u"tenant_id"_s, group.tenantId);
    return match;
}

/// Ids that are free: `learned.1`, `learned.2` …
class FreeIds {
public:
    explicit FreeIds(const Bundle& bundle)
    {
        for (const Rule& rule : bundle.rules)
            m_taken.insert(rule.id);
        if (bundle.policy) {
            for (const PolicyRule& rule : bundle.policy->rules)
                m_taken.insert(rule.id);
        }
    }

    QString next()
    {
        QString id;
        do
            id = u"learned."_s + QString::number(++m_last);
        while (m_taken.contains(id));
        return id;
    }

private:
    QSet<QString> m_taken;
    int m_last = 0;
};

/// A rule for just these requests is there already, from marks that were turned before.
bool hasRuleFor(const QJsonObject& match, const Bundle& bundle)
{
    return std::any_of(bundle.rules.begin(), bundle.rules.end(), [&](const Rule& rule) {
        return rule.escalation.policyGate && rule.json.value(u"match").toObject() == match;
    });
}

/// The rule for these requests alone, asking the policy instead of a person.
QJsonObject gatedCopy(const Rule& rule, const MarkGroup& group, const QString& id)
{
    QJsonObject decision = rule.json.value(u"decision").toObject();
    QJsonObject escalation = decision.value(u"escalation").toObject();
    escalation.remove(u"human_required_default"_s);
    escalation.remove(u"human_required_if"_s);
    escalation.insert(u"policy_gate"_s, true);
    decision.insert(u"escalation"_s, escalation);
    return {{u"rule_id"_s, id}, {u"match"_s, requestMatch(group)}, {u"decision"_s, decision}};
}

QJsonObject policyRule(const QString& id, const QJsonObject& match, const QString& answer,
                       const QString& reason)
{
    return {{u"id"_s, id}, {u"match"_s, match}, {u"decision"_s, answer}, {u"reason"_s, reason}};
}

void prependAll(QJsonArray& list, const QJsonArray& more)
{
    for (qsizetype i = more.size(); i-- > 0;)
        list.prepend(more.at(i));
}

} // namespace

QByteArray bundleWithLearning(const Bundle& current, qint64 untilMs)
{
    QJsonObject bundle = configurationOf(current);
    QJsonObject config = bundle.value(u"config").toObject();
    if (untilMs > 0)
        config.insert(u"learning_until"_s, QString::fromLatin1(isoTime(untilMs)));
    else
        config.remove(u"learning_until"_s);
    bundle.insert(u"config"_s, config);
    return canonicalJson(bundle);
}

std::vector<MarkGroup> groupMarks(const std::vector<RouteDecision>& decisions)
{
    std::map<QString, MarkGroup> groups;
    for (const RouteDecision& decision : decisions) {
        if (!decision.wouldHaveAsked)
            continue;
        MarkGroup one = groupOf(decision);
        MarkGroup& group = groups.try_emplace(keyOf(one), std::move(one)).first->second;
        ++group.count;
        group.lastMs = std::max(group.lastMs, decision.decidedAtMs);
    }
    std::vector<MarkGroup> list;
    for (auto& [key, group] : groups)
        list.push_back(std::move(group));
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& left, const auto& right) { return left.count > right.count; });
    return list;
}

QString obstacleOf(const MarkGroup& group, const Bundle& current)
{
    if (group.isAction)
        return LearnedRulesSay::tr("A scored action: its risk decides, and no rule.");
    if (group.code != DenyCode::RequiresHumanApproval)
        return LearnedRulesSay::tr("Its blast score decides, and no rule.");
    if (group.workerId.isEmpty())
        return LearnedRulesSay::tr("It names no worker, so a rule would allow any.");
    const Rule* rule = ruleOf(group, current);
    if (!rule)
        return LearnedRulesSay::tr("Its rule is not there any more.");
    if (rule->escalation.policyGate && asksByItself(*rule))
        return LearnedRulesSay::tr(
            "Its rule asks a person and the policy: change the rule itself.");
    return {};
}

LearnedRules learnedRules(const std::vector<MarkGroup>& chosen, const Bundle& current)
{
    LearnedRules learned;
    FreeIds ids(current);
    QJsonArray stillAsked;
    std::map<QString, QJsonArray> before; ///< new rules by the id of the one they go before
    QSet<QByteArray> copied;
    for (const MarkGroup& group : chosen) {
        if (!obstacleOf(group, current).isEmpty())
            continue;
        const Rule& rule = *ruleOf(group, current);
        const QJsonObject match = requestMatch(group);
        // One copy serves all workers that are allowed the same.
        if (asksByItself(rule) && !copied.contains(canonicalJson(match)) &&
            !hasRuleFor(match, current)) {
            copied.insert(canonicalJson(match));
            const QJsonObject copy = gatedCopy(rule, group, ids.next());
            before[rule.id].append(copy);
            learned.rules.append(copy);
            stillAsked.append(policyRule(ids.next(), match, u"REQUIRE_HUMAN"_s,
                                         u"Other workers still need a person."_s));
        }
        learned.policyRules.append(policyRule(ids.next(), workerMatch(group), u"ALLOW"_s,
                                              u"Learned: a person allowed this."_s));
    }
    for (const QJsonValue& rule : stillAsked)
        learned.policyRules.append(rule);

    QJsonObject bundle = configurationOf(current);
    QJsonArray rules;
    for (const Rule& rule : current.rules) {
        if (const auto found = before.find(rule.id); found != before.end()) {
            for (const QJsonValue& copy : found->second)
                rules.append(copy);
        }
        rules.append(rule.json);
    }
    bundle.insert(u"rules"_s, QJsonObject{{u"rules"_s, rules}});
    QJsonObject policy = bundle.value(u"policy").toObject();
    QJsonArray policyRules = policy.value(u"rules").toArray();
    prependAll(policyRules, learned.policyRules);
    policy.insert(u"rules"_s, policyRules);
    if (!learned.policyRules.isEmpty())
        bundle.insert(u"policy"_s, policy);
    learned.bundle = canonicalJson(bundle);
    return learned;
}

} // namespace hall::ui
