// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// RFC 8032 signatures. No key is kept or shown in a message. Thread-safe.
namespace hall {

inline constexpr qsizetype ed25519KeyBytes = 32; ///< private (the seed of RFC 8032) and public
inline constexpr qsizetype ed25519SignatureBytes = 64;

struct Ed25519Key {
    QByteArray privateKey, publicKey; ///< 32 raw bytes each
};
/// From the system's random numbers. Error INTERNAL_ERROR when OpenSSL makes none.
Result<Ed25519Key> makeEd25519Key();
/// The public half of a private key of 32 raw bytes; another length is SIGNING_KEY_INVALID.
Result<QByteArray> ed25519PublicKey(const QByteArray& privateKey);

/// 64 bytes, with the 32 raw bytes of the private key; another length is SIGNING_KEY_INVALID.
Result<QByteArray> signEd25519(const QByteArray& privateKey, const QByteArray& text);
/// With the 32 raw bytes of the public key. False as well when key or signature are malformed.
bool verifyEd25519(const QByteArray& publicKey, const QByteArray& text,
                   const QByteArray& signature);

} // namespace hall
