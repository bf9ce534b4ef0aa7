// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/evidence/signed_log.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What a start makes of log, table and file, in whatever state they were left.
class EvidenceStartTest : public QObject {
    Q_OBJECT

    /// Checkpoints of 11, 21, 31, 41 and 51 records.
    static bool fill(SignedLog& log)
    {
        for (int i = 0; i < 5; ++i) {
            if (!log.writeSome(10) || !log.checkpoint())
                return false;
        }
        log.close();
        return log.rows() == 5 && log.notes().size() == 5;
    }
    static QByteArray withOtherRoot(QByteArray note)
    {
        const qsizetype root = note.indexOf('\n', note.indexOf('\n') + 1) + 1;
        note[root] = note[root] == 'A' ? 'B' : 'A';
        return note;
    }
    static bool isWhole(SignedLog& log, qint64 count)
    {
        return log.log->tailProblem().isEmpty() && log.log->checkpointProblem().isEmpty() &&
               log.rows() == count && log.notes().size() == count;
    }

private Q_SLOTS:
    void theFileIsAhead()
    {
        SignedLog log;
        QVERIFY(fill(log));
        QVERIFY(log.edit({u"DELETE FROM checkpoint WHERE size > 31"_s}));
        QVERIFY(log.reopen());
        QVERIFY2(isWhole(log, 5), qPrintable(log.log->tailProblem()));
        QCOMPARE(log.log->lastCheckpoint()->checkpoint.size, 51);
        log.close();
        QVERIFY(log.edit({u"DELETE FROM checkpoint"_s}));
        QVERIFY(log.reopen());
        QVERIFY2(isWhole(log, 5), qPrintable(log.log->tailProblem()));
    }

