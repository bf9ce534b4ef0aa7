// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/proof/note/checkpoint.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

/// What somebody without the database needs to believe one record. Thread-safe. The JSON of each is
/// read strictly: a member that is missing, unknown or given twice is an error, and `field` names
/// it. (Audit log, "Checkpoints and proofs")
namespace hall {

/// That a record is number `seq` of the log which a checkpoint describes.
struct RecordProof {
    QByteArray body; ///< canonical bytes of the record
    qint64 seq = 0;
    QByteArrayList path;   ///< of the inclusion proof
    QByteArray checkpoint; ///< the whole signed note

    /// `{"format":"hall-record-proof/1","seq":…,"record":{…},"path":[base64…],"checkpoint":"…"}`
    QJsonObject toJson() const;
};
/// Errors: INVALID_PROOF, naming the member.
Result<RecordProof> readRecordProof(const QByteArray& json);

/// Checks record, path, checkpoint and signature against the public key alone; gives the
/// checkpoint. Errors, with the member to blame in `field`: PROOF_REJECTED, saying which of the
/// four is wrong (record and path cannot always be told apart); INVALID_NOTE, INVALID_CHECKPOINT.
Result<Checkpoint> checkRecordProof(const RecordProof& proof, const QByteArray& publicKey);

/// That the log of the first note is the beginning of the log of the second.
struct ConsistencyProof {
    QByteArray oldCheckpoint, newCheckpoint; ///< signed notes
    QByteArrayList path;

    /// `{"format":"hall-consistency-proof/1","old":"…","new":"…","path":[…]}`
    QJsonObject toJson() const;
};
/// Errors: INVALID_PROOF, naming the member.
Result<ConsistencyProof> readConsistencyProof(const QByteArray& json);
/// Both notes have to be signed by this key. Errors: PROOF_REJECTED, saying what is wrong; also
/// when the two are of different logs; INVALID_NOTE, INVALID_CHECKPOINT.
Result<void> checkConsistencyProof(const ConsistencyProof& proof, const QByteArray& publicKey);

/// A record with the Hall's signature: Ed25519 over the 32 bytes of its receipt hash.
struct SignedReceipt {
    QByteArray body; ///< canonical bytes of the record
    QByteArray signature;
    QByteArray publicKey; ///< what it was signed with; whoever checks it brings his own

    /// `{"format":"hall-receipt/1","record":{…},"receipt_hash":hex,"signature":base64,
    /// "signing_key_id":…}`
    QJsonObject toJson() const;
};
/// Errors: those of signEd25519.
Result<SignedReceipt> signReceipt(const QByteArray& body, const Ed25519Key& key);
/// Errors: INVALID_RECEIPT naming the member; PROOF_REJECTED, saying what is wrong.
Result<void> checkReceipt(const QByteArray& json, const QByteArray& publicKey);

} // namespace hall
