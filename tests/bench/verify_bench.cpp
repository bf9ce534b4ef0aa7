// SPDX-License-Identifier: GPL-3.0-or-later
// verify_bench [--records N | --db FILE] [--rounds N]: how many records a second a verification
// checks, and how that compares with reading every body by way of the JSON tree alone.
#include "tests/bench/log_maker.h"

#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/audit_verify.h"
#include "core/audit/verify/records/record_facts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hall;

namespace {

double perSecond(qint64 records, const QElapsedTimer& timer)
{
    return double(records) * 1e9 / double(std::max<qint64>(1, timer.nsecsElapsed()));
}

/// Of all threads of this process.
double processorSeconds()
{
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Reading a body alone, on one thread; 0 when the log cannot be read.
double bodiesPerSecond(const QString& path, bool byTree)
{
    constexpr int busyTimeoutMs = 5000;
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly, busyTimeoutMs);
    auto rows = connection ? RawStatement::prepare(**connection, "SELECT body, kind FROM record "
                                                                 "LIMIT 50000")
                           : Result<RawStatement>(connection.error());
    if (!rows)
        return 0;
    std::vector<std::pair<QByteArray, bool>> bodies;
    while (rows->step() == RawStatement::Step::Row)
        bodies.emplace_back(rows->bytes(0).toByteArray(), rows->integer(1) == 1);
    QElapsedTimer timer;
    timer.start();
    qint64 read = 0;
    RecordFacts facts;
    for (const auto& [body, isDecision] : bodies)
        read += byTree ? factsOfBody(body).ok() : scanRecord(body, isDecision, facts);
    if (read < qint64(bodies.size()))
        std::printf("%lld of %zu bodies were not read this way\n",
                    static_cast<long long>(qint64(bodies.size()) - read), bodies.size());
    return perSecond(qint64(bodies.size()), timer);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption records(u"records"_s, u"Of a log made for this."_s, u"number"_s,
                                     u"200000"_s);
    const QCommandLineOption database(u"db"_s, u"An existing log instead."_s, u"file"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Verifications."_s, u"number"_s, u"3"_s);
    parser.addOptions({records, database, rounds});
    parser.process(application);

    const QTemporaryDir folder;
    QString path = parser.value(database);
    if (path.isEmpty()) {
        path = folder.filePath(u"hall.db"_s);
        const auto made =
            bench::makeLog(path, parser.value(records).toLongLong(), 1, [](qint64) {});
        if (!made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
            return 1;
        }
    }
    double best = 0;
    for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
        const double before = processorSeconds();
        QElapsedTimer timer;
        timer.start();
        const auto report = verifyAuditLog({.path = path});
        if (!report || !report->intact) {
            std::fprintf(stderr, "%s\n",
                         qPrintable(report ? report->detail : report.error().message));
            return 1;
        }
        const double rate = perSecond(report->records, timer);
        std::printf("%lld records, %d checkpoints: %.0f records/s, %.1f us of processor each\n",
                    static_cast<long long>(report->records), report->checkpoints, rate,
                    (processorSeconds() - before) * 1e6 / double(report->records));
        best = std::max(best, rate);
    }
    const double byTree = bodiesPerSecond(path, true);
    const double byScan = bodiesPerSecond(path, false);
    std::printf("reading bodies alone, one thread: %.0f/s scanned, %.0f/s by the tree\n", byScan,
                byTree);
    std::printf("verification against the tree alone: %.1f x\n", best / byTree);
    return 0;
}
