// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/proof/keys/key_file.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// What the signed manifests beside files of records have in common, whatever is in them.
/// Thread-safe. (Audit log, "Export" and "Retention")
namespace hall {

/// A kind of manifest: what its member `format` says, and the code of all errors about it.
struct ManifestKind {
    QLatin1StringView format;
    QLatin1StringView errorCode;

    Error invalid(const QString& member, const QString& what) const;
    /// The members, nothing twice and of this format.
    Result<QJsonObject> read(const QByteArray& json) const;
    /// `again` is what was understood, written once more. It has to be the same: then nothing is
    /// missing, nothing unknown, no value was misread or has a second spelling.
    Result<void> checkUnderstood(const QJsonObject& read, const QJsonObject& again) const;
};

/// What the signature is over: canonical JSON without the member `signature`.
QByteArray signedBytesOfManifest(const QJsonObject& manifest);
/// Fills the manifest's signingKeyId and signature.
template <typename Manifest>
Result<void> signManifest(Manifest& manifest, const Ed25519Key& key)
{
    manifest.signingKeyId = signingKeyId(key.publicKey);
    auto made = signEd25519(key.privateKey, manifest.signedBytes());
    if (!made)
        return made.error();
    manifest.signature = *std::move(made);
    return {};
}

/// Null for an empty text.
QJsonValue textOrNull(const QString& text);
/// Null for no bytes.
QJsonValue hexOrNull(const QByteArray& bytes);
QByteArray bytesOfHex(const QJsonValue& value);
QByteArray bytesOfBase64Text(const QJsonValue& value);
/// In base64 each.
QJsonArray jsonOfHashes(const QByteArrayList& hashes);
QByteArrayList hashesOfJson(const QJsonValue& value);

} // namespace hall
