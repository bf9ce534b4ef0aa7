// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>

/// Ed25519 keys in PEM (RFC 8410). Private to this room. Thread-safe.
namespace hall {

/// PKCS#8, as `openssl genpkey` writes it.
QByteArray privateKeyPem(const QByteArray& privateKey);
/// The first PEM block of `text`. Error INVALID_KEY, with what it is instead; `field` is empty.
Result<Ed25519Key> keyOfPrivatePem(const QByteArray& text);
Result<QByteArray> keyOfPublicPem(const QByteArray& text);

} // namespace hall
