// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/evidence/signed_log.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <unistd.h>

/// A log with key and checkpoints, to be killed: `signed_writer DB` writes until then, a line
/// `ack SEQ` per record, `checkpoint SIZE` and `key ID` when the log says so.
using namespace hall;
using namespace Qt::StringLiterals;

namespace {

void printLine(const QByteArray& line)
{
    const QByteArray text = line + '\n';
    // One write, so that being killed cannot leave half of a line for a whole one.
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(3);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    AuditLogOptions options;
    options.path = QCoreApplication::arguments().value(1);
    options.signs = true;
    options.checkpointEveryRecords = 7;
    auto log = AuditLog::open(options);
    if (!log || !(*log)->tailProblem().isEmpty()) {
        printLine("problem " + (log ? (*log)->tailProblem() : log.error().message).toUtf8());
        return 1;
    }
    QObject::connect(
        log->get(), &AuditLog::checkpointMade, log->get(),
        [](qint64 size) { printLine("checkpoint " + QByteArray::number(size)); },
        Qt::DirectConnection);
    QSemaphore free(16);
    for (int i = 1;; ++i) {
        free.acquire();
        const auto done = [&free](const test::Written& written) {
            if (written)
                printLine("ack " + QByteArray::number(written->front().seq));
            free.release();
        };
        if (!(*log)->submit({{decisionDraft(test::someDecision(), u"session"_s)}, {}, done}))
            return 2;
        if (i % 40 != 0)
            continue;
        (*log)->rotateKey(u"admin"_s, [](const Result<SigningKey>& key) {
            if (key)
                printLine("key " + key->id.toLatin1());
        });
    }
}
