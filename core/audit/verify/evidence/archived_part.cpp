// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/archived_part.h"

#include "core/audit/record_table.h"
#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/records/record_facts.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Step = RawStatement::Step;

struct Segment {
    qint64 firstSeq = 0, lastSeq = 0;
    qint64 seq = 0; ///< of the record that says so
};

Result<std::vector<Segment>> readSegments(const Connection& connection)
{
    Result<RawStatement> rows = RawStatement::prepare(
        connection, "SELECT first_seq, last_seq, seq FROM segment ORDER BY first_seq");
    if (!rows)
        return rows.error();
    std::vector<Segment> segments;
    for (Step step = rows->step(); step != Step::Done; step = rows->step()) {
        if (step == Step::Failed)
            return rows->error();
        segments.push_back({rows->integer(0), rows->integer(1), rows->integer(2)});
    }
    return segments;
}

/// `data` of a record; empty when there is none.
Result<QJsonObject> dataOf(const Connection& connection, qint64 seq)
{
    Result<RawStatement> row =
        RawStatement::prepare(connection, "SELECT body FROM record WHERE seq = ?");
    if (!row)
        return row.error();
    row->bind(1, seq);
    const Step step = row->step();
    if (step == Step::Failed)
        return row->error();
    if (step == Step::Done)
        return QJsonObject();
    const Result<QJsonObject> body = readJsonObject(row->bytes(0).toByteArray());
    return body ? body->value("data"_L1).toObject() : QJsonObject();
}

Finding wrongRow(qint64 seq, const QString& detail)
{
    Finding finding{u"column"_s, seq, detail};
    finding.lastTrustworthySeq = 0;
    return finding;
}

std::vector<SigningKey> keysIn(const QJsonArray& list)
{
    std::vector<SigningKey> keys;
    for (const QJsonValue& item : list)
        keys.push_back({item["signing_key_id"_L1].toString(),
                        QByteArray::fromBase64(item["public_key"_L1].toString().toLatin1()),
                        item["seq"_L1].toInteger()});
    return keys;
}

} // namespace

Result<ArchivedPart> readArchivedPart(const Connection& connection)
{
    const Result<std::vector<Segment>> segments = readSegments(connection);
    if (!segments)
        return segments.error();
    ArchivedPart part;
    for (const Segment& segment : *segments) {
        if (segment.firstSeq != part.lastSeq + 1 || segment.lastSeq < segment.firstSeq ||
            segment.lastSeq % blockSize != 0 || segment.seq <= segment.lastSeq) {
            part.finding =
                wrongRow(segment.seq,
                         u"Table segment has a row for the records %1 to %2 that cannot be."_s.arg(
                             QString::number(segment.firstSeq), QString::number(segment.lastSeq)));
            return part;
        }
        part.lastSeq = segment.lastSeq;
        part.saidBySeq = segment.seq;
    }
    if (segments->empty())
        return part;

    // The records about segments before the last one may be in a segment by now themselves.
    const Segment& last = segments->back();
    const Result<QJsonObject> data = dataOf(connection, last.seq);
    if (!data)
        return data.error();
    const bool saysSo = data->value("code"_L1) == u"LOG_ARCHIVED"_s &&
                        data->value("first_seq"_L1).toInteger() == last.firstSeq &&
                        data->value("last_seq"_L1).toInteger() == last.lastSeq &&
                        readHex(data->value("last_hash"_L1).toString().toLatin1(), part.lastHash);
    if (!saysSo)
        part.finding = wrongRow(
            last.seq,
            u"Record %1 does not say that the records %2 to %3 were moved to a file."_s.arg(
                QString::number(last.seq), QString::number(last.firstSeq),
                QString::number(last.lastSeq)));
    if (data->contains("signing_keys"_L1)) {
        part.keys = keysIn(data->value("signing_keys"_L1).toArray());
        return part;
    }
    Result<std::vector<SigningKey>> keys = signing_key_table::load(connection.database());
    if (!keys)
        return keys.error();
    part.keys = *std::move(keys);
    std::erase_if(part.keys, [&part](const SigningKey& key) { return key.seq > part.lastSeq; });
    return part;
}

} // namespace hall
