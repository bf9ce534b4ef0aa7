// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_words.h"

#include <QDateTime>

#include <algorithm>

namespace hall {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<qint64> unitMs(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1000;
    case u'm':
        return 60'000;
    case u'h':
        return 3'600'000;
    case u'd':
        return 86'400'000;
    case u'w':
        return 604'800'000;
    default:
        return std::nullopt;
    }
}

/// `2h` → 7,200,000.
std::optional<qint64> parseSpan(QStringView text)
{
    constexpr qsizetype maxDigits = 7;
    const QStringView digits = text.chopped(1);
    if (digits.isEmpty() || digits.size() > maxDigits ||
        !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const std::optional<qint64> unit = unitMs(text.back());
    if (!unit)
        return std::nullopt;
    return digits.toLongLong() * *unit;
}

/// `2026-11-20` with an optional time, 'T' between them, four-digit year first: nothing else that
/// Qt would read as ISO.
bool looksLikeIsoTime(QStringView text)
{
    constexpr QStringView shape = u"0000-00-00";
    if (text.size() < shape.size() || text.size() > 32)
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape[i] == u'0' ? !isDigit(text[i]) : text[i] != shape[i])
            return false;
    }
    return text.size() == shape.size() || text[shape.size()] == u'T';
}

} // namespace

std::optional<qint64> parseFilterTime(QStringView text, qint64 nowMs)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto span = parseSpan(text))
        return nowMs - *span;
    if (!looksLikeIsoTime(text))
        return std::nullopt;
    const QString iso = text.toString();
    if (iso.size() == 10) {
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        return date.startOfDay().toMSecsSinceEpoch();
    }
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace hall
