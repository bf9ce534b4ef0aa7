// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/archive/archived_log.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// kill -9 while records move to files: each of them is in the database or in a file that a record
/// names, and the next start goes on.
class ArchiveKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhereverItIsCutShort()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hall.db"_s);
        constexpr int rounds = 12;
        qint64 acknowledged = 0;
        int recorded = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess archiver;
            archiver.start(QStringLiteral(HALL_ARCHIVER), {path});
            QByteArray output;
            // Ends at another stage each time: opening, writing, sealing, recording, deleting.
            const int lines = 2 + round % 5;
            while (output.count('\n') < lines) {
                QVERIFY2(archiver.waitForReadyRead(30'000), output.constData());
                output += archiver.readAllStandardOutput();
            }
            archiver.waitForReadyRead(3 * round % 25); // somewhere inside the stage
            archiver.kill();
            QVERIFY(archiver.waitForFinished(30'000));
            output += archiver.readAllStandardOutput();
            for (const QByteArray& line : output.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                QVERIFY2(words.front() != "problem", line.constData());
                if (words.front() == "ack")
                    acknowledged = words.at(1).toLongLong();
                recorded += words.front() == "recorded";
            }
            VerifyOptions options;
            options.path = path;
            const auto report = verifyAuditLog(options);
            QVERIFY2(report && report->intact,
                     report ? qPrintable(report->detail) : qPrintable(report.error().message));
            QVERIFY(report->lastSeq >= acknowledged);
        }
        QVERIFY(recorded > 0);
        QProcess last;
        last.start(QStringLiteral(HALL_ARCHIVER), {path, u"once"_s});
        QVERIFY(last.waitForFinished(60'000));
        QCOMPARE(last.exitCode(), 0);
        SegmentCheckOptions check;
        check.databasePath = path;
        check.folder = segmentFolder(path);
        const auto checked = checkSegments(check);
        QVERIFY2(checked && checked->accepted,
                 checked ? qPrintable(checked->detail) : qPrintable(checked.error().message));
        QCOMPARE(checked->firstSeq, 1);
        VerifyOptions verify;
        verify.path = path;
        const auto report = verifyAuditLog(verify);
        QVERIFY(report && report->intact);
        // Every record is in one of the two.
        QCOMPARE(checked->lastSeq + 1, report->firstSeq);
        QCOMPARE(QDir(segmentFolder(path)).entryList({u"*.part"_s}, QDir::Files), QStringList());
    }
};

HALL_TEST(ArchiveKillTest);
#include "archive_kill_test.moc"
