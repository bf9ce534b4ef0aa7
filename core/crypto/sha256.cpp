// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"

#include <openssl/evp.h>

#include <memory>

namespace hall {

QByteArray sha256(QByteArrayView bytes)
{
    // Fetching the algorithm anew for each record costs more than hashing it.
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray hash(32, Qt::Uninitialized);
    if (EVP_DigestInit_ex2(context.get(), algorithm, nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), bytes.data(), size_t(bytes.size())) != 1 ||
        EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) !=
            1)
        return {};
    return hash;
}

} // namespace hall
