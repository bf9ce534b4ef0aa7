// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_json.h"

#include "core/json/json_writer.h"

namespace hall {

namespace {

void writeTrust(JsonWriter& writer, const std::optional<TrustEffect>& trust)
{
    writer.key("trust");
    if (!trust) {
        writer.null();
        return;
    }
    writer.beginObject()
        .key("value")
        .number(trust->trust)
        .key("multiplier")
        .number(trust->multiplier)
        .key("score_before")
        .number(trust->scoreBefore)
        .key("kept_critical")
        .boolean(trust->keptCritical)
        .endObject();
}

void writePatterns(JsonWriter& writer, const RiskAssessment& assessment)
{
    writer.key("patterns");
    if (assessment.profile != RiskProfile::Standard) {
        writer.null();
        return;
    }
    writer.beginObject()
        .key("version")
        .stringOrNull(assessment.patternsVersion)
        .key("sha256")
        .string(assessment.patternsSha256)
        .key("matched")
        .beginArray();
    for (const RiskFloor& floor : assessment.floors) {
        writer.beginObject()
            .key("id")
            .string(floor.id)
            .key("floor")
            .number(floor.floor)
            .key("why")
            .string(floor.description)
            .key("evidence")
            .strings(floor.evidence)
            .endObject();
    }
    writer.endArray().endObject();
}

void writeDemand(JsonWriter& writer, const RiskAssessment& assessment)
{
    const ReviewDemand demand = reviewDemand(assessment.challenge);
    writer.key("requires_human")
        .boolean(assessment.humanNeeded())
        .key("challenge")
        .ascii(challengeName(assessment.challenge))
        .key("reviewers")
        .integer(demand.reviewers)
        .key("least_review_ms")
        .beginArray();
    for (int i = 0; i < demand.reviewers; ++i)
        writer.integer(demand.leastMs[std::size_t(i)]);
    writer.endArray();
}

} // namespace

void writeRiskFactors(JsonWriter& writer, const RiskAssessment& assessment)
{
    writer.beginArray();
    for (const RiskFactor& factor : assessment.factors) {
        writer.beginObject()
            .key("name")
            .string(factor.name)
            .key("score")
            .number(factor.score)
            .key("weight")
            .number(factor.weight)
            .key("contribution")
            .number(factor.contribution)
            .key("why")
            .string(factor.why)
            .key("evidence")
            .strings(factor.evidence)
            .endObject();
    }
    writer.endArray();
}

QByteArray riskJson(const RiskAssessment& assessment)
{
    JsonWriter writer(2048);
    writer.beginObject()
        .key("score")
        .number(assessment.score)
        .key("level")
        .ascii(riskLevelName(assessment.level))
        .key("effective_score")
        .number(assessment.effectiveScore)
        .key("factors")
        .beginObject();
    for (const RiskFactor& factor : assessment.factors)
        writer.foreignKey(factor.name).number(factor.contribution);
    writer.endObject()
        .key("effective_level")
        .ascii(riskLevelName(assessment.effectiveLevel))
        .key("function_name")
        .string(assessment.functionName)
        .key("profile")
        .ascii(riskProfileName(assessment.profile))
        .key("environment")
        .ascii(actionEnvironmentName(assessment.environment))
        .key("multiplier")
        .number(assessment.multiplier)
        .key("base_score")
        .number(assessment.baseScore)
        .key("computed_score")
        .number(assessment.computedScore)
        .key("level_named")
        .boolean(assessment.levelNamed);
    writeTrust(writer, assessment.trust);
    writePatterns(writer, assessment);
    writer.key("risk_threshold")
        .number(assessment.threshold)
        .key("above_threshold")
        .boolean(assessment.aboveThreshold);
    writeDemand(writer, assessment);
    writer.key("factor_details");
    writeRiskFactors(writer, assessment);
    writer.key("steps").strings(assessment.steps).endObject();
    return writer.take();
}

} // namespace hall
