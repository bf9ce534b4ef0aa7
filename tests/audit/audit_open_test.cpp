// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "core/audit/verify/audit_verify.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What may lie where the database should be.
class AuditOpenTest : public QObject {
    Q_OBJECT

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static Error errorOf(const QString& path)
    {
        AuditLogOptions options;
        options.path = path;
        const auto opened = AuditLog::open(options);
        return opened ? Error{} : opened.error();
    }

private Q_SLOTS:
    void missingFoldersAreMadePrivate()
    {
        const QTemporaryDir folder;
        AuditLogOptions options;
        options.path = folder.filePath(u"a/b/hall.db"_s);
        const auto log = AuditLog::open(options);
        QVERIFY2(log, log ? "" : qPrintable(log.error().message));
        const auto forOthers = QFile::Permissions(0x0077);
        QCOMPARE(QFile::permissions(folder.filePath(u"a/b"_s)) & forOthers, QFile::Permissions());
        for (const char16_t* suffix : {u"", u"-wal", u"-shm", u".lock"})
            QCOMPARE(QFile::permissions(options.path + QString::fromUtf16(suffix)) & forOthers,
                     QFile::Permissions());
    }

    void anEmptyFileBecomesADatabase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"empty.db"_s);
        put(path, {});
        QCOMPARE(errorOf(path).message, QString());
    }

    void notADatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear diary,\n");
        QTest::newRow("long text") << QByteArray("Dear diary, ").repeated(10'000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }
    void notADatabase()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.txt"_s);
        put(path, bytes);
        const Error error = errorOf(path);
        QCOMPARE(error.code, u"NOT_A_HALL_DATABASE"_s);
        QVERIFY(error.message.contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);

        const auto reader = AuditReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, u"NOT_A_HALL_DATABASE"_s);
    }

    void aDatabaseOfAnotherProgram()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        {
            const auto other = Connection::open(path, Connection::Mode::ReadWrite, 1000);
            QVERIFY((*other)->run(u"CREATE TABLE cookies (name TEXT)"_s));
        }
        const Error error = errorOf(path);
        QCOMPARE(error.code, u"NOT_A_HALL_DATABASE"_s);
        QVERIFY(error.message.contains(u"another program"_s));
        const auto other = Connection::open(path, Connection::Mode::ReadOnly, 1000);
        QCOMPARE(*(*other)->number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
    }

    void aFolder()
    {
        const QTemporaryDir folder;
        const Error error = errorOf(folder.path());
        QCOMPARE(error.code, u"NOT_A_HALL_DATABASE"_s);
        QVERIFY(error.message.contains(u"is a folder"_s));
    }

    void aPlaceThatCannotBeWrittenTo_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("a file as folder") << u"file/hall.db"_s;
        QTest::newRow("below a file") << u"file/deeper/hall.db"_s;
        QTest::newRow("proc") << u"/proc/hall.db"_s;
        QTest::newRow("below proc") << u"/proc/hall/hall.db"_s;
    }
    void aPlaceThatCannotBeWrittenTo()
    {
        QFETCH(QString, place);
        const QTemporaryDir folder;
        put(folder.filePath(u"file"_s), "x");
        const QString path = QDir(folder.path()).absoluteFilePath(place);
        const Error error = errorOf(path);
        QCOMPARE(error.code, u"DATABASE_READ_ONLY"_s);
        QVERIFY2(error.message.contains(path), qPrintable(error.message));
        QVERIFY2(error.message.contains(u"hoose"_s), qPrintable(error.message));
    }

    void readersSayWhatIsMissing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.db"_s);
        const auto reader = AuditReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, u"DATABASE_MISSING"_s);
        VerifyOptions options;
        options.path = path;
        const auto report = verifyAuditLog(options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"DATABASE_MISSING"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aTornFileIsRefusedNotCrashedOn()
    {
        LogFixture fixture;
        RandomRecords records(1);
        QCOMPARE(fixture.fill(records, 3000).size(), 3000U);
        fixture.close();
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 4; page * 4096 < file.size(); page += 3) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, char(0xA5)));
        }
        file.close();
        QVERIFY(!fixture.open());
        QCOMPARE(fixture.error.code, u"DATABASE_UNREADABLE"_s);
        QVERIFY2(fixture.error.message.contains(u"damaged"_s), qPrintable(fixture.error.message));
    }

    void aPathMayHoldAnything()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"%1 %2;'\"?#\u00E4\u202E.db"_s);
        QCOMPARE(errorOf(path).message, QString());
        QVERIFY(QFile::exists(path));
        const auto reader = AuditReader::open(path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
    }

    void theTailIsCheckedAtStart()
    {
        LogFixture fixture;
        RandomRecords records(2);
        fixture.fill(records, 50);
        QVERIFY(fixture.open());
        QCOMPARE(fixture.log->tailProblem(), QString());
        fixture.close();
        QVERIFY(fixture.edit({u"UPDATE record SET recorded_at = 5 WHERE seq = 40"_s}));
        QVERIFY(fixture.open());
        QVERIFY2(fixture.log->tailProblem().contains(u"record 40"_s),
                 qPrintable(fixture.log->tailProblem()));
        // The Hall starts all the same; what it says about the log is its caller's business.
        QVERIFY(fixture.write({decisionDraft(someDecision(), u"session"_s)}));
    }

    void aNewestRecordThatIsGoneIsMissedAtStart()
    {
        // No checkpoint covers it: the log's own count tells.
        LogFixture fixture;
        RandomRecords records(2);
        fixture.fill(records, 50);
        QVERIFY(fixture.edit({u"DELETE FROM record WHERE seq = 50"_s}));
        QVERIFY(fixture.open());
        QVERIFY2(fixture.log->tailProblem().contains(u"record 49"_s) &&
                     fixture.log->tailProblem().contains(u"up to 50"_s),
                 qPrintable(fixture.log->tailProblem()));
    }
};

HALL_TEST(AuditOpenTest);
#include "audit_open_test.moc"
