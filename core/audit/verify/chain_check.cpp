// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/chain_check.h"

#include "core/audit/verify/record_check.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressEvery = 8192;

QString number(qint64 value)
{
    return QString::number(value);
}

/// Walks the log in order of seq and stops at the first record that is not what it was.
class ChainWalk {
public:
    ChainWalk(Connection& connection, const VerifyOptions& options)
        : m_connection(connection), m_options(options), m_columns(connection.database())
    {}

    Result<VerifyReport> run();

private:
    /// False: the walk is over, either because m_error or because m_report.problem is set.
    bool findEnds();
    bool anchor();
    bool walk();
    bool check(const StoredRow& row);
    bool checkBlock(qint64 no);
    bool checkEnd();

    bool bad(qint64 seq, const char16_t* problem, const QString& detail);
    bool fail(const QSqlError& error);
    std::optional<StoredRow> rowAt(qint64 seq);
    bool hashMismatch(const StoredRow& row, const QByteArray& recomputed);
    bool linkMismatch(const StoredRow& row);

    Connection& m_connection;
    const VerifyOptions& m_options;
    ColumnCheck m_columns;
    VerifyReport m_report;
    std::optional<Error> m_error;
    qint64 m_first = 0, m_last = 0, m_total = 0;
    qint64 m_expected = 1;
    QByteArray m_previousHash; ///< recomputed
    BlockSummary m_block;
    bool m_isBlockWhole = false; ///< the walk has seen the block's first record
};

bool ChainWalk::bad(qint64 seq, const char16_t* problem, const QString& detail)
{
    m_report.badSeq = seq;
    m_report.problem = QString::fromUtf16(problem);
    m_report.detail = detail;
    m_report.lastTrustworthySeq = std::max<qint64>(0, seq - 1);
    return false;
}

bool ChainWalk::fail(const QSqlError& error)
{
    m_error = databaseError(m_connection.path(), u"read"_s, error, u"DATABASE_UNREADABLE"_s);
    return false;
}

std::optional<StoredRow> ChainWalk::rowAt(qint64 seq)
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM record WHERE seq = ?"_s.arg(storedRowColumns()));
    query.addBindValue(seq);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return readRow(query);
}

bool ChainWalk::findEnds()
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT coalesce((SELECT min(seq) FROM record), 0), "
                    u"coalesce((SELECT max(seq) FROM record), 0)"_s) ||
        !query.next())
        return fail(query.lastError());
    m_first = query.value(0).toLongLong();
    m_last = query.value(1).toLongLong();
    m_total = std::max<qint64>(0, m_last - m_options.fromSeq + 1);
    if (m_options.fromSeq < 1 || (m_options.fromSeq > 1 && m_options.fromSeq > m_last)) {
        m_error = Error{u"The log has records 1 to %1; %2 is not one of them."_s.arg(
                            number(m_last), number(m_options.fromSeq)),
                        u"INVALID_RANGE"_s, u"from"_s};
        return false;
    }
    return true;
}

/// Takes the hash that the first record has to continue from the record before it.
bool ChainWalk::anchor()
{
    m_expected = m_options.fromSeq;
    m_isBlockWhole = (m_expected - 1) % blockSize == 0;
    if (m_expected == 1) {
        if (m_first < 0 || (m_first == 0 && m_last > 0))
            return bad(m_first, u"reordered",
                       u"A record stands at %1, before the first place."_s.arg(number(m_first)));
        return true;
    }
    const std::optional<StoredRow> before = rowAt(m_expected - 1);
    if (!before)
        return bad(m_expected - 1, u"missing",
                   u"Record %1 is missing."_s.arg(number(m_expected - 1)));
    m_previousHash = sha256(before->body);
    return true;
}

bool ChainWalk::walk()
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM record WHERE seq >= ? ORDER BY seq"_s.arg(storedRowColumns()));
    query.addBindValue(m_options.fromSeq);
    if (!query.exec())
        return fail(query.lastError());
    while (query.next()) {
        if (!check(readRow(query)))
            return false;
        ++m_report.records;
        if (m_report.records % progressEvery != 0)
            continue;
        if (m_options.progress)
            m_options.progress(m_report.records, m_total);
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed)) {
            m_report.cancelled = true;
            return false;
        }
    }
    if (query.lastError().isValid())
        return fail(query.lastError());
    return true;
}

bool ChainWalk::check(const StoredRow& row)
{
    if (row.seq != m_expected) {
        const qint64 lastMissing = row.seq - 1;
        return bad(m_expected, u"missing",
                   lastMissing == m_expected ? u"Record %1 is missing."_s.arg(number(m_expected))
                                             : u"Records %1 to %2 are missing."_s.arg(
                                                   number(m_expected), number(lastMissing)));
    }
    const QByteArray recomputed = sha256(row.body);
    const Result<RecordContent> content = readBody(row.body);
    if (content) {
        m_report.badDecisionId = content->fields.id;
        if (content->seq != row.seq && recomputed == row.hash)
            return bad(row.seq, u"reordered",
                       u"At place %1 stands the record that was written as number %2."_s.arg(
                           number(row.seq), number(content->seq)));
    }
    if (recomputed != row.hash)
        return hashMismatch(row, recomputed);
    if (!content)
        return bad(row.seq, u"body",
                   u"Record %1 was changed: %2."_s.arg(number(row.seq), content.error().message));
    if (content->prevHash != m_previousHash)
        return linkMismatch(row);
    const std::optional<QString> wrong = m_columns.wrongColumn(row, content->fields);
    if (!wrong)
        return fail(m_columns.lastError());
    if (!wrong->isEmpty())
        return bad(row.seq, u"column",
                   u"Column %1 of record %2 does not say what the record says."_s.arg(
                       *wrong, number(row.seq)));

    m_report.badDecisionId.clear();
    m_previousHash = recomputed;
    m_block.add(content->fields);
    if (row.seq % blockSize == 0) {
        if (m_isBlockWhole && !checkBlock(blockOf(row.seq)))
            return false;
        m_block = {};
        m_isBlockWhole = true;
    }
    ++m_expected;
    return true;
}

