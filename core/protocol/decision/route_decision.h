// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_request.h"
#include "core/protocol/deny_code.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall {

struct Candidate {
    QString workerSpeciesId; ///< `__missing__` where the rule gave none
    std::optional<double> scoreHint;
    QStringList requiresControlsMinimum;
    QString skipReason; ///< empty for the chosen one: `unavailable`, `already_selected`
};

struct Escalation {
    bool policyGate = false;
    bool msavxStepUp = false;
    bool humanRequiredDefault = false;
    QJsonArray humanRequiredIf;
    QString rationale;
};

/// The rule's values over the defaults.
struct Preconditions {
    bool mustHaveCorrelationId = true;
    bool mustAttachPolicyVersion = true;
    bool mustRecordArtifactHashIfExecutes = true;
    bool denyIfMissingRequiredControls = true;
    bool denyIfUnsignedArtifactInProd = false;
    bool denyIfNoAttestationInProd = false;
};

struct Denial {
    DenyCode code = DenyCode::InternalError;
    QString message;   ///< one sentence for a person
    QJsonObject extra; ///< further members of deny_reason_if_denied: `missing`, `blast_score` …
};

/// One line of `?explain=1`.
struct TraceEntry {
    const char* step = "";    ///< `tenant`, `rule_match` …, see engine/pipeline.h
    const char* outcome = ""; ///< `passed`, `skipped`, `denied`, `escalated`
    QString detail;
};

/// The whole answer to a RouteRequest. A value: built by the engine, never changed after the Hall
/// has given it to the audit log. (Hall Server contract, "POST /api/route")
struct RouteDecision {
    QByteArray uuid; ///< 16 bytes UUIDv7; decision_id and the record's receipt_id
    qint64 decidedAtMs = 0;
    Outcome outcome = Outcome::Deny;
    std::optional<Denial> denial;
    RouteRequest request;
    QString workerId; ///< the named worker, or the one chosen; empty when none
    QString selectedSpecies;
    QString matchedRuleId = QStringLiteral("PRE_ROUTING");
    QString policyVersion; ///< empty: no policy loaded
    std::vector<Candidate> candidates;
    QStringList requiredControls;    ///< sorted
    QStringList recommendedProfiles; ///< as the rule lists them
    Escalation escalation;
    Preconditions preconditions;
    std::optional<int> blastScore; ///< 0–100, when step 8 scored
    std::optional<bool> blastGatePassed;
    std::optional<bool> privilegeEnvelopeOk; ///< when step 11 ran
    bool attestationChecked = false;
    std::optional<bool> attestationValid;
    bool supervisorRequired = false;
    std::optional<SupervisorLevel> supervisorLevel;
    QString pendingApprovalId;
    std::optional<qint64> approvalExpiresAtMs;
    /// The approval or standing grant that a person gave and that this decision rests on.
    QString approvalId;
    /// The Hall learns: a person would have been asked, and was not. Denied all the same.
    bool wouldHaveAsked = false;
    /// Set by a policy or rule that gives its approvals another lifetime; not part of the reply.
    std::optional<int> approvalLifetimeS;
    /// What POST /api/evaluate found, when the request was an action: verdict, scores, factors.
    QJsonObject evaluation;
    std::vector<TraceEntry> trace; ///< filled only when asked for

    bool allowed() const { return outcome == Outcome::Allow; }
    bool denied() const { return outcome != Outcome::Allow; }
    QString decisionId() const;
    /// `CODE: message`, or empty.
    QString reason() const;
};

/// What the log adds to a decision.
struct Receipt {
    qint64 seq = 0;      ///< 0: not stored (hall evaluate, dry runs are stored all the same)
    QByteArray hash;     ///< 32 bytes, receipt_hash; empty when not stored
    QByteArray prevHash; ///< 32 bytes, or empty for the first record
};

/// The reply of POST /api/route and GET /api/decisions/{id}: every member, null where empty, in a
/// fixed order. `explain` adds `trace`.
QByteArray routeReply(const RouteDecision& decision, const Receipt& receipt, bool explain = false);

/// The decision as the audit record keeps it: canonical JSON with the masked request, without what
/// can be derived (telemetry, flat aliases) and without members at their default. `trace` is never
/// stored. Always there: `artifact_hash` (64 hex digits, of the request as sent),
/// `matched_rule_id`, `outcome`, `request` (the body; secrets in `request`, `principal` and unknown
/// members masked, ids never). There when they say something: `approval_expires_at` (Unix ms),
/// `attestation_checked`, `attestation_valid`, `blast_gate_passed`, `blast_score`, `candidates`
/// (`[{controls, score_hint, skip_reason, species}]`), `approval_id`, `correlation_id` (only a
/// generated one), `evaluation` (then `request` is an action: see action_request.h),
/// `denial` (`{code, extra, message}`), `escalation` and `preconditions` (the members that differ
/// from the default), `masked` (true when a secret was), `pending_approval_id`, `policy_version`,
/// `privilege_envelope_ok`, `recommended_profiles`, `required_controls`, `species`,
/// `supervisor_level`, `supervisor_required`, `worker_id` (when it is not the request's),
/// `would_have_asked`.
/// The request has to come from parseRouteRequest.
QByteArray storedDecision(const RouteDecision& decision);
/// The inverse of storedDecision, for the parsed `data` member of a record: routeReply gives the
/// same bytes for both. Code DAMAGED_RECORD when it is not what storedDecision wrote.
Result<RouteDecision> decisionFromStored(const QJsonObject& data, const QByteArray& uuid,
                                         qint64 decidedAtMs);

} // namespace hall
