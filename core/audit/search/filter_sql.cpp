// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/filter_sql.h"

#include "core/query/record_id.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Match = FilterTerm::Match;

/// More ways into an index than this cost more than looking at the records from the newest on.
constexpr std::size_t maxStreams = 2000;
/// Longer lists of ids are looked up by SQLite itself.
constexpr std::size_t maxListedIds = 100;
/// The term `decision`, which index record_kind leaves out. See schema/001_log.sql.
constexpr qint64 decisionTerm = 1;

QString indexOf(const QString& column)
{
    return u"record_"_s + column;
}

QString columnOf(FilterField field)
{
    switch (field) {
    case FilterField::Kind:
        return u"kind"_s;
    case FilterField::Capability:
        return u"capability"_s;
    case FilterField::Worker:
        return u"worker"_s;
    case FilterField::Species:
        return u"species"_s;
    case FilterField::Tenant:
        return u"tenant"_s;
    case FilterField::Rule:
        return u"rule"_s;
    case FilterField::Env:
        return u"env"_s;
    case FilterField::Label:
        return u"label"_s;
    case FilterField::Outcome:
        return u"outcome"_s;
    case FilterField::Code:
        return u"code"_s;
    default:
        return u"actor"_s;
    }
}

QString comparison(Match match)
{
    switch (match) {
    case Match::AtLeast:
        return u">="_s;
    case Match::AtMost:
        return u"<="_s;
    case Match::Above:
        return u">"_s;
    case Match::Below:
        return u"<"_s;
    default:
        return u"="_s;
    }
}

bool compares(Match match, qint64 value, qint64 number)
{
    switch (match) {
    case Match::AtLeast:
        return value >= number;
    case Match::AtMost:
        return value <= number;
    case Match::Above:
        return value > number;
    case Match::Below:
        return value < number;
    default:
        return value == number;
    }
}

/// The unary plus keeps SQLite from choosing an index by itself: AuditQuery chooses.
QString plain(const QString& column)
{
    return u'+' + column;
}

Sql beginsWith(const QString& column, const QString& prefix)
{
    if (prefix.isEmpty())
        return {column + u" IS NOT NULL"_s, {}};
    Sql sql{column + u" >= ?"_s, {prefix}};
    if (const QString end = prefixEnd(prefix); !end.isEmpty())
        sql += {u" AND "_s + column + u" < ?"_s, {end}};
    return sql;
}

/// The receipt_id range of the ids that begin with `prefix`, as condition on `column`.
Sql idBeginsWith(const QString& column, const QString& kindColumn, const QString& prefix)
{
    const auto kindIs = [&](bool isDecision) -> Sql {
        return {kindColumn + (isDecision ? u" = "_s : u" <> "_s) + QString::number(decisionTerm),
                {}};
    };
    if (prefix.isEmpty())
        return {u"1"_s, {}};
    for (const bool isDecision : {true, false}) {
        const QStringView name = isDecision ? decisionIdPrefix : eventIdPrefix;
        if (name.startsWith(prefix))
            return kindIs(isDecision);
        if (!prefix.startsWith(name))
            continue;
        const QStringView hex = QStringView(prefix).sliced(name.size());
        const bool isHex = std::all_of(hex.begin(), hex.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
        if (!isHex || hex.size() > 32)
            return {u"0"_s, {}};
        const QByteArray digits = hex.toLatin1();
        Sql sql = kindIs(isDecision);
        sql += {u" AND "_s + column + u" >= ? AND "_s + column + u" <= ?"_s,
                {QByteArray::fromHex(digits.leftJustified(32, '0')),
                 QByteArray::fromHex(digits.leftJustified(32, 'f'))}};
        return sql;
    }
    return {u"0"_s, {}};
}

} // namespace

Sql& Sql::operator+=(const Sql& other)
{
    text += other.text;
    values += other.values;
    return *this;
}

QString prefixEnd(const QString& prefix)
{
    QList<uint> points = prefix.toUcs4();
    while (!points.isEmpty()) {
        uint& last = points.last();
        if (last >= QChar::LastValidCodePoint) {
            points.removeLast();
            continue;
        }
        ++last;
        if (last >= 0xD800 && last <= 0xDFFF)
            last = 0xE000;
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()),
                                 points.size());
    }
    return {};
}

