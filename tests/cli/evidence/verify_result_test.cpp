// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// A running Hall learns what `hall audit verify` found in its own log; nobody else does.
class VerifyResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningHallRecordsWhatWasFound()
    {
        Sandbox sandbox;
        const QString database = sandbox.path(u"hall.db"_s);
        RunningHall hall(sandbox);
        QVERIFY(hall.start({u"--db"_s, database}));
        sandbox.setVariable(u"HALL_DB_PATH"_s, database);
        sandbox.setVariable(u"HALL_SERVER_URL"_s, hall.url());
        const RunResult own = sandbox.run({u"audit"_s, u"verify"_s});
        QVERIFY2(own.exit == 0, own.all().constData());
        QVERIFY2(own.err.isEmpty(), own.err.constData());
        QCOMPARE(recordsIn(database), 1);

        // The file by its name: as evidence.
        QCOMPARE(sandbox.run({u"audit"_s, u"verify"_s, u"--db"_s, database}).exit, 0);
        QCOMPARE(recordsIn(database), 1);

        edit(database, u"UPDATE record SET hash = zeroblob(32) WHERE seq = 2"_s);
        QCOMPARE(sandbox.run({u"audit"_s, u"verify"_s}).exit, 1);
        QCOMPARE(recordsIn(database), 2);
        QCOMPARE(hall.terminate(), 0);

        QCOMPARE(sandbox.run({u"audit"_s, u"verify"_s}).exit, 1); // nobody answers
        QCOMPARE(recordsIn(database), 2);
    }

    void anotherHallIsToldNothing()
    {
        Sandbox sandbox;
        const QString mine = sandbox.path(u"mine.db"_s), other = sandbox.path(u"other.db"_s);
        {
            RunningHall first(sandbox);
            QVERIFY(first.start({u"--db"_s, mine}));
            QCOMPARE(first.terminate(), 0);
        }
        RunningHall hall(sandbox);
        QVERIFY(hall.start({u"--db"_s, other}));
        sandbox.setVariable(u"HALL_DB_PATH"_s, mine);
        sandbox.setVariable(u"HALL_SERVER_URL"_s, hall.url());
        QCOMPARE(sandbox.run({u"audit"_s, u"verify"_s}).exit, 0);
        QCOMPARE(recordsIn(mine), 0);
        QCOMPARE(recordsIn(other), 0);
        QCOMPARE(hall.terminate(), 0);
    }

private:
    static int recordsIn(const QString& path)
    {
        int count = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(path);
            const bool isOpen = database.open();
            QSqlQuery query(database);
            if (isOpen &&
                query.exec(u"SELECT count(*) FROM record WHERE CAST(body AS TEXT)"
                           u" LIKE '%\"method\":\"command_line\"%'"_s) &&
                query.next())
                count = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return count;
    }
    static void edit(const QString& path, const QString& statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"edit"_s);
    }
};

HALL_TEST(VerifyResultTest);
#include "verify_result_test.moc"
