// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/verify/log_mutation.h"

#include "core/audit/columns/log_columns.h"
#include "core/audit/evidence/checkpoints/checkpoint_file.h"
#include "core/audit/record_table.h"
#include "core/audit/storage/connection.h"
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/checkpoint.h"
#include "core/proof/note/signed_note.h"

#include <QFile>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

QStringList recordColumns()
{
    QStringList columns{u"seq"_s,         u"recorded_at"_s, u"kind"_s,
                        u"receipt_id"_s,  u"blast"_s,       u"correlation_id"_s,
                        u"approval_id"_s, u"hash"_s,        u"body"_s};
    for (const char* column : termColumns)
        columns += QString::fromLatin1(column);
    return columns;
}

qint64 startOf(qint64 block)
{
    return block * blockSize + 1;
}

} // namespace

bool Mutation::isFound(const VerifyReport& report) const
{
    if (report.intact)
        return isNoteEnough && report.notes.join(u'\n').contains(named);
    if (!problems.isEmpty() && !problems.contains(report.problem))
        return false;
    const bool isBad = std::find(seqs.begin(), seqs.end(), report.badSeq) != seqs.end();
    return isBad || (!named.isEmpty() && report.detail.contains(named));
}

Result<Mutation> LogMutator::mutate(const QString& path, const QByteArray& otherNotes)
{
    // What a table is changed in more often than not is where a log has most of its rows.
    constexpr std::array<Act, 47> acts{&LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordCell,
                                       &LogMutator::recordDeleted,
                                       &LogMutator::recordDeleted,
                                       &LogMutator::recordInserted,
                                       &LogMutator::recordsSwapped,
                                       &LogMutator::recordsSwapped,
                                       &LogMutator::recordsRewritten,
                                       &LogMutator::recordsRewritten,
                                       &LogMutator::endCut,
                                       &LogMutator::endCutCleanly,
                                       &LogMutator::termCell,
                                       &LogMutator::termCell,
                                       &LogMutator::termDeleted,
                                       &LogMutator::termInserted,
                                       &LogMutator::blockCell,
                                       &LogMutator::blockCell,
                                       &LogMutator::blockDeleted,
                                       &LogMutator::blockInserted,
                                       &LogMutator::nodeCell,
                                       &LogMutator::nodeCell,
                                       &LogMutator::nodeDeleted,
                                       &LogMutator::nodeInserted,
                                       &LogMutator::columnsCell,
                                       &LogMutator::columnsCell,
                                       &LogMutator::columnsDeleted,
                                       &LogMutator::checkpointCell,
                                       &LogMutator::checkpointCell,
                                       &LogMutator::checkpointDeleted,
                                       &LogMutator::checkpointInserted,
                                       &LogMutator::checkpointReplaced,
                                       &LogMutator::keyCell,
                                       &LogMutator::keyDeleted,
                                       &LogMutator::keyInserted,
                                       &LogMutator::segmentInserted,
                                       &LogMutator::fileByte,
                                       &LogMutator::fileCut,
                                       &LogMutator::fileDeleted,
                                       &LogMutator::fileReplaced,
                                       &LogMutator::noteRemoved,
                                       &LogMutator::noteAdded};

    m_path = path;
    m_otherNotes = otherNotes;
    m_error.clear();
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite, 1000);
    if (!connection)
        return connection.error();
    m_database = (*connection)->database();
    run(u"PRAGMA synchronous = OFF"_s);
    m_last = number(u"SELECT max(seq) FROM record"_s);
    const Mutation mutation = (this->*acts[below(quint32(acts.size()))])();
    m_database = {};
    if (!m_error.isEmpty())
        return Error{QString(mutation.what + u": " + m_error), u"MUTATION_FAILED"_s, path};
    return mutation;
}

bool LogMutator::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        m_error = QString(sql + u": " + query.lastError().text());
    return m_error.isEmpty();
}

QVariant LogMutator::value(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec() || !query.next()) {
        m_error = QString(sql + u": " + query.lastError().text());
        return {};
    }
    return query.value(0);
}

qint64 LogMutator::number(const QString& sql, const QVariantList& values)
{
    return value(sql, values).toLongLong();
}

