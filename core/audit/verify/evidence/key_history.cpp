// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/key_history.h"

#include "core/audit/storage/raw_statement.h"
#include "core/crypto/ed25519.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"

#include <QJsonObject>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QByteArray wholeBase64Member(const QJsonObject& data, QLatin1StringView name)
{
    const QByteArray text = data.value(name).toString().toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

Finding notIntroduced(qint64 seq, const QString& why)
{
    return {u"signature"_s, seq,
            u"Record %1 does not introduce a signing key of this log: %2."_s.arg(
                QString::number(seq), why)};
}

Finding wrongKey(qint64 seq, const QString& what)
{
    return {u"column"_s, seq, what};
}

} // namespace

Checked KeyHistory::open(const Connection& connection, const ArchivedPart& archived, qint64 fromSeq)
{
    m_keys = archived.keys;
    Result<RawStatement> rows = RawStatement::prepare(
        connection, "SELECT record.seq, body FROM signing_key JOIN record USING (seq) "
                    "WHERE record.seq > ? AND record.seq < ? ORDER BY record.seq");
    if (!rows)
        return rows.error();
    rows->bind(1, archived.lastSeq);
    rows->bind(2, fromSeq);
    for (;;) {
        switch (rows->step()) {
        case RawStatement::Step::Failed:
            return rows->error();
        case RawStatement::Step::Done:
            return {};
        case RawStatement::Step::Row:
            if (Checked checked = add({NotedRecord::Subject::SigningKey, rows->integer(0),
                                       rows->bytes(1).toByteArray()});
                !checked.isSound())
                return checked;
        }
    }
}

Checked KeyHistory::add(const NotedRecord& record)
{
    const Result<QJsonObject> body = readJsonObject(record.body);
    const QJsonObject data = body ? body->value("data"_L1).toObject() : QJsonObject();
    const SigningKey key{data.value("signing_key_id"_L1).toString(),
                         wholeBase64Member(data, "public_key"_L1), record.seq};
    if (key.publicKey.size() != ed25519KeyBytes || signingKeyId(key.publicKey) != key.id)
        return notIntroduced(record.seq, u"its signing_key_id is not that of its public_key"_s);

    const QString code = data.value("code"_L1).toString();
    const bool isFirst = code == u"SIGNING_KEY_CREATED";
    const bool isReplaced = code == u"SIGNING_KEY_REPLACED";
    if (isFirst != m_keys.empty())
        return notIntroduced(record.seq, isFirst ? u"the log had a key already"_s
                                                 : u"the log had no key before"_s);
    if (isFirst) {
        m_keys.push_back(key);
        return {};
    }
    const SigningKey& previous = m_keys.back();
    if (data.value("previous_key_id"_L1).toString() != previous.id)
        return notIntroduced(record.seq, u"it does not follow the key %1"_s.arg(previous.id));
    const QByteArray signedText = canonicalJsonWithout(data, {u"signature_new", u"signature_old"});
    if (!verifyEd25519(key.publicKey, signedText, wholeBase64Member(data, "signature_new"_L1)))
        return notIntroduced(record.seq, u"the new key did not sign it"_s);
    if (!isReplaced &&
        !verifyEd25519(previous.publicKey, signedText, wholeBase64Member(data, "signature_old"_L1)))
        return notIntroduced(record.seq, u"the key before did not sign it"_s);
    if (isReplaced)
        m_notes.append(u"From record %1 on the log is signed with the key %2. The key before, %3, "
                       u"was lost: it does not vouch for the new one."_s.arg(
                           QString::number(record.seq), key.id, previous.id));
    m_keys.push_back(key);
    return {};
}

Checked KeyHistory::finish(const Connection& connection) const
{
    Result<RawStatement> rows = RawStatement::prepare(
        connection, "SELECT key_id, public_key, seq FROM signing_key ORDER BY seq");
    if (!rows)
        return rows.error();
    std::size_t at = 0;
    for (;; ++at) {
        const RawStatement::Step step = rows->step();
        if (step == RawStatement::Step::Failed)
            return rows->error();
        if (step == RawStatement::Step::Done)
            break;
        const bool isThere = at < m_keys.size() && rows->type(2) == RawStatement::Type::Integer &&
                             rows->integer(2) == m_keys[at].seq;
        if (!isThere && at < m_keys.size() && rows->integer(2) > m_keys[at].seq)
            break; // that one is missing
        if (!isThere)
            return Finding{u"foreign_key"_s, rows->integer(2),
                           u"Table signing_key has the key %1, which no record introduces."_s.arg(
                               QString::fromUtf8(rows->bytes(0)))};
        const bool isSame =
            rows->type(0) == RawStatement::Type::Text && rows->bytes(0) == m_keys[at].id.toUtf8() &&
            rows->type(1) == RawStatement::Type::Blob && rows->bytes(1) == m_keys[at].publicKey;
        if (!isSame)
            return wrongKey(m_keys[at].seq,
                            u"The row of table signing_key for the key %1 does not say what record "
                            u"%2 says."_s.arg(m_keys[at].id, QString::number(m_keys[at].seq)));
    }
    if (at < m_keys.size())
        return wrongKey(m_keys[at].seq,
                        u"Table signing_key lacks the key %1, which record %2 introduces."_s.arg(
                            m_keys[at].id, QString::number(m_keys[at].seq)));
    return {};
}

} // namespace hall
