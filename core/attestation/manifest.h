// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// The signed manifest of a worker package, `manifest.json` in its folder, schema `awp.v1`.
/// Thread-safe. (Public WCP facts, hashing rules)
namespace hall {

inline constexpr QStringView manifestFileName = u"manifest.json";
inline constexpr QStringView manifestSchemaVersion = u"awp.v1";
inline constexpr qsizetype maxManifestBytes = 256 << 10;

/// Members as they stand in the file. Signed are schema_version and the first six.
struct Manifest {
    QString workerId;
    QString workerSpeciesId;
    QString workerVersion;
    QString packageHash; ///< 64 lower-case hex digits; others write `sha256:` before them
    QString builtAtUtc;  ///< ISO time
    QString buildSource; ///< `local`, `ci` or `agent`

    /// Not signed: for display only, nothing may rest on them. May be empty.
    QString attestedAtUtc;
    QString trustStatement;

    /// Lower-case hex; empty when not signed that way. The published format has the first only; the
    /// second, over the same bytes, is the Hall's addition for the keys of namespaces.
    QString signatureHmacSha256;
    QString signatureEd25519;
};

/// Where a package was built.
enum class BuildSource { Local, Ci, Agent };

/// What a new manifest is about.
struct ManifestSubject {
    QString workerId;
    QString workerSpeciesId;
    QString workerVersion;
    QString packageHash; ///< PackageHashes::hash
    BuildSource buildSource = BuildSource::Local;
};

/// Reads a manifest strictly. Signed members are required, non-empty strings of printable ASCII, at
/// most 256 bytes: the engines escape other characters differently, so a signature over them would
/// mean two texts. Unknown members are allowed, are not signed and are not kept.
/// Errors: those of readJsonObject; MISSING_FIELD, INVALID_MEMBER with the member in `field`;
/// UNSUPPORTED_MANIFEST_VERSION.
Result<Manifest> parseManifest(const QByteArray& text);

/// A manifest without a signature, built and attested at `builtAtMs` (since 1970, cut to seconds).
/// Errors: INVALID_MEMBER, MISSING_FIELD as above; ATTEST_NAMESPACE_INVALID for a worker outside
/// `x.<slug>` and `org.<slug>`, whose manifest no one would accept.
Result<Manifest> buildManifest(const ManifestSubject& subject, qint64 builtAtMs);

/// Sets signatureHmacSha256. `key`: the bytes of WCP_ATTEST_HMAC_KEY. Errors: see hmacSha256.
Result<void> signManifestHmac(Manifest& manifest, const QByteArray& key);
/// Sets signatureEd25519. `privateKey`: 32 raw bytes. Errors: see signEd25519.
Result<void> signManifestEd25519(Manifest& manifest, const QByteArray& privateKey);

/// The namespace that answers for the package: that of the worker's id, never of its species. Error
/// ATTEST_NAMESPACE_INVALID where that is neither `x.<slug>` nor `org.<slug>`.
Result<QString> manifestSigner(const Manifest& manifest);

/// The bytes that are signed: the seven signed members as JSON, sorted, without spaces.
QByteArray manifestSigningText(const Manifest& manifest);

/// The file: sorted members, two spaces of indentation, a line feed at the end.
QByteArray manifestFileText(const Manifest& manifest);

} // namespace hall
