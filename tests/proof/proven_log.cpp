// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/proven_log.h"

#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/proof/merkle/merkle_tree.h"
#include "core/proof/note/signed_note.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

QByteArrayList bodiesOf(qint64 count)
{
    QByteArrayList bodies;
    QByteArray previous;
    for (qint64 seq = 1; seq <= count; ++seq) {
        const QJsonObject data{{u"reason"_s, u"Für „%1“: 你好 🙂\n"_s.arg(seq)},
                               {u"score"_s, double(seq) / 7},
                               {u"tags"_s, QJsonArray{u"a"_s, QJsonValue(), seq}}};
        bodies.append(canonicalJson(QJsonObject{
            {u"actor"_s, u"agent"_s},
            {u"data"_s, data},
            {u"kind"_s, u"decision"_s},
            {u"prev_receipt_hash"_s, seq == 1 ? QJsonValue() : QString::fromLatin1(previous)},
            {u"seq"_s, seq}}));
        previous = sha256(bodies.last()).toHex();
    }
    return bodies;
}

PlainTree treeOf(const QByteArrayList& bodies)
{
    QByteArrayList leaves;
    for (const QByteArray& body : bodies)
        leaves.append(merkle::leafHash(sha256(body)));
    return PlainTree(leaves);
}

Ed25519Key someKey()
{
    const auto key = makeEd25519Key();
    return key ? *key : Ed25519Key();
}

} // namespace

ProvenLog::ProvenLog(qint64 records)
    : m_key(someKey()), m_origin(u"hall-monitor/"_s + signingKeyId(m_key.publicKey)),
      m_bodies(bodiesOf(records)), m_tree(treeOf(m_bodies))
{}

Checkpoint ProvenLog::checkpoint(qint64 size) const
{
    return {m_origin, size, m_tree.root(size), 1'780'000'000'000 + size};
}

QByteArray ProvenLog::note(const Checkpoint& checkpoint) const
{
    const auto bytes = signNote(checkpointText(checkpoint), m_origin, m_key);
    return bytes ? *bytes : QByteArray();
}

RecordProof ProvenLog::prove(qint64 seq, qint64 size) const
{
    const auto path = merkle::inclusionProof(seq - 1, size, m_tree.nodes());
    return {body(seq), seq, path ? *path : QByteArrayList(), note(size)};
}

ConsistencyProof ProvenLog::proveGrowth(qint64 oldSize, qint64 newSize) const
{
    const auto path = merkle::consistencyProof(oldSize, newSize, m_tree.nodes());
    return {note(oldSize), note(newSize), path ? *path : QByteArrayList()};
}

} // namespace hall::test
