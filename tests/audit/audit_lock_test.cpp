// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class AuditLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondWriterInTheSameProgramIsRefused()
    {
        LogFixture fixture;
        AuditLogOptions options;
        options.path = fixture.path();
        const auto second = AuditLog::open(options);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"DATABASE_IN_USE"_s);
        QVERIFY2(second.error().message.contains(
                     u"audit_tests (pid %1)"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(second.error().message));
    }

    void aSecondNameOfTheFileIsTheSameFile()
    {
        LogFixture fixture;
        AuditLogOptions options;
        options.path = fixture.folder.filePath(u"alias.db"_s);
        QVERIFY(QFile::link(fixture.path(), options.path));
        const auto second = AuditLog::open(options);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"DATABASE_IN_USE"_s);
    }

    void anotherProcessIsNamedAndLeavesNothingBehindWhenKilled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hall.db"_s);
        QProcess holder;
        holder.start(QStringLiteral(HALL_LOG_WRITER), {u"hold"_s, path});
        QVERIFY(holder.waitForReadyRead(30'000));
        QCOMPARE(holder.readAll().trimmed(), QByteArray("open"));

        AuditLogOptions options;
        options.path = path;
        {
            const auto second = AuditLog::open(options);
            QVERIFY(!second);
            QCOMPARE(second.error().code, u"DATABASE_IN_USE"_s);
            QVERIFY2(second.error().message.contains(
                         u"audit_log_writer (pid %1)"_s.arg(holder.processId())),
                     qPrintable(second.error().message));
        }
        // Reading beside it is fine.
        QVERIFY(AuditReader::open(path));

        holder.kill();
        QVERIFY(holder.waitForFinished(30'000));
        QVERIFY(QFile::exists(path + u".lock"_s));
        const auto next = AuditLog::open(options);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    }
};

HALL_TEST(AuditLockTest);
#include "audit_lock_test.moc"
