// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compiling/rule_index.h"

#include "core/engine/words.h"

#include <bitset>
#include <climits>

namespace hall {

namespace {

// One bit a word, the four lists one after the other.
constexpr int envShift = 0;
constexpr int labelShift = envShift + int(allEnvironments.size());
constexpr int riskShift = labelShift + int(allDataLabels.size());
constexpr int qosShift = riskShift + int(allTenantRisks.size());

constexpr quint16 bit(int shift, int value)
{
    return quint16(1u << unsigned(shift + value));
}

constexpr quint16 classBits(Environment env, DataLabel label, TenantRisk risk, QosClass qos)
{
    return quint16(bit(envShift, int(env)) | bit(labelShift, int(label)) |
                   bit(riskShift, int(risk)) | bit(qosShift, int(qos)));
}

template <typename Values>
quint16 taken(const MatchCondition& condition, const Values& values, int shift)
{
    quint16 mask = 0;
    for (const auto value : values) {
        if (condition.matches(word(value)))
            mask |= bit(shift, int(value));
    }
    return mask;
}

quint16 maskOf(const MatchSpec& match)
{
    return quint16(taken(match.env, allEnvironments, envShift) |
                   taken(match.dataLabel, allDataLabels, labelShift) |
                   taken(match.tenantRisk, allTenantRisks, riskShift) |
                   taken(match.qosClass, allQosClasses, qosShift));
}

const std::vector<quint16>& allClasses()
{
    static const std::vector<quint16> classes = [] {
        std::vector<quint16> all;
        for (const Environment env : allEnvironments)
            for (const DataLabel label : allDataLabels)
                for (const TenantRisk risk : allTenantRisks)
                    for (const QosClass qos : allQosClasses)
                        all.push_back(classBits(env, label, risk, qos));
        return all;
    }();
    return classes;
}

} // namespace

RuleIndex::RuleIndex(const std::vector<Rule>& rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const MatchSpec& match = rules[i].match;
        const Entry entry{int(i), maskOf(match)};
        if (match.capabilityId.kind == MatchCondition::Kind::Any) {
            m_anyCapability.push_back(entry);
            continue;
        }
        for (const QString& capability : match.capabilityId.values)
            m_byCapability[capability].push_back(entry);
    }
    m_anyCapability = withoutUnreachable(m_anyCapability);
    for (Entries& entries : m_byCapability)
        entries = withoutUnreachable(entries);
}

RuleIndex::Entries RuleIndex::withoutUnreachable(const Entries& entries)
{
    const std::vector<quint16>& classes = allClasses();
    std::bitset<192> claimed;
    Entries kept;
    for (const Entry& entry : entries) {
        bool first = false;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            if ((entry.mask & classes[i]) == classes[i] && !claimed[i]) {
                claimed.set(i);
                first = true;
            }
        }
        if (first)
            kept.push_back(entry);
        if (claimed.all())
            break;
    }
    return kept;
}

int RuleIndex::firstMatch(const RouteRequest& request) const
{
    const quint16 wanted =
        classBits(request.env, request.dataLabel, request.tenantRisk, request.qosClass);
    const auto first = [wanted](const Entries& entries) {
        for (const Entry& entry : entries) {
            if ((entry.mask & wanted) == wanted)
                return entry.rule;
        }
        return INT_MAX;
    };
    int rule = first(m_anyCapability);
    const auto specific = m_byCapability.constFind(request.capabilityId);
    if (specific != m_byCapability.constEnd())
        rule = std::min(rule, first(*specific));
    return rule == INT_MAX ? -1 : rule;
}

} // namespace hall
