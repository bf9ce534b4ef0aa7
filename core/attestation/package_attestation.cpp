// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_attestation.h"

#include "core/attestation/manifest_hmac.h"
#include "core/crypto/ed25519.h"
#include "core/protocol/grammar.h"

#include <algorithm>
#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 6> codeNames{
    "ATTEST_MANIFEST_MISSING", "ATTEST_MANIFEST_ID_MISMATCH", "ATTEST_NAMESPACE_INVALID",
    "ATTEST_HASH_MISMATCH",    "ATTEST_SIGNATURE_MISSING",    "ATTEST_SIG_INVALID",
};

AttestVerdict refuse(AttestCode code, const QString& message, const QString& field)
{
    AttestVerdict verdict;
    verdict.refusal = code;
    verdict.message = message;
    verdict.field = field;
    return verdict;
}

AttestVerdict cannotUse(const Error& error)
{
    return refuse(AttestCode::ManifestMissing,
                  u"The package has no usable manifest: %1"_s.arg(error.message), error.field);
}

/// The bytes of `2 * bytes` lower-case hex digits; empty for anything else, which no signature is.
QByteArray fromStrictHex(const QString& hex, qsizetype bytes)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (hex.size() != 2 * bytes || !std::all_of(hex.begin(), hex.end(), isDigit))
        return {};
    return QByteArray::fromHex(hex.toLatin1());
}

std::optional<AttestVerdict> identityProblem(const Manifest& manifest, const ExpectedWorker& worker)
{
    const auto other = [](const QString& what, const QString& found, const QString& wanted,
                          const QString& field) {
        return refuse(AttestCode::ManifestIdMismatch,
                      u"The manifest is for %1 %2, not for %3; sign one for this worker."_s.arg(
                          what, quotedForMessage(found), quotedForMessage(wanted)),
                      field);
    };
    if (manifest.workerId != worker.workerId)
        return other(u"worker"_s, manifest.workerId, worker.workerId, u"worker_id"_s);
    if (manifest.workerSpeciesId != worker.workerSpeciesId)
        return other(u"species"_s, manifest.workerSpeciesId, worker.workerSpeciesId,
                     u"worker_species_id"_s);
    if (const auto signer = manifestSigner(manifest); !signer)
        return refuse(AttestCode::NamespaceInvalid, signer.error().message, signer.error().field);
    return std::nullopt;
}

AttestVerdict checkPackage(const Manifest& manifest, const PackageHashes& package,
                           const ManifestKeys& keys)
{
    constexpr qsizetype hexDigits = 64; // behind the prefix that some write
    if (!package.accepts(QStringView(manifest.packageHash).right(hexDigits)))
        return refuse(AttestCode::HashMismatch,
                      u"The package is not the one that was signed: a file was changed, added or "
                      u"removed. Restore it, or review the change and sign a new manifest."_s,
                      u"package_hash"_s);

    const bool hasHmac = !manifest.signatureHmacSha256.isEmpty();
    const bool hasEd25519 = !manifest.signatureEd25519.isEmpty();
    if (!hasHmac && !hasEd25519)
        return refuse(AttestCode::SignatureMissing,
                      u"The manifest carries no signature; sign it with WCP_ATTEST_HMAC_KEY or the "
                      u"key of its namespace."_s,
                      u"signature_hmac_sha256"_s);

    AttestVerdict verdict;
    const QByteArray text = manifestSigningText(manifest);
    if (hasEd25519 && !keys.ed25519PublicKeys.isEmpty()) {
        const QByteArray signature =
            fromStrictHex(manifest.signatureEd25519, ed25519SignatureBytes);
        verdict.ed25519Verified =
            std::any_of(keys.ed25519PublicKeys.begin(), keys.ed25519PublicKeys.end(),
                        [&](const QByteArray& key) { return verifyEd25519(key, text, signature); });
        if (!verdict.ed25519Verified)
            return refuse(AttestCode::SigInvalid,
                          u"The manifest's Ed25519 signature does not verify: it was altered, or "
                          u"signed with a key that is not its namespace's. Sign it again."_s,
                          u"signature_ed25519"_s);
    }
    if (hasHmac && !keys.hmacKey.isEmpty()) {
        verdict.hmacVerified = verifyHmacSha256(
            keys.hmacKey, text, fromStrictHex(manifest.signatureHmacSha256, hmacSha256Bytes));
        if (!verdict.hmacVerified)
            return refuse(AttestCode::SigInvalid,
                          u"The manifest's HMAC does not verify: it was altered, or signed with "
                          u"another WCP_ATTEST_HMAC_KEY than the Hall's. Sign it again."_s,
                          u"signature_hmac_sha256"_s);
    }
    if (!verdict.hmacVerified && !verdict.ed25519Verified)
        return refuse(AttestCode::SignatureMissing,
                      u"The Hall has no key for the manifest's signature; set WCP_ATTEST_HMAC_KEY "
                      u"for the Hall, or claim the worker's namespace and sign with its key."_s,
                      hasHmac ? u"signature_hmac_sha256"_s : u"signature_ed25519"_s);

    verdict.refusal = std::nullopt;
    verdict.packageHash = package.hash;
    verdict.signer = namespaceOfWorkerId(manifest.workerId);
    verdict.message = u"Package attested by namespace %1, built at %2."_s.arg(verdict.signer,
                                                                              manifest.builtAtUtc);
    return verdict;
}

Result<Manifest> readManifest(const QString& folder)
{
    const auto text = readRegularFile(folder + u'/' + manifestFileName, maxManifestBytes);
    if (!text)
        return text.error();
    return parseManifest(*text);
}

} // namespace

QByteArrayView attestCodeName(AttestCode code)
{
    return codeNames[std::size_t(code)];
}

AttestVerdict verifyManifest(const Manifest& manifest, const ExpectedWorker& worker,
                             const PackageHashes& package, const ManifestKeys& keys)
{
    if (auto problem = identityProblem(manifest, worker))
        return *std::move(problem);
    return checkPackage(manifest, package, keys);
}

AttestVerdict attestPackage(const QString& folder, const ExpectedWorker& worker,
                            const ManifestKeys& keys, const PackageLimits& limits,
                            const HashProgress& progress)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return cannotUse(manifest.error());
    // Before the package is read: a manifest of another worker says so at once.
    if (auto problem = identityProblem(*manifest, worker))
        return *std::move(problem);
    const auto package = hashPackage(folder, limits, progress);
    if (!package)
        return refuse(AttestCode::HashMismatch,
                      u"The package cannot be hashed: %1"_s.arg(package.error().message),
                      package.error().field);
    return checkPackage(*manifest, *package, keys);
}

AttestVerdict attestPackage(const QString& folder, const ExpectedWorker& worker,
                            const ManifestKeys& keys, const PackageHashes& package)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return cannotUse(manifest.error());
    return verifyManifest(*manifest, worker, package, keys);
}

} // namespace hall
