// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/audit_verify.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class AuditCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// kill -9 while it writes, again and again on the same file: what was acknowledged is in the
    /// log, and the log is whole.
    void whatWasAcknowledgedSurvivesBeingKilled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hall.db"_s);
        QHash<qint64, QString> acknowledged;
        constexpr int rounds = 12;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(HALL_LOG_WRITER), {u"forever"_s, path});
            QByteArray output;
            const int wanted = 20 + 37 * round;
            while (output.count('\n') < wanted) {
                QVERIFY2(writer.waitForReadyRead(30'000), output.constData());
                output += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished(30'000));
            output += writer.readAllStandardOutput();
            for (const QByteArray& line : output.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (line.isEmpty())
                    continue;
                QCOMPARE(words.size(), 3);
                QCOMPARE(words[0], QByteArray("ack"));
                const qint64 seq = words[1].toLongLong();
                QVERIFY(!acknowledged.contains(seq)); // nothing is answered twice
                acknowledged.insert(seq, QString::fromLatin1(words[2]));
            }
        }
        QVERIFY(acknowledged.size() > 20 * rounds);

        AuditLogOptions options;
        options.path = path;
        const auto log = AuditLog::open(options);
        QVERIFY2(log, log ? "" : qPrintable(log.error().message));
        QCOMPARE((*log)->tailProblem(), QString());
        VerifyOptions verify;
        verify.path = path;
        const auto report = verifyAuditLog(verify);
        QVERIFY(report);
        QVERIFY2(report->intact, qPrintable(report->detail));
        QVERIFY(report->records >= acknowledged.size());

        const auto reader = AuditReader::open(path);
        QVERIFY(reader);
        for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
            const auto row = (*reader)->find(it.value());
            QVERIFY(row && *row);
            QCOMPARE((*row)->record.seq, it.key());
        }
    }
};

HALL_TEST(AuditCrashTest);
#include "audit_crash_test.moc"
