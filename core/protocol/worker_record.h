// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/vocabulary.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall {

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
    QString attestedCodeHash;  ///< attestation.code_hash as given
    QString attestationSource; ///< attestation.source_file as given
    QString enrolledAt;        ///< ISO time; set by the Hall
    int revision = 1;          ///< counts the changes of record and status; set by the Hall
    QJsonObject json;          ///< the record as it came

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
