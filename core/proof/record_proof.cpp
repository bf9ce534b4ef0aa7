// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/record_proof.h"

#include "core/crypto/sha256.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/manifest/manifest_json.h"
#include "core/proof/merkle/merkle_tree.h"
#include "core/proof/note/signed_note.h"
#include "core/proof/proof_json.h"

#include <bit>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordFormat("hall-record-proof/1");
constexpr QLatin1StringView consistencyFormat("hall-consistency-proof/1");
const QString invalidProof = QStringLiteral("INVALID_PROOF");

/// The checkpoint of a note that this key has signed. `member` is the one that held the note.
Result<Checkpoint> signedCheckpoint(const QByteArray& bytes, const QByteArray& publicKey,
                                    const QString& member)
{
    const auto blame = [&member](Error error) {
        error.field = member;
        return error;
    };
    const auto note = readNote(bytes);
    if (!note)
        return blame(note.error());
    const auto checkpoint = readCheckpoint(note->text);
    if (!checkpoint)
        return blame(checkpoint.error());
    if (!isSignedBy(*note, {checkpoint->origin, publicKey}))
        return proofRejected(u"The checkpoint has no valid signature by key %1: it was changed, or "
                             u"another key signed it."_s.arg(signingKeyId(publicKey)),
                             member);
    return checkpoint;
}

/// How many hashes lead from leaf `index` to the root of `size` leaves.
int pathLength(qint64 index, qint64 size)
{
    // Up to where the leaf's way meets that of the last one, each level has a sibling; from there
    // on only those where the way comes from the right.
    const int together = std::bit_width(quint64(index ^ (size - 1)));
    return together + std::popcount(quint64(index) >> together);
}

} // namespace

QJsonObject RecordProof::toJson() const
{
    return {{u"format"_s, recordFormat},
            {u"seq"_s, seq},
            {u"record"_s, jsonOfRecord(body)},
            {u"path"_s, jsonOfHashes(path)},
            {u"checkpoint"_s, QString::fromUtf8(checkpoint)}};
}

Result<RecordProof> readRecordProof(const QByteArray& json)
{
    const auto members = ProofJson::read(
        json, recordFormat, {"seq"_L1, "record"_L1, "path"_L1, "checkpoint"_L1}, invalidProof);
    if (!members)
        return members.error();
    auto seq = members->positive("seq"_L1);
    if (!seq)
        return seq.error();
    auto body = members->object("record"_L1);
    if (!body)
        return body.error();
    auto path = members->hashes("path"_L1);
    if (!path)
        return path.error();
    auto checkpoint = members->text("checkpoint"_L1);
    if (!checkpoint)
        return checkpoint.error();
    return RecordProof{*std::move(body), *seq, *std::move(path), *std::move(checkpoint)};
}

Result<Checkpoint> checkRecordProof(const RecordProof& proof, const QByteArray& publicKey)
{
    auto checkpoint = signedCheckpoint(proof.checkpoint, publicKey, u"checkpoint"_s);
    if (!checkpoint)
        return checkpoint;
    if (proof.seq < 1 || proof.seq > checkpoint->size)
        return proofRejected(
            u"The checkpoint covers records 1 to %1; this is record %2."_s.arg(checkpoint->size)
                .arg(proof.seq),
            u"seq"_s);
    const auto record = readJsonObject(proof.body);
    if (!record)
        return proofRejected(u"The record is not readable. %1"_s.arg(record.error().message),
                             u"record"_s);
    if (record->value("seq"_L1) != QJsonValue(proof.seq))
        return proofRejected(
            u"The proof is for record %1, and the record says that it is another."_s.arg(proof.seq),
            u"record"_s);
    const qint64 index = proof.seq - 1;
    const int length = pathLength(index, checkpoint->size);
    if (proof.path.size() != length)
        return proofRejected(
            u"The path from record %1 to a root over %2 records has %3 hashes, this "
            u"one %4."_s.arg(proof.seq)
                .arg(checkpoint->size)
                .arg(length)
                .arg(proof.path.size()),
            u"path"_s);
    if (!merkle::verifyInclusion(merkle::leafHash(sha256(proof.body)), index, checkpoint->size,
                                 checkpoint->root, proof.path))
        return proofRejected(
            u"The record's hash and the path do not lead to the checkpoint's root: "
            u"record or path was changed."_s,
            u"record"_s);
    return checkpoint;
}

QJsonObject ConsistencyProof::toJson() const
{
    return {{u"format"_s, consistencyFormat},
            {u"old"_s, QString::fromUtf8(oldCheckpoint)},
            {u"new"_s, QString::fromUtf8(newCheckpoint)},
            {u"path"_s, jsonOfHashes(path)}};
}

Result<ConsistencyProof> readConsistencyProof(const QByteArray& json)
{
    const auto members =
        ProofJson::read(json, consistencyFormat, {"old"_L1, "new"_L1, "path"_L1}, invalidProof);
    if (!members)
        return members.error();
    auto older = members->text("old"_L1);
    if (!older)
        return older.error();
    auto newer = members->text("new"_L1);
    if (!newer)
        return newer.error();
    auto path = members->hashes("path"_L1);
    if (!path)
        return path.error();
    return ConsistencyProof{*std::move(older), *std::move(newer), *std::move(path)};
}

Result<void> checkConsistencyProof(const ConsistencyProof& proof, const QByteArray& publicKey)
{
    const auto older = signedCheckpoint(proof.oldCheckpoint, publicKey, u"old"_s);
    if (!older)
        return older.error();
    const auto newer = signedCheckpoint(proof.newCheckpoint, publicKey, u"new"_s);
    if (!newer)
        return newer.error();
    if (older->origin != newer->origin)
        return proofRejected(
            u"The checkpoints are of two logs, %1 and %2."_s.arg(older->origin, newer->origin),
            u"new"_s);
    if (older->size < 1 || older->size > newer->size)
        return proofRejected(
            u"The older checkpoint covers %1 records, the newer one %2: a log with "
            u"records only grows."_s.arg(older->size)
                .arg(newer->size),
            u"old"_s);
    if (!merkle::verifyConsistency(older->size, older->root, newer->size, newer->root, proof.path))
        return proofRejected(
            u"The path does not lead from the older root to the newer one: the path "
            u"was changed, or records that the older checkpoint covers were."_s,
            u"path"_s);
    return {};
}

} // namespace hall
