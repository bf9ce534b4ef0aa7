// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/filter_sql.h"

#include "core/query/record_id.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Match = FilterTerm::Match;

/// More ways into an index than this cost more than going through the packed columns.
constexpr std::size_t maxStreams = 500;
/// Longer lists of ids are looked up by SQLite itself.
constexpr std::size_t maxListedIds = 100;

QString indexOf(const QString& column)
{
    return u"record_"_s + column;
}

/// The word column of a text column's presence.
LogColumn presenceOf(const QString& column)
{
    return column == u"approval_id" ? LogColumn::HasApproval : LogColumn::HasCorrelation;
}

WordTest isOneOf(LogColumn column, std::vector<qint64> values, bool isInverted = false)
{
    return {column, std::make_shared<const std::vector<qint64>>(std::move(values)), isInverted};
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

/// The unary plus keeps SQLite from choosing an index by itself: AuditQuery chooses.
QString plain(const QString& column)
{
    return u'+' + column;
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

bool compares(FilterTerm::Match match, qint64 value, qint64 number)
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

const TermColumn* termColumnOf(FilterField field)
{
    static const TermColumn columns[] = {
        {FilterField::Kind, LogColumn::Kind, u"kind"_s},
        {FilterField::Actor, LogColumn::Actor, u"actor"_s},
        {FilterField::Capability, LogColumn::Capability, u"capability"_s},
        {FilterField::Worker, LogColumn::Worker, u"worker"_s},
        {FilterField::Species, LogColumn::Species, u"species"_s},
        {FilterField::Tenant, LogColumn::Tenant, u"tenant"_s},
        {FilterField::Rule, LogColumn::Rule, u"rule"_s},
        {FilterField::Env, LogColumn::Env, u"env"_s},
        {FilterField::Label, LogColumn::Label, u"label"_s},
        {FilterField::Outcome, LogColumn::Outcome, u"outcome"_s},
        {FilterField::Code, LogColumn::Code, u"code"_s},
    };
    const auto* const found =
        std::find_if(std::begin(columns), std::end(columns),
                     [field](const TermColumn& column) { return column.field == field; });
    return found == std::end(columns) ? nullptr : found;
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
    result.columns.isNegated = term.negated;
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
        return termColumn(*termColumnOf(field), wanted, ways);
    }
}

std::optional<FilterSql::Ids> FilterSql::termIds(Sql condition)
{
    std::vector<qint64> ids;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM term WHERE "_s + condition.text);
    for (const QVariant& value : condition.values)
        query.addBindValue(value);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    if (query.lastError().isValid()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    std::sort(ids.begin(), ids.end());
    return Ids{std::make_shared<const std::vector<qint64>>(std::move(ids)), std::move(condition)};
}

Sql FilterSql::membership(const QString& column, const Ids& ids)
{
    if (ids.ids->size() > maxListedIds)
        return {plain(column) + u" IN (SELECT id FROM term WHERE "_s + ids.condition.text + u')',
                ids.condition.values};
    QStringList numbers;
    for (const qint64 id : *ids.ids)
        numbers.append(QString::number(id));
    return {plain(column) + u" IN ("_s + numbers.join(u',') + u')', {}};
}

void FilterSql::addStreams(const QString& column, const Ids& ids, Condition& ways)
{
    if (ways.streams.size() + ids.ids->size() > maxStreams)
        ways.isCovered = false;
    for (const qint64 id : *ids.ids) {
        if (!ways.isCovered)
            return;
        ways.streams.push_back({indexOf(column), {column + u" = "_s + QString::number(id), {}}});
    }
}

std::optional<Sql> FilterSql::termColumn(const TermColumn& termColumn, const Alternative& wanted,
                                         Condition& ways)
{
    const QString& column = termColumn.name;
    if (wanted.text.isEmpty()) {
        const bool isAny = wanted.match == Match::Prefix;
        ways.isCovered = false;
        ways.columns.words.push_back(isOneOf(termColumn.column, {0}, isAny));
        return Sql{column + (isAny ? u" IS NOT NULL"_s : u" IS NULL"_s), {}};
    }
    std::optional<Ids> ids =
        termIds(wanted.match == Match::Prefix ? beginsWith(u"text"_s, wanted.text)
                                              : Sql{u"text = ?"_s, {wanted.text}});
    if (!ids)
        return std::nullopt;
    ways.columns.words.push_back({termColumn.column, ids->ids});
    const Sql sql = membership(column, *ids);
    if (termColumn.column == LogColumn::Kind) {
        if (std::binary_search(ids->ids->begin(), ids->ids->end(), decisionTerm))
            ways.isCovered = false;
        const std::size_t first = ways.streams.size();
        addStreams(column, *ids, ways);
        for (std::size_t i = first; i < ways.streams.size(); ++i)
            ways.streams[i].condition.text += u" AND kind <> "_s + QString::number(decisionTerm);
    } else {
        addStreams(column, *ids, ways);
    }
    return sql;
}

Sql FilterSql::textColumn(const QString& column, const Alternative& wanted, Condition& ways)
{
    if (wanted.match != Match::Prefix) {
        if (wanted.text.isEmpty()) {
            ways.isCovered = false;
            ways.columns.words.push_back(isOneOf(presenceOf(column), {0}));
            return {column + u" IS NULL"_s, {}};
        }
        const Stream stream{indexOf(column), {column + u" = ?"_s, {wanted.text}}};
        ways.streams.push_back(stream);
        ways.columns.places.push_back(stream);
        return {plain(column) + u" = ?"_s, {wanted.text}};
    }
    const Stream stream{indexOf(column), beginsWith(column, wanted.text), true};
    ways.streams.push_back(stream);
    if (wanted.text.isEmpty())
        ways.columns.words.push_back(isOneOf(presenceOf(column), {0}, true));
    else
        ways.columns.places.push_back(stream);
    return beginsWith(plain(column), wanted.text);
}

Sql FilterSql::recordId(const Alternative& wanted, Condition& ways)
{
    ways.isExact = false;
    if (wanted.match == Match::Prefix) {
        const Sql sql = idBeginsWith(u"receipt_id"_s, u"+kind"_s, wanted.text);
        if (!sql.values.isEmpty()) {
            const Stream stream{indexOf(u"receipt_id"_s), sql, true};
            ways.streams.push_back(stream);
            ways.columns.places.push_back(stream);
        } else if (wanted.text.isEmpty()) {
            ways.isCovered = false;
            ways.columns.isAlways = true;
        } else if (sql.text != u"0"_s) {
            ways.isCovered = false;
            ways.columns.words.push_back(isOneOf(LogColumn::Kind, {decisionTerm},
                                                 !decisionIdPrefix.startsWith(wanted.text)));
        }
        return idBeginsWith(u"+receipt_id"_s, u"+kind"_s, wanted.text);
    }
    const QByteArray uuid = uuidOfRecordId(wanted.text);
    const bool isDecision = wanted.text.startsWith(decisionIdPrefix);
    if (uuid.isEmpty() || (!isDecision && !wanted.text.startsWith(eventIdPrefix)))
        return {u"0"_s, {}};
    const QString ofKind =
        (isDecision ? u"+kind = "_s : u"+kind <> "_s) + QString::number(decisionTerm) + u" AND "_s;
    ways.streams.push_back({indexOf(u"receipt_id"_s), {u"receipt_id = ?"_s, {uuid}}});
    ways.columns.places.push_back(
        {indexOf(u"receipt_id"_s), {ofKind + u"receipt_id = ?"_s, {uuid}}});
    return {ofKind + u"+receipt_id = ?"_s, {uuid}};
}

Sql FilterSql::blast(const Alternative& wanted, Condition& ways)
{
    constexpr int maxScore = 100;
    std::vector<qint64> values;
    for (int score = 0; score <= maxScore; ++score) {
        if (!compares(wanted.match, score, wanted.number))
            continue;
        ways.streams.push_back({indexOf(u"blast"_s), {u"blast = "_s + QString::number(score), {}}});
        values.push_back(score + 1);
    }
    ways.columns.words.push_back(isOneOf(LogColumn::Blast, std::move(values)));
    return {u"+blast "_s + comparison(wanted.match) + u' ' + QString::number(wanted.number), {}};
}

Sql FilterSql::time(const Alternative& wanted, Condition& ways)
{
    // Table `block` says where to look; see AuditQuery.
    ways.isCovered = false;
    ways.columns.times.push_back({wanted.match, wanted.number});
    return {u"recorded_at "_s + comparison(wanted.match) + u' ' + QString::number(wanted.number),
            {}};
}

std::optional<Sql> FilterSql::freeText(const Alternative& wanted, Condition& ways)
{
    const bool isPrefix = wanted.match == Match::Prefix;
    const QString folded = asciiFolded(wanted.text);
    Sql found{isPrefix ? u"instr(lower(text), ?) = 1"_s : u"instr(lower(text), ?) > 0"_s, {folded}};
    if (const QString pieces = trigrams(folded); !pieces.isEmpty())
        found = {u"id IN (SELECT rowid FROM term_text WHERE term_text MATCH ?) AND "_s + found.text,
                 {pieces, folded}};
    const std::optional<Ids> ids = termIds(std::move(found));
    if (!ids)
        return std::nullopt;

    static const std::pair<QString, LogColumn> columns[] = {
        {u"capability"_s, LogColumn::Capability},
        {u"worker"_s, LogColumn::Worker},
        {u"species"_s, LogColumn::Species},
        {u"tenant"_s, LogColumn::Tenant},
        {u"rule"_s, LogColumn::Rule},
        {u"code"_s, LogColumn::Code},
        {u"reason"_s, LogColumn::Reason},
    };
    Sql sql;
    for (const auto& [column, logColumn] : columns) {
        addStreams(column, *ids, ways);
        ways.columns.words.push_back({logColumn, ids->ids});
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
        const Stream stream{indexOf(u"receipt_id"_s), {u"receipt_id = ?"_s, {uuid}}};
        ways.streams.push_back(stream);
        ways.columns.places.push_back(stream);
        sql += {u" OR +receipt_id = ?"_s, {uuid}};
    }
    return sql;
}

} // namespace hall
