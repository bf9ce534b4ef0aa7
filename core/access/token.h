// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace hall {

/// A token as the Hall keeps it: never the secret, only its SHA-256.
struct Token {
    QString id; ///< `tok_` + 16 hex
    QString name;
    QByteArray sha256; ///< 32 bytes
    Roles roles;
    QString tenant; ///< empty: any
    qint64 createdAtMs = 0;
    std::optional<qint64> expiresAtMs;
    std::optional<qint64> revokedAtMs;
    qint64 lastUsedMs = 0;        ///< 0: never; written to the database when the Hall closes
    bool session = false;         ///< the session token: its roles are fixed
    bool fromEnvironment = false; ///< given by the environment: not stored

    /// Not revoked and not expired.
    bool usable(qint64 nowMs) const;
    /// For the API and the audit record; neither secret nor hash is in it.
    QJsonObject toJson() const;
};

/// `hst_` (or `phk_` for an API key) + 43 base64url characters: 256 random bits.
QString newTokenSecret(const QString& prefix = QStringLiteral("hst_"));
QByteArray tokenSecretHash(const QString& secret);
QString newTokenId();

} // namespace hall
