// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/modified_action.h"

#include "core/json/canonical_json.h"
#include "core/risk/risk_score.h"

namespace hall {

using namespace Qt::StringLiterals;

std::shared_ptr<const PatternSet> patternsOf(const RiskSettings& settings)
{
    if (settings.patterns.isEmpty())
        return nullptr;
    const auto read = PatternSet::read(canonicalJson(settings.patterns));
    // They were checked when the configuration was read.
    return read ? std::make_shared<const PatternSet>(*read) : nullptr;
}

Result<ModifiedRisk> weighModifiedAction(const QJsonObject& request, const QJsonObject& arguments,
                                         const HallConfig& config, std::optional<Trust> trust)
{
    QJsonObject body = request;
    body[u"action_args"_s] = arguments;
    const auto call = parseActionCall(body);
    if (!call)
        return Error{call.error().message, call.error().code, u"modified_args"_s};
    RiskContext context;
    context.profile = config.risk.profile;
    context.patterns = patternsOf(config.risk);
    context.trust = trust;
    context.challenges = config.approvals.challenges;
    const RiskAssessment risk = assessRisk(*call, context);
    return ModifiedRisk{risk.effectiveScore, risk.effectiveLevel,
                        std::max(risk.challenge, Challenge::Confirm)};
}

} // namespace hall
