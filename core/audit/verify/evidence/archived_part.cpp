// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/archived_part.h"

#include "core/audit/archive/segment_table.h"
#include "core/audit/record_table.h"
#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/records/record_facts.h"
#include "core/json/json_reader.h"

#include <QJsonObject>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Step = RawStatement::Step;

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

/// Whether the record says what its segment's row says, and of the rows before what they say.
bool saysSo(const QJsonObject& data, const Segment& row, const std::vector<Segment>& before)
{
    return data["code"_L1] == u"LOG_ARCHIVED"_s &&
           data["first_seq"_L1].toInteger() == row.firstSeq &&
           data["last_seq"_L1].toInteger() == row.lastSeq &&
           data["decisions"_L1].toInteger(-1) == row.decisions &&
           data["from_at"_L1].toInteger(-1) == row.fromMs &&
           data["to_at"_L1].toInteger(-1) == row.toMs && data["file"_L1] == row.file &&
           data["sha256"_L1] == QString::fromLatin1(row.sha256.toHex()) &&
           data["segments_before"_L1] == QString::fromLatin1(segment_table::digest(before).toHex());
}

/// Rows that came back to a place that was emptied.
Result<std::optional<qint64>> strayRecord(const Connection& connection, const ArchivedPart& part)
{
    Result<RawStatement> row =
        RawStatement::prepare(connection, "SELECT min(seq) FROM record WHERE seq <= ?");
    if (!row)
        return row.error();
    row->bind(1, part.isDeleted ? part.lastSeq : 0);
    if (row->step() != Step::Row)
        return row->error();
    return row->type(0) == RawStatement::Type::Null ? std::optional<qint64>()
                                                    : std::optional(row->integer(0));
}

} // namespace

Result<ArchivedPart> readArchivedPart(const Connection& connection)
{
    const Result<std::vector<Segment>> segments = segment_table::load(connection.database());
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
        part.isDeleted = part.isDeleted && segment.isDeleted;
    }
    if (segments->empty())
        return part;

    // The records about segments before the last one may be in a segment by now themselves; what
    // their rows say, the last one's record holds the hash of.
    const Segment& last = segments->back();
    const Result<QJsonObject> data = dataOf(connection, last.seq);
    if (!data)
        return data.error();
    const std::vector<Segment> before(segments->begin(), segments->end() - 1);
    if (!saysSo(*data, last, before) ||
        !readHex(data->value("last_hash"_L1).toString().toLatin1(), part.lastHash)) {
        part.finding = wrongRow(
            last.seq,
            u"Record %1 does not say what table segment says of the records that were moved to "
            u"files, %2 to %3."_s.arg(QString::number(last.seq), QString::number(last.firstSeq),
                                      QString::number(last.lastSeq)));
        return part;
    }
    part.keys = segment_table::keysOf(*data);
    const auto stray = strayRecord(connection, part);
    if (!stray)
        return stray.error();
    if (*stray)
        part.finding = Finding{
            u"reordered"_s,
            **stray,
            u"A record stands at %1, although the records up to %2 were moved to files."_s.arg(
                QString::number(**stray), QString::number(part.lastSeq)),
            {},
            0};
    return part;
}

} // namespace hall
