// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_query.h"

#include "core/audit/storage/connection.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Match = FilterTerm::Match;

/// Entries of an index that an estimate looks at, at most.
constexpr int estimateDepth = 20'000;
/// SQLite merges this many streams in one statement.
constexpr qsizetype maxStreamsPerStatement = 100;
constexpr qsizetype maxStatementText = 400'000;
constexpr qsizetype maxStatementValues = 20'000;

bool execute(QSqlQuery& query, const Sql& sql)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql.text))
        return false;
    for (const QVariant& value : sql.values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

AuditQuery::AuditQuery(const QSqlDatabase& database, Filter filter, bool decisionsOnly)
    : m_database(database), m_filter(std::move(filter)), m_decisionsOnly(decisionsOnly)
{}

QString AuditQuery::Range::condition() const
{
    return u"seq >= %1 AND seq <= %2"_s.arg(from).arg(to);
}

Error AuditQuery::readError(const QSqlError& error) const
{
    return databaseError(m_database.databaseName(), u"read"_s, error, u"DATABASE_UNREADABLE"_s);
}

/// Times are nearly in order of seq, and table `block` knows by how much they are not.
Result<AuditQuery::Range> AuditQuery::range(qint64 below)
{
    qint64 notBefore = std::numeric_limits<qint64>::min();
    qint64 notAfter = std::numeric_limits<qint64>::max();
    for (const FilterTerm& term : m_filter.terms) {
        if (term.field != FilterField::Time || term.negated || term.alternatives.size() != 1)
            continue;
        const auto& [match, text, number] = term.alternatives.front();
        if (match != Match::AtMost && match != Match::Below)
            notBefore = std::max(notBefore, number);
        if (match != Match::AtLeast && match != Match::Above)
            notAfter = std::min(notAfter, number);
    }
    QSqlQuery query(m_database);
    if (!execute(query,
                 {u"SELECT coalesce(min(no) * 1024 + 1, 1), coalesce(max(no) * 1024 + 1024, 0), "
                  u"(SELECT max(seq) FROM record) FROM block WHERE max_at >= ? AND min_at <= ?"_s,
                  {notBefore, notAfter}}) ||
        !query.next())
        return readError(query.lastError());
    Range range;
    range.from = query.value(0).toLongLong();
    range.to = std::min({query.value(1).toLongLong(), query.value(2).toLongLong(), below - 1});
    return range;
}

/// How many records the streams yield, roughly: counted as far as that is cheap, and from there by
/// how densely the newest ones lie.
Result<double> AuditQuery::estimate(const Condition& condition, const Range& range)
{
    double total = 0;
    for (const Stream& stream : condition.streams) {
        Sql sql{u"SELECT count(*), min(seq) FROM (SELECT seq FROM record INDEXED BY "_s +
                    stream.index + u" WHERE "_s + stream.condition.text + u" AND "_s +
                    range.condition(),
                stream.condition.values};
        sql.text += stream.isRange ? u" LIMIT %1)"_s.arg(estimateDepth)
                                   : u" ORDER BY seq DESC LIMIT %1)"_s.arg(estimateDepth);
        QSqlQuery query(m_database);
        if (!execute(query, sql) || !query.next())
            return readError(query.lastError());
        const double count = query.value(0).toDouble();
        if (count < estimateDepth) {
            total += count;
            continue;
        }
        // A range has to be sorted as a whole.
        if (stream.isRange)
            return std::numeric_limits<double>::infinity();
        total += count * range.length() / (double(range.to) - query.value(1).toDouble() + 1);
    }
    return total;
}

Result<int> AuditQuery::chooseDriver(const std::vector<Condition>& conditions, const Range& range)
{
    const auto isWayIn = [](const Condition& condition) { return condition.isCovered; };
    const auto isRange = [](const Stream& stream) { return stream.isRange; };
    const auto first = std::find_if(conditions.begin(), conditions.end(), isWayIn);
    // Nothing to choose from, and nothing to sort: no need to count.
    if (std::count_if(conditions.begin(), conditions.end(), isWayIn) == 1 &&
        std::none_of(first->streams.begin(), first->streams.end(), isRange))
        return int(first - conditions.begin());

    int driver = -1;
    double fewest = range.length();
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (!conditions[i].isCovered)
            continue;
        const Result<double> expected = estimate(conditions[i], range);
        if (!expected)
            return expected.error();
        if (*expected >= fewest)
            continue;
        fewest = *expected;
        driver = int(i);
    }
    return driver;
}

