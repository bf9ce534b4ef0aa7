// SPDX-License-Identifier: GPL-3.0-or-later
// evidence_bench [--records N] [--rounds N] [--callers N]: what keys and checkpoints cost whoever
// waits for a record: the same log with and without them, in turn, fsync on.
#include "tests/bench/log_maker.h"

#include "core/audit/audit_log.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace hall;

namespace {

struct Measured {
    double perSecond = 0;
    double p50Us = 0, p99Us = 0; ///< from submitting a record to its answer
};

Measured measure(const QString& path, bool signs, qint64 records, int callers)
{
    AuditLogOptions options;
    options.path = path;
    options.signs = signs;
    const auto log = AuditLog::open(options);
    if (!log) {
        std::fprintf(stderr, "%s\n", qPrintable(log.error().message));
        return {};
    }
    bench::LogMaker maker(1, 0, records * 1000, records);
    std::mutex mutex;
    std::vector<qint64> waits;
    QSemaphore free(callers);
    QElapsedTimer timer;
    timer.start();
    for (qint64 i = 0; i < records; ++i) {
        RecordDraft draft = maker.next();
        free.acquire();
        const qint64 sent = timer.nsecsElapsed();
        const auto done = [&, sent](const Result<std::vector<CommittedRecord>>& written) {
            if (written) {
                const std::lock_guard lock(mutex);
                waits.push_back(timer.nsecsElapsed() - sent);
            }
            free.release();
        };
        if (!(*log)->submit({{std::move(draft)}, {}, done}))
            free.release();
    }
    free.acquire(callers);
    const double seconds = double(timer.nsecsElapsed()) * 1e-9;
    if (waits.empty())
        return {};
    std::sort(waits.begin(), waits.end());
    const auto at = [&waits](std::size_t percent) {
        return double(waits[(waits.size() - 1) * percent / 100]) * 1e-3;
    };
    return {double(waits.size()) / seconds, at(50), at(99)};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"records"_s, u"records per log"_s, u"N"_s, u"20000"_s},
                       {u"rounds"_s, u"logs of each kind"_s, u"N"_s, u"5"_s},
                       {u"callers"_s, u"records that wait at a time"_s, u"N"_s, u"64"_s}});
    parser.addHelpOption();
    parser.process(application);
    const qint64 records = parser.value(u"records"_s).toLongLong();
    const int rounds = parser.value(u"rounds"_s).toInt();
    const int callers = parser.value(u"callers"_s).toInt();

    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        Measured with, without;
        // Whoever is second finds a warmer disk: turn about.
        for (const bool signs : {round % 2 == 0, round % 2 != 0})
            (signs ? with : without) =
                measure(folder.filePath(signs ? u"a.db"_s : u"b.db"_s), signs, records, callers);
        std::printf("without: %6.0f/s, p50 %6.0f us, p99 %6.0f us   with: %6.0f/s, p50 %6.0f us, "
                    "p99 %6.0f us\n",
                    without.perSecond, without.p50Us, without.p99Us, with.perSecond, with.p50Us,
                    with.p99Us);
        if (without.perSecond > 0)
            ratios.push_back(with.perSecond / without.perSecond);
    }
    std::sort(ratios.begin(), ratios.end());
    if (!ratios.empty())
        std::printf("records a second with / without, median: %.3f\n", ratios[ratios.size() / 2]);
    return ratios.empty() ? 1 : 0;
}
