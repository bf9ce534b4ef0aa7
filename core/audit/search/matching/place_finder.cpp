// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/place_finder.h"

#include "core/audit/archive/segment_table.h"
#include "core/audit/columns/block_reader.h"
#include "core/audit/record_table.h"
#include "core/audit/search/matching/sql.h"
#include "core/query/record_id.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cstring>
#include <limits>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Place = std::optional<qint64>;

Result<Place> firstNumber(const Connection& connection, const Sql& sql)
{
    QSqlQuery query(connection.database());
    if (!runSelect(query, sql))
        return searchError(connection, query.lastError());
    if (!query.next())
        return query.lastError().isValid()
                   ? Result<Place>(searchError(connection, query.lastError()))
                   : Result<Place>(Place());
    return query.value(0).isNull() ? Place() : Place(query.value(0).toLongLong());
}

Result<Place> findId(const Connection& connection, const QString& id)
{
    Sql sql{u"SELECT seq FROM record WHERE receipt_id = ? AND "_s + segment_table::notArchived,
            {uuidOfRecordId(id)}};
    const QString folded = asciiFolded(id);
    if (folded.startsWith(decisionIdPrefix))
        sql.text += u" AND +kind = 1"_s;
    else if (folded.startsWith(eventIdPrefix))
        sql.text += u" AND +kind <> 1"_s;
    return firstNumber(connection, sql);
}

/// The newest record that is not younger. Of a block that begins before that moment at least one
/// record qualifies, and only later blocks could have a newer one.
Result<Place> findTime(const Connection& connection, qint64 ms)
{
    const Result<Place> block = firstNumber(
        connection, {u"SELECT no FROM block WHERE min_at <= ? ORDER BY no DESC LIMIT 1"_s, {ms}});
    if (!block || !*block)
        return block;
    return firstNumber(connection,
                       {u"SELECT max(seq) FROM record NOT INDEXED WHERE seq BETWEEN ? AND ? AND "
                        u"recorded_at <= ?"_s,
                        {**block * blockSize + 1, (**block + 1) * blockSize, ms}});
}

/// Goes through the beginnings of all hashes, newest first: two bytes a record, where an index of
/// hashes would take thirteen, and a page written at random for each record.
class HashFinder {
public:
    HashFinder(const Connection& connection, const QByteArray& digits)
        : m_digits(digits), m_hash(connection.database())
    {
        m_hash.setForwardOnly(true);
        m_hash.prepare(u"SELECT hash FROM record WHERE seq = ?"_s);
    }

    Result<Place> find(const Connection& connection, const std::atomic_bool* cancel)
    {
        const auto blocks = readBlocks(connection, 0, std::numeric_limits<qint64>::max());
        if (!blocks)
            return blocks.error();
        Result<BlockReader> reader = BlockReader::open(connection);
        if (!reader)
            return reader.error();
        Place found;
        for (auto block = blocks->rbegin(); block != blocks->rend(); ++block) {
            if (cancel && cancel->load(std::memory_order_relaxed))
                return searchCancelled();
            reader->select(block->no, (block->no + 1) * blockSize);
            const auto starts = reader->hashes();
            if (!starts)
                return starts.error();
            for (const int record : candidates(*starts)) {
                const qint64 seq = reader->firstSeq() + record;
                const Result<bool> is = isIt(connection, seq);
                if (!is)
                    return is.error();
                if (*is && found)
                    return ambiguous();
                if (*is)
                    found = seq;
            }
            if (found && m_digits.size() == 64)
                break;
        }
        return found;
    }

private:
    std::vector<int> candidates(QByteArrayView starts) const
    {
        const QByteArray wanted = QByteArray::fromHex(m_digits.first(2 * hashStart));
        std::vector<int> found;
        for (qsizetype at = 0; at + hashStart <= starts.size(); at += hashStart) {
            if (std::memcmp(starts.data() + at, wanted.constData(), hashStart) == 0)
                found.push_back(int(at / hashStart));
        }
        return found;
    }
    Result<bool> isIt(const Connection& connection, qint64 seq)
    {
        m_hash.bindValue(0, seq);
        if (!m_hash.exec())
            return searchError(connection, m_hash.lastError());
        const bool is = m_hash.next() && m_hash.value(0).toByteArray().toHex().startsWith(m_digits);
        m_hash.finish();
        return is;
    }
    Error ambiguous() const
    {
        return Error{u"More than one receipt hash begins with %1. Write more of its digits."_s.arg(
                         QString::fromLatin1(m_digits)),
                     u"AMBIGUOUS_PLACE"_s, u"place"_s};
    }

    QByteArray m_digits;
    QSqlQuery m_hash;
};

} // namespace

Result<std::optional<qint64>> findPlace(const Connection& connection, const LogPlace& place,
                                        const std::atomic_bool* cancel)
{
    switch (place.by) {
    case LogPlace::By::Seq: {
        const Result<Place> seq =
            firstNumber(connection, {u"SELECT seq FROM record WHERE seq = ? AND "_s +
                                         segment_table::notArchived,
                                     {place.number}});
        if (!seq || *seq || place.hash.isEmpty())
            return seq;
        break;
    }
    case LogPlace::By::Id:
        return findId(connection, place.id);
    case LogPlace::By::Time:
        return findTime(connection, place.number);
    case LogPlace::By::Hash:
        break;
    }
    return HashFinder(connection, place.hash).find(connection, cancel);
}

} // namespace hall
