// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
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
        QVERIFY2(result.out.startsWith("Intact: 6 records, #1 to #6\n"), result.out.constData());
        QVERIFY(result.err.isEmpty());
        QCOMPARE(json(verify({u"--json"_s, u"--from"_s, u"4"_s}))[u"records"_s].toInt(), 3);
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
        const QByteArray start = "Altered at #" + QByteArray::number(seq) + ": ";
        QVERIFY2(result.out.startsWith(start), result.out.constData());
        const QJsonObject report = json(verify({u"--json"_s}));
        QCOMPARE(report[u"intact"_s], false);
        QCOMPARE(report[u"outcome"_s], u"altered"_s);
        QCOMPARE(report[u"bad_seq"_s].toInt(), seq);
        QVERIFY(!report[u"problem"_s].toString().isEmpty());
        QCOMPARE(report[u"last_trustworthy_seq"_s].toInt(), seq - 1);
    }

    void theEndIsMissing()
    {
        edit(u"DELETE FROM record WHERE seq = 6"_s);
        const RunResult result = verify({});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.startsWith("End missing: "), result.out.constData());
        const QJsonObject report = json(verify({u"--json"_s}));
        QCOMPARE(report[u"outcome"_s], u"end_missing"_s);
        QCOMPARE(report[u"problem"_s], u"truncated"_s);
        QCOMPARE(report[u"last_trustworthy_seq"_s].toInt(), 5);
        QCOMPARE(report[u"expected_seq"_s].toInt(), 6);
    }

    void checkpointsFromElsewhere()
    {
        const QString notes = m_database + u".checkpoints"_s;
        const QString kept = m_sandbox->path(u"kept.checkpoints"_s);
        QVERIFY(QFile::copy(notes, kept));
        QCOMPARE(verify({u"--checkpoints"_s, kept}).exit, 0);
        QVERIFY(json(verify({u"--json"_s}))[u"checkpoints"_s].toInt() > 0);

        QVERIFY(QFile::remove(notes));
        const RunResult gone = verify({});
        QCOMPARE(gone.exit, 1);
        QVERIFY2(gone.out.contains("checkpoint: The checkpoint file"), gone.out.constData());
        QCOMPARE(verify({u"--checkpoints"_s, kept}).exit, 0);
        const RunResult missing = verify({u"--checkpoints"_s, kept + u".not"_s});
        QCOMPARE(missing.exit, 2);
        QVERIFY2(missing.err.contains("kept.checkpoints.not"), missing.err.constData());
        QVERIFY(missing.out.isEmpty());
    }

    void theKeyThatItHasToBe()
    {
        const auto own = readKeyFile(m_database + u".signing-key.pem"_s);
        QVERIFY(own);
        const QString right = m_sandbox->write(u"right.pem"_s, publicKeyPem(own->publicKey));
        QCOMPARE(verify({u"--public-key"_s, right}).exit, 0);

        const QString wrong =
            m_sandbox->write(u"wrong.pem"_s, publicKeyPem(makeEd25519Key()->publicKey));
        const QJsonObject report = json(verify({u"--json"_s, u"--public-key"_s, wrong}));
        QCOMPARE(report[u"outcome"_s], u"altered"_s);
        QCOMPARE(report[u"problem"_s], u"foreign_key"_s);

        const QString none = m_sandbox->write(u"none.pem"_s, "no key\n");
        const RunResult result = verify({u"--public-key"_s, none});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("none.pem"), result.err.constData());
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
