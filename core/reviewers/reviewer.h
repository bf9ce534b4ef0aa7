// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviewers/passphrase.h"

#include <QJsonObject>

#include <optional>

namespace hall {

/// A person who decides about escalated requests. Kept for good: a verdict stays signed by
/// somebody. (Approvals, "Life of an approval")
struct Reviewer {
    QString id; ///< `rev_` and 16 hex digits
    QString name;
    PassphraseLock lock;
    QByteArray publicKey;        ///< Ed25519, 32 bytes: verifies the verdicts
    QByteArray sealedPrivateKey; ///< opened by the passphrase alone
    qint64 createdAtMs = 0;
    std::optional<qint64> removedAtMs;

    bool active() const { return !removedAtMs; }
    /// What may be shown and recorded: no lock, no sealed key.
    QJsonObject toJson() const;
};

/// A new profile with a key of its own. Errors: INVALID_MEMBER for name and passphrase,
/// INTERNAL_ERROR.
Result<Reviewer> makeReviewer(const QString& name, const QString& passphrase, qint64 nowMs);

/// The private key, 32 bytes, for one signature. Errors: WRONG_PASSPHRASE, SEAL_BROKEN,
/// REVIEWER_REMOVED.
Result<QByteArray> unlockReviewer(const Reviewer& reviewer, const QString& passphrase);

/// The same person and key under another passphrase. Errors: those of both.
Result<Reviewer> withNewPassphrase(const Reviewer& reviewer, const QString& oldPassphrase,
                                   const QString& newPassphrase);

} // namespace hall
