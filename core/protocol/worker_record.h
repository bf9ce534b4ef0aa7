// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/vocabulary.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall {

/// What the Hall found when it last looked at a worker's code. The words are on the wire.
enum class AttestationStatus {
    Unattested, ///< nobody asked yet
    Attested,   ///< the code is the registered one
    Pending,    ///< a hash is registered, or nothing at all, and the Hall cannot read the code
    Denied,     ///< `code` says why
};
QByteArrayView attestationStatusName(AttestationStatus status);

/// Kept beside the record, because it is the Hall's word and not the worker's.
struct WorkerAttestation {
    AttestationStatus status = AttestationStatus::Unattested;
    QString code;   ///< `ATTEST_HASH_MISMATCH`, `SOURCE_NOT_FOUND` …; empty unless denied
    QString reason; ///< for a person; empty when attested
    QString at;     ///< ISO time of the look
    QString signer; ///< namespace whose signature was verified, or empty

    /// The code was found changed at a dispatch: nothing but attesting again lifts that.
    bool tampered() const { return code == u"DENY_WORKER_TAMPERED"; }
    QJsonObject toJson() const;
    /// Lenient: an unknown status is Denied.
    static WorkerAttestation fromJson(const QJsonObject& json);
};

/// A registered worker, as WCP's registry record defines it. Members the Hall does not know stay in
/// `json`, and go out again as they came. (Public WCP facts, "Registry record")
struct WorkerRecord {
    QString workerId;
    QString speciesId;
    QStringList capabilities;
    RiskTier riskTier = RiskTier::Unknown;
    WorkerStatus status = WorkerStatus::Active;
    std::optional<int> policyTier; ///< 0–8
    QStringList requiredControls;
    QStringList currentlyImplements;
    /// nullopt: any environment; an empty list allows none.
    std::optional<std::vector<Environment>> allowedEnvironments;
    QStringList egressAllowlist; ///< privilege_envelope.egress.allowlist
    QString artifactHash;        ///< `sha256:…`; may be empty in a bundle
    bool hasAttestation = false;
    QString attestedCodeHash;      ///< attestation.code_hash as given
    QString attestationSource;     ///< attestation.source_file as given
    QString enrolledAt;            ///< ISO time; set by the Hall
    int revision = 1;              ///< counts the changes of record and status; set by the Hall
    WorkerAttestation attestation; ///< set by the Hall
    QJsonObject json;              ///< the record as it came

    bool usable() const { return status == WorkerStatus::Active; }
};

/// How strict to be about ill-formed control ids and code hashes.
enum class RecordStrictness {
    Enrolment, ///< refuse the record
    Bundle,    ///< leave the value out and say so in `warnings`, as the public engine does
};

/// Reads a registry record. Required: worker_id, worker_species_id, capabilities (checked in that
/// order; the message names the missing one). `path` prefixes the field in errors (`$.workers[2]`);
/// pass an empty string for a request body, where `field` is the bare member.
Result<WorkerRecord> parseWorkerRecord(const QJsonObject& json, RecordStrictness strictness,
                                       const QString& path, QStringList* warnings);

} // namespace hall
