// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/keys/key_file.h"
#include "core/proof/record_proof.h"
#include "tests/proof/merkle/plain_tree.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace hall::test {

/// Records, their tree and a key, without a database: what a log proves itself with.
class ProvenLog {
public:
    explicit ProvenLog(qint64 records);

    const Ed25519Key& key() const { return m_key; }
    const QString& origin() const { return m_origin; }
    const PlainTree& tree() const { return m_tree; }
    const QByteArray& body(qint64 seq) const { return m_bodies[seq - 1]; }

    Checkpoint checkpoint(qint64 size) const;
    /// Empty when it cannot be signed.
    QByteArray note(const Checkpoint& checkpoint) const;
    QByteArray note(qint64 size) const { return note(checkpoint(size)); }
    RecordProof prove(qint64 seq, qint64 size) const;
    ConsistencyProof proveGrowth(qint64 oldSize, qint64 newSize) const;

private:
    Ed25519Key m_key;
    QString m_origin;
    QByteArrayList m_bodies;
    PlainTree m_tree;
};

} // namespace hall::test