QVariant LogMutator::changed(const QVariant& value)
{
    if (value.isNull())
        return qint64(1 + below(30));
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return below(4) == 0 ? QVariant(value.toString() + u'x')
                             : QVariant(value.toLongLong() ^ (qint64(1) << below(20)));
    case QMetaType::QByteArray: {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty() || below(8) == 0)
            return QByteArray(bytes + 'x');
        const auto at = qsizetype(below(quint32(bytes.size())));
        bytes[at] = char(bytes[at] ^ char(1 + below(255)));
        return bytes;
    }
    default: {
        QString text = value.toString();
        const auto at = qsizetype(below(quint32(std::max<qsizetype>(1, text.size()))));
        if (at < text.size())
            text[at] = QChar(char16_t(text[at].unicode() ^ (1 + below(15))));
        else
            text += u'x';
        return text;
    }
    }
}

bool LogMutator::change(const QString& table, const QString& column, const QString& where,
                        const QVariantList& values)
{
    const QVariant before =
        value(u"SELECT %1 FROM %2 WHERE %3"_s.arg(column, table, where), values);
    return run(u"UPDATE %2 SET %1 = ? WHERE %3"_s.arg(column, table, where),
               QVariantList{changed(before)} + values);
}

qint64 LogMutator::randomSeq()
{
    return 1 + below(quint32(m_last));
}

qint64 LogMutator::randomSize()
{
    return number(u"SELECT size FROM checkpoint ORDER BY size LIMIT 1 OFFSET ?"_s,
                  {below(quint32(number(u"SELECT count(*) FROM checkpoint"_s)))});
}

