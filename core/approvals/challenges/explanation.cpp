// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be named when a reviewer explains an action.
#include "core/approvals/challenges/action_facts.h"
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/approvals/challenges/own_words.h"
#include "core/protocol/masking/masking.h"
#include "core/protocol/visible_text.h"

#include <algorithm>

namespace hall {

namespace {

constexpr qsizetype mostMentions = 3;
constexpr qsizetype longestMention = 40; ///< to be typed

} // namespace

ExplanationDemand explanationFor(const Approval& approval)
{
    using namespace challenges;
    ExplanationDemand demand;
    demand.sentence = sentenceFor(approval);
    if (isPlainlyVisible(approval.capabilityId) &&
        !approval.capabilityId.contains(QStringView(maskedText)) &&
        !namingWords(approval.capabilityId).isEmpty())
        demand.action = approval.capabilityId;

    std::vector<ArgumentFact> facts = argumentFacts(approval.arguments());
    std::stable_sort(facts.begin(), facts.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    for (const ArgumentFact& fact : facts) {
        // Metadata only where there is nothing else.
        if (demand.mentions.size() == mostMentions ||
            (fact.weight == FactWeight::Metadata && !demand.mentions.isEmpty()))
            break;
        if (fact.text.size() <= longestMention &&
            !demand.mentions.contains(fact.text, Qt::CaseInsensitive))
            demand.mentions.append(fact.text);
    }
    return demand;
}

} // namespace hall