/// The next record remembers the hash that this one had, and so says which of the two was changed.
bool ChainWalk::hashMismatch(const StoredRow& row, const QByteArray& recomputed)
{
    const std::optional<StoredRow> next = rowAt(row.seq + 1);
    const Result<RecordContent> content =
        next ? readBody(next->body) : Result<RecordContent>(Error{});
    if (content && content->prevHash == recomputed)
        return bad(row.seq, u"column",
                   u"The stored hash of record %1 was changed; the record itself was not."_s.arg(
                       number(row.seq)));
    return bad(row.seq, u"body",
               u"Record %1 was changed: its bytes do not have the hash stored with them."_s.arg(
                   number(row.seq)));
}

/// This record does not continue the one before. The one after tells whether this one is as it was
/// written: then it is the one before that was changed, together with its hash.
bool ChainWalk::linkMismatch(const StoredRow& row)
{
    const std::optional<StoredRow> next = rowAt(row.seq + 1);
    const Result<RecordContent> after =
        next ? readBody(next->body) : Result<RecordContent>(Error{});
    const bool isThisOne = row.seq == 1 || (after && after->prevHash != sha256(row.body));
    if (isThisOne || m_report.records == 0)
        return bad(row.seq, u"chain",
                   u"Record %1 does not continue the record before it."_s.arg(number(row.seq)));
    const std::optional<StoredRow> before = rowAt(row.seq - 1);
    const Result<RecordContent> content =
        before ? readBody(before->body) : Result<RecordContent>(Error{});
    m_report.badDecisionId = content ? content->fields.id : QString();
    return bad(
        row.seq - 1, u"chain",
        u"Record %1 was changed together with its hash: record %2 continues another one."_s.arg(
            number(row.seq - 1), number(row.seq)));
}

bool ChainWalk::checkBlock(qint64 no)
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT min_at, max_at, records, decisions, denied, escalated FROM block "
                  u"WHERE no = ?"_s);
    query.addBindValue(no);
    if (!query.exec())
        return fail(query.lastError());
    BlockSummary stored;
    if (query.next()) {
        int at = 0;
        for (qint64* target : {&stored.minAt, &stored.maxAt, &stored.records, &stored.decisions,
                               &stored.denied, &stored.escalated})
            *target = query.value(at++).toLongLong();
    }
    if (stored == m_block)
        return true;
    const qint64 from = no * blockSize + 1;
    if (stored.records > m_block.records && m_expected > m_last)
        return bad(m_expected, u"truncated",
                   u"The log ends with record %1, but %2 more were written."_s.arg(
                       number(m_last), number(stored.records - m_block.records)));
    return bad(
        from, u"column",
        u"The summary of the records from %1 on does not say what they say."_s.arg(number(from)));
}

bool ChainWalk::checkEnd()
{
    if (m_isBlockWhole && m_block.records > 0 && !checkBlock(blockOf(m_last)))
        return false;
    const Result<qint64> beyond = m_connection.number(
        u"SELECT count(*) FROM block WHERE no > %1"_s.arg(m_last > 0 ? blockOf(m_last) : -1));
    if (!beyond) {
        m_error = beyond.error();
        return false;
    }
    if (*beyond > 0)
        return bad(m_last + 1, u"truncated",
                   u"The log ends with record %1, but more were written."_s.arg(number(m_last)));
    return true;
}

Result<VerifyReport> ChainWalk::run()
{
    const bool isIntact = findEnds() && anchor() && walk() && checkEnd();
    if (m_error)
        return *m_error;
    m_report.intact = isIntact;
    m_report.firstSeq = m_report.records > 0 ? m_options.fromSeq : 0;
    m_report.lastSeq = m_report.records > 0 ? m_expected - 1 : 0;
    if (isIntact || m_report.cancelled)
        m_report.lastTrustworthySeq = m_expected - 1;
    m_report.headHash = QString::fromLatin1(m_previousHash.toHex());
    if (m_options.progress)
        m_options.progress(m_report.records, m_total);
    return m_report;
}

} // namespace

Result<VerifyReport> checkChain(Connection& connection, const VerifyOptions& options)
{
    return ChainWalk(connection, options).run();
}

Result<QString> checkTail(Connection& connection, qint64 length)
{
    const Result<qint64> last = connection.number(u"SELECT max(seq) FROM record"_s);
    if (!last)
        return last.error();
    VerifyOptions options;
    options.path = connection.path();
    options.fromSeq = std::max<qint64>(1, *last - length + 1);
    const Result<VerifyReport> report = checkChain(connection, options);
    if (!report)
        return report.error();
    return report->intact ? QString() : report->detail;
}

} // namespace hall
