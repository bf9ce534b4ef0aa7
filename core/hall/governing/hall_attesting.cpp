// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_attestation.h"
#include "core/base/uuid.h"
#include "core/hall/hall_private.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"
#include "core/registry/worker_registration.h"
#include "core/registry/worker_store.h"

#include <QFileInfo>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// What a look at the code brought to light.
struct Finding {
    WorkerAttestation attestation;
    QString newHash;  ///< to register; empty: the registered one stays
    QString codeHash; ///< of the code as it is; empty: not read
    bool isPackage = false;
};

void refuse(WorkerAttestation& attestation, const QString& code, const QString& reason)
{
    attestation.status = AttestationStatus::Denied;
    attestation.code = code;
    attestation.reason = reason;
}

/// The signed manifest in a package's folder, where there is one.
void checkManifest(const QString& folder, const CodeHash& code, const WorkerRecord& worker,
                   const ManifestKeys& keys, WorkerAttestation& attestation)
{
    const QFileInfo manifest(folder + u'/' + manifestFileName.toString());
    if (!manifest.exists() && !manifest.isSymLink())
        return;
    const AttestVerdict verdict = attestPackage(folder, {worker.workerId, worker.speciesId}, keys,
                                                PackageHashes{code.hash, code.accepted, 0, 0});
    if (!verdict.attested())
        refuse(attestation, QString::fromLatin1(attestCodeName(*verdict.refusal)), verdict.message);
    else
        attestation.signer = verdict.signer;
}

/// The record with what attesting registers. Its own hash follows.
Result<WorkerRecord> registered(const WorkerRecord& worker, const QString& source,
                                const Finding& finding, const QString& by)
{
    QJsonObject attestation = worker.json[u"attestation"_s].toObject();
    attestation[u"code_hash"_s] = finding.newHash;
    attestation[u"hash_method"_s] = finding.isPackage ? u"wcp-package"_s : u"sha256-file"_s;
    attestation[u"attested_at"_s] = finding.attestation.at;
    attestation[u"attested_by"_s] = by;
    if (!source.isEmpty())
        attestation[u"source_file"_s] = source;
    QJsonObject json = worker.json;
    json[u"attestation"_s] = attestation;
    json.remove(u"artifact_hash"_s);
    const auto complete = withArtifactHash(json);
    if (!complete)
        return complete.error();
    auto next = parseWorkerRecord(*complete, RecordStrictness::Bundle, {}, nullptr);
    if (!next)
        return next;
    next->status = worker.status;
    next->enrolledAt = worker.enrolledAt;
    next->revision = worker.revision + 1;
    return next;
}

} // namespace

