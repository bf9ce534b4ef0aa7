// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/proof_json.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/proof/base64.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;
constexpr double exactIntegerLimit = 9007199254740992.0; // 2^53

} // namespace

Result<ProofJson> ProofJson::read(const QByteArray& json, QLatin1StringView format,
                                  std::initializer_list<QLatin1StringView> members,
                                  const QString& code)
{
    // Two numbers that become one would let a record stand for another.
    JsonLimits limits;
    limits.exactIntegers = true;
    auto object = readJsonObject(json, limits);
    if (!object)
        return Error{object.error().message, code, object.error().field};
    ProofJson proof(*std::move(object), code);
    for (const QString& name : proof.m_members.keys()) {
        const bool known =
            name == "format"_L1 || std::find(members.begin(), members.end(), name) != members.end();
        if (!known)
            return proof.wrong(jsonPathMember({}, name), u"is not a member of %1"_s.arg(format));
    }
    if (proof.m_members.value("format"_L1) != QJsonValue(format))
        return proof.wrong(u"format"_s, u"has to be \"%1\""_s.arg(format));
    for (const QLatin1StringView name : members) {
        if (!proof.m_members.contains(name))
            return proof.wrong(name, u"is missing"_s);
    }
    return proof;
}

Result<QByteArray> ProofJson::text(QLatin1StringView name) const
{
    const QJsonValue value = m_members.value(name);
    if (!value.isString())
        return wrong(name, u"has to be a string, not %1"_s.arg(jsonTypeName(value)));
    return value.toString().toUtf8();
}

Result<QByteArray> ProofJson::object(QLatin1StringView name) const
{
    const QJsonValue value = m_members.value(name);
    if (!value.isObject())
        return wrong(name, u"has to be an object, not %1"_s.arg(jsonTypeName(value)));
    return canonicalJson(value);
}

Result<qint64> ProofJson::positive(QLatin1StringView name) const
{
    const double number = m_members.value(name).toDouble();
    if (number < 1 || number >= exactIntegerLimit || number != std::trunc(number))
        return wrong(name, u"has to be a whole number from 1 on"_s);
    return qint64(number);
}

Result<QByteArray> ProofJson::bytes(QLatin1StringView name, qsizetype count) const
{
    const auto encoded = text(name);
    if (!encoded)
        return encoded.error();
    auto decoded = bytesOfBase64(*encoded);
    if (!decoded || decoded->size() != count)
        return wrong(name, u"has to be %1 bytes in base64"_s.arg(count));
    return *std::move(decoded);
}

Result<QByteArrayList> ProofJson::hashes(QLatin1StringView name) const
{
    const QJsonValue value = m_members.value(name);
    if (!value.isArray())
        return wrong(name, u"has to be an array, not %1"_s.arg(jsonTypeName(value)));
    const QJsonArray array = value.toArray();
    QByteArrayList hashes;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto hash = bytesOfBase64(array.at(i).toString().toLatin1());
        if (!hash || hash->size() != hashBytes)
            return wrong(jsonPathIndex(name, i), u"has to be a hash of 32 bytes in base64"_s);
        hashes.append(*std::move(hash));
    }
    return hashes;
}

Error ProofJson::wrong(const QString& member, const QString& what) const
{
    return {u"The member %1 %2."_s.arg(member, what), m_code, member};
}

Error proofRejected(const QString& message, const QString& member)
{
    return {message, u"PROOF_REJECTED"_s, member};
}

QJsonObject jsonOfRecord(const QByteArray& body)
{
    const auto record = readJsonObject(body);
    return record ? *record : QJsonObject();
}

} // namespace hall
