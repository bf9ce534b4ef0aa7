// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/manifest_signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <climits>
#include <memory>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Context newContext()
{
    return {EVP_MD_CTX_new(), &EVP_MD_CTX_free};
}

} // namespace

Result<QByteArray> hmacSha256(const QByteArray& key, const QByteArray& text)
{
    if (key.isEmpty() || key.size() > INT_MAX)
        return Error{u"There is no key to sign with: set WCP_ATTEST_HMAC_KEY."_s,
                     u"SIGNING_KEY_MISSING"_s, u"WCP_ATTEST_HMAC_KEY"_s};
    QByteArray code(hmacSha256Bytes, Qt::Uninitialized);
    if (!HMAC(EVP_sha256(), key.constData(), int(key.size()), bytesOf(text),
              std::size_t(text.size()), bytesOf(code), nullptr))
        return Error{u"OpenSSL could not compute an HMAC-SHA256."_s, u"INTERNAL_ERROR"_s, {}};
    return code;
}

bool verifyHmacSha256(const QByteArray& key, const QByteArray& text, const QByteArray& signature)
{
    const auto expected = hmacSha256(key, text);
    return expected && signature.size() == hmacSha256Bytes &&
           CRYPTO_memcmp(expected->constData(), signature.constData(),
                         std::size_t(hmacSha256Bytes)) == 0;
}

Result<Ed25519Key> makeEd25519Key()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    Ed25519Key pair{QByteArray(ed25519KeyBytes, Qt::Uninitialized),
                    QByteArray(ed25519KeyBytes, Qt::Uninitialized)};
    std::size_t privateBytes = std::size_t(ed25519KeyBytes);
    std::size_t publicBytes = privateBytes;
    const bool made =
        key &&
        EVP_PKEY_get_raw_private_key(key.get(), bytesOf(pair.privateKey), &privateBytes) == 1 &&
        EVP_PKEY_get_raw_public_key(key.get(), bytesOf(pair.publicKey), &publicBytes) == 1;
    if (!made)
        return Error{u"OpenSSL could not make an Ed25519 key."_s, u"INTERNAL_ERROR"_s, {}};
    return pair;
}

Result<QByteArray> signEd25519(const QByteArray& privateKey, const QByteArray& text)
{
    if (privateKey.size() != ed25519KeyBytes)
        return Error{u"An Ed25519 private key has %1 bytes, this one %2."_s.arg(ed25519KeyBytes)
                         .arg(privateKey.size()),
                     u"SIGNING_KEY_INVALID"_s,
                     {}};
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(privateKey),
                                               std::size_t(privateKey.size())),
                  &EVP_PKEY_free);
    const Context context = newContext();
    QByteArray signature(ed25519SignatureBytes, Qt::Uninitialized);
    auto size = std::size_t(signature.size());
    if (!key || !context ||
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(text),
                       std::size_t(text.size())) != 1 ||
        size != std::size_t(ed25519SignatureBytes))
        return Error{u"OpenSSL could not sign with the Ed25519 key."_s, u"INTERNAL_ERROR"_s, {}};
    return signature;
}

bool verifyEd25519(const QByteArray& publicKey, const QByteArray& text, const QByteArray& signature)
{
    if (publicKey.size() != ed25519KeyBytes || signature.size() != ed25519SignatureBytes)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey),
                                              std::size_t(publicKey.size())),
                  &EVP_PKEY_free);
    const Context context = newContext();
    return key && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()),
                            bytesOf(text), std::size_t(text.size())) == 1;
}

} // namespace hall
