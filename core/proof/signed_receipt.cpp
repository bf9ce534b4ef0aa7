// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/proof_json.h"
#include "core/proof/record_proof.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView receiptFormat("hall-receipt/1");

} // namespace

QJsonObject SignedReceipt::toJson() const
{
    return {{u"format"_s, receiptFormat},
            {u"record"_s, jsonOfRecord(body)},
            {u"receipt_hash"_s, QString::fromLatin1(sha256(body).toHex())},
            {u"signature"_s, QString::fromLatin1(signature.toBase64())},
            {u"signing_key_id"_s, signingKeyId(publicKey)}};
}

Result<SignedReceipt> signReceipt(const QByteArray& body, const Ed25519Key& key)
{
    auto signature = signEd25519(key.privateKey, sha256(body));
    if (!signature)
        return signature.error();
    return SignedReceipt{body, *std::move(signature), key.publicKey};
}

Result<void> checkReceipt(const QByteArray& json, const QByteArray& publicKey)
{
    const auto members = ProofJson::read(
        json, receiptFormat, {"record"_L1, "receipt_hash"_L1, "signature"_L1, "signing_key_id"_L1},
        u"INVALID_RECEIPT"_s);
    if (!members)
        return members.error();
    const auto body = members->object("record"_L1);
    if (!body)
        return body.error();
    const auto hash = members->text("receipt_hash"_L1);
    if (!hash)
        return hash.error();
    const auto signature = members->bytes("signature"_L1, ed25519SignatureBytes);
    if (!signature)
        return signature.error();
    const auto keyId = members->text("signing_key_id"_L1);
    if (!keyId)
        return keyId.error();

    const QByteArray receiptHash = sha256(*body);
    if (*hash != receiptHash.toHex())
        return proofRejected(
            u"The receipt_hash is not the SHA-256 of the record: one of the two was "
            u"changed. The record's is %1."_s.arg(QString::fromLatin1(receiptHash.toHex())),
            u"receipt_hash"_s);
    if (QString::fromUtf8(*keyId) != signingKeyId(publicKey))
        return proofRejected(u"The receipt names another key than this one, which is %1."_s.arg(
                                 signingKeyId(publicKey)),
                             u"signing_key_id"_s);
    if (!verifyEd25519(publicKey, receiptHash, *signature))
        return proofRejected(u"The signature is not by key %1 over this receipt_hash."_s.arg(
                                 signingKeyId(publicKey)),
                             u"signature"_s);
    return {};
}

} // namespace hall
