// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace hall {

/// Why a decision says no. The names are stable API: clients branch on them, logs are searched by
/// them. (Hall Server contract, "The pipeline")
enum class DenyCode {
    Lockdown,
    UnknownTenant,
    MissingTenantId,
    InvalidInput,
    UnknownWorker,
    WorkerBanned,
    WorkerRevoked,
    CapabilityNotDeclared,
    EnvNotAllowed,
    NamespaceUnclaimed,
    PolicyTier,
    ShadowRulesDetected,
    NoMatchingRule,
    UnknownCapability,
    MissingCorrelationId,
    MissingRequiredControls,
    RequiresHuman,
    PolicyGate,
    RequiresHumanApproval,
    PolicyGateInvalidResponse,
    PolicyGateUnconfigured,
    NoAvailableWorker,
    WorkerNotCandidate,
    WorkerAttestationMissing,
    WorkerAttestationInvalidHash,
    WorkerHashUnavailable,
    WorkerTampered,
    PrivilegeEnvelopeViolated,
    ApprovalDenied,
    ApprovalExpired,
    ApprovalQueueFull,
    InternalError,
};

inline constexpr int denyCodeCount = int(DenyCode::InternalError) + 1;

/// `DENY_LOCKDOWN` …
QByteArrayView denyCodeName(DenyCode code);
std::optional<DenyCode> parseDenyCode(QStringView name);

/// What an operator does about it, in one sentence; shown in the feed's detail and in the help.
QByteArrayView denyCodeAdvice(DenyCode code);

} // namespace hall
