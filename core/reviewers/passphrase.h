// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// What is kept of a reviewer's passphrase, and the key that only the passphrase gives back.
/// Nothing here is ever shown or written to a message. Thread-safe. (Approvals, "Life of an
/// approval")
namespace hall {

/// What stands in the database instead of a passphrase.
struct PassphraseLock {
    QByteArray salt;     ///< 16 random bytes
    QByteArray verifier; ///< 32 bytes: SHA-256 of half of what scrypt derives
    int logN = 15;       ///< scrypt's cost; r = 8, p = 1: 32 MiB and about a tenth of a second
};

/// A passphrase that passed, as a key for what is sealed with it: 32 bytes.
using PassphraseKey = QByteArray;

struct LockedPassphrase {
    PassphraseLock lock;
    PassphraseKey key;
};

inline constexpr qsizetype minPassphraseLength = 10;
inline constexpr qsizetype maxPassphraseLength = 1000;

/// Errors: INVALID_MEMBER with field `passphrase` for one that is too short, too long, or one
/// character over and over; INTERNAL_ERROR when OpenSSL fails.
Result<LockedPassphrase> lockPassphrase(const QString& passphrase);
/// The key again. WRONG_PASSPHRASE when it is another passphrase or the lock is damaged. Takes as
/// long for a wrong one as for the right one.
Result<PassphraseKey> openPassphrase(const PassphraseLock& lock, const QString& passphrase);

/// AES-256-GCM: nonce, text, tag. `label` is authenticated with it: what was sealed under one label
/// does not open under another. Error INTERNAL_ERROR.
Result<QByteArray> seal(const PassphraseKey& key, const QByteArray& label,
                        const QByteArray& secret);
/// SEAL_BROKEN when key, label or bytes are not those of the sealing.
Result<QByteArray> unseal(const PassphraseKey& key, const QByteArray& label,
                          const QByteArray& sealed);

} // namespace hall
