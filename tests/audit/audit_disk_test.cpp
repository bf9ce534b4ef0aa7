// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "core/audit/verify/audit_verify.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

RecordDraft diskDraft()
{
    return decisionDraft(someDecision(), u"session"_s);
}

} // namespace

/// When the disk or the file fails nothing is answered as kept, and nobody has to restart anything.
class AuditDiskTest : public QObject {
    Q_OBJECT

    static void verifyIntact(const QString& path, qint64 records)
    {
        VerifyOptions options;
        options.path = path;
        const auto report = verifyAuditLog(options);
        QVERIFY(report);
        QVERIFY2(report->intact, qPrintable(report->detail));
        QCOMPARE(report->records, records);
    }

private Q_SLOTS:
    void aDiskThatFillsUpAndIsFreedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hall.db"_s);
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(HALL_LOG_WRITER), {u"full"_s, path});
        QVERIFY(writer.waitForFinished(60'000));
        const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(writer.exitCode(), 0);
        QCOMPARE(lines.size(), 33);
        for (int i = 0; i < 10; ++i) {
            QVERIFY2(lines[i].startsWith("before ack "), lines[i].constData());
            QVERIFY2(lines[11 + i].startsWith("full AUDIT_UNAVAILABLE "),
                     lines[11 + i].constData());
            QVERIFY2(lines[11 + i].contains(path.toUtf8()), lines[11 + i].constData());
            QVERIFY2(lines[22 + i].startsWith("after ack "), lines[22 + i].constData());
        }
        QCOMPARE(lines[10], QByteArray("before healthy"));
        QCOMPARE(lines[21], QByteArray("full unhealthy"));
        QCOMPARE(lines[32], QByteArray("after healthy"));
        verifyIntact(path, 21);

        const auto reader = AuditReader::open(path);
        const auto page = (*reader)->page(
            {*parseFilter(u"kind:integrity code:LOG_WRITABLE_AGAIN", 0), 50, {}, false});
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1U);
        QVERIFY(page->rows.front().record.body.contains("\"refused\":10"));
        QCOMPARE(page->rows.front().record.seq, 11);
    }

    void aLockedDatabase()
    {
        AuditLogOptions options;
        options.busyTimeoutMs = 20;
        LogFixture fixture(options);
        QVERIFY(fixture.write({diskDraft()}));
        QSignalSpy health(fixture.log.get(), &AuditLog::healthChanged);

        auto other = Connection::open(fixture.path(), Connection::Mode::ReadWrite, 1000);
        QVERIFY(other && (*other)->run(u"BEGIN EXCLUSIVE"_s));
        for (int i = 0; i < 3; ++i) {
            const Written refused = fixture.write({diskDraft()});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"AUDIT_UNAVAILABLE"_s);
            QVERIFY2(refused.error().message.contains(u"locked"_s),
                     qPrintable(refused.error().message));
        }
        QVERIFY(!fixture.log->health().writable);
        QVERIFY(fixture.log->health().problem.contains(fixture.path()));
        QCOMPARE(fixture.log->head().seq, 1);

        QVERIFY((*other)->run(u"ROLLBACK"_s));
        const Written kept = fixture.write({diskDraft()});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(kept->front().seq, 3); // record 2 says that the log works again
        QVERIFY(fixture.log->health().writable);
        QCOMPARE(fixture.log->health().problem, QString());
        QCOMPARE(health.count(), 2);
        QCOMPARE(health[0][0].toBool(), false);
        QCOMPARE(health[1][0].toBool(), true);
        other = Error{};
        fixture.close();
        verifyIntact(fixture.path(), 3);
    }

    void aFileThatIsMovedAwayAndPutBack()
    {
        LogFixture fixture;
        QVERIFY(fixture.write({diskDraft()}));
        const QString aside = fixture.folder.filePath(u"aside.db"_s);
        QVERIFY(QFile::rename(fixture.path(), aside));
        const Written refused = fixture.write({diskDraft()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"AUDIT_UNAVAILABLE"_s);
        QVERIFY(!fixture.write({diskDraft()}));
        QVERIFY(!QFile::exists(fixture.path())); // and no new one is begun in its place
        QVERIFY(QFile::rename(aside, fixture.path()));
        const Written kept = fixture.write({diskDraft()});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        fixture.close();
        verifyIntact(fixture.path(), 3);
    }

    void anotherLogInItsPlaceIsNotContinued()
    {
        LogFixture fixture;
        QVERIFY(fixture.write({diskDraft()}));
        LogFixture other;
        QVERIFY(other.write({diskDraft()}));
        other.close();
        // With its side file: that alone would bring the old records back.
        for (const char16_t* suffix : {u"", u"-wal", u"-shm"}) {
            const QString name = fixture.path() + QString::fromUtf16(suffix);
            QVERIFY(QFile::rename(name, name + u".old"_s));
        }
        QVERIFY(QFile::copy(other.path(), fixture.path()));
        for (int i = 0; i < 3; ++i) {
            const Written refused = fixture.write({diskDraft()});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"AUDIT_UNAVAILABLE"_s);
        }
        QVERIFY2(fixture.log->health().problem.contains(u"not the one"_s),
                 qPrintable(fixture.log->health().problem));
    }
};

HALL_TEST(AuditDiskTest);
#include "audit_disk_test.moc"
