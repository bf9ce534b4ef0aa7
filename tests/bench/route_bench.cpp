// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer costs, as ratios measured in one run:
//   route_bench [--seconds N]
// 1. POST /api/route over 64 keep-alive connections, answered after the commit, against a constant
//    reply of the same size from the same Qt HTTP server;
// 2. one connection, request to answer, against one fsync'd SQLite commit in the same folder.
#include "tests/bench/served_hall.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::bench;

namespace {

LoadResult constantReply(qsizetype replyBytes, double seconds)
{
    QHttpServer server;
    const QByteArray reply(replyBytes, 'x');
    server.route(u"/api/route"_s, [&] { return QHttpServerResponse("application/json", reply); });
    const quint16 port = server.listen(QHostAddress::LocalHost);
    return loadWhileServing(port, routeRequest(u"none"_s, "{}"), 64, seconds);
}

/// Median microseconds of one commit of one row of `bytes`, as the log makes it.
double commitMedianUs(const QString& folder, int bytes)
{
    std::vector<qint64> times;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(folder + u"/commit.db"_s);
        if (!database.open())
            return 0;
        QSqlQuery setup(database);
        for (const QString& statement : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                         u"CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)"_s}) {
            if (!setup.exec(statement))
                return 0;
        }
        setup.finish();
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO t (body) VALUES (?)"_s);
        for (int i = 0; i < 1000; ++i) {
            const auto start = std::chrono::steady_clock::now();
            insert.bindValue(0, QByteArray(bytes, char('a' + i % 26)));
            if (!insert.exec())
                return 0;
            times.push_back(std::chrono::duration_cast<std::chrono::microseconds>(
                                std::chrono::steady_clock::now() - start)
                                .count());
        }
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    std::nth_element(times.begin(), times.begin() + 500, times.end());
    return double(times[500]);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const double seconds = secondsOfCommandLine("15");
    const ServedHall hall;
    const quint16 port = hall.port();
    const QByteArray request = hall.request();

    const LoadResult constant = constantReply(2000, seconds);
    const long before = residentKiB();
    const LoadResult warm = loadWhileServing(port, request, 64, std::max(1.0, seconds / 5));
    const long warmed = residentKiB();
    const LoadResult route = loadWhileServing(port, request, 64, seconds);
    const long after = residentKiB();
    const LoadResult single = loadWhileServing(port, request, 1, std::max(1.0, seconds / 3));
    const double commitUs = commitMedianUs(hall.fixture.folder.path(), 1100);

    std::printf("constant reply, 64 connections   %9.0f /s\n", constant.perSecond());
    std::printf("POST /api/route, 64 connections  %9.0f /s   p50 %u us   p99 %u us\n",
                route.perSecond(), route.percentileUs(0.5), route.percentileUs(0.99));
    std::printf("ratio                            %9.2f      (wanted: at least 0.35)\n",
                route.perSecond() / std::max(1.0, constant.perSecond()));
    std::printf("one connection                   p50 %u us; one commit p50 %.0f us\n",
                single.percentileUs(0.5), commitUs);
    std::printf("ratio                            %9.2f      (wanted: at most 1.5)\n",
                double(single.percentileUs(0.5)) / std::max(1.0, commitUs));
    std::printf("resident memory                  %ld KiB at start, %ld warm, %ld after\n", before,
                warmed, after);
    const auto failures = constant.failures + warm.failures + route.failures + single.failures;
    std::printf("failed replies                   %llu\n",
                static_cast<unsigned long long>(failures));
    return failures == 0 ? 0 : 1;
}
