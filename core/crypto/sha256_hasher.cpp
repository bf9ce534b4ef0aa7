// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256_hasher.h"

#include <openssl/evp.h>

namespace hall {

void Sha256Hasher::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256Hasher::Sha256Hasher() : m_context(EVP_MD_CTX_new())
{
    // Fetching the algorithm anew for each text costs more than hashing it.
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    m_hasFailed = EVP_DigestInit_ex2(m_context.get(), algorithm, nullptr) != 1;
}

Sha256 Sha256Hasher::of(std::initializer_list<QByteArrayView> parts)
{
    Sha256 hash{};
    bool isDone = !m_hasFailed && EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) == 1;
    for (const QByteArrayView part : parts)
        isDone = isDone && EVP_DigestUpdate(m_context.get(), part.data(), size_t(part.size())) == 1;
    isDone =
        isDone && EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()),
                                     nullptr) == 1;
    if (!isDone) {
        m_hasFailed = true;
        hash.fill(0);
    }
    return hash;
}

} // namespace hall
