// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/audit_verify.h"
#include "tests/audit/evidence/signed_log.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// kill -9 at any moment leaves log, keys, table and file so that the next start makes one of them.
class EvidenceKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverIsCutShortIsFinished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hall.db"_s);
        qint64 acknowledged = 0, covered = 0;
        QString keyId;
        constexpr int rounds = 14;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(HALL_SIGNED_WRITER), {path});
            QByteArray output;
            const int wanted = 1 + 13 * round;
            while (output.count('\n') < wanted) {
                QVERIFY2(writer.waitForReadyRead(30'000), output.constData());
                output += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished(30'000));
            output += writer.readAllStandardOutput();
            for (const QByteArray& line : output.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.first() == "ack")
                    acknowledged = words.at(1).toLongLong();
                else if (words.first() == "checkpoint")
                    covered = words.at(1).toLongLong();
                else if (words.first() == "key")
                    keyId = QString::fromLatin1(words.at(1));
                else
                    QVERIFY2(line.isEmpty(), line.constData());
            }
        }
        QVERIFY(covered > 0);
        QVERIFY(!keyId.isEmpty());

        AuditLogOptions options = signingOptions();
        options.path = path;
        std::vector<SigningKey> keys;
        QString origin;
        {
            const auto log = AuditLog::open(options);
            QVERIFY2(log, log ? "" : qPrintable(log.error().message));
            QCOMPARE((*log)->tailProblem(), QString());
            QCOMPARE((*log)->checkpointProblem(), QString());
            QVERIFY((*log)->head().seq >= acknowledged);
            QVERIFY((*log)->lastCheckpoint()->checkpoint.size >= covered);
            keys = (*log)->publicKeys();
            origin = (*log)->origin();
        }
        bool isKnown = false;
        for (const SigningKey& key : keys)
            isKnown = isKnown || key.id == keyId;
        QVERIFY(isKnown);
        const auto file = readKeyFile(signingKeyPath(path));
        QVERIFY(file && file->publicKey == keys.back().publicKey);
        QVERIFY(!QFile::exists(signingKeyPath(path) + u".next"_s));

        const auto notes = readCheckpointFile(checkpointFilePath(path));
        QVERIFY(notes);
        QCOMPARE(notes->torn, QByteArray());
        const auto reader = EvidenceReader::open(path);
        qint64 last = 0;
        for (const QByteArray& note : notes->notes) {
            const auto text = readNote(note);
            QVERIFY2(text, text ? "" : qPrintable(text.error().message));
            const auto checkpoint = readCheckpoint(text->text);
            QVERIFY(checkpoint);
            QVERIFY(checkpoint->size > last);
            last = checkpoint->size;
            QCOMPARE(noteProblem(path, note, last, keyAt(keys, last)->publicKey, origin),
                     QString());
            const auto row = reader->checkpointNote(last);
            QVERIFY(row);
            QCOMPARE(*row, note);
        }
        QVERIFY(last >= acknowledged);
        VerifyOptions verify;
        verify.path = path;
        const auto report = verifyAuditLog(verify);
        QVERIFY(report);
        QVERIFY2(report->intact, qPrintable(report->detail));
    }
};

HALL_TEST(EvidenceKillTest);
#include "evidence_kill_test.moc"
