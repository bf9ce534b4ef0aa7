// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <initializer_list>
#include <memory>

struct evp_md_ctx_st;

namespace hall {

using Sha256 = std::array<char, 32>;

/// SHA-256 of one text after the other, for loops over many: one context, and nothing allocated.
/// One thread at a time.
class Sha256Hasher {
public:
    Sha256Hasher();

    /// Of the parts one after the other. Zeros once it has failed.
    Sha256 of(std::initializer_list<QByteArrayView> parts);
    /// OpenSSL could not hash one of the texts.
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    bool m_hasFailed = false;
};

} // namespace hall
