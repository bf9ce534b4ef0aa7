// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// `hall audit verify` as a script sees it; what the verification finds is tested with the log.
class AuditVerifyVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_database = m_sandbox->path(u"hall.db"_s);
        RunningHall hall(*m_sandbox);
        QVERIFY(hall.start({u"--db"_s, m_database}));
        QCOMPARE(hall.terminate(), 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                m_sandbox
                    ->run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--db"_s, m_database})
                    .exit,
                1);
    }

    void intact()
    {
        const RunResult result = verify({});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY2(result.out.startsWith("Intact: 5 records, seq 1 to 5\n"), result.out.constData());
        QVERIFY(result.err.isEmpty());
        QCOMPARE(json(verify({u"--json"_s, u"--from"_s, u"4"_s}))[u"records"_s].toInt(), 2);
    }

    void edits_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("seq");
        QTest::newRow("column") << u"UPDATE record SET outcome = NULL WHERE seq = 4"_s << 4;
        QTest::newRow("body")
            << u"UPDATE record SET body = replace(body, 'cap.a', 'cap.b') WHERE seq = 4"_s << 4;
        QTest::newRow("hash") << u"UPDATE record SET hash = zeroblob(32) WHERE seq = 3"_s << 3;
        QTest::newRow("missing") << u"DELETE FROM record WHERE seq = 4"_s << 4;
    }
    void edits()
    {
        QFETCH(QString, statement);
        QFETCH(int, seq);
        edit(statement);
        const RunResult result = verify({});
        QCOMPARE(result.exit, 1);
        const QByteArray name = "seq " + QByteArray::number(seq);
        QVERIFY2(result.out.startsWith(QByteArray("Not intact: " + name)), result.out.constData());
        const QJsonObject report = json(verify({u"--json"_s}));
        QCOMPARE(report[u"intact"_s], false);
        QCOMPARE(report[u"bad_seq"_s].toInt(), seq);
        QVERIFY(!report[u"problem"_s].toString().isEmpty());
        QCOMPARE(report[u"last_trustworthy_seq"_s].toInt(), seq - 1);
    }

    void whatIsNoLogCannotBeChecked()
    {
        const QString text =
            m_sandbox->write(u"text.db"_s, "not a database, but some text in it\n");
        const RunResult result = m_sandbox->run({u"audit"_s, u"verify"_s, u"--db"_s, text});
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("text.db"), result.err.constData());
        QCOMPARE(verify({u"--from"_s, u"0"_s}).exit, 2);
    }

private:
    RunResult verify(const QStringList& more) const
    {
        return m_sandbox->run(QStringList{u"audit"_s, u"verify"_s, u"--db"_s, m_database} + more);
    }
    static QJsonObject json(const RunResult& result)
    {
        return QJsonDocument::fromJson(result.out).object();
    }
    void edit(const QString& statement) const
    {
        const QString name = u"edit"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(m_database);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(name);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_database;
};

HALL_TEST(AuditVerifyVerbTest);

#include "audit_verify_verb_test.moc"
