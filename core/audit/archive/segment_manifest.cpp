// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_manifest.h"

#include "core/audit/record_table.h"
#include "core/base/uuid.h"
#include "core/proof/manifest/manifest_json.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr ManifestKind segmentKind{"hall-segment/1"_L1, "INVALID_SEGMENT"_L1};
constexpr qsizetype segmentHashBytes = 32;

/// For whoever has neither Hall nor this program.
QJsonArray howToCheckSegment(const QString& file)
{
    return {
        u"Get the Hall's public key from somebody you trust, not with this file. `hall audit "
        u"check-segments FOLDER --public-key hall.pem` checks everything below."_s,
        u"The file: `sha256sum %1` prints file_sha256; `zcat %1 | wc -l` prints count."_s.arg(file),
        u"A record: the SHA-256 of its line, without the line end, is its receipt hash, and "
        u"prev_receipt_hash is that of the line before (prev_hash for the first)."_s,
        u"The place: subtrees are the roots (RFC 9162) of 1,024 records each; after leads from the "
        u"tree over the records up to last_seq to the root in checkpoint, a signed note (C2SP)."_s,
        u"This manifest: take out the member signature, write the rest as canonical JSON (RFC "
        u"8785); the signature is Ed25519 over those bytes."_s};
}

QJsonObject segmentJson(const SegmentManifest& manifest)
{
    return {{u"format"_s, segmentKind.format},
            {u"origin"_s, manifest.origin},
            {u"made_at"_s, QString::fromLatin1(isoTime(manifest.madeAtMs))},
            {u"first_seq"_s, manifest.firstSeq},
            {u"last_seq"_s, manifest.lastSeq},
            {u"count"_s, manifest.count()},
            {u"decisions"_s, manifest.decisions},
            {u"prev_hash"_s, hexOrNull(manifest.prevHash)},
            {u"last_hash"_s, hexOrNull(manifest.lastHash)},
            {u"file"_s, manifest.file},
            {u"file_sha256"_s, hexOrNull(manifest.fileSha256)},
            {u"before"_s, jsonOfHashes(manifest.before)},
            {u"subtrees"_s, jsonOfHashes(manifest.subtrees)},
            {u"after"_s, jsonOfHashes(manifest.after)},
            {u"checkpoint"_s, QString::fromUtf8(manifest.checkpoint)},
            {u"how_to_check"_s, howToCheckSegment(manifest.file)},
            {u"signing_key_id"_s, manifest.signingKeyId},
            {u"signature"_s, QString::fromLatin1(manifest.signature.toBase64())}};
}

SegmentManifest segmentOf(const QJsonObject& json)
{
    SegmentManifest manifest;
    manifest.origin = json["origin"_L1].toString();
    manifest.madeAtMs = parseIsoTime(json["made_at"_L1].toString()).value_or(0);
    manifest.firstSeq = json["first_seq"_L1].toInteger();
    manifest.lastSeq = json["last_seq"_L1].toInteger();
    manifest.decisions = json["decisions"_L1].toInteger();
    manifest.prevHash = bytesOfHex(json["prev_hash"_L1]);
    manifest.lastHash = bytesOfHex(json["last_hash"_L1]);
    manifest.file = json["file"_L1].toString();
    manifest.fileSha256 = bytesOfHex(json["file_sha256"_L1]);
    manifest.before = hashesOfJson(json["before"_L1]);
    manifest.subtrees = hashesOfJson(json["subtrees"_L1]);
    manifest.after = hashesOfJson(json["after"_L1]);
    manifest.checkpoint = json["checkpoint"_L1].toString().toUtf8();
    manifest.signingKeyId = json["signing_key_id"_L1].toString();
    manifest.signature = bytesOfBase64Text(json["signature"_L1]);
    return manifest;
}

Result<void> checkSegmentSense(const SegmentManifest& manifest)
{
    const auto isHash = [](const QByteArray& hash) { return hash.size() == segmentHashBytes; };
    if (manifest.firstSeq < 1 || (manifest.firstSeq - 1) % blockSize != 0)
        return segmentKind.invalid(u"first_seq"_s,
                                   u"is not the first record of a block of 1,024"_s);
    if (manifest.lastSeq < manifest.firstSeq || manifest.lastSeq % blockSize != 0)
        return segmentKind.invalid(u"last_seq"_s, u"is not the last record of a block of 1,024"_s);
    if (manifest.file != segmentFileName(manifest.firstSeq, manifest.lastSeq))
        return segmentKind.invalid(u"file"_s, u"is not the name of a segment of these records"_s);
    if ((manifest.firstSeq == 1) != manifest.prevHash.isEmpty())
        return segmentKind.invalid(u"prev_hash"_s, u"does not fit the member \"first_seq\""_s);
    if (!isHash(manifest.lastHash))
        return segmentKind.invalid(u"last_hash"_s, u"has to be 64 hex digits"_s);
    if (!isHash(manifest.fileSha256))
        return segmentKind.invalid(u"file_sha256"_s, u"has to be 64 hex digits"_s);
    if (manifest.subtrees.size() != manifest.count() / blockSize ||
        !std::all_of(manifest.subtrees.begin(), manifest.subtrees.end(), isHash))
        return segmentKind.invalid(u"subtrees"_s, u"has to have one hash for each 1,024 records"_s);
    if (manifest.signature.isEmpty())
        return segmentKind.invalid(u"signature"_s, u"is missing"_s);
    const auto tree = manifest.treeBefore();
    return tree ? Result<void>() : Result<void>(tree.error());
}

} // namespace

Result<merkle::Frontier> SegmentManifest::treeBefore() const
{
    QHash<int, QByteArray> peaks;
    auto hash = before.begin();
    for (int level = 0; (firstSeq - 1) >> level > 0; ++level) {
        if (((firstSeq - 1) >> level & 1) == 0)
            continue;
        if (hash == before.end() || hash->size() != segmentHashBytes)
            return segmentKind.invalid(u"before"_s,
                                       u"does not make up the tree before first_seq"_s);
        peaks.insert(level, *hash++);
    }
    if (hash != before.end())
        return segmentKind.invalid(u"before"_s, u"does not make up the tree before first_seq"_s);
    return merkle::Frontier::of(firstSeq - 1, [&peaks](int level, qint64) {
        return Result<QByteArray>(peaks.value(level));
    });
}

QByteArray SegmentManifest::toJson() const
{
    return QJsonDocument(segmentJson(*this)).toJson(QJsonDocument::Indented);
}

QByteArray SegmentManifest::signedBytes() const
{
    return signedBytesOfManifest(segmentJson(*this));
}

Result<void> SegmentManifest::sign(const Ed25519Key& key)
{
    return signManifest(*this, key);
}

Result<SegmentManifest> readSegmentManifest(const QByteArray& json)
{
    const auto object = segmentKind.read(json);
    if (!object)
        return object.error();
    SegmentManifest manifest = segmentOf(*object);
    const auto understood = segmentKind.checkUnderstood(*object, segmentJson(manifest));
    if (!understood)
        return understood.error();
    if (const auto sense = checkSegmentSense(manifest); !sense)
        return sense.error();
    return manifest;
}

QString segmentFileName(qint64 firstSeq, qint64 lastSeq)
{
    return u"hall-segment-%1-%2.jsonl.gz"_s.arg(QString::number(firstSeq),
                                                QString::number(lastSeq));
}

QString segmentManifestName(qint64 firstSeq, qint64 lastSeq)
{
    return u"hall-segment-%1-%2.manifest.json"_s.arg(QString::number(firstSeq),
                                                     QString::number(lastSeq));
}

} // namespace hall
