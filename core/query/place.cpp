// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/place.h"

#include "core/protocol/grammar.h"
#include "core/query/filter_words.h"
#include "core/query/record_id.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestHashDigits = 8;
constexpr qsizetype mostHashDigits = 64;
/// More do not fit into a number.
constexpr qsizetype mostDigits = 18;

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHash(QStringView text)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() >= fewestHashDigits && text.size() <= mostHashDigits &&
           std::all_of(text.begin(), text.end(), isHexDigit);
}

Error noPlace(QStringView text)
{
    constexpr qsizetype longest = 40;
    QString shown = withoutControlCharacters(text.first(std::min(text.size(), longest)).toString());
    if (text.size() > longest)
        shown += u'…';
    return Error{u"'%1' is not a place in the log. Write the number of a record (#4711), an id "
                 u"(dec_…), a time (2026-11-20, 2026-11-20T08:00:00Z, 2h), or the first eight "
                 u"digits or more of a receipt hash."_s.arg(shown),
                 u"INVALID_PLACE"_s, u"place"_s};
}

} // namespace

Result<LogPlace> parsePlace(QStringView text, qint64 nowMs)
{
    const QStringView trimmed = text.trimmed();
    const bool isMarked = trimmed.startsWith(u'#');
    LogPlace place;
    if (const QStringView digits = isMarked ? trimmed.sliced(1) : trimmed; isNumber(digits)) {
        place.number = digits.toLongLong();
        if (place.number < 1)
            return noPlace(trimmed);
        if (!isMarked && isHash(digits))
            place.hash = digits.toLatin1();
        return place;
    }
    if (isMarked)
        return noPlace(trimmed);
    if (!uuidOfRecordId(trimmed).isEmpty()) {
        place.by = LogPlace::By::Id;
        place.id = trimmed.toString();
        return place;
    }
    if (isHash(trimmed)) {
        place.by = LogPlace::By::Hash;
        place.hash = trimmed.toLatin1().toLower();
        return place;
    }
    if (const std::optional<qint64> time = parseFilterTime(trimmed, nowMs)) {
        place.by = LogPlace::By::Time;
        place.number = *time;
        return place;
    }
    return noPlace(trimmed);
}

} // namespace hall
