// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"

#include "core/crypto/sha256.h"
#include "core/proof/keys/key_pem.h"
#include "core/proof/note/signed_note.h"

namespace hall {

namespace {

constexpr qsizetype idDigits = 16;

} // namespace

QString signingKeyId(const QByteArray& publicKey)
{
    return QString::fromLatin1(sha256(publicKey).toHex().first(idDigits));
}

Result<QByteArray> readPublicKey(const QByteArray& text)
{
    // No line of PEM is without these, and no line of base64 alone is a verifier key.
    if (text.contains("-----BEGIN ") || !text.contains('+'))
        return keyOfPublicPem(text);
    auto key = readVerifierKey(text);
    if (!key)
        return key.error();
    return std::move(key->publicKey);
}

} // namespace hall
