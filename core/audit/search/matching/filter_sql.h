// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/columns/log_columns.h"
#include "core/audit/search/matching/sql.h"
#include "core/query/filter.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hall {

/// The term `decision`, which index record_kind leaves out. See schema/001_log.sql.
inline constexpr qint64 decisionTerm = 1;

/// A field whose words are terms.
struct TermColumn {
    FilterField field;
    LogColumn column;
    QString name; ///< in table `record`
};
/// nullptr when the field's values are something else.
const TermColumn* termColumnOf(FilterField field);

bool compares(FilterTerm::Match match, qint64 value, qint64 number);

/// One value in one index: its records come in order of seq, unless it is a range of values.
struct Stream {
    QString index;
    Sql condition;
    bool isRange = false;
};

/// Which values of a word column match.
struct WordTest {
    LogColumn column = LogColumn::Kind;
    std::shared_ptr<const std::vector<qint64>> values; ///< rising
    bool isInverted = false;                           ///< all values but these
};

struct TimeTest {
    FilterTerm::Match match = FilterTerm::Match::AtLeast;
    qint64 ms = 0;
};

/// A term over the packed columns of a block: a record matches that meets one of these tests or
/// stands in one of these places.
struct ColumnCondition {
    std::vector<WordTest> words;
    std::vector<TimeTest> times;
    /// Matches that the columns do not tell, by an index: every row of them is one.
    std::vector<Stream> places;
    bool isAlways = false;
    bool isNegated = false; ///< of all that
};

/// A term as SQL: a condition for any row, and the ways in through an index. And the same over the
/// packed columns.
struct Condition {
    Sql sql;
    std::vector<Stream> streams;
    bool isCovered = true; ///< every match is in one of the streams
    bool isExact = true;   ///< every row of the streams is a match
    ColumnCondition columns;
};

/// Turns terms of a filter into SQL over table `record`. Rows are compared as
/// Filter::matches() compares fields.
class FilterSql {
public:
    explicit FilterSql(const QSqlDatabase& database);

    /// nullopt on an SQL error, see lastError().
    std::optional<Condition> condition(const FilterTerm& term);
    QSqlError lastError() const { return m_error; }

private:
    using Alternative = FilterTerm::Alternative;

    struct Ids {
        std::shared_ptr<const std::vector<qint64>> ids; ///< rising
        Sql condition;                                  ///< over table `term`
    };
    std::optional<Ids> termIds(Sql condition);
    static void addStreams(const QString& column, const Ids& ids, Condition& ways);
    static Sql membership(const QString& column, const Ids& ids);

    std::optional<Sql> alternative(FilterField field, const Alternative& wanted, Condition& ways);
    std::optional<Sql> termColumn(const TermColumn& termColumn, const Alternative& wanted,
                                  Condition& ways);
    std::optional<Sql> freeText(const Alternative& wanted, Condition& ways);
    static Sql textColumn(const QString& column, const Alternative& wanted, Condition& ways);
    static Sql recordId(const Alternative& wanted, Condition& ways);
    static Sql blast(const Alternative& wanted, Condition& ways);
    static Sql time(const Alternative& wanted, Condition& ways);

    QSqlDatabase m_database;
    QSqlError m_error;
};

} // namespace hall
