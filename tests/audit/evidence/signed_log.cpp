// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/evidence/signed_log.h"

#include "core/crypto/sha256.h"

#include <QSqlQuery>
#include <QVariant>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9162, 2.1.1, as it stands there.
QByteArray rootOf(const std::vector<QByteArray>& leaves, std::size_t from, std::size_t to)
{
    if (from == to)
        return sha256({});
    if (to - from == 1)
        return leaves[from];
    std::size_t left = 1;
    while (2 * left < to - from)
        left *= 2;
    const QByteArray both = rootOf(leaves, from, from + left) + rootOf(leaves, from + left, to);
    return sha256(QByteArray(1, 1).append(both));
}

} // namespace

QString noteProblem(const QString& path, const QByteArray& bytes, qint64 size,
                    const QByteArray& publicKey, const QString& origin)
{
    const auto note = readNote(bytes);
    const auto checkpoint = note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
    if (!checkpoint)
        return checkpoint.error().message;
    if (checkpoint->size != size || checkpoint->origin != origin)
        return u"It is of %1 records of %2"_s.arg(QString::number(checkpoint->size),
                                                  checkpoint->origin);
    if (!isSignedBy(*note, {origin, publicKey}))
        return u"Its signature is not the key's"_s;
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly, 1000);
    if (!connection)
        return connection.error().message;
    QSqlQuery query((*connection)->database());
    std::vector<QByteArray> leaves;
    query.exec(u"SELECT body FROM record WHERE seq <= %1 ORDER BY seq"_s.arg(size));
    while (query.next())
        leaves.push_back(sha256(QByteArray(1, 0).append(sha256(query.value(0).toByteArray()))));
    return rootOf(leaves, 0, leaves.size()) == checkpoint->root ? QString()
                                                                : u"Its root is another"_s;
}

} // namespace hall::test
