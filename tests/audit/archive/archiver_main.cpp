// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/archive/archived_log.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QTimer>

#include <unistd.h>

/// A log that archives, to be killed: `archiver DB` writes, seals, records and deletes until then,
/// with a line for each; `archiver DB once` ends what was begun and then itself.
using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

void printLine(const QByteArray& line)
{
    const QByteArray text = line + '\n';
    // One write, so that being killed cannot leave half of a line for a whole one.
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(3);
}

template <typename T, typename Start>
Result<T> waitFor(const Start& start)
{
    auto made = std::make_shared<std::promise<Result<T>>>();
    auto answer = made->get_future();
    start([made](Result<T> result) { made->set_value(std::move(result)); });
    return answer.get();
}

bool fail(const Error& error)
{
    printLine("problem " + error.code.toUtf8() + ' ' + error.message.toUtf8());
    return false;
}

bool writeRecords(AuditLog& log, int count)
{
    std::vector<RecordDraft> drafts;
    for (int i = 0; i < count; ++i)
        drafts.push_back(decisionDraft(someDecision(), u"session"_s));
    const auto written = waitFor<std::vector<CommittedRecord>>([&](const auto& done) {
        log.submit({drafts, {}, done});
    });
    if (!written)
        return fail(written.error());
    printLine("ack " + QByteArray::number(written->back().seq));
    return true;
}

bool archive(AuditLog& log)
{
    const auto made = waitFor<Checkpoint>([&](const auto& done) { log.makeCheckpoint(done); });
    if (!made)
        return fail(made.error());
    SealOptions options;
    options.databasePath = log.path();
    options.beforeMs = ArchivedLog::everything;
    options.nowMs = testTimeMs;
    const auto sealed = sealSegment(options);
    if (!sealed)
        return fail(sealed.error());
    if (!*sealed)
        return true;
    printLine("sealed " + QByteArray::number((**sealed).row.lastSeq));
    const auto recorded = waitFor<CommittedRecord>(
        [&](const auto& done) { log.archive(**sealed, u"admin"_s, done); });
    if (!recorded)
        return fail(recorded.error());
    printLine("recorded " + QByteArray::number(recorded->seq));
    return true;
}

bool isDeleted(const QString& path)
{
    const auto reader = AuditReader::open(path);
    QSqlQuery query((*reader)->database());
    return query.exec(u"SELECT count(*) FROM segment WHERE deleted = 0"_s) && query.next() &&
           query.value(0).toInt() == 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    AuditLogOptions options = signingOptions();
    options.path = arguments.value(1);
    const auto log = AuditLog::open(options);
    if (!log)
        return fail(log.error()) ? 0 : 1;
    if (!(*log)->tailProblem().isEmpty())
        return fail({(*log)->tailProblem(), u"TAIL"_s, {}}) ? 0 : 1;
    printLine("open");
    if (arguments.size() > 2) {
        if (!archive(**log))
            return 1;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &application, [&options] {
            if (isDeleted(options.path))
                QCoreApplication::quit();
        });
        look.start(10);
        return QCoreApplication::exec();
    }
    for (;;) {
        if (!writeRecords(**log, 1500) || !archive(**log))
            return 1;
    }
}