QByteArray LogMutator::fileBytes() const
{
    QFile file(checkpointFilePath(m_path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LogMutator::putFile(const QByteArray& bytes)
{
    QFile file(checkpointFilePath(m_path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        m_error = file.errorString();
}

Mutation LogMutator::recordCell()
{
    const qint64 seq = randomSeq();
    const QString column = pick(recordColumns());
    const Mutation mutation{u"%1 of record %2 changed"_s.arg(column, QString::number(seq)), {seq}};
    if (column == u"seq") {
        const qint64 other = below(2) == 0 ? -seq : seq + 1'000'000;
        run(u"UPDATE record SET seq = ? WHERE seq = ?"_s, {other, seq});
        return {mutation.what, {seq, other}};
    }
    change(u"record"_s, column, u"seq = ?"_s, {seq});
    return mutation;
}

Mutation LogMutator::recordDeleted()
{
    const qint64 seq = randomSeq();
    run(u"DELETE FROM record WHERE seq = ?"_s, {seq});
    return {u"record %1 deleted"_s.arg(seq), {seq}, {}, false, {u"missing"_s, u"truncated"_s}};
}

/// Continues the chain as a record of the log would.
Mutation LogMutator::recordInserted()
{
    const qint64 seq = m_last + 1;
    QJsonObject body =
        *readJsonObject(value(u"SELECT body FROM record WHERE seq = ?"_s, {m_last}).toByteArray());
    body[u"seq"_s] = seq;
    body[u"prev_receipt_hash"_s] = QString::fromLatin1(
        value(u"SELECT hash FROM record WHERE seq = ?"_s, {m_last}).toByteArray().toHex());
    const QString id = body[u"receipt_id"_s].toString();
    body[u"receipt_id"_s] = QString(id.chopped(1) + (id.endsWith(u'0') ? u'1' : u'0'));
    const QByteArray bytes = canonicalJson(body);
    const QByteArray uuid =
        QByteArray::fromHex(body[u"receipt_id"_s].toString().remove(u'-').toLatin1());
    QStringList copied;
    for (const QString& column : recordColumns()) {
        if (column != u"seq" && column != u"receipt_id" && column != u"hash" && column != u"body")
            copied += column;
    }
    run(u"INSERT INTO record (seq, receipt_id, hash, body, %1) SELECT ?, ?, ?, ?, %1 FROM record "
        u"WHERE seq = ?"_s.arg(copied.join(u", "_s)),
        {seq, uuid, sha256(bytes), bytes, m_last});
    return {u"a record forged behind the last"_s, {seq, startOf(blockOf(seq))}};
}

Mutation LogMutator::recordsSwapped()
{
    const qint64 a = randomSeq();
    qint64 b = randomSeq();
    if (a == b)
        b = a == 1 ? 2 : a - 1;
    // By way of a place of its own, because receipt ids are unique.
    run(u"UPDATE record SET seq = -1 WHERE seq = ?"_s, {a});
    run(u"UPDATE record SET seq = ? WHERE seq = ?"_s, {a, b});
    run(u"UPDATE record SET seq = ? WHERE seq = -1"_s, {b});
    return {u"records %1 and %2 swapped"_s.arg(QString::number(a), QString::number(b)),
            {std::min(a, b)},
            {},
            false,
            {u"reordered"_s}};
}

/// One of the newest records changed, and the chain after it made anew.
Mutation LogMutator::recordsRewritten()
{
    // Before the last checkpoint and behind the last complete block, of which there is more.
    const qint64 least = m_last / blockSize * blockSize + 1;
    const qint64 from = least + below(quint32(m_last - least + 1));
    QByteArray previous =
        value(u"SELECT hash FROM record WHERE seq = ?"_s, {from - 1}).toByteArray();
    for (qint64 seq = from; seq <= m_last; ++seq) {
        QJsonObject body =
            *readJsonObject(value(u"SELECT body FROM record WHERE seq = ?"_s, {seq}).toByteArray());
        body[u"prev_receipt_hash"_s] = QString::fromLatin1(previous.toHex());
        if (seq == from) {
            QJsonObject data = body[u"data"_s].toObject();
            if (data.contains(u"request"_s)) {
                QJsonObject request = data[u"request"_s].toObject();
                request.insert(u"zzz"_s, 1);
                data[u"request"_s] = request;
            } else {
                data.insert(u"zzz"_s, 1);
            }
            body[u"data"_s] = data;
        }
        const QByteArray bytes = canonicalJson(body);
        previous = sha256(bytes);
        run(u"UPDATE record SET body = ?, hash = ? WHERE seq = ?"_s, {bytes, previous, seq});
    }
    const qint64 before =
        number(u"SELECT coalesce(max(size), 0) FROM checkpoint WHERE size < ?"_s, {from});
    return {u"record %1 changed, and all hashes after it"_s.arg(from),
            {before + 1},
            {},
            false,
            {u"checkpoint"_s}};
}

Mutation LogMutator::endCut()
{
    const qint64 kept = m_last - 1 - below(quint32(m_last / 2));
    run(u"DELETE FROM record WHERE seq > ?"_s, {kept});
    return {u"all records after %1 deleted"_s.arg(kept), {kept + 1}, {}, false, {u"truncated"_s}};
}

/// With all that the database says about them.
Mutation LogMutator::endCutCleanly()
{
    const qint64 blocks = 1 + below(quint32(m_last / blockSize));
    const qint64 kept = blocks * blockSize;
    run(u"DELETE FROM record WHERE seq > ?"_s, {kept});
    run(u"DELETE FROM block WHERE no >= ?"_s, {blocks});
    run(u"DELETE FROM tree_node WHERE (no + 1) << level > ?"_s, {kept});
    run(u"DELETE FROM column_block WHERE place & 1099511627775 >= ?"_s, {blocks});
    run(u"DELETE FROM checkpoint WHERE size > ?"_s, {kept});
    run(u"DELETE FROM signing_key WHERE seq > ?"_s, {kept});
    return {
        u"the end after %1 cut off cleanly"_s.arg(kept), {kept + 1}, {}, false, {u"truncated"_s}};
}

qint64 LogMutator::firstUse(qint64 term)
{
    QStringList columns{u"kind = %1"_s.arg(term)};
    for (const char* column : termColumns)
        columns += u"%1 = %2"_s.arg(QLatin1StringView(column), QString::number(term));
    return number(
        u"SELECT coalesce(min(seq), 0) FROM record WHERE %1"_s.arg(columns.join(u" OR "_s)));
}

Mutation LogMutator::termCell()
{
    const qint64 id = number(u"SELECT id FROM term ORDER BY id LIMIT 1 OFFSET ?"_s,
                             {below(quint32(number(u"SELECT count(*) FROM term"_s)))});
    const qint64 first = firstUse(id);
    if (below(4) == 0) {
        run(u"UPDATE term SET id = ? WHERE id = ?"_s,
            {number(u"SELECT max(id) FROM term"_s) + 1 + below(10), id});
        return {u"term %1 renumbered"_s.arg(id), {first}};
    }
    change(u"term"_s, u"text"_s, u"id = ?"_s, {id});
    return {u"term %1 changed"_s.arg(id), {first}, {}, false, {u"column"_s}};
}

Mutation LogMutator::termDeleted()
{
    const qint64 id = number(u"SELECT id FROM term ORDER BY id LIMIT 1 OFFSET ?"_s,
                             {below(quint32(number(u"SELECT count(*) FROM term"_s)))});
    const qint64 first = firstUse(id);
    run(u"DELETE FROM term WHERE id = ?"_s, {id});
    return {u"term %1 deleted"_s.arg(id), {first}, {}, false, {u"column"_s}};
}

Mutation LogMutator::termInserted()
{
    const QString word = u"forged.%1"_s.arg(below(1000));
    run(u"INSERT INTO term (text) VALUES (?)"_s, {word});
    return {u"a term inserted"_s, {}, word};
}

Mutation LogMutator::blockCell()
{
    const qint64 no = below(quint32(blockOf(m_last) + 1));
    const QString column = pick({u"no"_s, u"min_at"_s, u"max_at"_s, u"records"_s, u"decisions"_s,
                                 u"denied"_s, u"escalated"_s});
    if (column == u"no")
        run(u"UPDATE block SET no = ? WHERE no = ?"_s, {below(2) == 0 ? -1 - no : no + 100, no});
    else
        change(u"block"_s, column, u"no = ?"_s, {no});
    return {u"%1 of block %2 changed"_s.arg(column, QString::number(no)),
            {startOf(no), m_last + 1}};
}

Mutation LogMutator::blockDeleted()
{
    const qint64 no = below(quint32(blockOf(m_last) + 1));
    run(u"DELETE FROM block WHERE no = ?"_s, {no});
    return {u"block %1 deleted"_s.arg(no), {startOf(no)}};
}

Mutation LogMutator::blockInserted()
{
    const qint64 no = below(2) == 0 ? -1 - qint64(below(5)) : blockOf(m_last) + 1 + below(3);
    run(u"INSERT INTO block VALUES (?, 1, 2, 3, 3, 1, 0)"_s, {no});
    return {u"block %1 inserted"_s.arg(no), {m_last + 1}, u"block"_s};
}

Mutation LogMutator::nodeCell()
{
    const qint64 at = below(quint32(number(u"SELECT count(*) FROM tree_node"_s)));
    const QString which = u"ORDER BY level, no LIMIT 1 OFFSET ?"_s;
    const qint64 level = number(u"SELECT level FROM tree_node "_s + which, {at});
    const qint64 no = number(u"SELECT no FROM tree_node "_s + which, {at});
    const QString column = pick({u"level"_s, u"no"_s, u"hash"_s, u"hash"_s});
    const QString where = u"level = ? AND no = ?"_s;
    if (column == u"hash")
        change(u"tree_node"_s, column, where, {level, no});
    else
        run(u"UPDATE tree_node SET %1 = ? WHERE %2"_s.arg(column, where),
            {100 + below(100), level, no});
    return {u"%1 of node %2 of level %3 changed"_s.arg(column, QString::number(no),
                                                       QString::number(level)),
            {(no << level) + 1}};
}

Mutation LogMutator::nodeDeleted()
{
    const qint64 no = below(quint32(m_last / blockSize));
    run(u"DELETE FROM tree_node WHERE level = 10 AND no = ?"_s, {no});
    return {u"node %1 of level 10 deleted"_s.arg(no), {startOf(no)}};
}

Mutation LogMutator::nodeInserted()
{
    const bool isBeyond = below(2) == 0;
    run(u"INSERT INTO tree_node VALUES (?, ?, ?)"_s,
        {isBeyond ? 10 : 3, isBeyond ? m_last / blockSize : 5, QByteArray(32, 'h')});
    return {u"a node inserted"_s, {m_last + 1}, u"tree_node"_s};
}

Mutation LogMutator::columnsCell()
{
    const qint64 block = below(quint32(m_last / blockSize));
    const auto column = LogColumn(below(quint32(logColumnCount)));
    const qint64 place = columnPlace(column, block);
    if (below(5) == 0)
        run(u"UPDATE column_block SET place = ? WHERE place = ?"_s, {place + 1'000'000, place});
    else
        change(u"column_block"_s, u"data"_s, u"place = ?"_s, {place});
    return {u"columns of block %1 changed"_s.arg(block), {startOf(block), m_last + 1, 0}};
}

Mutation LogMutator::columnsDeleted()
{
    const qint64 block = below(quint32(m_last / blockSize));
    const auto column = LogColumn(below(quint32(logColumnCount)));
    run(u"DELETE FROM column_block WHERE place = ?"_s, {columnPlace(column, block)});
    return {u"columns of block %1 deleted"_s.arg(block), {startOf(block), 0}};
}

Mutation LogMutator::checkpointCell()
{
    const qint64 size = randomSize();
    const QString column = pick({u"size"_s, u"at"_s, u"root"_s, u"note"_s, u"note"_s});
    const Mutation mutation{
        u"%1 of the checkpoint of %2 changed"_s.arg(column, QString::number(size)), {size}};
    if (column == u"size") {
        const qint64 other = below(2) == 0 ? size + 1 + below(7) : -size;
        run(u"UPDATE checkpoint SET size = ? WHERE size = ?"_s, {other, size});
        return {mutation.what, {size, other}};
    }
    change(u"checkpoint"_s, column, u"size = ?"_s, {size});
    return mutation;
}

Mutation LogMutator::checkpointDeleted()
{
    const qint64 size = randomSize();
    run(u"DELETE FROM checkpoint WHERE size = ?"_s, {size});
    // The newest one can be given back by the file, and is at the next start.
    return {u"the checkpoint of %1 deleted"_s.arg(size), {size}, QString::number(size), true};
}

QByteArray LogMutator::note(qint64 size, const QByteArray& root) const
{
    const auto key = makeEd25519Key();
    const QByteArray own = splitCheckpointNotes(fileBytes()).notes.value(0);
    const QString origin = QString::fromUtf8(own.left(own.indexOf('\n')));
    return *signNote(checkpointText({origin, size, root, 1'780'000'000'000}), origin, *key);
}

Mutation LogMutator::checkpointInserted()
{
    qint64 size = randomSeq();
    while (number(u"SELECT count(*) FROM checkpoint WHERE size = ?"_s, {size}) > 0)
        size = size % m_last + 1;
    const QByteArray root(32, 'r');
    run(u"INSERT INTO checkpoint VALUES (?, ?, ?, ?)"_s,
        {size, qint64(1'780'000'000'000), root, note(size, root)});
    return {u"a checkpoint of %1 forged"_s.arg(size), {size}};
}

/// In both places, with the right root, by a key of somebody else.
Mutation LogMutator::checkpointReplaced()
{
    const qint64 size = number(u"SELECT max(size) FROM checkpoint"_s);
    const QByteArray root =
        value(u"SELECT root FROM checkpoint WHERE size = ?"_s, {size}).toByteArray();
    const QByteArray before =
        value(u"SELECT note FROM checkpoint WHERE size = ?"_s, {size}).toByteArray();
    const QByteArray forged = note(size, root);
    run(u"UPDATE checkpoint SET note = ?, at = 1780000000000 WHERE size = ?"_s, {forged, size});
    QByteArray bytes = fileBytes();
    putFile(bytes.replace(before, forged));
    return {u"the last checkpoint replaced"_s, {size}, {}, false, {u"foreign_key"_s}};
}

Mutation LogMutator::keyCell()
{
    const qint64 at = below(quint32(number(u"SELECT count(*) FROM signing_key"_s)));
    const qint64 seq = number(u"SELECT seq FROM signing_key ORDER BY seq LIMIT 1 OFFSET ?"_s, {at});
    const QString column = pick({u"key_id"_s, u"public_key"_s, u"seq"_s});
    const qint64 other = randomSeq();
    if (column == u"seq")
        run(u"UPDATE signing_key SET seq = ? WHERE seq = ?"_s, {other == seq ? -1 : other, seq});
    else
        change(u"signing_key"_s, column, u"seq = ?"_s, {seq});
    return {u"%1 of the key of record %2 changed"_s.arg(column, QString::number(seq)),
            {seq, other, -1},
            u"signing_key"_s};
}

Mutation LogMutator::keyDeleted()
{
    const qint64 at = below(quint32(number(u"SELECT count(*) FROM signing_key"_s)));
    const qint64 seq = number(u"SELECT seq FROM signing_key ORDER BY seq LIMIT 1 OFFSET ?"_s, {at});
    run(u"DELETE FROM signing_key WHERE seq = ?"_s, {seq});
    return {u"the key of record %1 deleted"_s.arg(seq), {seq}};
}

Mutation LogMutator::keyInserted()
{
    const auto key = makeEd25519Key();
    const qint64 seq = randomSeq();
    run(u"INSERT INTO signing_key VALUES (?, ?, ?)"_s,
        {signingKeyId(key->publicKey), key->publicKey, seq});
    return {u"a key inserted"_s, {seq}, u"signing_key"_s};
}

/// As if the first records had been moved to a file, with or without taking them away.
Mutation LogMutator::segmentInserted()
{
    const qint64 seq = blockSize + 1 + below(quint32(m_last - blockSize));
    run(u"INSERT INTO segment VALUES (1, ?, ?, 0, 0, 0, 'x', zeroblob(32), 0)"_s, {blockSize, seq});
    if (below(2) == 0)
        run(u"DELETE FROM record WHERE seq <= ?"_s, {blockSize});
    return {u"a segment inserted"_s, {seq}, {}, false, {u"column"_s}};
}

Mutation LogMutator::fileByte()
{
    QByteArray bytes = fileBytes();
    const auto at = qsizetype(below(quint32(bytes.size())));
    bytes[at] = char(bytes[at] ^ char(1 + below(255)));
    putFile(bytes);
    return {u"byte %1 of the checkpoint file changed"_s.arg(at), {}, checkpointFilePath(m_path)};
}

Mutation LogMutator::fileCut()
{
    const QByteArray bytes = fileBytes();
    const auto kept = qsizetype(below(quint32(bytes.size())));
    putFile(bytes.first(kept));
    return {u"the checkpoint file cut to %1 bytes"_s.arg(kept), {}, checkpointFilePath(m_path)};
}

Mutation LogMutator::fileDeleted()
{
    if (!QFile::remove(checkpointFilePath(m_path)))
        m_error = u"the checkpoint file could not be deleted"_s;
    return {u"the checkpoint file deleted"_s, {}, checkpointFilePath(m_path)};
}

Mutation LogMutator::fileReplaced()
{
    putFile(m_otherNotes);
    return {u"the checkpoint file of another log"_s,
            {},
            checkpointFilePath(m_path),
            false,
            {u"foreign_key"_s, u"checkpoint"_s}};
}

Mutation LogMutator::noteRemoved()
{
    QByteArrayList notes = splitCheckpointNotes(fileBytes()).notes;
    notes.removeAt(qsizetype(below(quint32(notes.size()))));
    QByteArray bytes;
    for (const QByteArray& note : notes)
        bytes += note + '\n';
    putFile(bytes);
    return {u"a note removed from the checkpoint file"_s, {}, checkpointFilePath(m_path)};
}

Mutation LogMutator::noteAdded()
{
    const bool isBeyond = below(2) == 0;
    const qint64 size = isBeyond ? m_last + 5 : randomSize();
    const QByteArray bytes = fileBytes();
    const QByteArray added =
        isBeyond ? note(size, QByteArray(32, 'r')) : splitCheckpointNotes(bytes).notes.value(0);
    putFile(bytes + added + '\n');
    return {u"a note added to the checkpoint file"_s, {}, checkpointFilePath(m_path)};
}

} // namespace hall::test
