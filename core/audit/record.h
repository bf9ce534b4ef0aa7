// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/decision/route_decision.h"
#include "core/query/filter.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace hall {

/// The kinds of record that exist so far. Words, because they stand in the canonical bytes.
namespace record_kind {
inline constexpr char decision[] = "decision";
inline constexpr char registry[] = "registry";           ///< worker enrolled, updated, removed
inline constexpr char approval[] = "approval";           ///< opened, decided, expired …
inline constexpr char reviewer[] = "reviewer";           ///< added, removed, wrong passphrase
inline constexpr char token[] = "token";                 ///< created, revoked
inline constexpr char configuration[] = "configuration"; ///< bundle changed
inline constexpr char lockdown[] = "lockdown";           ///< lockdown on/off, online/offline
inline constexpr char integrity[] = "integrity";         ///< tampering seen, writer recovered …
} // namespace record_kind

/// What a room asks the log to keep. The log adds seq and prev_receipt_hash.
struct RecordDraft {
    QByteArray kind;
    QByteArray uuid; ///< 16 bytes UUIDv7: receipt_id, and for a decision its id
    qint64 recordedAtMs = 0;
    QString actor;       ///< token name, reviewer, or `local` for the window
    QByteArray data;     ///< canonical JSON object: storedDecision(), or the kind's own members
    RecordFields fields; ///< has to equal fieldsOfRecord(kind, …, data); verification recomputes it
};

/// A record as it stands in the log.
struct CommittedRecord {
    qint64 seq = 0;      ///< 1, 2, 3 … without gaps
    QByteArray hash;     ///< 32 bytes: SHA-256 of `body`
    QByteArray prevHash; ///< 32 bytes; empty for seq 1
    QByteArray body;     ///< canonical JSON: actor, data, kind, prev_receipt_hash, receipt_id,
                         ///< recorded_at, seq
};

/// The searchable fields as they follow from a record's canonical body: the one definition that
/// both producers and verification use. An Error when the body is not a record.
Result<RecordFields> fieldsOfRecord(const QJsonObject& body);

RecordFields fieldsOfDecision(const RouteDecision& decision, const QString& actor);
/// Every kind but `decision`. Searchable are the text members capability_id, worker_id,
/// worker_species_id, tenant_id, rule_id, code, correlation_id, approval_id and reason of
/// `data`.
RecordFields fieldsOfEvent(const QByteArray& kind, const QByteArray& uuid, qint64 recordedAtMs,
                           const QString& actor, const QJsonObject& data);

/// What of a reason is searched: its first 500 characters.
QString searchedReason(const QString& reason);

/// Ready to submit: data and fields filled in so that they agree.
RecordDraft decisionDraft(const RouteDecision& decision, const QString& actor);
/// The same for every other kind, with a new UUID.
RecordDraft eventDraft(const QByteArray& kind, qint64 recordedAtMs, const QString& actor,
                       const QJsonObject& data);

/// The canonical bytes of a record. (Audit log, "Records")
QByteArray recordBody(const RecordDraft& draft, qint64 seq, const QByteArray& prevHash);

} // namespace hall
