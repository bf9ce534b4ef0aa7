// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/schema/schema.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsMadeAndMarked()
    {
        LogFixture fixture;
        QVERIFY2(fixture.log, qPrintable(fixture.error.message));
        fixture.close();
        QCOMPARE(fixture.value(u"PRAGMA application_id"_s).toLongLong(), hallApplicationId);
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toLongLong(), schemaMigrations().size());
        QCOMPARE(fixture.value(u"PRAGMA page_size"_s).toInt(), 4096);
        QCOMPARE(fixture.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        for (const char* table : {"record", "term", "block", "worker", "token", "setting"})
            QCOMPARE(fixture
                         .value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
                                u"name = '%1'"_s.arg(QLatin1StringView(table)))
                         .toInt(),
                     1);
    }

    void anOlderSchemaIsCopiedAndThenMigrated()
    {
        LogFixture fixture;
        QVERIFY(fixture.write({decisionDraft(someDecision(), u"session"_s)}));
        fixture.close();

        QStringList migrations = schemaMigrations();
        const auto old = migrations.size();
        migrations.append(u"CREATE TABLE extra (id INTEGER);\nINSERT INTO extra VALUES (1);\n"_s);
        {
            auto connection = Connection::open(fixture.path(), Connection::Mode::ReadWrite, 1000);
            QVERIFY(connection);
            const auto migrated = prepareSchema(**connection, migrations);
            QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().message));
        }
        QCOMPARE(fixture.value(u"SELECT count(*) FROM extra"_s).toInt(), 1);
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toLongLong(), old + 1);
        QCOMPARE(fixture.value(u"SELECT count(*) FROM record"_s).toInt(), 1);

        const QString copy = u"%1.v%2.bak"_s.arg(fixture.path(), QString::number(old));
        const auto before = AuditReader::open(copy);
        QVERIFY2(before, before ? "" : qPrintable(before.error().message));
        QCOMPARE((*before)->page({})->rows.size(), 1U);
        QCOMPARE(QFile::permissions(copy) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void aMigrationThatFailsChangesNothing()
    {
        LogFixture fixture;
        fixture.close();
        QStringList migrations = schemaMigrations();
        const auto old = migrations.size();
        migrations.append(u"CREATE TABLE extra (id INTEGER);\nCREATE TABLE record (x);\n"_s);
        {
            auto connection = Connection::open(fixture.path(), Connection::Mode::ReadWrite, 1000);
            QVERIFY(!prepareSchema(**connection, migrations));
        }
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toLongLong(), old);
        QCOMPARE(
            fixture.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"_s).toInt(), 0);
        QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
    }

    void aNewerSchemaIsRefused()
    {
        LogFixture fixture;
        fixture.close();
        QVERIFY(fixture.edit({u"PRAGMA user_version = 99"_s}));
        QVERIFY(!fixture.open());
        QCOMPARE(fixture.error.code, u"DATABASE_TOO_NEW"_s);
        QVERIFY2(
            fixture.error.message.contains(u"version 99"_s) &&
                fixture.error.message.contains(u"version %1"_s.arg(schemaMigrations().size())) &&
                fixture.error.message.contains(fixture.path()),
            qPrintable(fixture.error.message));
        const auto reader = AuditReader::open(fixture.path());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, u"DATABASE_TOO_NEW"_s);
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s).toInt(), 99);
    }
};

HALL_TEST(SchemaTest);
#include "schema_test.moc"
