// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/vocabulary.h"

#include "core/protocol/ascii_case.h"
#include "core/protocol/parse_word.h"

#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

// Each in the order of its enumeration.
constexpr std::array<QByteArrayView, 4> environmentNames{"dev", "stage", "prod", "edge"};
constexpr std::array<QByteArrayView, 4> dataLabelNames{"PUBLIC", "INTERNAL", "CONFIDENTIAL",
                                                       "RESTRICTED"};
constexpr std::array<QByteArrayView, 3> tenantRiskNames{"low", "medium", "high"};
constexpr std::array<QByteArrayView, 4> qosClassNames{"P0", "P1", "P2", "P3"};
constexpr std::array<QByteArrayView, 3> outcomeNames{"ALLOW", "DENY", "REQUIRE_HUMAN"};
constexpr std::array<QByteArrayView, 4> supervisorLevelNames{"advisory", "gatekeeper", "executor",
                                                             "incident_commander"};
constexpr std::array<QByteArrayView, 5> riskTierNames{"low", "medium", "high", "critical",
                                                      "unknown"};
constexpr std::array<QByteArrayView, 5> workerStatusNames{"active", "suspended", "retired",
                                                          "revoked", "banned"};

} // namespace

QByteArrayView environmentName(Environment value)
{
    return environmentNames[std::size_t(value)];
}

QByteArrayView dataLabelName(DataLabel value)
{
    return dataLabelNames[std::size_t(value)];
}

QByteArrayView tenantRiskName(TenantRisk value)
{
    return tenantRiskNames[std::size_t(value)];
}

QByteArrayView qosClassName(QosClass value)
{
    return qosClassNames[std::size_t(value)];
}

QByteArrayView outcomeName(Outcome value)
{
    return outcomeNames[std::size_t(value)];
}

QByteArrayView supervisorLevelName(SupervisorLevel value)
{
    return supervisorLevelNames[std::size_t(value)];
}

QByteArrayView riskTierName(RiskTier value)
{
    return riskTierNames[std::size_t(value)];
}

QByteArrayView workerStatusName(WorkerStatus value)
{
    return workerStatusNames[std::size_t(value)];
}

std::optional<Environment> parseEnvironment(QStringView text)
{
    if (text == u"staging")
        return Environment::Stage;
    if (text == u"production")
        return Environment::Prod;
    return parseWord<Environment>(environmentNames, text);
}

std::optional<DataLabel> parseDataLabel(QStringView text)
{
    if (equalIgnoringAsciiCase(text, "SECRET"))
        return DataLabel::Restricted;
    return parseIgnoringAsciiCase<DataLabel>(dataLabelNames, text);
}

std::optional<TenantRisk> parseTenantRisk(QStringView text)
{
    return parseWord<TenantRisk>(tenantRiskNames, text);
}

std::optional<QosClass> parseQosClass(QStringView text)
{
    return parseWord<QosClass>(qosClassNames, text);
}

std::optional<Outcome> parseOutcome(QStringView text)
{
    return parseWord<Outcome>(outcomeNames, text);
}

std::optional<SupervisorLevel> parseSupervisorLevel(QStringView text)
{
    return parseWord<SupervisorLevel>(supervisorLevelNames, text);
}

std::optional<RiskTier> parseRiskTier(QStringView text)
{
    return parseWord<RiskTier>(riskTierNames, text);
}

std::optional<WorkerStatus> parseWorkerStatus(QStringView text)
{
    return parseWord<WorkerStatus>(workerStatusNames, text);
}

} // namespace hall