FilterSql::FilterSql(const QSqlDatabase& database) : m_database(database) {}

std::optional<Condition> FilterSql::condition(const FilterTerm& term)
{
    Condition result;
    result.isCovered = !term.negated;
    for (const Alternative& wanted : term.alternatives) {
        const std::optional<Sql> sql = alternative(term.field, wanted, result);
        if (!sql)
            return std::nullopt;
        if (!result.sql.text.isEmpty())
            result.sql.text += u" OR "_s;
        result.sql += {u'(' + sql->text + u')', sql->values};
    }
    if (result.sql.text.isEmpty())
        result.sql.text = u"0"_s;
    const QString any = result.sql.text;
    result.sql.text = u'(' + any + u')';
    if (term.negated)
        result.sql.text = u"NOT ifnull("_s + any + u", 0)"_s;
    result.isCovered = result.isCovered && result.streams.size() <= maxStreams;
    if (!result.isCovered)
        result.streams.clear();
    return result;
}

std::optional<Sql> FilterSql::alternative(FilterField field, const Alternative& wanted,
                                          Condition& ways)
{
    switch (field) {
    case FilterField::Id:
        return recordId(wanted, ways);
    case FilterField::Blast:
        return blast(wanted, ways);
    case FilterField::Time:
        return time(wanted, ways);
    case FilterField::Correlation:
        return textColumn(u"correlation_id"_s, wanted, ways);
    case FilterField::Approval:
        return textColumn(u"approval_id"_s, wanted, ways);
    case FilterField::Text:
        return freeText(wanted, ways);
    default:
        return termColumn(field, wanted, ways);
    }
}

std::optional<FilterSql::Ids> FilterSql::termIds(Sql condition)
{
    Ids found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM term WHERE %1 LIMIT %2"_s.arg(condition.text,
                                                                 QString::number(maxStreams + 1)));
    for (const QVariant& value : condition.values)
        query.addBindValue(value);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    while (query.next())
        found.ids.push_back(query.value(0).toLongLong());
    found.areTooMany = found.ids.size() > maxListedIds;
    found.condition = std::move(condition);
    return found;
}

Sql FilterSql::membership(const QString& column, const Ids& ids)
{
    if (ids.areTooMany)
        return {plain(column) + u" IN (SELECT id FROM term WHERE "_s + ids.condition.text + u')',
                ids.condition.values};
    QStringList numbers;
    for (const qint64 id : ids.ids)
        numbers.append(QString::number(id));
    return {plain(column) + u" IN ("_s + numbers.join(u',') + u')', {}};
}

std::optional<Sql> FilterSql::termColumn(FilterField field, const Alternative& wanted,
                                         Condition& ways)
{
    const QString column = columnOf(field);
    if (wanted.text.isEmpty()) {
        ways.isCovered = false;
        return Sql{column + (wanted.match == Match::Prefix ? u" IS NOT NULL"_s : u" IS NULL"_s),
                   {}};
    }
    const std::optional<Ids> ids =
        termIds(wanted.match == Match::Prefix ? beginsWith(u"text"_s, wanted.text)
                                              : Sql{u"text = ?"_s, {wanted.text}});
    if (!ids)
        return std::nullopt;
    for (const qint64 id : ids->ids) {
        if (field == FilterField::Kind && id == decisionTerm)
            ways.isCovered = false;
        const QString equals = column + u" = "_s + QString::number(id);
        ways.streams.push_back({indexOf(column),
                                {field == FilterField::Kind
                                     ? equals + u" AND kind <> "_s + QString::number(decisionTerm)
                                     : equals,
                                 {}}});
    }
    return membership(column, *ids);
}

