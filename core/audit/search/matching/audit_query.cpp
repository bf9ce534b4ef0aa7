// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/audit_query.h"

#include "core/audit/storage/connection.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Match = FilterTerm::Match;
using Order = ColumnWalk::Order;

/// Of so many entries of an index, few of which may match, each would cost a look at its row: then
/// the columns are faster.
constexpr int manyEntries = 20'000;
/// SQLite merges this many streams in one statement.
constexpr qsizetype maxStreamsPerStatement = 100;
constexpr qsizetype maxStatementText = 400'000;
constexpr qsizetype maxStatementValues = 20'000;

QString orderSql(Order order)
{
    return order == Order::NewestFirst ? u" ORDER BY 1 DESC LIMIT "_s : u" ORDER BY 1 LIMIT "_s;
}

std::vector<Sql> streamStatements(const Condition& driver, const Sql& rest, const SeqRange& range,
                                  const QString& end)
{
    const qsizetype perStatement =
        std::clamp(std::min(maxStatementText / (rest.text.size() + 200),
                            maxStatementValues / (rest.values.size() + 2)),
                   qsizetype(1), maxStreamsPerStatement);
    std::vector<Sql> statements;
    qsizetype inStatement = 0;
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

/// In the window's order, each once, and no more than it wants.
void arrange(std::vector<qint64>& places, const AuditWindow& window)
{
    if (window.order == Order::NewestFirst)
        std::sort(places.begin(), places.end(), std::greater<>());
    else
        std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.size() > std::size_t(window.limit))
        places.resize(std::size_t(window.limit));
}

} // namespace

AuditQuery::AuditQuery(const Connection& connection, Filter filter, bool decisionsOnly)
    : m_connection(connection), m_database(connection.database()), m_filter(std::move(filter)),
      m_decisionsOnly(decisionsOnly)
{}

/// Times are nearly in order of seq, and table `block` knows by how much they are not.
Result<SeqRange> AuditQuery::range(const AuditWindow& window)
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
    if (!runSelect(query,
                   {u"SELECT coalesce(min(no) * 1024 + 1, 1), coalesce(max(no) * 1024 + 1024, 0), "
                    u"(SELECT max(seq) FROM record) FROM block WHERE max_at >= ? AND min_at <= ?"_s,
                    {notBefore, notAfter}}) ||
        !query.next())
        return searchError(m_connection, query.lastError());
    SeqRange range;
    range.from = std::max(query.value(0).toLongLong(), window.above + 1);
    range.to =
        std::min({query.value(1).toLongLong(), query.value(2).toLongLong(), window.below - 1});
    return range;
}

/// How many entries the streams have, counted up to `atMost`.
Result<int> AuditQuery::entries(const Condition& condition, const SeqRange& range, int atMost)
{
    int total = 0;
    for (std::size_t from = 0; from < condition.streams.size() && total < atMost;
         from += maxStreamsPerStatement) {
        const std::size_t end =
            std::min(condition.streams.size(), from + std::size_t(maxStreamsPerStatement));
        Sql sql{u"SELECT count(*) FROM ("_s, {}};
        for (std::size_t i = from; i < end; ++i) {
            const Stream& stream = condition.streams[i];
            if (i > from)
                sql.text += u" UNION ALL "_s;
            sql.text += u"SELECT 1 FROM record INDEXED BY "_s + stream.index + u" WHERE "_s;
            sql += stream.condition;
            sql.text += u" AND "_s + range.condition();
        }
        sql.text += u" LIMIT "_s + QString::number(atMost - total) + u')';
        QSqlQuery query(m_database);
        if (!runSelect(query, sql) || !query.next())
            return searchError(m_connection, query.lastError());
        total += query.value(0).toInt();
    }
    return total;
}

Result<void> AuditQuery::chooseDriver(Plan& plan, Purpose purpose)
{
    const auto isRange = [](const Stream& stream) { return stream.isRange; };
    // Nothing to choose from, nothing to sort, and each entry is a match: no need to count.
    if (purpose == Purpose::Page && plan.conditions.size() == 1 && !m_decisionsOnly) {
        const Condition& only = plan.conditions.front();
        if (only.isCovered && only.isExact &&
            std::none_of(only.streams.begin(), only.streams.end(), isRange)) {
            plan.driver = 0;
            return {};
        }
    }
    int fewest = int(std::min<qint64>(manyEntries, plan.range.to - plan.range.from + 1));
    for (std::size_t i = 0; i < plan.conditions.size(); ++i) {
        if (!plan.conditions[i].isCovered)
            continue;
        const Result<int> counted = entries(plan.conditions[i], plan.range, fewest);
        if (!counted)
            return counted.error();
        if (*counted >= fewest)
            continue;
        fewest = *counted;
        plan.driver = int(i);
    }
    plan.walksColumns = !plan.conditions.empty() && plan.driver < 0;
    return {};
}

