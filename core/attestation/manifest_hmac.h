// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// A manifest signed with a secret that both sides share. No key is kept or shown in a message.
/// Thread-safe.
namespace hall {

inline constexpr qsizetype hmacSha256Bytes = 32;

/// HMAC-SHA256, 32 bytes. `key` is what WCP_ATTEST_HMAC_KEY holds, as UTF-8 bytes; without one the
/// error is SIGNING_KEY_MISSING.
Result<QByteArray> hmacSha256(const QByteArray& key, const QByteArray& text);
/// In constant time. False as well when key or signature have no possible length.
bool verifyHmacSha256(const QByteArray& key, const QByteArray& text, const QByteArray& signature);

} // namespace hall
