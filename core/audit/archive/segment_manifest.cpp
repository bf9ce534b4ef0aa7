// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_manifest.h"

#include "core/audit/record_table.h"
#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView segmentFormat("hall-segment/1");
constexpr qsizetype segmentHashBytes = 32;

QJsonValue hexValue(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(bytes.toHex()));
}

QByteArray ofHex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonArray base64List(const QByteArrayList& hashes)
{
    QJsonArray list;
    for (const QByteArray& hash : hashes)
        list.append(QString::fromLatin1(hash.toBase64()));
    return list;
}

QByteArrayList ofBase64List(const QJsonValue& value)
{
    QByteArrayList hashes;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list)
        hashes.append(QByteArray::fromBase64(item.toString().toLatin1()));
    return hashes;
}

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
    return {{u"format"_s, segmentFormat},
            {u"origin"_s, manifest.origin},
            {u"made_at"_s, QString::fromLatin1(isoTime(manifest.madeAtMs))},
            {u"first_seq"_s, manifest.firstSeq},
            {u"last_seq"_s, manifest.lastSeq},
            {u"count"_s, manifest.count()},
            {u"decisions"_s, manifest.decisions},
            {u"prev_hash"_s, hexValue(manifest.prevHash)},
            {u"last_hash"_s, hexValue(manifest.lastHash)},
            {u"file"_s, manifest.file},
            {u"file_sha256"_s, hexValue(manifest.fileSha256)},
            {u"before"_s, base64List(manifest.before)},
            {u"subtrees"_s, base64List(manifest.subtrees)},
            {u"after"_s, base64List(manifest.after)},
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
    manifest.prevHash = ofHex(json["prev_hash"_L1]);
    manifest.lastHash = ofHex(json["last_hash"_L1]);
    manifest.file = json["file"_L1].toString();
    manifest.fileSha256 = ofHex(json["file_sha256"_L1]);
    manifest.before = ofBase64List(json["before"_L1]);
    manifest.subtrees = ofBase64List(json["subtrees"_L1]);
    manifest.after = ofBase64List(json["after"_L1]);
    manifest.checkpoint = json["checkpoint"_L1].toString().toUtf8();
    manifest.signingKeyId = json["signing_key_id"_L1].toString();
    manifest.signature = QByteArray::fromBase64(json["signature"_L1].toString().toLatin1());
    return manifest;
}

Error invalidSegment(const QString& member, const QString& what)
{
    return Error{u"The manifest's member \"%1\" %2."_s.arg(member.left(40), what),
                 u"INVALID_SEGMENT"_s, member};
}

Result<void> checkSegmentSense(const SegmentManifest& manifest)
{
    const auto isHash = [](const QByteArray& hash) { return hash.size() == segmentHashBytes; };
    if (manifest.firstSeq < 1 || (manifest.firstSeq - 1) % blockSize != 0)
        return invalidSegment(u"first_seq"_s, u"is not the first record of a block of 1,024"_s);
    if (manifest.lastSeq < manifest.firstSeq || manifest.lastSeq % blockSize != 0)
        return invalidSegment(u"last_seq"_s, u"is not the last record of a block of 1,024"_s);
    if (manifest.file != segmentFileName(manifest.firstSeq, manifest.lastSeq))
        return invalidSegment(u"file"_s, u"is not the name of a segment of these records"_s);
    if ((manifest.firstSeq == 1) != manifest.prevHash.isEmpty())
        return invalidSegment(u"prev_hash"_s, u"does not fit the member \"first_seq\""_s);
    if (!isHash(manifest.lastHash))
        return invalidSegment(u"last_hash"_s, u"has to be 64 hex digits"_s);
    if (!isHash(manifest.fileSha256))
        return invalidSegment(u"file_sha256"_s, u"has to be 64 hex digits"_s);
    if (manifest.subtrees.size() != manifest.count() / blockSize ||
        !std::all_of(manifest.subtrees.begin(), manifest.subtrees.end(), isHash))
        return invalidSegment(u"subtrees"_s, u"has to have one hash for each 1,024 records"_s);
    if (manifest.signature.isEmpty())
        return invalidSegment(u"signature"_s, u"is missing"_s);
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
            return invalidSegment(u"before"_s, u"does not make up the tree before first_seq"_s);
        peaks.insert(level, *hash++);
    }
    if (hash != before.end())
        return invalidSegment(u"before"_s, u"does not make up the tree before first_seq"_s);
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
    return canonicalJsonWithout(segmentJson(*this), {u"signature"});
}

Result<void> SegmentManifest::sign(const Ed25519Key& key)
{
    signingKeyId = hall::signingKeyId(key.publicKey);
    auto made = signEd25519(key.privateKey, signedBytes());
    if (!made)
        return made.error();
    signature = *std::move(made);
    return {};
}

Result<SegmentManifest> readSegmentManifest(const QByteArray& json)
{
    JsonLimits limits;
    limits.exactIntegers = true;
    const auto object = readJsonObject(json, limits);
    if (!object)
        return Error{u"The manifest is not readable. %1"_s.arg(object.error().message),
                     u"INVALID_SEGMENT"_s, object.error().field};
    if (object->value("format"_L1) != QJsonValue(segmentFormat))
        return invalidSegment(u"format"_s, u"has to be \"%1\""_s.arg(segmentFormat));
    SegmentManifest manifest = segmentOf(*object);
    // Written again it has to be the same: no value was misread or has a second spelling.
    const QJsonObject again = segmentJson(manifest);
    for (auto member = object->begin(); member != object->end(); ++member) {
        if (!again.contains(member.key()))
            return invalidSegment(member.key(), u"is not known"_s);
    }
    for (auto member = again.begin(); member != again.end(); ++member) {
        if (!object->contains(member.key()))
            return invalidSegment(member.key(), u"is missing"_s);
        if (canonicalJson(object->value(member.key())) != canonicalJson(member.value()))
            return invalidSegment(member.key(), u"does not have a value that belongs there"_s);
    }
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
