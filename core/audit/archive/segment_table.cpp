// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_table.h"

#include "core/audit/storage/sql_error.h"
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

QString Segment::fileName() const
{
    return file.section(u'/', -1);
}

namespace segment_table {

namespace {

constexpr qsizetype uuidBytes = 16;

QString readingSegments()
{
    return u"read where archived records are"_s;
}

Error archived(const QString& what, const Segment& segment)
{
    return Error{u"%1. The records %2 to %3 were moved to the file %4."_s.arg(
                     what, QString::number(segment.firstSeq), QString::number(segment.lastSeq),
                     segment.fileName()),
                 u"ARCHIVED"_s, segment.fileName()};
}

/// The milliseconds in front of a UUIDv7; -1 for any other id.
qint64 timeOf(const QByteArray& uuid)
{
    const bool isV7 = uuid.size() == uuidBytes && (quint8(uuid.at(6)) >> 4) == 7;
    return isV7 ? qint64(qFromBigEndian<quint64>(uuid.constData()) >> 16) : -1;
}

} // namespace

Result<std::vector<Segment>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT first_seq, last_seq, seq, decisions, from_at, to_at, file, sha256, "
                    u"deleted FROM segment ORDER BY first_seq"_s))
        return sqlError(query, readingSegments());
    std::vector<Segment> segments;
    while (query.next()) {
        Segment& segment = segments.emplace_back();
        int at = 0;
        for (qint64* target : {&segment.firstSeq, &segment.lastSeq, &segment.seq,
                               &segment.decisions, &segment.fromMs, &segment.toMs})
            *target = query.value(at++).toLongLong();
        segment.file = query.value(at++).toString();
        segment.sha256 = query.value(at++).toByteArray();
        segment.isDeleted = query.value(at).toBool();
    }
    return segments;
}

Result<qint64> archivedTo(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT coalesce((SELECT last_seq FROM segment ORDER BY first_seq DESC LIMIT 1), "
            u"0)"_s) ||
        !query.next())
        return sqlError(query, readingSegments());
    return query.value(0).toLongLong();
}

Result<ArchiveEnd> end(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT last_seq, segment.seq, body FROM segment LEFT JOIN record ON "
                    u"record.seq = segment.seq ORDER BY first_seq DESC LIMIT 1"_s))
        return sqlError(query, readingSegments());
    ArchiveEnd end;
    if (!query.next())
        return end;
    end.lastSeq = query.value(0).toLongLong();
    end.saidBySeq = query.value(1).toLongLong();
    const auto body = readJsonObject(query.value(2).toByteArray());
    const QJsonObject data = body ? body->value("data"_L1).toObject() : QJsonObject();
    if (data["last_seq"_L1].toInteger() == end.lastSeq) {
        end.lastHash = QByteArray::fromHex(data["last_hash"_L1].toString().toLatin1());
        end.keys = keysOf(data);
    }
    return end;
}

Result<void> add(const QSqlDatabase& database, const Segment& segment)
{
    return runSql(database,
                  u"INSERT INTO segment (first_seq, last_seq, seq, decisions, from_at, to_at, "
                  u"file, sha256) VALUES (?,?,?,?,?,?,?,?)"_s,
                  {segment.firstSeq, segment.lastSeq, segment.seq, segment.decisions,
                   segment.fromMs, segment.toMs, segment.file, segment.sha256},
                  u"write down where archived records are"_s);
}

Result<void> refuseArchived(const QSqlDatabase& database, qint64 seq)
{
    const auto last = archivedTo(database);
    if (!last || seq > *last)
        return last ? Result<void>() : Result<void>(last.error());
    const auto segments = load(database);
    if (!segments)
        return segments.error();
    for (const Segment& segment : *segments) {
        if (seq >= segment.firstSeq && seq <= segment.lastSeq)
            return archived(u"Record %1 is not in the database any more"_s.arg(seq), segment);
    }
    return {};
}

Result<void> refuseArchivedId(const QSqlDatabase& database, const QByteArray& uuid,
                              const QString& name)
{
    const qint64 atMs = timeOf(uuid);
    if (atMs < 0)
        return {};
    const auto segments = load(database);
    if (!segments)
        return segments.error();
    for (const Segment& segment : *segments) {
        if (atMs >= segment.fromMs && atMs <= segment.toMs)
            return archived(
                u"There is no record %1 in the database, and those of its time are archived"_s.arg(
                    name),
                segment);
    }
    return {};
}

QByteArray digest(const std::vector<Segment>& segments)
{
    QByteArray text;
    for (const Segment& segment : segments)
        text +=
            canonicalJson(QJsonObject{{u"first_seq"_s, segment.firstSeq},
                                      {u"last_seq"_s, segment.lastSeq},
                                      {u"seq"_s, segment.seq},
                                      {u"decisions"_s, segment.decisions},
                                      {u"from_at"_s, segment.fromMs},
                                      {u"to_at"_s, segment.toMs},
                                      {u"file"_s, segment.file},
                                      {u"sha256"_s, QString::fromLatin1(segment.sha256.toHex())}}) +
            '\n';
    return sha256(text);
}

std::vector<SigningKey> keysOf(const QJsonObject& data)
{
    std::vector<SigningKey> keys;
    const QJsonArray list = data["signing_keys"_L1].toArray();
    for (const QJsonValue& item : list)
        keys.push_back({item["signing_key_id"_L1].toString(),
                        QByteArray::fromBase64(item["public_key"_L1].toString().toLatin1()),
                        item["seq"_L1].toInteger()});
    return keys;
}

} // namespace segment_table

} // namespace hall
