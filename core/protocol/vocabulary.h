// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

/// The closed word lists of the protocol. `…Name` gives the word as it stands on the wire,
/// `parse…` reads it, aliases included. (Hall Server contract, "POST /api/route")
namespace hall {

enum class Environment { Dev, Stage, Prod, Edge };
enum class DataLabel { Public, Internal, Confidential, Restricted };
enum class TenantRisk { Low, Medium, High };
enum class QosClass { P0, P1, P2, P3 };
/// MODIFY and DEFER will join: nothing may treat "not Deny" as allowed.
enum class Outcome { Allow, Deny, RequireHuman };
enum class SupervisorLevel { Advisory, Gatekeeper, Executor, IncidentCommander };
enum class RiskTier { Low, Medium, High, Critical, Unknown };
enum class WorkerStatus { Active, Suspended, Retired, Revoked, Banned };

QByteArrayView environmentName(Environment value);
QByteArrayView dataLabelName(DataLabel value);
QByteArrayView tenantRiskName(TenantRisk value);
QByteArrayView qosClassName(QosClass value);
QByteArrayView outcomeName(Outcome value);
QByteArrayView supervisorLevelName(SupervisorLevel value);
QByteArrayView riskTierName(RiskTier value);
QByteArrayView workerStatusName(WorkerStatus value);

/// `staging` is read as stage, `production` as prod.
std::optional<Environment> parseEnvironment(QStringView text);
/// Case-insensitive; `SECRET` is read as RESTRICTED.
std::optional<DataLabel> parseDataLabel(QStringView text);
std::optional<TenantRisk> parseTenantRisk(QStringView text);
std::optional<QosClass> parseQosClass(QStringView text);
std::optional<Outcome> parseOutcome(QStringView text);
std::optional<SupervisorLevel> parseSupervisorLevel(QStringView text);
std::optional<RiskTier> parseRiskTier(QStringView text);
std::optional<WorkerStatus> parseWorkerStatus(QStringView text);

/// prod and edge: where the Hall is strict.
inline bool isProductionLike(Environment env)
{
    return env == Environment::Prod || env == Environment::Edge;
}

} // namespace hall
