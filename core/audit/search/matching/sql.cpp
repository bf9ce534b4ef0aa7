// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/sql.h"

#include "core/audit/storage/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace hall {

using namespace Qt::StringLiterals;

Sql& Sql::operator+=(const Sql& other)
{
    text += other.text;
    values += other.values;
    return *this;
}

bool runSelect(QSqlQuery& query, const Sql& sql)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql.text))
        return false;
    for (const QVariant& value : sql.values)
        query.addBindValue(value);
    return query.exec();
}

Error searchError(const Connection& connection, const QSqlError& error)
{
    return databaseError(connection.path(), u"read"_s, error, u"DATABASE_UNREADABLE"_s);
}

Error searchCancelled()
{
    return Error{u"The search was cancelled."_s, u"SEARCH_CANCELLED"_s, {}};
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

Sql beginsWith(const QString& column, const QString& prefix)
{
    if (prefix.isEmpty())
        return {column + u" IS NOT NULL"_s, {}};
    Sql sql{column + u" >= ?"_s, {prefix}};
    if (const QString end = prefixEnd(prefix); !end.isEmpty())
        sql += {u" AND "_s + column + u" < ?"_s, {end}};
    return sql;
}

QString trigrams(const QString& text)
{
    constexpr qsizetype length = 3;
    constexpr qsizetype mostPieces = 40;
    const QList<uint> points = text.toUcs4();
    if (points.contains(0U))
        return {};
    QStringList pieces;
    for (qsizetype i = 0; i + length <= points.size() && pieces.size() < mostPieces; ++i) {
        QString piece =
            QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData() + i), length);
        piece.replace(u'"', u"\"\""_s);
        pieces.append(u'"' + piece + u'"');
    }
    pieces.removeDuplicates();
    return pieces.join(u" AND "_s);
}

} // namespace hall