std::vector<Sql> AuditQuery::streamStatements(const Condition& driver, const Sql& rest,
                                              const Range& range, int limit) const
{
    const qsizetype perStatement =
        std::clamp(std::min(maxStatementText / (rest.text.size() + 200),
                            maxStatementValues / (rest.values.size() + 2)),
                   qsizetype(1), maxStreamsPerStatement);
    std::vector<Sql> statements;
    qsizetype inStatement = 0;
    const QString end = u" ORDER BY 1 DESC LIMIT "_s + QString::number(limit);
    for (const Stream& stream : driver.streams) {
        Sql sql{u"SELECT seq FROM record INDEXED BY "_s + stream.index + u" WHERE "_s, {}};
        sql += stream.condition;
        sql.text += u" AND "_s + range.condition();
        sql += rest;
        if (inStatement == 0)
            statements.push_back(std::move(sql));
        else
            statements.back() += {u" UNION "_s + sql.text, sql.values};
        if (++inStatement == perStatement)
            inStatement = 0;
    }
    for (Sql& statement : statements)
        statement.text += end;
    return statements;
}

Result<std::vector<Sql>> AuditQuery::statements(qint64 below, int limit)
{
    const Result<Range> range = this->range(below);
    if (!range)
        return range.error();
    if (range->to < range->from)
        return std::vector<Sql>{};

    FilterSql filterSql(m_database);
    std::vector<Condition> conditions;
    for (const FilterTerm& term : m_filter.terms) {
        std::optional<Condition> condition = filterSql.condition(term);
        if (!condition)
            return readError(filterSql.lastError());
        conditions.push_back(*std::move(condition));
    }
    const Result<int> driver = chooseDriver(conditions, *range);
    if (!driver)
        return driver.error();

    Sql rest{m_decisionsOnly ? u" AND +kind = 1"_s : QString(), {}};
    for (int i = 0; i < int(conditions.size()); ++i) {
        const Condition& condition = conditions[std::size_t(i)];
        if (i == *driver && condition.isExact)
            continue;
        rest += {u" AND "_s + condition.sql.text, condition.sql.values};
    }
    if (*driver >= 0)
        return streamStatements(conditions[std::size_t(*driver)], rest, *range, limit);
    Sql scan{u"SELECT seq FROM record NOT INDEXED WHERE "_s + range->condition(), {}};
    scan += rest;
    scan.text += u" ORDER BY seq DESC LIMIT "_s + QString::number(limit);
    return std::vector<Sql>{scan};
}

Result<std::vector<qint64>> AuditQuery::places(qint64 below, int limit)
{
    const Result<std::vector<Sql>> statements = this->statements(below, limit);
    if (!statements)
        return statements.error();
    std::vector<qint64> places;
    for (const Sql& statement : *statements) {
        QSqlQuery query(m_database);
        if (!execute(query, statement))
            return readError(query.lastError());
        while (query.next())
            places.push_back(query.value(0).toLongLong());
        if (query.lastError().isValid())
            return readError(query.lastError());
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.size() > std::size_t(limit))
        places.resize(std::size_t(limit));
    return places;
}

QString tallySql()
{
    // Whole blocks are summed up already; those that the moment falls into are looked at.
    return u"SELECT (SELECT total(decisions) FROM block), total(n), total(denied), "
           u"total(escalated) FROM (SELECT decisions AS n, denied, escalated FROM block "
           u"WHERE min_at >= :since UNION ALL "
           u"SELECT 1, term.text <> 'ALLOW', term.text = 'REQUIRE_HUMAN' FROM block "
           u"CROSS JOIN record NOT INDEXED ON record.seq BETWEEN block.no * 1024 + 1 AND "
           u"block.no * 1024 + 1024 LEFT JOIN term ON term.id = record.outcome "
           u"WHERE block.min_at < :since AND block.max_at >= :since AND "
           u"+record.recorded_at >= :since AND +record.kind = 1)"_s;
}

} // namespace hall
