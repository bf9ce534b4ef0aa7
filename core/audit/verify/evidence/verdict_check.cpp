// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/verdict_check.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QJsonObject>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QByteArray base64Member(const QJsonObject& object, QLatin1StringView name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

/// A reviewer's id is made from his key, so that it cannot be given to another one.
bool isIdOf(const QString& id, const QByteArray& publicKey)
{
    constexpr QStringView prefix = u"rev_";
    constexpr qsizetype leastDigits = 16;
    const QByteArray digits = id.mid(prefix.size()).toLatin1();
    return id.startsWith(prefix) && digits.size() >= leastDigits &&
           sha256(publicKey).toHex().startsWith(digits);
}

} // namespace

Checked VerdictCheck::add(const NotedRecord& record)
{
    const Result<QJsonObject> body = readJsonObject(record.body);
    const QJsonObject data = body ? body->value("data"_L1).toObject() : QJsonObject();
    if (record.subject == NotedRecord::Subject::Reviewer) {
        const QJsonObject reviewer = data.value("reviewer"_L1).toObject();
        const QString id = reviewer.value("reviewer_id"_L1).toString();
        const QByteArray key = base64Member(reviewer, "public_key"_L1);
        if (isIdOf(id, key))
            m_keys.insert(id, key);
        return {};
    }
    const QString id = data.value("reviewer_id"_L1).toString();
    const auto key = m_keys.constFind(id);
    if (key == m_keys.cend() || verifyEd25519(*key, canonicalJsonWithout(data, {u"signature"}),
                                              base64Member(data, "signature"_L1)))
        return {};
    return Finding{u"signature"_s, record.seq,
                   u"Record %1 is a verdict that the reviewer %2 did not sign."_s.arg(
                       QString::number(record.seq), id)};
}

} // namespace hall
