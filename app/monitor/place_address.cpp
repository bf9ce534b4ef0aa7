// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/place_address.h"

#include <QUrl>

#include <algorithm>

namespace hall::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView placeScheme("hall://");

Error notAPlace(const QString& word, const QString& message)
{
    return {message, u"INVALID_OPTION"_s, word};
}

} // namespace

bool isPlaceAddress(const QString& text)
{
    return text.startsWith(placeScheme) && text.size() <= maxPlaceLength &&
           std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<QString> readPlaceAddress(const QStringList& words)
{
    if (words.isEmpty())
        return QString();
    const QString& first = words.constFirst();
    if (!first.startsWith(placeScheme)) {
        return notAPlace(first,
                         u"\"%1\" is neither an option nor an address that begins with hall://; "
                         "hall-monitor --help lists the options."_s.arg(first));
    }
    if (words.size() > 1) {
        return notAPlace(
            words.at(1),
            u"\"%1\" is one too many: hall-monitor opens one address."_s.arg(words.at(1)));
    }
    // A desktop hands over what a link says, a person what the window copied.
    const QString place = QUrl::fromPercentEncoding(first.toUtf8());
    if (!isPlaceAddress(place)) {
        return notAPlace(first,
                         u"The address is longer than %1 characters or has control characters in "
                         "it."_s.arg(maxPlaceLength));
    }
    return place;
}

} // namespace hall::app
