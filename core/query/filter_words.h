// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QStringList>

#include <optional>

/// The words of the query language. Private to this room.
namespace hall {

/// What may stand before the colon. Two of them are the same field with another meaning.
struct FilterWord {
    QString name;
    FilterField field;
    FilterTerm::Match match = FilterTerm::Match::Equals; ///< of Time: since and until
    QString example;                                     ///< a value, for messages
};

/// Denied with a code that means "a person has to decide", and nobody was asked: the Hall learnt.
/// Short for an outcome and two codes; `true` is all that it takes.
inline const QString wouldHaveAskedWord = QStringLiteral("would_have_asked");

/// By name or alias, any case; nullptr when there is none.
const FilterWord* findFilterWord(QStringView nameOrAlias);
/// The field name nearest to a mistyped one; empty when none is near.
QString nearestFilterWord(QStringView mistyped);

/// The words a field's value can be, as the log has them; empty when it is open.
QStringList filterValueWords(FilterField field);
/// A value in the log's spelling (`Staging` → `stage`, `ask` → `REQUIRE_HUMAN`); nullopt when the
/// field has a closed list and this is not on it.
std::optional<QString> normalisedFilterValue(FilterField field, const QString& value);
/// The beginning of a value in the case that the log uses for this field.
QString normalisedFilterPrefix(FilterField field, const QString& prefix);

/// Unix ms of `2h`, `7d` (ago), a date or an ISO time; nullopt when it is none.
std::optional<qint64> parseFilterTime(QStringView text, qint64 nowMs);

} // namespace hall
