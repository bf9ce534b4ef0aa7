// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariantList>

class QSqlError;
class QSqlQuery;

namespace hall {

class Connection;

/// SQL with its values beside it. Numbers of our own stand in the text; what came from a person
/// never does.
struct Sql {
    QString text;
    QVariantList values;

    Sql& operator+=(const Sql& other);
};

/// False: see the query's lastError().
bool runSelect(QSqlQuery& query, const Sql& sql);
/// DATABASE_UNREADABLE, naming the file.
Error searchError(const Connection& connection, const QSqlError& error);
/// SEARCH_CANCELLED.
Error searchCancelled();

/// A value that is larger than every text beginning with `prefix` and not larger than any other
/// larger text, in the order of code points; empty when there is none.
QString prefixEnd(const QString& prefix);
/// The texts of a column that begin with `prefix`, as a range of an index.
Sql beginsWith(const QString& column, const QString& prefix);
/// What a term that contains the text has to contain, as a query of table term_text; empty when the
/// text is too short for it.
QString trigrams(const QString& text);

} // namespace hall
