// SPDX-License-Identifier: GPL-3.0-or-later
// verify_mutations [--records N] [--mutations N] [--seed N]: makes a signed log, changes one thing
// in a copy of it at random, verifies the copy, and counts what was found, by the kind of change.
#include "tests/audit/evidence/signed_log.h"
#include "tests/audit/verify/log_mutation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

struct Tally {
    int made = 0, found = 0;
    std::map<QString, int> problems;
};

bool fill(SignedLog& log, int records)
{
    constexpr int parts = 8;
    for (int part = 0; part < parts; ++part) {
        if (!log.writeSome(records / parts) || !log.checkpoint())
            return false;
        if (part == parts / 2 && !log.rotate())
            return false;
    }
    log.close();
    return true;
}

QString copyOf(const SignedLog& log)
{
    const QString copy = log.folder.filePath(u"copy.db"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".checkpoints"_s})
        QFile::remove(copy + suffix);
    QFile::copy(log.path(), copy);
    QFile::copy(log.notesPath(), checkpointFilePath(copy));
    return copy;
}

/// `hash of record 12 changed` → `hash of record # changed`
QString kindOf(const Mutation& mutation)
{
    static const QRegularExpression number(u"\\d+"_s);
    return QString(mutation.what).replace(number, u"#"_s);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption records(u"records"_s, u"Of the log."_s, u"number"_s, u"20000"_s);
    const QCommandLineOption mutations(u"mutations"_s, u"How many."_s, u"number"_s, u"1000"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of the random numbers."_s, u"number"_s, u"1"_s);
    parser.addOptions({records, mutations, seed});
    parser.process(application);

    SignedLog log;
    SignedLog other;
    if (!fill(log, parser.value(records).toInt()) || !fill(other, 800)) {
        std::fprintf(stderr, "The log could not be written: %s\n", qPrintable(log.error.message));
        return 1;
    }
    const auto untouched = verifyAuditLog({.path = copyOf(log)});
    if (!untouched || !untouched->intact) {
        std::fprintf(stderr, "The log itself is not intact\n");
        return 1;
    }

    LogMutator mutator(parser.value(seed).toUInt());
    std::map<QString, Tally> tallies;
    int missed = 0;
    qint64 checking = 0;
    for (int i = 0; i < parser.value(mutations).toInt(); ++i) {
        const QString path = copyOf(log);
        const auto mutation = mutator.mutate(path, other.notesBytes());
        if (!mutation) {
            std::fprintf(stderr, "%s\n", qPrintable(mutation.error().message));
            return 1;
        }
        QElapsedTimer timer;
        timer.start();
        const auto report = verifyAuditLog({.path = path});
        checking += timer.nsecsElapsed();
        Tally& tally = tallies[kindOf(*mutation)];
        ++tally.made;
        if (report && mutation->isFound(*report)) {
            ++tally.found;
            ++tally.problems[report->intact ? u"note"_s : report->problem];
            continue;
        }
        ++missed;
        std::printf("missed: %s: %s\n", qPrintable(mutation->what),
                    report ? qPrintable(u"%1 at %2: %3"_s.arg(
                                 report->problem, QString::number(report->badSeq), report->detail))
                           : qPrintable(report.error().message));
    }
    std::printf("\n| change | made | found | as |\n| --- | --- | --- | --- |\n");
    for (const auto& [kind, tally] : tallies) {
        QStringList problems;
        for (const auto& [problem, count] : tally.problems)
            problems += u"%1 %2"_s.arg(problem, QString::number(count));
        std::printf("| %s | %d | %d | %s |\n", qPrintable(kind), tally.made, tally.found,
                    qPrintable(problems.join(u", "_s)));
    }
    std::printf("\n%d changes, %d missed, %.2f s in verification\n",
                parser.value(mutations).toInt(), missed, double(checking) / 1e9);
    return missed == 0 ? 0 : 1;
}
