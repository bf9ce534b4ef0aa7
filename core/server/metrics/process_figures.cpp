// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/metrics/process_figures.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QByteArray wholeOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Field 22 of /proc/self/stat. The second may hold spaces and brackets, so counting starts behind
/// its end.
double startedTicksAfterBoot()
{
    constexpr int fieldAfterName = 19;
    const QByteArray stat = wholeOf(u"/proc/self/stat"_s);
    const QByteArray rest = stat.sliced(stat.lastIndexOf(')') + 1).trimmed();
    return rest.split(' ').value(fieldAfterName).toDouble();
}

double bootSeconds()
{
    const QByteArray stat = wholeOf(u"/proc/stat"_s);
    const qsizetype at = stat.indexOf("btime ");
    if (at < 0)
        return 0;
    const qsizetype from = at + qsizetype(sizeof "btime ") - 1;
    return stat.sliced(from, stat.indexOf('\n', from) - from).toDouble();
}

} // namespace

qint64 residentBytes()
{
    return wholeOf(u"/proc/self/statm"_s).split(' ').value(1).toLongLong() *
           ::sysconf(_SC_PAGESIZE);
}

double processStartSeconds()
{
    const double boot = bootSeconds();
    const double ticks = startedTicksAfterBoot();
    return boot > 0 && ticks > 0 ? boot + ticks / double(::sysconf(_SC_CLK_TCK)) : 0;
}

} // namespace hall
