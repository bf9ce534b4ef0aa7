// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/zone_text.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ZoneTextSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::ZoneText)
};

} // namespace

QDateTime timeIn(qint64 unixMs, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, zone == Zone::Utc ? Qt::UTC : Qt::LocalTime);
}

QString zoneTimeText(qint64 unixMs, Zone zone)
{
    return timeIn(unixMs, zone).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString zoneIsoText(qint64 unixMs, Zone zone)
{
    QDateTime time = timeIn(unixMs, zone);
    if (zone == Zone::Local)
        time = time.toOffsetFromUtc(time.offsetFromUtc());
    return time.toString(unixMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString zoneWord(Zone zone)
{
    return zone == Zone::Utc ? ZoneTextSay::tr("UTC") : ZoneTextSay::tr("local time");
}

} // namespace hall::ui
