// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/manifest_hmac.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <climits>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
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

} // namespace hall
