// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/manifest/manifest_json.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

Error ManifestKind::invalid(const QString& member, const QString& what) const
{
    return Error{u"The manifest's member \"%1\" %2."_s.arg(member.left(40), what), errorCode,
                 member};
}

Result<QJsonObject> ManifestKind::read(const QByteArray& json) const
{
    // Two numbers that become one would let a manifest stand for another.
    JsonLimits limits;
    limits.exactIntegers = true;
    auto object = readJsonObject(json, limits);
    if (!object)
        return Error{u"The manifest is not readable. %1"_s.arg(object.error().message), errorCode,
                     object.error().field};
    if (object->value("format"_L1) != QJsonValue(format))
        return invalid(u"format"_s, u"has to be \"%1\""_s.arg(format));
    return object;
}

Result<void> ManifestKind::checkUnderstood(const QJsonObject& read, const QJsonObject& again) const
{
    for (auto member = read.begin(); member != read.end(); ++member) {
        if (!again.contains(member.key()))
            return invalid(member.key(), u"is not known"_s);
    }
    for (auto member = again.begin(); member != again.end(); ++member) {
        if (!read.contains(member.key()))
            return invalid(member.key(), u"is missing"_s);
        if (canonicalJson(read.value(member.key())) != canonicalJson(member.value()))
            return invalid(member.key(), u"does not have a value that belongs there"_s);
    }
    return {};
}

QByteArray signedBytesOfManifest(const QJsonObject& manifest)
{
    return canonicalJsonWithout(manifest, {u"signature"});
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue hexOrNull(const QByteArray& bytes)
{
    return textOrNull(QString::fromLatin1(bytes.toHex()));
}

QByteArray bytesOfHex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QByteArray bytesOfBase64Text(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonArray jsonOfHashes(const QByteArrayList& hashes)
{
    QJsonArray array;
    for (const QByteArray& hash : hashes)
        array.append(QString::fromLatin1(hash.toBase64()));
    return array;
}

QByteArrayList hashesOfJson(const QJsonValue& value)
{
    QByteArrayList hashes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        hashes.append(bytesOfBase64Text(item));
    return hashes;
}

} // namespace hall
