// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/log_fixture.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

/// A Hall's writer without the Hall, for tests that end it or its disk.
///   audit_log_writer forever DB   writes until it is killed; a line `ack SEQ ID` per commit
///   audit_log_writer hold DB      opens, prints `open`, and waits for the end of its input
///   audit_log_writer full DB      writes while no file may grow, then again when they may
using namespace hall;
using namespace Qt::StringLiterals;

namespace {

void printLine(const QByteArray& line)
{
    const QByteArray text = line + '\n';
    // One write, so that being killed cannot leave half of an answer for a whole one.
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(3);
}

int writeForever(AuditLog& log)
{
    QSemaphore free(64);
    for (;;) {
        free.acquire();
        const RouteDecision decision = test::someDecision();
        const QByteArray id = decision.decisionId().toLatin1();
        const bool isAccepted = log.submit(
            {{decisionDraft(decision, u"session"_s)}, {}, [&free, id](test::Written written) {
                 if (written)
                     printLine("ack " + QByteArray::number(written->front().seq) + ' ' + id);
                 free.release();
             }});
        if (!isAccepted)
            return 2;
    }
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Writes ten jobs, and says of each what became of it.
void writeTen(AuditLog& log, const QByteArray& phase)
{
    for (int i = 0; i < 10; ++i) {
        QSemaphore answered;
        const bool isAccepted = log.submit(
            {{decisionDraft(test::someDecision(), u"session"_s)}, {}, [&](test::Written written) {
                 QByteArray line = phase + ' ';
                 if (written)
                     line += "ack " + QByteArray::number(written->front().seq);
                 else
                     line += written.error().code.toUtf8() + ' ' + written.error().message.toUtf8();
                 printLine(line);
                 answered.release();
             }});
        if (!isAccepted)
            ::_exit(2);
        answered.acquire();
    }
    printLine(phase + (log.health().writable ? " healthy" : " unhealthy"));
}

int fillDisk(AuditLog& log)
{
    std::signal(SIGXFSZ, SIG_IGN);
    writeTen(log, "before");
    limitFiles(64 * 1024);
    writeTen(log, "full");
    limitFiles(RLIM_INFINITY);
    writeTen(log, "after");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    AuditLogOptions options;
    options.path = arguments.at(2);
    const auto log = AuditLog::open(options);
    if (!log) {
        printLine("error " + log.error().code.toUtf8() + ' ' + log.error().message.toUtf8());
        return 1;
    }
    if (arguments.at(1) == u"forever"_s)
        return writeForever(**log);
    if (arguments.at(1) == u"full"_s)
        return fillDisk(**log);
    printLine("open");
    while (std::getchar() != EOF) {
    }
    return 0;
}