    void theTableIsAhead()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QByteArray whole = log.notesBytes();
        QVERIFY(SignedLog::put(log.notesPath(), log.notes()[0] + '\n' + log.notes()[1] + '\n'));
        QVERIFY(log.reopen());
        QVERIFY2(isWhole(log, 5), qPrintable(log.log->tailProblem()));
        QCOMPARE(log.notesBytes(), whole);
        log.close();
        QVERIFY(QFile::remove(log.notesPath()));
        QVERIFY(log.reopen());
        QVERIFY2(isWhole(log, 5), qPrintable(log.log->tailProblem()));
        QCOMPARE(log.notesBytes(), whole);
    }

    void aNoteThatWasTorn()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QByteArrayList notes = log.notes();
        const QByteArray whole = log.notesBytes();
        const QByteArray start = whole.chopped(notes.back().size() + 1);
        for (const qsizetype cut : {1, 20, 40, 100, int(notes.back().size())}) {
            QVERIFY(SignedLog::put(log.notesPath(), start + notes.back().first(cut)));
            QVERIFY(log.edit({u"DELETE FROM checkpoint WHERE size = 51"_s}));
            QVERIFY(log.reopen());
            QVERIFY2(isWhole(log, 4), qPrintable(log.log->tailProblem()));
            log.close(); // makes the one of 51 again
            QCOMPARE(log.notes().size(), 5);
            QCOMPARE(log.rows(), 5);
        }
    }

    void whatDoesNotFit_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& said) {
            QTest::newRow(name) << QString::fromLatin1(name) << said;
        };
        row("the newest records cut", u"end is missing"_s);
        row("the newest records and checkpoints cut", u"end is missing"_s);
        row("a torn note of a longer log", u"end is missing"_s);
        row("the last note's root", u"not signed"_s);
        row("a note in the file alone", u"another checkpoint"_s);
        row("a note less in the file", u"lacks"_s);
        row("the file of another log", u"of another log"_s);
        row("something else in the file", u"was changed"_s);
        row("something else at its end", u"no checkpoint"_s);
        row("a record under the checkpoint", u"not those"_s);
        row("a column of the checkpoint", u"columns"_s);
        row("a checkpoint by another key", u"not signed"_s);
    }
    void whatDoesNotFit()
    {
        QFETCH(QString, what);
        QFETCH(QString, said);
        SignedLog log;
        QVERIFY(fill(log));
        const QByteArrayList notes = log.notes();
        const QByteArray whole = log.notesBytes();
        const auto change = [&]() -> bool {
            if (what == u"the newest records cut")
                return log.edit({u"DELETE FROM record WHERE seq > 45"_s});
            if (what == u"the newest records and checkpoints cut")
                return log.edit({u"DELETE FROM record WHERE seq > 45"_s,
                                 u"DELETE FROM checkpoint WHERE size > 45"_s});
            if (what == u"a torn note of a longer log")
                return SignedLog::put(log.notesPath(),
                                      whole + notes[0].first(notes[0].indexOf('\n') + 1) + "99\nA");
            if (what == u"the last note's root")
                return log.edit({u"UPDATE checkpoint SET note = x'%1' WHERE size = 51"_s.arg(
                    QString::fromLatin1(withOtherRoot(notes[4]).toHex()))});
            if (what == u"a note in the file alone")
                return SignedLog::put(log.notesPath(),
                                      QByteArray(whole).replace("\n51\n", "\n50\n"));
            if (what == u"a note less in the file")
                return log.edit({u"DELETE FROM checkpoint WHERE size = 51"_s}) &&
                       SignedLog::put(
                           log.notesPath(),
                           QByteArray(whole).remove(whole.indexOf(notes[3]), notes[3].size() + 1));
            if (what == u"the file of another log") {
                SignedLog other;
                return fill(other) && log.edit({u"DELETE FROM checkpoint"_s}) &&
                       SignedLog::put(log.notesPath(), other.notesBytes());
            }
            if (what == u"something else in the file")
                return SignedLog::put(log.notesPath(), whole + "Dear diary,\n\ntoday\n\n");
            if (what == u"something else at its end")
                return SignedLog::put(log.notesPath(), whole + "Dear diary,\n");
            if (what == u"a record under the checkpoint")
                return log.edit({u"UPDATE record SET hash = zeroblob(32) WHERE seq = 7"_s});
            if (what == u"a column of the checkpoint")
                return log.edit({u"UPDATE checkpoint SET at = at + 1 WHERE size = 51"_s});
            const auto key = makeEd25519Key();
            const auto note = readNote(notes[4]);
            const auto forged = signNote(note->text, note->signatures.front().name, *key);
            return log.edit({u"DELETE FROM checkpoint WHERE size = 51"_s}) &&
                   SignedLog::put(log.notesPath(),
                                  whole.chopped(notes[4].size() + 1) + *forged + '\n');
        };
        QVERIFY2(change(), qPrintable(log.error.message));
        const QByteArray before = log.notesBytes();
        const qint64 rows = log.rows();
        for (int start = 0; start < 2; ++start) { // and it does not go away by starting again
            QVERIFY2(log.reopen(), qPrintable(log.error.message));
            QVERIFY(!log.log->tailProblem().isEmpty());
            QVERIFY2(log.log->checkpointProblem().contains(said),
                     qPrintable(log.log->checkpointProblem()));
            QVERIFY(log.writeSome(1)); // decisions go on
            QCOMPARE(log.checkpoint().error().code, u"CHECKPOINT_MISFIT"_s);
            log.close();
            QCOMPARE(log.notesBytes(), before); // nothing is repaired, nothing put on top
            QCOMPARE(log.rows(), rows);
        }
    }

    void anOldCopyOfTheDatabase()
    {
        SignedLog log;
        QVERIFY(log.writeSome(10));
        QVERIFY(log.checkpoint());
        log.close();
        const QByteArray old = SignedLog::bytesOf(log.path());
        QVERIFY(log.reopen());
        QVERIFY(log.writeSome(10));
        QVERIFY(log.rotate());
        log.close();
        const QByteArray newer = SignedLog::bytesOf(log.path());
        QVERIFY(SignedLog::put(log.path(), old));
        QVERIFY(log.reopen());
        QVERIFY2(log.log->tailProblem().contains(u"end is missing"_s),
                 qPrintable(log.log->tailProblem()));
        log.close();
        // The right one put back, all is well.
        QVERIFY(SignedLog::put(log.path(), newer));
        QVERIFY(log.reopen());
        QCOMPARE(log.log->tailProblem(), QString());
        QCOMPARE(log.log->checkpointProblem(), QString());
    }

    void recordsSinceTheLastCheckpointAreChecked()
    {
        SignedLog log;
        QVERIFY(log.writeSome(3000));
        QVERIFY(log.checkpoint());
        QVERIFY(log.writeSome(2000));
        // As if it had been killed: no checkpoint at the end.
        AuditLogOptions options;
        QVERIFY(log.reopen());
        log.close();
        QVERIFY(log.edit({u"DELETE FROM checkpoint WHERE size > 3001"_s}));
        QVERIFY(SignedLog::put(log.notesPath(), log.notes().front() + '\n'));
        QVERIFY(log.edit({u"UPDATE record SET recorded_at = 5 WHERE seq = 3002"_s}));
        QVERIFY(log.open(options));
        QVERIFY2(log.log->tailProblem().contains(u"3002"_s), qPrintable(log.log->tailProblem()));
    }

    void aFileThatCannotBeWritten()
    {
        AuditLogOptions options = signingOptions();
        options.checkpointEveryMs = 20;
        SignedLog log(options);
        QVERIFY(log.writeSome(5));
        QTRY_COMPARE(log.log->lastCheckpoint() ? log.log->lastCheckpoint()->checkpoint.size : 0, 6);
        QVERIFY(QFile::remove(log.notesPath()));
        QVERIFY(QDir().mkpath(log.notesPath()));
        QSignalSpy changed(log.log.get(), &AuditLog::checkpointProblemChanged);
        QVERIFY(log.writeSome(1));
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY2(log.log->checkpointProblem().contains(log.notesPath()),
                 qPrintable(log.log->checkpointProblem()));
        QVERIFY(log.writeSome(20));
        QVERIFY(log.log->health().writable);
        QCOMPARE(log.log->lastCheckpoint()->checkpoint.size, 6);

        QVERIFY(QDir().rmdir(log.notesPath()));
        QTRY_COMPARE(log.log->lastCheckpoint()->checkpoint.size, 27);
        QTRY_COMPARE(log.log->checkpointProblem(), QString());
        log.close();
        QCOMPARE(log.rows(), qint64(log.notes().size()));
    }

    void aFileThatIsTakenAwayWhileItRuns()
    {
        SignedLog log;
        QVERIFY(log.writeSome(5));
        QVERIFY(log.checkpoint());
        QVERIFY(QFile::remove(log.notesPath()));
        QVERIFY(log.writeSome(5));
        QVERIFY(log.checkpoint());
        QCOMPARE(log.notes().size(), 2); // written again from the table
        QVERIFY(SignedLog::put(log.notesPath(), log.notesBytes() + "Dear diary,\n"));
        QVERIFY(log.writeSome(5));
        QCOMPARE(log.checkpoint().error().code, u"CHECKPOINT_MISFIT"_s);
    }
};

HALL_TEST(EvidenceStartTest);
#include "evidence_start_test.moc"
