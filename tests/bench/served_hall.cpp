// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/served_hall.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace hall::bench {

using namespace Qt::StringLiterals;

namespace {

bool waitUntilListening(ServerRunner& server)
{
    QEventLoop loop;
    QObject::connect(&server, &ServerRunner::stateChanged, &loop, [&] {
        if (server.state() != ServerRunner::State::Starting)
            loop.quit();
    });
    if (server.state() == ServerRunner::State::Starting)
        loop.exec();
    return server.state() == ServerRunner::State::Listening;
}

} // namespace

double secondsOfCommandLine(const char* byDefault)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seconds(u"seconds"_s, u"Length of each measurement."_s, u"n"_s,
                                     QString::fromLatin1(byDefault));
    parser.addOption(seconds);
    parser.process(*QCoreApplication::instance());
    return std::max(1.0, parser.value(seconds).toDouble());
}

QByteArray routeRequest(const QString& token, const QByteArray& body)
{
    return "POST /api/route HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
           token.toUtf8() + "\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

LoadResult loadWhileServing(quint16 port, const QByteArray& request, int connections,
                            double seconds)
{
    LoadResult result;
    QEventLoop loop;
    std::thread client([&] {
        result = runLoad(port, request, connections, seconds);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    client.join();
    return result;
}

ServedHall::ServedHall()
{
    if (!fixture.hall) {
        std::fprintf(stderr, "%s\n", qPrintable(fixture.error.message));
        std::exit(1);
    }
    const auto enrolled =
        fixture.enroll(test::workerRecordText(u"org.acme.reader"_s, u"cap.data.read"_s));
    server = std::make_unique<ServerRunner>(*fixture.hall);
    ServerOptions options;
    options.port = 0;
    server->start(options);
    if (!enrolled || !waitUntilListening(*server)) {
        std::fprintf(stderr, "the Hall did not start\n");
        std::exit(1);
    }
}

quint16 ServedHall::port() const
{
    return quint16(QUrl(server->url()).port());
}

QByteArray ServedHall::request() const
{
    return routeRequest(
        fixture.hall->sessionToken(),
        R"({"capability_id":"cap.data.read","worker_id":"org.acme.reader","env":"prod",)"
        R"("data_label":"INTERNAL","tenant_id":"org.acme"})");
}

} // namespace hall::bench
