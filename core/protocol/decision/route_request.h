// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/vocabulary.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace hall {

/// "May this worker run this capability, now, with this data?": the body of POST /api/route after
/// aliases and defaults. (Hall Server contract, "POST /api/route")
struct RouteRequest {
    QString capabilityId;
    QString workerId; ///< empty: none was named
    bool workerNamed = false;
    Environment env = Environment::Dev;
    DataLabel dataLabel = DataLabel::Internal;
    QString tenantId = QStringLiteral("org.default"); ///< as sent; blank is decided, not refused
    TenantRisk tenantRisk = TenantRisk::Low;
    QosClass qosClass = QosClass::P2;
    QString correlationId; ///< never null after parsing: generated when absent, as sent when given
    bool correlationGenerated = false;
    std::optional<qint64> blastScore; ///< as sent; a value outside 0–100 is decided, not refused
    bool egress = false;              ///< request.egress or request.external_call
    bool writes = false;              ///< request.writes or request.mutates_state
    bool dryRun = false;
    int waitMs = 0; ///< 0–30000

    /// The body as it came, all members, for the record and the hash.
    QJsonObject body;
    /// SHA-256 (32 bytes) of canonicalJson(body without correlation_id, dry_run and wait_ms): those
    /// three say how to ask and how to answer, not what is asked, and a retry may change them.
    QByteArray artifactHash;
};

/// Reads a request. Unknown members are ignored but kept in `body`. A null counts as absent for
/// worker_id, correlation_id, session_id, agent_id, blast_score, principal and request, because
/// flow tools send null for a variable that was never set, and is a wrong type elsewhere. A
/// worker_id that is there but blank names a worker nobody knows: an unset variable must not widen
/// what is asked. A member of the wrong type or outside its list is an Error with code
/// INVALID_MEMBER and the member as `field`; a missing capability_id has code MISSING_FIELD and the
/// words `missing field` in its message. Thread-safe.
Result<RouteRequest> parseRouteRequest(const QJsonObject& body);

/// The request of an audit record, whose body may be masked: the hash of the original and, where
/// the body has none, the correlation id that was generated are given.
Result<RouteRequest> restoreRouteRequest(const QJsonObject& body, const QByteArray& artifactHash,
                                         const QString& generatedCorrelationId);

/// As parseRouteRequest, from the bytes of a body, at most 64 levels deep; further codes are those
/// of readJsonObject.
Result<RouteRequest> readRouteRequest(const QByteArray& text);

} // namespace hall
