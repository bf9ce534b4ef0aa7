// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ed25519.h"

#include <openssl/evp.h>

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

Key privateKeyOf(const QByteArray& privateKey)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(privateKey),
                                         std::size_t(privateKey.size())),
            &EVP_PKEY_free};
}

Error wrongLength(const QByteArray& privateKey)
{
    return Error{u"An Ed25519 private key has %1 bytes, this one %2."_s.arg(ed25519KeyBytes)
                     .arg(privateKey.size()),
                 u"SIGNING_KEY_INVALID"_s,
                 {}};
}

} // namespace

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

Result<QByteArray> ed25519PublicKey(const QByteArray& privateKey)
{
    if (privateKey.size() != ed25519KeyBytes)
        return wrongLength(privateKey);
    const Key key = privateKeyOf(privateKey);
    QByteArray publicKey(ed25519KeyBytes, Qt::Uninitialized);
    auto size = std::size_t(publicKey.size());
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), bytesOf(publicKey), &size) != 1)
        return Error{u"OpenSSL could not read the Ed25519 key."_s, u"INTERNAL_ERROR"_s, {}};
    return publicKey;
}

Result<QByteArray> signEd25519(const QByteArray& privateKey, const QByteArray& text)
{
    if (privateKey.size() != ed25519KeyBytes)
        return wrongLength(privateKey);
    const Key key = privateKeyOf(privateKey);
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