Sql FilterSql::textColumn(const QString& column, const Alternative& wanted, Condition& ways)
{
    if (wanted.match != Match::Prefix) {
        if (wanted.text.isEmpty()) {
            ways.isCovered = false;
            return {column + u" IS NULL"_s, {}};
        }
        ways.streams.push_back({indexOf(column), {column + u" = ?"_s, {wanted.text}}});
        return {plain(column) + u" = ?"_s, {wanted.text}};
    }
    ways.streams.push_back({indexOf(column), beginsWith(column, wanted.text), true});
    return beginsWith(plain(column), wanted.text);
}

Sql FilterSql::recordId(const Alternative& wanted, Condition& ways)
{
    ways.isExact = false;
    if (wanted.match == Match::Prefix) {
        const Sql sql = idBeginsWith(u"receipt_id"_s, u"+kind"_s, wanted.text);
        if (!sql.values.isEmpty())
            ways.streams.push_back({indexOf(u"receipt_id"_s), sql, true});
        else if (sql.text != u"0"_s)
            ways.isCovered = false;
        return idBeginsWith(u"+receipt_id"_s, u"+kind"_s, wanted.text);
    }
    const QByteArray uuid = uuidOfRecordId(wanted.text);
    const bool isDecision = wanted.text.startsWith(decisionIdPrefix);
    if (uuid.isEmpty() || (!isDecision && !wanted.text.startsWith(eventIdPrefix)))
        return {u"0"_s, {}};
    ways.streams.push_back({indexOf(u"receipt_id"_s), {u"receipt_id = ?"_s, {uuid}}});
    return {(isDecision ? u"+kind = "_s : u"+kind <> "_s) + QString::number(decisionTerm) +
                u" AND +receipt_id = ?"_s,
            {uuid}};
}

Sql FilterSql::blast(const Alternative& wanted, Condition& ways)
{
    constexpr int maxScore = 100;
    for (int score = 0; score <= maxScore; ++score) {
        if (compares(wanted.match, score, wanted.number))
            ways.streams.push_back(
                {indexOf(u"blast"_s), {u"blast = "_s + QString::number(score), {}}});
    }
    return {u"+blast "_s + comparison(wanted.match) + u' ' + QString::number(wanted.number), {}};
}

Sql FilterSql::time(const Alternative& wanted, Condition& ways)
{
    // Table `block` says where to look; see AuditQuery.
    ways.isCovered = false;
    return {u"recorded_at "_s + comparison(wanted.match) + u' ' + QString::number(wanted.number),
            {}};
}

std::optional<Sql> FilterSql::freeText(const Alternative& wanted, Condition& ways)
{
    const bool isPrefix = wanted.match == Match::Prefix;
    const QString folded = asciiFolded(wanted.text);
    const std::optional<Ids> ids = termIds(
        {isPrefix ? u"instr(lower(text), ?) = 1"_s : u"instr(lower(text), ?) > 0"_s, {folded}});
    if (!ids)
        return std::nullopt;

    const std::array columns{u"capability"_s, u"worker"_s, u"species"_s,
                             u"tenant"_s,     u"rule"_s,   u"code"_s};
    if (ids->ids.size() * columns.size() > maxStreams)
        ways.isCovered = false;
    Sql sql;
    for (const QString& column : columns) {
        for (const qint64 id : ids->ids) {
            if (ways.isCovered)
                ways.streams.push_back(
                    {indexOf(column), {column + u" = "_s + QString::number(id), {}}});
        }
        if (!sql.text.isEmpty())
            sql.text += u" OR "_s;
        sql += membership(column, *ids);
    }

    const Sql correlation = textColumn(
        u"correlation_id"_s, {isPrefix ? Match::Prefix : Match::Equals, wanted.text, 0}, ways);
    sql += {u" OR ("_s + correlation.text + u')', correlation.values};
    if (isPrefix) {
        const Sql id = recordId({Match::Prefix, folded, 0}, ways);
        sql += {u" OR ("_s + id.text + u')', id.values};
    } else if (const QByteArray uuid = uuidOfRecordId(wanted.text); !uuid.isEmpty()) {
        ways.streams.push_back({indexOf(u"receipt_id"_s), {u"receipt_id = ?"_s, {uuid}}});
        sql += {u" OR +receipt_id = ?"_s, {uuid}};
    }
    return sql;
}

} // namespace hall
