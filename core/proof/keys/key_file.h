// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>
#include <QString>

/// A Hall's signing key on disk. Thread-safe, but for two writers of one file. (Audit log,
/// "Records")
namespace hall {

/// The first 16 hex digits of the SHA-256 of the 32 raw bytes: `signing_key_id`.
QString signingKeyId(const QByteArray& publicKey);

/// PEM as openssl reads it: SubjectPublicKeyInfo. `publicKey`: 32 raw bytes, as everywhere here.
QByteArray publicKeyPem(const QByteArray& publicKey);
/// A PEM public key, with any text around it, or a verifier key's line. Errors: INVALID_KEY; a key
/// of another kind is named (`an RSA key`), and so is a private key given by mistake.
Result<QByteArray> readPublicKey(const QByteArray& text);

/// Reads the key of a file, PKCS#8 PEM. `field` of errors is the path: KEY_MISSING, KEY_UNREADABLE
/// (names path and reason), KEY_EXPOSED (others may read it: mode other than 0600 or 0400),
/// INVALID_KEY (another kind).
Result<Ed25519Key> readKeyFile(const QString& path);
/// Writes it with mode 0600, by way of a file `<path>.new`, so that a crash or a power loss leaves
/// the old or the new one. On disk when it returns. Errors: KEY_UNWRITABLE, with nothing changed.
Result<void> writeKeyFile(const QString& path, const Ed25519Key& key);

} // namespace hall