Result<std::vector<Condition>> AuditQuery::conditions()
{
    FilterSql filterSql(m_database);
    std::vector<Condition> conditions;
    for (const FilterTerm& term : m_filter.terms) {
        std::optional<Condition> condition = filterSql.condition(term);
        if (!condition)
            return searchError(m_connection, filterSql.lastError());
        conditions.push_back(*std::move(condition));
    }
    return conditions;
}

Result<AuditQuery::Plan> AuditQuery::plan(const AuditWindow& window, Purpose purpose)
{
    const Result<SeqRange> range = this->range(window);
    if (!range)
        return range.error();
    Plan plan;
    plan.range = *range;
    if (range->isEmpty())
        return plan;
    Result<std::vector<Condition>> conditions = this->conditions();
    if (!conditions)
        return conditions.error();
    plan.conditions = *std::move(conditions);
    if (const auto chosen = chooseDriver(plan, purpose); !chosen)
        return chosen.error();
    return plan;
}

std::vector<Sql> AuditQuery::statements(const Plan& plan, const AuditWindow& window) const
{
    if (plan.range.isEmpty())
        return {};
    Sql rest{m_decisionsOnly ? u" AND +kind = 1"_s : QString(), {}};
    for (int i = 0; i < int(plan.conditions.size()); ++i) {
        const Condition& condition = plan.conditions[std::size_t(i)];
        if (i == plan.driver && condition.isExact)
            continue;
        rest += {u" AND "_s + condition.sql.text, condition.sql.values};
    }
    const QString end = orderSql(window.order) + QString::number(window.limit);
    if (plan.driver >= 0)
        return streamStatements(plan.conditions[std::size_t(plan.driver)], rest, plan.range, end);
    Sql scan{u"SELECT seq FROM record NOT INDEXED WHERE "_s + plan.range.condition(), {}};
    scan += rest;
    scan.text += end;
    return {scan};
}

Result<std::vector<qint64>> AuditQuery::walk(Plan plan, const AuditWindow& window,
                                             const std::atomic_bool* cancel)
{
    Result<ColumnWalk> walk = ColumnWalk::start(m_connection, std::move(plan.conditions),
                                                m_decisionsOnly, plan.range, window.order);
    if (!walk)
        return walk.error();
    std::vector<qint64> places;
    while (!walk->atEnd() && places.size() < std::size_t(window.limit)) {
        if (cancel && cancel->load(std::memory_order_relaxed))
            return searchCancelled();
        const auto found = walk->next();
        if (!found)
            return found.error();
        const qint64 first = walk->reader().firstSeq();
        found->records.forEach([&](int record) { places.push_back(first + record); });
    }
    arrange(places, window);
    return places;
}

Result<std::vector<qint64>> AuditQuery::run(const Plan& plan, const AuditWindow& window)
{
    std::vector<qint64> places;
    for (const Sql& statement : statements(plan, window)) {
        QSqlQuery query(m_database);
        if (!runSelect(query, statement))
            return searchError(m_connection, query.lastError());
        while (query.next())
            places.push_back(query.value(0).toLongLong());
        if (query.lastError().isValid())
            return searchError(m_connection, query.lastError());
    }
    arrange(places, window);
    return places;
}

Result<std::vector<qint64>> AuditQuery::places(const AuditWindow& window,
                                               const std::atomic_bool* cancel)
{
    Result<Plan> plan = this->plan(window);
    if (!plan)
        return plan.error();
    return plan->walksColumns ? walk(*std::move(plan), window, cancel) : run(*plan, window);
}

Result<ColumnWalk> AuditQuery::walkAll()
{
    AuditWindow window;
    window.limit = manyEntries;
    Result<Plan> plan = this->plan(window, Purpose::All);
    if (!plan)
        return plan.error();
    if (plan->driver < 0)
        return ColumnWalk::start(m_connection, std::move(plan->conditions), m_decisionsOnly,
                                 plan->range, window.order);
    const Result<std::vector<qint64>> places = run(*plan, window);
    if (!places)
        return places.error();
    return ColumnWalk::over(m_connection, *places, plan->range, window.order);
}

QString tallySql()
{
    // Whole blocks are summed up already; those that the moment falls into are looked at.
    return u"SELECT (SELECT total(decisions) FROM block) + (SELECT total(decisions) FROM segment), "
           u"total(n), total(denied), "
           u"total(escalated) FROM (SELECT decisions AS n, denied, escalated FROM block "
           u"WHERE min_at >= :since UNION ALL "
           u"SELECT 1, term.text <> 'ALLOW', term.text = 'REQUIRE_HUMAN' FROM block "
           u"CROSS JOIN record NOT INDEXED ON record.seq BETWEEN block.no * 1024 + 1 AND "
           u"block.no * 1024 + 1024 LEFT JOIN term ON term.id = record.outcome "
           u"WHERE block.min_at < :since AND block.max_at >= :since AND "
           u"+record.recorded_at >= :since AND +record.kind = 1)"_s;
}

} // namespace hall