Result<AttestAnswer> Hall::Private::attest(const WorkerChange& change, const AttestRequest& request,
                                           const Caller& caller)
{
    const auto known = workerToChange(change, caller);
    if (!known)
        return known.error();
    const QString given = withoutHashLabel(request.codeHash);
    if (!given.isEmpty() && !isSha256Hex(given))
        return Error{u"code_hash has to be 64 lower-case hex digits, with or without sha256:, not "
                     u"%1."_s.arg(quotedForMessage(request.codeHash)),
                     u"INVALID_MEMBER"_s, u"code_hash"_s};

    const bool sourceGiven = !request.sourceFile.isEmpty();
    const QString source = sourceGiven ? request.sourceFile : known->attestationSource;
    const QString expected = given.isEmpty() ? withoutHashLabel(known->attestedCodeHash) : given;
    const auto held = claims.get();
    const NamespaceClaim signer = held->value(namespaceOfWorkerId(known->workerId));

    Finding finding;
    WorkerAttestation& attestation = finding.attestation;
    attestation.at = QString::fromLatin1(isoTime(now()));
    attestation.status = AttestationStatus::Attested;
    const auto location =
        source.isEmpty() ? Result<CodeLocation>(Error{}) : locateCode(folders, source);
    const auto code = location ? hashCode(*location) : Result<CodeHash>(location.error());
    if (!code && sourceGiven)
        return code.error();
    if (source.isEmpty()) {
        attestation.status = AttestationStatus::Pending;
        attestation.reason = u"The record names no source_file, so the Hall cannot look at the "
                             u"code."_s;
        finding.newHash = given;
    } else if (!code) {
        refuse(attestation, code.error().code, code.error().message);
    } else {
        finding.codeHash = code->hash;
        finding.isPackage = location->isPackage;
        ManifestKeys keys{options.attestHmacKey, {}};
        if (!signer.name.isEmpty())
            keys.ed25519PublicKeys.append(signer.key.publicKey);
        if (location->isPackage && !request.sign)
            checkManifest(location->path, *code, *known, keys, attestation);
        const bool same = expected.isEmpty() || code->is(expected);
        if (attestation.status == AttestationStatus::Attested && !same && !request.acceptChanged)
            refuse(attestation, u"ATTEST_HASH_MISMATCH"_s,
                   u"The code is not the registered one. If it was changed on purpose, attest it "
                   u"again and accept the change."_s);
        if (attestation.status == AttestationStatus::Attested)
            finding.newHash = same && !expected.isEmpty() ? expected : code->hash;
    }
    // Only code that was looked at and found right lifts the mark of a changed one.
    const bool marked = snapshot.get()->tampered(known->workerId);
    if (marked && attestation.status != AttestationStatus::Attested)
        refuse(attestation, u"DENY_WORKER_TAMPERED"_s,
               attestation.reason.isEmpty() ? u"The code was changed after it was attested."_s
                                            : attestation.reason);

    AttestAnswer answer{*known, expected, {}};
    const bool recordChanges = !finding.newHash.isEmpty() &&
                               (finding.newHash != withoutHashLabel(known->attestedCodeHash) ||
                                source != known->attestationSource);
    if (recordChanges) {
        const auto next = registered(*known, source, finding, caller.tokenName);
        if (!next)
            return next.error();
        answer.worker = *next;
        answer.codeHash = finding.newHash;
    }
    answer.worker.attestation = attestation;
    if (request.sign) {
        const auto manifest = signedManifest(answer.worker, finding.codeHash, signer);
        if (!manifest)
            return manifest.error();
        answer.manifest = *manifest;
        answer.worker.attestation.signer = signer.name;
    }
    const QString action = attestation.status == AttestationStatus::Attested
                               ? u"worker_attested"_s
                               : u"worker_not_attested"_s;
    if (const auto stored = storeWorker(answer.worker, action, {}, caller); !stored)
        return stored.error();
    if (attestation.status == AttestationStatus::Attested)
        snapshot.setTampered(known->workerId, false);
    return answer;
}

Result<QJsonObject> Hall::Private::signedManifest(const WorkerRecord& worker,
                                                  const QString& packageHash,
                                                  const NamespaceClaim& signer) const
{
    if (signer.name.isEmpty())
        return Error{u"Nobody holds the namespace of worker %1, so there is no key to sign its "
                     u"manifest with: claim it first."_s.arg(worker.workerId),
                     u"NAMESPACE_UNCLAIMED"_s, u"sign"_s};
    if (packageHash.isEmpty() || worker.attestation.status != AttestationStatus::Attested)
        return Error{
            u"Only a package that the Hall can read and finds unchanged is signed: %1"_s.arg(
                worker.attestation.reason),
            u"INVALID_MEMBER"_s, u"sign"_s};
    ManifestSubject subject;
    subject.workerId = worker.workerId;
    subject.workerSpeciesId = worker.speciesId;
    const QString version = worker.json[u"version"_s].toString();
    subject.workerVersion = version.isEmpty() ? u"1"_s : version;
    subject.packageHash = packageHash;
    auto manifest = buildManifest(subject, now());
    if (!manifest)
        return manifest.error();
    const auto signedBy = signManifestEd25519(*manifest, signer.key.privateKey);
    if (!signedBy)
        return signedBy.error();
    if (!options.attestHmacKey.isEmpty()) {
        const auto hmac = signManifestHmac(*manifest, options.attestHmacKey);
        if (!hmac)
            return hmac.error();
    }
    return readJsonObject(manifestFileText(*manifest));
}

void Hall::Private::publishAttestation(const QString& workerId,
                                       const WorkerAttestation& attestation)
{
    Bundle bundle = snapshot.get()->bundle();
    for (WorkerRecord& worker : bundle.workers) {
        if (worker.workerId == workerId)
            worker.attestation = attestation;
    }
    publish(std::move(bundle));
}

void Hall::attestWorker(const WorkerChange& change, const AttestRequest& request,
                        const Caller& caller, Done<AttestAnswer> done)
{
    d->governing.post([this, change, request, caller, done = std::move(done)] {
        done(d->attest(change, request, caller));
    });
}

QStringList Hall::workerFolders() const
{
    return d->folders.folders();
}

} // namespace hall
