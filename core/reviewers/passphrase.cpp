// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewers/passphrase.h"

#include "core/audit/record.h"
#include "core/crypto/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr int minLogN = 14;
constexpr int maxLogN = 20;
constexpr uint64_t blockSize = 8;
constexpr uint64_t maxMemory = uint64_t(2) << 30;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Error opensslFailed()
{
    return {u"OpenSSL could not work with the passphrase."_s, u"INTERNAL_ERROR"_s, {}};
}

Error wrongPassphrase()
{
    return {u"The passphrase is wrong."_s, u"WRONG_PASSPHRASE"_s, u"passphrase"_s};
}

/// The same passphrase typed on two keyboards is the same text.
QByteArray normalised(const QString& passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

struct Derived {
    QByteArray verifier;
    PassphraseKey key;
};

Result<Derived> derive(const QString& passphrase, const QByteArray& salt, int logN)
{
    QByteArray text = normalised(passphrase);
    QByteArray out(2 * keyBytes, Qt::Uninitialized);
    const bool done = EVP_PBE_scrypt(text.constData(), std::size_t(text.size()), bytesOf(salt),
                                     std::size_t(salt.size()), uint64_t(1) << logN, blockSize, 1,
                                     maxMemory, bytesOf(out), std::size_t(out.size())) == 1;
    OPENSSL_cleanse(text.data(), std::size_t(text.size()));
    if (!done)
        return opensslFailed();
    Derived derived{sha256(out.first(keyBytes)), out.last(keyBytes)};
    OPENSSL_cleanse(out.data(), std::size_t(out.size()));
    return derived;
}

Result<void> checkStrength(const QString& passphrase)
{
    const auto refuse = [](const QString& why) {
        return Error{why, u"INVALID_MEMBER"_s, u"passphrase"_s};
    };
    if (passphrase.size() < minPassphraseLength)
        return refuse(u"A passphrase has at least %1 characters."_s.arg(minPassphraseLength));
    if (passphrase.size() > maxPassphraseLength)
        return refuse(u"A passphrase has at most %1 characters."_s.arg(maxPassphraseLength));
    const bool monotonous = std::all_of(passphrase.begin(), passphrase.end(),
                                        [&](QChar c) { return c == passphrase.front(); });
    if (monotonous)
        return refuse(u"A passphrase is more than one character over and over."_s);
    return {};
}

} // namespace

Result<LockedPassphrase> lockPassphrase(const QString& passphrase)
{
    if (const auto strong = checkStrength(passphrase); !strong)
        return strong.error();
    LockedPassphrase locked;
    locked.lock.salt = QByteArray(saltBytes, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(locked.lock.salt), int(saltBytes)) != 1)
        return opensslFailed();
    auto derived = derive(passphrase, locked.lock.salt, locked.lock.logN);
    if (!derived)
        return derived.error();
    locked.lock.verifier = derived->verifier;
    locked.key = derived->key;
    return locked;
}

Result<PassphraseKey> openPassphrase(const PassphraseLock& lock, const QString& passphrase)
{
    // A cost that somebody lowered in the database, or raised to stop the Hall, is no lock of ours.
    if (lock.salt.size() != saltBytes || lock.verifier.size() != keyBytes || lock.logN < minLogN ||
        lock.logN > maxLogN)
        return wrongPassphrase();
    const auto derived = derive(passphrase, lock.salt, lock.logN);
    if (!derived)
        return derived.error();
    if (CRYPTO_memcmp(derived->verifier.constData(), lock.verifier.constData(),
                      std::size_t(keyBytes)) != 0)
        return wrongPassphrase();
    return derived->key;
}

Result<QByteArray> seal(const PassphraseKey& key, const QByteArray& label, const QByteArray& secret)
{
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    QByteArray text(secret.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const bool done =
        key.size() == keyBytes && cipher && RAND_bytes(bytesOf(nonce), int(nonceBytes)) == 1 &&
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key),
                           bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytesOf(label), int(label.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), bytesOf(text), &length, bytesOf(secret),
                          int(secret.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), bytesOf(text) + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(tagBytes), tag.data()) == 1;
    if (!done)
        return opensslFailed();
    return QByteArray(nonce + text + tag);
}

Result<QByteArray> unseal(const PassphraseKey& key, const QByteArray& label,
                          const QByteArray& sealed)
{
    const Error broken{u"What is sealed with the passphrase cannot be opened: it was altered."_s,
                       u"SEAL_BROKEN"_s,
                       {}};
    if (key.size() != keyBytes || sealed.size() < nonceBytes + tagBytes)
        return broken;
    const QByteArray nonce = sealed.first(nonceBytes);
    QByteArray tag = sealed.last(tagBytes);
    const QByteArray text = sealed.sliced(nonceBytes, sealed.size() - nonceBytes - tagBytes);
    QByteArray secret(text.size(), Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const bool done =
        cipher &&
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key),
                           bytesOf(nonce)) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytesOf(label), int(label.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), bytesOf(secret), &length, bytesOf(text),
                          int(text.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(tagBytes), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), bytesOf(secret) + length, &length) == 1;
    if (!done)
        return broken;
    return secret;
}

} // namespace hall
