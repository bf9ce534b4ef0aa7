// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/risk/risk_json.h"

#include <cstdlib>

using namespace hall;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whatever the call: numbers in range, nobody left out above the threshold, JSON, twice the same.
void checkScore(const ActionCall& call, const RiskContext& context)
{
    const RiskAssessment risk = assessRisk(call, context);
    for (const double score : {risk.baseScore, risk.computedScore, risk.score, risk.effectiveScore})
        require(score >= 0 && score <= 1);
    require(risk.computedScore >= risk.baseScore);
    require(risk.humanNeeded() || (!risk.aboveThreshold && risk.effectiveLevel == RiskLevel::Low));
    const QByteArray json = riskJson(risk);
    require(readJsonObject(json).ok());
    require(riskJson(assessRisk(call, context)) == json);
}

const std::vector<ActionCall>& someCalls()
{
    static const std::vector<ActionCall> all = [] {
        std::vector<ActionCall> calls;
        for (const char* text :
             {R"({"function_name":"delete_account","action_args":{"id":"c"}})",
              R"({"function_name":"execute","action_args":{"q":"drop users; pay invoice"}})",
              R"({"function_name":"get_user","environment":"ci"})"}) {
            auto call = readActionCall(text);
            require(call.ok());
            calls.push_back(*std::move(call));
        }
        return calls;
    }();
    return all;
}

} // namespace

/// The text as a call, and as a file of patterns: either is refused with a message, or can be
/// scored.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    RiskContext context;
    if (const auto call = readActionCall(text)) {
        for (const RiskProfile profile : {RiskProfile::Standard, RiskProfile::Attesta}) {
            context.profile = profile;
            checkScore(*call, context);
        }
    } else {
        require(!call.error().message.isEmpty() && !call.error().code.isEmpty());
    }

    auto patterns = PatternSet::read(text);
    if (!patterns) {
        require(!patterns.error().message.isEmpty() && !patterns.error().code.isEmpty());
        return 0;
    }
    require(!patterns->patterns().empty());
    context.profile = RiskProfile::Standard;
    context.patterns = std::make_shared<const PatternSet>(*std::move(patterns));
    for (const ActionCall& call : someCalls())
        checkScore(call, context);
    return 0;
}
