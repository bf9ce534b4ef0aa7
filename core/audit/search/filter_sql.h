// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace hall {

/// SQL with its values beside it. Numbers of our own stand in the text; what came from a person
/// never does.
struct Sql {
    QString text;
    QVariantList values;

    Sql& operator+=(const Sql& other);
};

/// One value in one index: its records come in order of seq, unless it is a range of values.
struct Stream {
    QString index;
    Sql condition;
    bool isRange = false;
};

/// A term as SQL: a condition for any row, and the ways in through an index.
struct Condition {
    Sql sql;
    std::vector<Stream> streams;
    bool isCovered = true; ///< every match is in one of the streams
    bool isExact = true;   ///< every row of the streams is a match
};

/// A value that is larger than every text beginning with `prefix` and not larger than any other
/// larger text, in the order of code points; empty when there is none.
QString prefixEnd(const QString& prefix);

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
        std::vector<qint64> ids;
        bool areTooMany = false;
        Sql condition; ///< over table `term`
    };
    std::optional<Ids> termIds(Sql condition);
    static Sql membership(const QString& column, const Ids& ids);

    std::optional<Sql> alternative(FilterField field, const Alternative& wanted, Condition& ways);
    std::optional<Sql> termColumn(FilterField field, const Alternative& wanted, Condition& ways);
    std::optional<Sql> freeText(const Alternative& wanted, Condition& ways);
    static Sql textColumn(const QString& column, const Alternative& wanted, Condition& ways);
    static Sql recordId(const Alternative& wanted, Condition& ways);
    static Sql blast(const Alternative& wanted, Condition& ways);
    static Sql time(const Alternative& wanted, Condition& ways);

    QSqlDatabase m_database;
    QSqlError m_error;
};

} // namespace hall
