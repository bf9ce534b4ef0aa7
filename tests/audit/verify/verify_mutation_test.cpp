// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/evidence/signed_log.h"
#include "tests/audit/verify/log_mutation.h"
#include "tests/support/instrumented.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Whatever is changed in a log, in one place, at random: found, and the right thing named. (The
/// program verify_mutations does the same with larger logs and more of them.)
class VerifyMutationTest : public QObject {
    Q_OBJECT

    static constexpr quint32 seed = 20'261'121;
    static constexpr int mutations = underSanitizer(300, 60);

    static QString copyOf(const SignedLog& log)
    {
        const QString copy = log.folder.filePath(u"copy.db"_s);
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".checkpoints"_s})
            QFile::remove(copy + suffix);
        return QFile::copy(log.path(), copy) &&
                       QFile::copy(log.notesPath(), checkpointFilePath(copy))
                   ? copy
                   : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (SignedLog* log : {&m_log, &m_other}) {
            QVERIFY(log->writeSome(700));
            QVERIFY(log->checkpoint());
            QVERIFY(log->writeSome(900));
            QVERIFY(log->checkpoint());
            QVERIFY(log->rotate());
            QVERIFY(log->writeSome(800));
            QVERIFY(log->checkpoint());
            QVERIFY(log->writeSome(597));
            log->close(); // makes a checkpoint
        }
        QCOMPARE(m_log.rows(), 5);
    }

    void theLogItselfIsIntact()
    {
        const auto report = verifyAuditLog({.path = copyOf(m_log)});
        QVERIFY2(report && report->intact, report ? qPrintable(report->detail) : "");
        QCOMPARE(report->outcome, VerifyOutcome::Intact);
        QCOMPARE(report->checkpoints, 5);
        QCOMPARE(report->notes, QStringList());
    }

    void eachIsFound()
    {
        LogMutator mutator(seed);
        for (int i = 0; i < mutations; ++i) {
            const QString path = copyOf(m_log);
            const auto mutation = mutator.mutate(path, m_other.notesBytes());
            QVERIFY2(mutation, mutation ? "" : qPrintable(mutation.error().message));
            const auto report = verifyAuditLog({.path = path});
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            const QString said = report->intact
                                     ? u"intact: %1"_s.arg(report->notes.join(u' '))
                                     : u"record %1, %2: %3"_s.arg(QString::number(report->badSeq),
                                                                  report->problem, report->detail);
            QVERIFY2(mutation->isFound(*report),
                     qPrintable(u"%1: %2 — %3"_s.arg(QString::number(i), mutation->what, said)));
        }
    }

private:
    SignedLog m_log, m_other;
};

HALL_TEST(VerifyMutationTest);
#include "verify_mutation_test.moc"
