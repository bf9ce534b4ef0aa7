// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sha256.h"

#include <QByteArrayView>

namespace hall {

/// What a node of the tree is hashed from: this byte, its left and its right child (RFC
/// 9162, 2.1.1).
inline constexpr char nodePrefix[] = {'\x01'};

inline QByteArrayView view(const Sha256& hash)
{
    return {hash.data(), qsizetype(hash.size())};
}

} // namespace hall
