// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/manifest.h"

#include "core/attestation/manifest_hmac.h"
#include "core/base/uuid.h"
#include "core/crypto/ed25519.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView hashPrefix = u"sha256:";
constexpr std::array<QStringView, 3> buildSources{u"local", u"ci", u"agent"};

struct Member {
    QStringView name;
    QString Manifest::*value;
};

constexpr std::array<Member, 6> signedMembers{{
    {u"worker_id", &Manifest::workerId},
    {u"worker_species_id", &Manifest::workerSpeciesId},
    {u"worker_version", &Manifest::workerVersion},
    {u"package_hash", &Manifest::packageHash},
    {u"built_at_utc", &Manifest::builtAtUtc},
    {u"build_source", &Manifest::buildSource},
}};

constexpr std::array<Member, 4> otherMembers{{
    {u"attested_at_utc", &Manifest::attestedAtUtc},
    {u"trust_statement", &Manifest::trustStatement},
    {u"signature_hmac_sha256", &Manifest::signatureHmacSha256},
    {u"signature_ed25519", &Manifest::signatureEd25519},
}};

Error invalid(QStringView member, const QString& why)
{
    return {u"%1 of the manifest %2."_s.arg(member, why), u"INVALID_MEMBER"_s, member.toString()};
}

bool isPrintableAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// What a signed member must not be, whoever made the manifest.
std::optional<Error> problemOf(const Manifest& manifest)
{
    for (const Member& member : signedMembers) {
        const QString& value = manifest.*member.value;
        if (value.trimmed().isEmpty())
            return invalid(member.name, u"is blank"_s);
        if (!isPrintableAscii(value) || value.size() > maxIdBytes)
            return invalid(member.name,
                           u"is %1; at most %2 characters of printable ASCII can be signed"_s
                               .arg(quotedForMessage(value))
                               .arg(maxIdBytes));
    }
    QStringView hash = manifest.packageHash;
    if (hash.startsWith(hashPrefix))
        hash = hash.sliced(hashPrefix.size());
    if (!isSha256Hex(hash))
        return invalid(u"package_hash", u"is %1; it has to be 64 lower-case hex digits"_s.arg(
                                            quotedForMessage(manifest.packageHash)));
    if (!parseIsoTime(manifest.builtAtUtc))
        return invalid(u"built_at_utc",
                       u"is %1; it has to be a time like 2026-03-01T09:30:00Z"_s.arg(
                           quotedForMessage(manifest.builtAtUtc)));
    if (std::find(buildSources.begin(), buildSources.end(), manifest.buildSource) ==
        buildSources.end())
        return invalid(u"build_source", u"is %1; it has to be local, ci or agent"_s.arg(
                                            quotedForMessage(manifest.buildSource)));
    return std::nullopt;
}

std::optional<Error> readMember(const QJsonObject& json, const Member& member, Manifest& manifest)
{
    const QJsonValue value = json.value(member.name);
    if (!value.isString())
        return invalid(member.name, u"is %1; it has to be a string"_s.arg(jsonTypeName(value)));
    manifest.*member.value = value.toString();
    return std::nullopt;
}

QJsonObject signedJson(const Manifest& manifest)
{
    QJsonObject json{{u"schema_version"_s, manifestSchemaVersion.toString()}};
    for (const Member& member : signedMembers)
        json.insert(member.name, manifest.*member.value);
    return json;
}

} // namespace

Result<Manifest> parseManifest(const QByteArray& text)
{
    JsonLimits limits;
    limits.maxBytes = maxManifestBytes;
    const auto json = readJsonObject(text, limits);
    if (!json)
        return json.error();

    const QJsonValue version = json->value(u"schema_version");
    if (version.isUndefined())
        return Error{u"schema_version of the manifest is missing."_s, u"MISSING_FIELD"_s,
                     u"schema_version"_s};
    if (version.toString() != manifestSchemaVersion)
        return Error{
            u"The manifest's schema_version is %1; this Hall reads awp.v1."_s.arg(
                version.isString() ? quotedForMessage(version.toString()) : jsonTypeName(version)),
            u"UNSUPPORTED_MANIFEST_VERSION"_s, u"schema_version"_s};

    Manifest manifest;
    for (const Member& member : signedMembers) {
        if (!json->contains(member.name))
            return Error{u"%1 of the manifest is missing."_s.arg(member.name), u"MISSING_FIELD"_s,
                         member.name.toString()};
        if (auto error = readMember(*json, member, manifest))
            return *std::move(error);
    }
    for (const Member& member : otherMembers) {
        if (!json->contains(member.name))
            continue;
        if (auto error = readMember(*json, member, manifest))
            return *std::move(error);
    }
    if (auto error = problemOf(manifest))
        return *std::move(error);
    return manifest;
}

Result<Manifest> buildManifest(const ManifestSubject& subject, qint64 builtAtMs)
{
    constexpr qsizetype toTheSecond = 19; // 2026-03-01T09:30:00
    const QString now = QString::fromLatin1(isoTime(builtAtMs).left(toTheSecond)) + u'Z';
    Manifest manifest;
    manifest.workerId = subject.workerId;
    manifest.workerSpeciesId = subject.workerSpeciesId;
    manifest.workerVersion = subject.workerVersion;
    manifest.packageHash = subject.packageHash;
    manifest.builtAtUtc = now;
    manifest.buildSource = buildSources[std::size_t(subject.buildSource)].toString();
    if (auto error = problemOf(manifest))
        return *std::move(error);

    const auto signer = manifestSigner(manifest);
    if (!signer)
        return signer.error();
    manifest.attestedAtUtc = now;
    manifest.trustStatement =
        u"Package attested by namespace %1 at %2; package hash sha256:%3."_s.arg(
            *signer, now, manifest.packageHash.right(64));
    return manifest;
}

Result<QString> manifestSigner(const Manifest& manifest)
{
    const QString signer = namespaceOfWorkerId(manifest.workerId);
    if (signer.isEmpty())
        return Error{u"Worker %1 has no namespace that could sign for it; its id has to begin with "
                     u"x.<slug> or org.<slug>."_s.arg(quotedForMessage(manifest.workerId)),
                     u"ATTEST_NAMESPACE_INVALID"_s, u"worker_id"_s};
    return signer;
}

Result<void> signManifestHmac(Manifest& manifest, const QByteArray& key)
{
    const auto signature = hmacSha256(key, manifestSigningText(manifest));
    if (!signature)
        return signature.error();
    manifest.signatureHmacSha256 = QString::fromLatin1(signature->toHex());
    return {};
}

Result<void> signManifestEd25519(Manifest& manifest, const QByteArray& privateKey)
{
    const auto signature = signEd25519(privateKey, manifestSigningText(manifest));
    if (!signature)
        return signature.error();
    manifest.signatureEd25519 = QString::fromLatin1(signature->toHex());
    return {};
}

QByteArray manifestSigningText(const Manifest& manifest)
{
    return canonicalJson(signedJson(manifest));
}

QByteArray manifestFileText(const Manifest& manifest)
{
    QJsonObject json = signedJson(manifest);
    for (const Member& member : otherMembers) {
        if (const QString& value = manifest.*member.value; !value.isEmpty())
            json.insert(member.name, value);
    }
    // By hand: Qt indents by four. Names are ASCII, which QJsonObject keeps sorted.
    QByteArray text = "{";
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        text.append(it == json.constBegin() ? "\n  " : ",\n  ");
        appendJsonString(text, it.key());
        text.append(": ");
        appendJsonString(text, it.value().toString());
    }
    return text + "\n}\n";
}

} // namespace hall
