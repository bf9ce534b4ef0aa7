// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/manifest.h"
#include "core/attestation/package_hash.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// Is the package in this folder the one that the namespace of its worker signed? Thread-safe.
/// (Public WCP facts, deny codes and hashing rules)
namespace hall {

/// Why a package is not attested, in the order of the checks; the first that fails decides. The
/// names are the published ones and stable.
enum class AttestCode {
    ManifestMissing,    ///< absent, unreadable, or not a manifest of version awp.v1
    ManifestIdMismatch, ///< of another worker or species
    NamespaceInvalid,   ///< the worker's id names no namespace that could sign
    HashMismatch,       ///< the package is not the signed one, or cannot be hashed
    SignatureMissing,   ///< no signature for which the Hall has a key
    SigInvalid,         ///< a signature that does not verify
};

/// `ATTEST_MANIFEST_MISSING` …
QByteArrayView attestCodeName(AttestCode code);

/// Whom the manifest has to name.
struct ExpectedWorker {
    QString workerId;
    QString workerSpeciesId;
};

/// What signatures are checked with.
struct ManifestKeys {
    QByteArray hmacKey; ///< bytes of WCP_ATTEST_HMAC_KEY; empty: there is none
    /// 32 raw bytes each: the public keys of the worker's namespace. Several while one is replaced.
    QList<QByteArray> ed25519PublicKeys;
};

/// The answer. Starts as a refusal, so that one that was never filled in attests nothing.
struct AttestVerdict {
    std::optional<AttestCode> refusal = AttestCode::ManifestMissing; ///< nullopt: attested
    /// For a person: what is wrong and what to do. Never holds a hash, a signature or a key.
    QString message;
    QString field;       ///< the member or path to blame; may be empty
    QString packageHash; ///< when attested: 64 hex digits in the Hall's order of files
    QString signer;      ///< when attested: the namespace that answers for the package
    bool hmacVerified = false;
    bool ed25519Verified = false;

    bool attested() const { return !refusal.has_value(); }
};

/// Checks a manifest against the worker and against a package hashed before. A signature is checked
/// where there is a key for it; every one that is checked has to verify, and one has to have been.
/// A Hall that wants the namespace's own key looks at `ed25519Verified`.
AttestVerdict verifyManifest(const Manifest& manifest, const ExpectedWorker& worker,
                             const PackageHashes& package, const ManifestKeys& keys);

/// Reads `folder`/manifest.json, hashes the folder and checks both, as above. Blocks while it
/// reads. `folder` is a canonical path (WorkerFolders::resolveFolder). A package that cannot be
/// hashed is HashMismatch with hashPackage's message.
AttestVerdict attestPackage(const QString& folder, const ExpectedWorker& worker,
                            const ManifestKeys& keys, const PackageLimits& limits = {},
                            const HashProgress& progress = {});
/// The same for a package that has been hashed already.
AttestVerdict attestPackage(const QString& folder, const ExpectedWorker& worker,
                            const ManifestKeys& keys, const PackageHashes& package);

} // namespace hall
