// SPDX-License-Identifier: GPL-3.0-or-later
// make_log PATH RECORDS [--seed N]: writes a log to measure with, through the log's own writer.
#include "tests/bench/log_maker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"path"_s, u"The database to write."_s);
    parser.addPositionalArgument(u"records"_s, u"How many."_s);
    const QCommandLineOption seed(u"seed"_s, u"Of the random numbers."_s, u"number"_s, u"1"_s);
    parser.addOption(seed);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const qint64 records = arguments.size() == 2 ? arguments.at(1).toLongLong() : 0;
    if (records < 1) {
        std::fprintf(stderr, "make_log PATH RECORDS [--seed N]\n");
        return 2;
    }
    if (QFileInfo::exists(arguments.at(0))) {
        std::fprintf(stderr, "%s exists already\n", qPrintable(arguments.at(0)));
        return 2;
    }

    QElapsedTimer timer;
    timer.start();
    qint64 shown = 0;
    const auto progress = [&](qint64 written) {
        constexpr qint64 every = 500'000;
        if (written - shown < every && written < records)
            return;
        shown = written;
        std::fprintf(stderr, "%lld records, %lld a second\n", static_cast<long long>(written),
                     static_cast<long long>(written * 1000 / std::max<qint64>(1, timer.elapsed())));
    };
    const auto made =
        hall::bench::makeLog(arguments.at(0), records, parser.value(seed).toUInt(), progress);
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return 1;
    }
    const qint64 bytes = QFileInfo(arguments.at(0)).size();
    std::printf("%lld records in %.1f s, %.0f bytes each\n", static_cast<long long>(records),
                double(timer.elapsed()) / 1000, double(bytes) / double(records));
    return 0;
}
