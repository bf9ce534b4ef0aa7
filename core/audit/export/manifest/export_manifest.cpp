// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/manifest/export_manifest.h"

#include "core/base/uuid.h"
#include "core/proof/manifest/manifest_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr ManifestKind exportKind{"hall-export/1"_L1, "INVALID_EXPORT"_L1};

QJsonValue timeOrNull(qint64 ms, bool isThere)
{
    return isThere ? QJsonValue(QString::fromLatin1(isoTime(ms))) : QJsonValue();
}

QString proofName(ExportProof proof)
{
    return proof == ExportProof::None    ? u"none"_s
           : proof == ExportProof::Chain ? u"chain"_s
                                         : u"each"_s;
}

qint64 msOf(const QJsonValue& value)
{
    return parseIsoTime(value.toString()).value_or(0);
}

QJsonObject objectOf(const ExportManifest& manifest)
{
    const bool hasRows = manifest.rows > 0;
    return {
        {u"format"_s, exportKind.format},
        {u"origin"_s, textOrNull(manifest.origin)},
        {u"made_at"_s, QString::fromLatin1(isoTime(manifest.madeAtMs))},
        {u"filter"_s, manifest.filter},
        {u"decisions_only"_s, manifest.decisionsOnly},
        {u"zone"_s, manifest.zone},
        {u"rows"_s, manifest.rows},
        {u"first_seq"_s, manifest.firstSeq},
        {u"last_seq"_s, manifest.lastSeq},
        {u"first_hash"_s, hexOrNull(manifest.firstHash)},
        {u"last_hash"_s, hexOrNull(manifest.lastHash)},
        {u"recorded_from"_s, timeOrNull(manifest.fromMs, hasRows)},
        {u"recorded_to"_s, timeOrNull(manifest.toMs, hasRows)},
        {u"file"_s, manifest.file},
        {u"file_bytes"_s, manifest.fileBytes},
        {u"file_sha256"_s, hexOrNull(manifest.fileSha256)},
        {u"proofs_file"_s, textOrNull(manifest.proofsFile)},
        {u"proofs_sha256"_s, hexOrNull(manifest.proofsSha256)},
        {u"proof"_s, proofName(manifest.proof)},
        {u"proven_to"_s, manifest.provenTo},
        {u"path"_s, jsonOfHashes(manifest.path)},
        {u"checkpoint"_s, textOrNull(QString::fromUtf8(manifest.checkpoint))},
        {u"how_to_check"_s, QJsonArray::fromStringList(manifest.howToCheck)},
        {u"signing_key_id"_s, textOrNull(manifest.signingKeyId)},
        {u"signature"_s, textOrNull(QString::fromLatin1(manifest.signature.toBase64()))},
    };
}

ExportManifest manifestOf(const QJsonObject& json)
{
    ExportManifest manifest;
    manifest.origin = json["origin"_L1].toString();
    manifest.madeAtMs = msOf(json["made_at"_L1]);
    manifest.filter = json["filter"_L1].toString();
    manifest.decisionsOnly = json["decisions_only"_L1].toBool();
    manifest.zone = json["zone"_L1].toString();
    manifest.rows = json["rows"_L1].toInteger();
    manifest.firstSeq = json["first_seq"_L1].toInteger();
    manifest.lastSeq = json["last_seq"_L1].toInteger();
    manifest.firstHash = bytesOfHex(json["first_hash"_L1]);
    manifest.lastHash = bytesOfHex(json["last_hash"_L1]);
    manifest.fromMs = msOf(json["recorded_from"_L1]);
    manifest.toMs = msOf(json["recorded_to"_L1]);
    manifest.file = json["file"_L1].toString();
    manifest.fileBytes = json["file_bytes"_L1].toInteger();
    manifest.fileSha256 = bytesOfHex(json["file_sha256"_L1]);
    manifest.proofsFile = json["proofs_file"_L1].toString();
    manifest.proofsSha256 = bytesOfHex(json["proofs_sha256"_L1]);
    const QString proof = json["proof"_L1].toString();
    manifest.proof = proof == u"chain"_s  ? ExportProof::Chain
                     : proof == u"each"_s ? ExportProof::Each
                                          : ExportProof::None;
    manifest.provenTo = json["proven_to"_L1].toInteger();
    manifest.path = hashesOfJson(json["path"_L1]);
    manifest.checkpoint = json["checkpoint"_L1].toString().toUtf8();
    const QJsonArray steps = json["how_to_check"_L1].toArray();
    for (const QJsonValue& step : steps)
        manifest.howToCheck.append(step.toString());
    manifest.signingKeyId = json["signing_key_id"_L1].toString();
    manifest.signature = bytesOfBase64Text(json["signature"_L1]);
    return manifest;
}

