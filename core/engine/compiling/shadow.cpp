// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compiling/shadow.h"

#include "core/engine/words.h"

#include <QHash>

#include <algorithm>
#include <climits>

namespace hall {

namespace {

/// A rule's conditions on the four closed lists, so that "covers" is one AND. Per field there is a
/// bit for every word, one for "is a list" and one for "has no condition".
struct Conditions {
    quint32 is = 0;    ///< what this rule asks
    quint32 takes = 0; ///< what a later rule may ask and still be covered

    bool covers(const Conditions& later) const { return (later.is & ~takes) == 0; }
};

template <typename Values>
void add(Conditions& conditions, int& shift, const MatchCondition& condition, const Values& values)
{
    const quint32 list = 1u << values.size();
    const quint32 none = list << 1;
    quint32 is = 0;
    quint32 takes = 0;
    if (condition.kind == MatchCondition::Kind::Any) {
        is = none;
        takes = (none << 1) - 1;
    } else {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (condition.matches(word(values[i])))
                is |= 1u << i;
        }
        if (condition.kind == MatchCondition::Kind::In)
            is |= list;
        takes = is;
    }
    conditions.is |= is << shift;
    conditions.takes |= takes << shift;
    shift += int(values.size()) + 2;
}

Conditions conditionsOf(const MatchSpec& match)
{
    Conditions conditions;
    int shift = 0;
    add(conditions, shift, match.env, allEnvironments);
    add(conditions, shift, match.dataLabel, allDataLabels);
    add(conditions, shift, match.tenantRisk, allTenantRisks);
    add(conditions, shift, match.qosClass, allQosClasses);
    return conditions;
}

/// Rules seen so far that nothing hides, by the capability they name. Hidden ones need not be
/// kept: "covers" is transitive, so the first rule that hides another is never hidden itself.
class Seen {
public:
    explicit Seen(const std::vector<Rule>& rules) : m_rules(rules) {}

    /// Position of the first seen rule that covers `rule`, or INT_MAX.
    int firstCovering(const Rule& rule, const Conditions& conditions) const
    {
        int found = firstIn(m_any, rule, conditions, INT_MAX);
        const MatchCondition& capability = rule.match.capabilityId;
        if (capability.kind == MatchCondition::Kind::Any)
            return found;
        // Whatever covers the whole list names each of its values: the rarest one will do.
        const std::vector<Entry>* rarest = nullptr;
        for (const QString& value : capability.values) {
            const auto it = m_byCapability.constFind(value);
            if (it == m_byCapability.constEnd())
                return found;
            if (!rarest || it->size() < rarest->size())
                rarest = &*it;
        }
        return rarest ? firstIn(*rarest, rule, conditions, found) : found;
    }

    void insert(int position, const Conditions& conditions)
    {
        const MatchCondition& capability = m_rules[std::size_t(position)].match.capabilityId;
        if (capability.kind == MatchCondition::Kind::Any)
            m_any.push_back({position, conditions});
        for (const QString& value : capability.values)
            m_byCapability[value].push_back({position, conditions});
    }

private:
    struct Entry {
        int position = 0;
        Conditions conditions;
    };

    int firstIn(const std::vector<Entry>& entries, const Rule& rule, const Conditions& conditions,
                int before) const
    {
        for (const Entry& entry : entries) {
            if (entry.position >= before)
                break;
            if (entry.conditions.covers(conditions) &&
                m_rules[std::size_t(entry.position)].match.capabilityId.covers(
                    rule.match.capabilityId))
                return entry.position;
        }
        return before;
    }

    const std::vector<Rule>& m_rules;
    std::vector<Entry> m_any;
    QHash<QString, std::vector<Entry>> m_byCapability;
};

} // namespace

std::vector<ShadowedRule> findShadows(const std::vector<Rule>& rules)
{
    std::vector<ShadowedRule> shadows;
    Seen seen(rules);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Conditions conditions = conditionsOf(rules[i].match);
        const int by = seen.firstCovering(rules[i], conditions);
        if (by != INT_MAX)
            shadows.push_back({int(i), by});
        else
            seen.insert(int(i), conditions);
    }
    return shadows;
}

} // namespace hall
