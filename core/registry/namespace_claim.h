// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall {

/// The Ed25519 key that signs the manifests of a namespace's workers.
struct NamespaceKey {
    QString keyId;         ///< `nsk_` and 16 hex digits of the SHA-256 of publicKey
    QByteArray publicKey;  ///< 32 bytes
    QByteArray privateKey; ///< 32 bytes; never leaves the Hall
    qint64 createdAtMs = 0;
};

/// Who holds a namespace. It lasts until it is released or handed over.
struct NamespaceClaim {
    QString name;     ///< `x.slug`, `org.slug`
    QString owner;    ///< as the holder calls himself
    QString holderId; ///< token that holds it; empty: the person at the window
    qint64 claimedAtMs = 0;
    QString reason;
    NamespaceKey key;
};

/// By name.
using NamespaceClaims = QMap<QString, NamespaceClaim>;

/// The form of a namespace: `x.` or `org.` and a slug of 1 to 40 lower-case letters, digits and
/// inner hyphens. Errors: NAMESPACE_RESERVED for the prefixes of the catalogue (cap, wrk, ctrl,
/// pol, prof, evt), also as a slug; NAMESPACE_INVALID, with what is wrong.
Result<void> checkNamespace(const QString& name);
/// `organization` for `org.`, `community` for `x.`.
QString namespaceKind(const QString& name);

/// A key for a new claim. Error INTERNAL_ERROR when OpenSSL makes none.
Result<NamespaceKey> makeNamespaceKey(qint64 nowMs);

} // namespace hall
