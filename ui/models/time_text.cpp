// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct TimeTextSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::TimeText)
};

constexpr qint64 minuteS = 60, hourS = 60 * minuteS, wholeDayS = 24 * hourS;

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString durationText(qint64 ms)
{
    if (ms <= 0)
        return TimeTextSay::tr("due");
    // Rounded up: it is `due` only when it is.
    const qint64 seconds = (ms + 999) / 1000;
    if (seconds < 2 * minuteS)
        return TimeTextSay::tr("%1 s").arg(seconds);
    if (seconds < 2 * hourS)
        return TimeTextSay::tr("%1 min").arg(seconds / minuteS);
    if (seconds < 2 * wholeDayS) {
        return TimeTextSay::tr("%1 h %2 min")
            .arg(QString::number(seconds / hourS), twoDigits(seconds % hourS / minuteS));
    }
    return TimeTextSay::tr("%1 d %2 h")
        .arg(QLocale().toString(seconds / wholeDayS), QString::number(seconds % wholeDayS / hourS));
}

QString momentText(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace hall::ui
