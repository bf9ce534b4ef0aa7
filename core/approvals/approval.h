// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_decision.h"
#include "core/protocol/vocabulary.h"
#include "core/risk/risk_words.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace hall {

/// Pending, then exactly one of the others, for good. (Approvals, "Life of an approval")
enum class ApprovalState {
    Pending,
    Approved,
    Denied,
    Modified,   ///< approved with other arguments
    Expired,    ///< nobody decided in time; nothing runs
    Cancelled,  ///< the requester took it back
    Superseded, ///< a standing grant or a new rule answers it now
};

/// Through which of the Hall's two doors the request came.
enum class ApprovalDoor {
    Route,    ///< POST /api/route
    Evaluate, ///< POST /api/evaluate
};

QByteArrayView approvalStateName(ApprovalState value);
QByteArrayView approvalDoorName(ApprovalDoor value);
std::optional<ApprovalState> parseApprovalState(QStringView text);
std::optional<ApprovalDoor> parseApprovalDoor(QStringView text);

/// What makes two requests the same: they share one approval, and a grant is good for no other.
struct RequestKey {
    QByteArray artifactHash; ///< 32 bytes
    QString tokenId;         ///< empty: the window
    QString workerId;        ///< as named in the request; empty: none

    bool operator==(const RequestKey&) const = default;
};
size_t qHash(const RequestKey& key, size_t seed = 0) noexcept;

/// One reviewer's part in an approval that takes two.
struct ReviewStep {
    QString reviewerId, reviewerName;
    Challenge challenge = Challenge::Confirm; ///< what was passed: Quiz, or MultiParty for the
                                              ///< explanation in own words
    qint64 atMs = 0;
    qint64 spentMs = 0;
};

/// A request that a person has to decide about, and what became of it. A value; everything in it
/// may be shown and recorded: secrets are masked. (Approvals; Screens, "Approval queue and card")
struct Approval {
    QString id; ///< `apr_` + 32 hex digits, in order of time
    ApprovalDoor door = ApprovalDoor::Route;
    ApprovalState state = ApprovalState::Pending;

    // --- what is asked, and by whom ---
    RequestKey key;
    QString tokenName;
    QString workerId;     ///< named, or the one that would be chosen; may be empty
    QString speciesId;    ///< of that worker; may be empty
    QString capabilityId; ///< or, from POST /api/evaluate, the function's name
    Environment env = Environment::Dev;
    DataLabel dataLabel = DataLabel::Internal;
    TenantRisk tenantRisk = TenantRisk::Low;
    QString tenantId, sessionId, agentId, correlationId;
    QJsonObject request; ///< the body, masked
    QString decisionId;  ///< of the decision that opened it

    // --- why a person is asked ---
    QString code;   ///< DENY_REQUIRES_HUMAN …, or RISK for POST /api/evaluate
    QString reason; ///< one sentence
    QString matchedRuleId, policyVersion;
    std::optional<int> blastScore;   ///< 0–100
    std::optional<double> riskScore; ///< 0–1, POST /api/evaluate only
    QJsonArray factors;              ///< [{name, contribution, why}]: how the score came about
    RiskLevel level = RiskLevel::Medium;
    Challenge challenge = Challenge::Confirm; ///< never AutoApprove
    SupervisorLevel supervisorLevel = SupervisorLevel::Gatekeeper;

    // --- its life; Unix ms ---
    qint64 createdAtMs = 0, expiresAtMs = 0;
    int waiting = 1;     ///< identical requests that came so far
    int wrongRounds = 0; ///< answered wrongly; two deny
    QByteArray seed;     ///< 16 random bytes: which questions; never leaves the core
    std::vector<ReviewStep> steps;

    // --- the outcome; empty while pending ---
    qint64 resolvedAtMs = 0;
    QString resolvedBy;       ///< reviewer's name, or `hall` for what the Hall did itself
    QString channel;          ///< window, api, mcp, hall
    QString note;             ///< the reviewer's words, or why the Hall did it
    QJsonObject modification; ///< Modified: the arguments as changed, masked values untouched
    QString supersededBy;     ///< grant or rule
    int uses = 0;             ///< how many identical requests the verdict released
    int usesLeft = 0;         ///< of them, not yet used
    qint64 grantExpiresAtMs = 0;
    qint64 recordSeq = 0; ///< of the record that resolved it: "recorded #1234"; not stored

    bool isPending() const { return state == ApprovalState::Pending; }
    /// `route` or `evaluate` body's arguments: `request`, or `action_args` as an object.
    QJsonObject arguments() const;
    /// Namespace of the worker, or of the capability where none is named: `org.acme`; may be empty.
    QString namespaceName() const;
    /// What GET /api/approvals/{id} shows: everything but the seed. `times` are ISO-8601.
    QJsonObject toJson() const;
};

/// `apr_` + 32 hex digits.
QString approvalIdFromUuid(const QByteArray& uuid);

/// Which level a blast score is: below 31 low, below 61 medium, below 81 high, else critical.
RiskLevel riskLevelOfBlast(int blastScore);

/// "Worker org.acme.reader wants to run cap.doc.delete in prod, with RESTRICTED data." Plain text,
/// invisible characters as escapes.
QString sentenceFor(const Approval& approval);

/// A lasting yes: this worker, this capability, this env, until then. (Screens, 4.1)
struct StandingGrant {
    QString id;                     ///< `grt_` + 16 hex digits
    QString workerPattern;          ///< a worker id, or a namespace with `.*` (`org.acme.*`)
    QString capabilityId;           ///< exactly
    std::optional<Environment> env; ///< nullopt: any
    QString sessionId;              ///< not empty: in this session only
    ApprovalDoor door = ApprovalDoor::Route;
    int blastLimit = 100; ///< a request above it is asked about all the same
    qint64 createdAtMs = 0, expiresAtMs = 0;
    QString createdBy;  ///< reviewer's name
    QString approvalId; ///< its origin
    std::optional<qint64> revokedAtMs;
    QString revokedBy;
    qint64 lastHitMs = 0; ///< 0: never
    qint64 hits = 0;

    bool inForce(qint64 nowMs) const { return !revokedAtMs && nowMs < expiresAtMs; }
    /// Whether the request that opened `approval` would have been covered. Dates are not looked at.
    bool covers(const Approval& approval) const;
    QJsonObject toJson() const;
};

/// `org.acme.*` covers `org.acme.reader`, not `org.acmecorp.x`; without `.*` only the same id.
bool workerPatternCovers(QStringView pattern, QStringView workerId);

} // namespace hall
