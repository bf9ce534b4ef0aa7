// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/row_diagnosis.h"

#include "core/audit/verify/records/record_facts.h"
#include "core/crypto/sha256.h"

#include <QSqlQuery>
#include <QVariant>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> bodyAt(const Connection& connection, qint64 seq)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT body FROM record WHERE seq = ?"_s);
    query.addBindValue(seq);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return query.value(0).toByteArray();
}

/// What the record at this place says; an Error as well when there is none.
Result<RecordFacts> factsAt(const Connection& connection, qint64 seq)
{
    const std::optional<QByteArray> body = bodyAt(connection, seq);
    return body ? factsOfBody(*body) : Result<RecordFacts>(Error{});
}

bool remembers(const Result<RecordFacts>& next, const QByteArray& hash)
{
    return next && next->prevHash &&
           QByteArrayView(next->prevHash->data(), qsizetype(next->prevHash->size())) == hash;
}

Finding missing(qint64 expected, qint64 found)
{
    const QString detail = found - 1 == expected
                               ? u"Record %1 is missing."_s.arg(QString::number(expected))
                               : u"Records %1 to %2 are missing."_s.arg(QString::number(expected),
                                                                        QString::number(found - 1));
    return {u"missing"_s, expected, detail};
}

/// The next record remembers the hash that this one had, and so says which of the two was changed.
Finding hashMismatch(const Connection& connection, qint64 seq, const QByteArray& body)
{
    if (remembers(factsAt(connection, seq + 1), sha256(body)))
        return {u"column"_s, seq,
                u"The stored hash of record %1 was changed; the record itself was not."_s.arg(
                    QString::number(seq))};
    return {u"body"_s, seq,
            u"Record %1 was changed: its bytes do not have the hash stored with them."_s.arg(
                QString::number(seq))};
}

/// This record does not continue the one before. The one after tells whether this one is as it was
/// written: then it is the one before that was changed, together with its hash.
Finding linkMismatch(const Connection& connection, qint64 seq, const QByteArray& body,
                     bool isFirstChecked)
{
    const Result<RecordFacts> next = factsAt(connection, seq + 1);
    const bool isThisOne = seq == 1 || (next && !remembers(next, sha256(body)));
    if (isThisOne || isFirstChecked)
        return {u"chain"_s, seq,
                u"Record %1 does not continue the record before it."_s.arg(QString::number(seq))};
    const Result<RecordFacts> before = factsAt(connection, seq - 1);
    return {u"chain"_s, seq - 1,
            u"Record %1 was changed together with its hash: record %2 continues another one."_s.arg(
                QString::number(seq - 1), QString::number(seq)),
            before ? recordIdOf(*before) : QString()};
}

} // namespace

Finding diagnose(const Connection& connection, const RecordBlock& block,
                 const BlockFinding& finding, bool isFirst)
{
    using Kind = BlockFinding::Kind;
    const BlockRow& row = block.rows[finding.row];
    const qint64 expected = block.firstSeq + qint64(finding.row);
    if (finding.kind == Kind::Missing)
        return missing(expected, row.seq);

    const QByteArray body = block.text(row.body).toByteArray();
    const Result<RecordFacts> facts = factsOfBody(body);
    Finding found;
    switch (finding.kind) {
    case Kind::Reordered:
        found = {u"reordered"_s, row.seq,
                 u"At place %1 stands the record that was written as number %2."_s.arg(
                     QString::number(row.seq), QString::number(facts ? facts->seq : 0))};
        break;
    case Kind::Hash:
        found = hashMismatch(connection, row.seq, body);
        break;
    case Kind::Body:
        found = {u"body"_s, row.seq,
                 u"Record %1 was changed: %2."_s.arg(QString::number(row.seq), finding.detail)};
        break;
    case Kind::Chain:
        found = linkMismatch(connection, row.seq, body, isFirst && finding.row == 0);
        break;
    case Kind::Column:
    case Kind::Missing:
    case Kind::None:
        found = {u"column"_s, row.seq,
                 u"Column %1 of record %2 does not say what the record says."_s.arg(
                     finding.detail, QString::number(row.seq))};
        break;
    }
    if (facts && found.decisionId.isEmpty())
        found.decisionId = recordIdOf(*facts);
    return found;
}

QByteArray bodyHashOf(const Connection& connection, qint64 seq)
{
    const std::optional<QByteArray> body = bodyAt(connection, seq);
    return body ? sha256(*body) : QByteArray();
}

} // namespace hall