/// What the values cannot be together.
Result<void> checkSense(const ExportManifest& manifest)
{
    const auto isName = [](const QString& name) {
        return !name.isEmpty() && !name.contains(u'/') && name != u"."_s && name != u".."_s;
    };
    if (!isName(manifest.file))
        return exportKind.invalid(u"file"_s, u"has to be a name without a folder"_s);
    if (manifest.fileSha256.size() != 32)
        return exportKind.invalid(u"file_sha256"_s, u"has to be 64 hex digits"_s);
    const bool isEach = manifest.proof == ExportProof::Each;
    if (isEach != isName(manifest.proofsFile))
        return exportKind.invalid(u"proofs_file"_s, u"does not fit the member \"proof\""_s);
    if (isEach != (manifest.proofsSha256.size() == 32))
        return exportKind.invalid(u"proofs_sha256"_s, u"does not fit the member \"proof\""_s);
    if ((manifest.proof == ExportProof::None) != manifest.checkpoint.isEmpty())
        return exportKind.invalid(u"checkpoint"_s, u"does not fit the member \"proof\""_s);
    if (manifest.rows < 0 || (manifest.rows == 0) != manifest.firstHash.isEmpty() ||
        (manifest.rows == 0) != manifest.lastHash.isEmpty())
        return exportKind.invalid(u"rows"_s, u"does not fit the hashes"_s);
    if (manifest.signature.isEmpty() != manifest.signingKeyId.isEmpty())
        return exportKind.invalid(u"signature"_s, u"does not fit the member \"signing_key_id\""_s);
    return {};
}

} // namespace

QByteArray ExportManifest::toJson() const
{
    return QJsonDocument(objectOf(*this)).toJson(QJsonDocument::Indented);
}

QByteArray ExportManifest::signedBytes() const
{
    return signedBytesOfManifest(objectOf(*this));
}

Result<void> ExportManifest::sign(const Ed25519Key& key)
{
    return signManifest(*this, key);
}

void ExportManifest::describe()
{
    howToCheck = {
        u"Get the Hall's public key from somebody you trust, not with this export. "
        u"`hall audit check-export MANIFEST --public-key hall.pem` checks everything below."_s,
        u"The file: `sha256sum %1` prints file_sha256, and it has as many lines as rows says."_s
            .arg(file),
        u"A record: the SHA-256 of its line, without the line end, is its receipt hash."_s,
        u"This manifest: take out the member signature, write the rest as canonical JSON (RFC "
        u"8785) to signed.bin and the signature's bytes to signature.bin, then `openssl pkeyutl "
        u"-verify -pubin -inkey hall.pem -rawin -in signed.bin -sigfile signature.bin`."_s};
    if (proof == ExportProof::Chain)
        howToCheck.append(
            u"The order: prev_receipt_hash of each record is the receipt hash of the one before. "
            u"path leads from record proven_to to the root in checkpoint (RFC 9162), and what "
            u"comes "
            u"before it is bound by the hashes."_s);
    if (proof == ExportProof::Each)
        howToCheck.append(
            u"The records: each line of %1 has the path of the record in the same line of the "
            u"file, to the root in checkpoint (RFC 9162)."_s.arg(proofsFile));
    if (proof != ExportProof::None)
        howToCheck.append(u"The checkpoint is a signed note (C2SP) of the same key."_s);
}

Result<ExportManifest> readExportManifest(const QByteArray& json)
{
    const auto object = exportKind.read(json);
    if (!object)
        return object.error();
    ExportManifest manifest = manifestOf(*object);
    const auto understood = exportKind.checkUnderstood(*object, objectOf(manifest));
    if (!understood)
        return understood.error();
    if (const auto sense = checkSense(manifest); !sense)
        return sense.error();
    return manifest;
}

} // namespace hall
