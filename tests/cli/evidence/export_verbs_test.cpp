// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// From a log to somebody who has nothing but the export and a public key; and what `hall` counts.
class ExportVerbsTest : public QObject {
    Q_OBJECT

    static void decide(const HallOnStage& stage, int count)
    {
        for (int i = 0; i < count; ++i)
            QCOMPARE(stage
                         .run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.doc.read"_s, u"--env"_s,
                               i % 2 == 0 ? u"dev"_s : u"prod"_s})
                         .exit,
                     1);
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void believedOnAMachineWithoutTheDatabase_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("all") << QString();
        QTest::newRow("filtered") << u"env:prod"_s;
    }

    void believedOnAMachineWithoutTheDatabase()
    {
        QFETCH(QString, filter);
        HallOnStage stage;
        QVERIFY(stage.start());
        decide(stage, 6);
        const RunResult key = stage.run({u"audit"_s, u"key"_s});
        QCOMPARE(key.exit, 0);
        // The end of a Hall makes a checkpoint over everything.
        QVERIFY(stage.useFile());
        const QString folder = stage.sandbox().path(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        QStringList words{u"audit"_s, u"export"_s, u"--out"_s, folder, u"--json"_s};
        if (!filter.isEmpty())
            words += {u"--filter"_s, filter};
        const RunResult made = stage.run(words);
        QVERIFY2(made.exit == 0, made.all().constData());
        const QJsonObject result = json(made);
        QVERIFY(result[u"signed"_s].toBool());
        QCOMPARE(result[u"proven_to"_s], result[u"last_seq"_s]);
        if (!filter.isEmpty())
            QCOMPARE(result[u"rows"_s].toInt(), 3);
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QCOMPARE(names.size(), filter.isEmpty() ? 2 : 3);
        QVERIFY2(names.first().startsWith(filter.isEmpty() ? u"hall-audit-all-1-"_s
                                                           : u"hall-audit-env-prod-"_s),
                 qPrintable(names.first()));

        // Another machine: nothing there but what was sent.
        const Sandbox elsewhere;
        QString manifest;
        QString data;
        for (const QString& name : names) {
            const QString path = elsewhere.write(name, bytesOf(folder + u'/' + name));
            if (name.endsWith(u".manifest.json"_s))
                manifest = path;
            else if (!name.endsWith(u".proofs.jsonl"_s))
                data = path;
        }
        const QStringList check{u"audit"_s, u"check-export"_s, manifest, u"--public-key"_s,
                                elsewhere.write(u"hall.pem"_s, key.out)};
        const RunResult accepted = elsewhere.run(check);
        QVERIFY2(accepted.exit == 0, accepted.all().constData());
        QVERIFY(accepted.out.startsWith("Accepted: "));
        QVERIFY2(accepted.err.isEmpty(), accepted.err.constData());

        QByteArray altered = bytesOf(data);
        altered.replace("cap.doc.read", "cap.doc.reed");
        QFile file(data);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(altered);
        file.close();
        const RunResult rejected = elsewhere.run(check);
        QCOMPARE(rejected.exit, 1);
        QVERIFY2(rejected.out.startsWith("Not accepted: "), rejected.out.constData());
        QVERIFY(rejected.out.contains("Record ") || rejected.out.contains("record "));
        const QJsonObject said = json(elsewhere.run(check + QStringList{u"--json"_s}));
        QCOMPARE(said[u"accepted"_s], QJsonValue(false));
        QVERIFY(said[u"bad_seq"_s].toInt() > 0);

        QVERIFY(QFile::remove(data));
        QCOMPARE(elsewhere.run(check).exit, 2);
    }

    void besideARunningHall()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        decide(stage, 2);
        const QString target = stage.sandbox().path(u"x.csv"_s);
        const QStringList words{
            u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s,
            u"--out"_s, target,      u"--db"_s,     stage.sandbox().path(u"hall.db"_s)};
        const RunResult made = stage.sandbox().run(words);
        QVERIFY2(made.exit == 0, made.all().constData());
        QVERIFY(bytesOf(target).contains(",cap.doc.read,"));
        const RunResult again = stage.sandbox().run(words);
        QCOMPARE(again.exit, 2);
        QVERIFY2(again.err.contains("x.csv is there already"), again.err.constData());
        QCOMPARE(stage.sandbox().run(words + QStringList{u"--force"_s}).exit, 0);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("format") << QStringList{u"export"_s, u"--format"_s, u"xml"_s}
                                << QByteArray("\"xml\" is none of jsonl, csv, html");
        QTest::newRow("filter") << QStringList{u"export"_s, u"--filter"_s, u"outcom:deny"_s}
                                << QByteArray("outcome");
        QTest::newRow("stats filter")
            << QStringList{u"stats"_s, u"--filter"_s, u"outcom:deny"_s} << QByteArray("outcome");
        QTest::newRow("no database")
            << QStringList{u"stats"_s, u"--db"_s, u"/no/such.db"_s} << QByteArray("/no/such.db");
        QTest::newRow("no key given")
            << QStringList{u"check-export"_s, u"/no/such.json"_s} << QByteArray("--public-key");
    }

    void wrongWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult result = stage.sandbox().run(QStringList{u"audit"_s} + words);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(said), result.err.constData());
    }

    void statistics()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        decide(stage, 4);
        const QString database = stage.sandbox().path(u"hall.db"_s);
        const RunResult result =
            stage.sandbox().run({u"audit"_s, u"stats"_s, u"--json"_s, u"--db"_s, database});
        QVERIFY2(result.exit == 0, result.all().constData());
        const QJsonObject stats = json(result);
        const int records = stats[u"records"_s].toInt();
        QVERIFY(records >= 5);
        QCOMPARE(stats[u"matches"_s].toInt(), records);
        QVERIFY(stats[u"bytes"_s].toInt() > 4096);
        QVERIFY(stats[u"bytes_per_record"_s].toInt() > 100);
        QCOMPARE(stats[u"outcomes"_s][0],
                 QJsonValue(QJsonObject{{u"value"_s, u"DENY"_s}, {u"count"_s, 4}}));
        QCOMPARE(stats[u"kinds"_s][0],
                 QJsonValue(QJsonObject{{u"value"_s, u"decision"_s}, {u"count"_s, 4}}));
        int denied = 0;
        for (const QJsonValue& day : stats[u"days"_s].toArray())
            denied += day[u"denied"_s].toInt();
        QCOMPARE(denied, 4);
        const RunResult text = stage.sandbox().run(
            {u"audit"_s, u"stats"_s, u"--filter"_s, u"env:prod"_s, u"--db"_s, database});
        QCOMPARE(text.exit, 0);
        QVERIFY2(text.out.contains("DENY"), text.out.constData());
        QVERIFY(text.out.contains("DAY (UTC)"));
    }

    void follow_data() { bothWays(); }
    void follow()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        decide(stage, 3);
        const QStringList where = file ? QStringList{u"--db"_s, stage.sandbox().path(u"hall.db"_s)}
                                       : QStringList{u"--url"_s, stage.server().url()};
        QProcess again;
        QProcess follower;
        follower.setProcessEnvironment(stage.sandbox().environment());
        QByteArray out;
        QByteArray err;
        connect(&follower, &QProcess::readyReadStandardOutput, this,
                [&] { out += follower.readAllStandardOutput(); });
        connect(&follower, &QProcess::readyReadStandardError, this,
                [&] { err += follower.readAllStandardError(); });
        follower.start(hallProgram(), QStringList{u"decision"_s, u"query"_s, u"--follow"_s,
                                                  u"--limit"_s, u"2"_s, u"--json"_s} +
                                          where);
        QTRY_COMPARE_WITH_TIMEOUT(out.count('\n'), 2, 20'000);
        decide(stage, 2);
        QTRY_COMPARE_WITH_TIMEOUT(out.count('\n'), 4, 20'000);
        if (!file) {
            const QString port = QString::number(stage.server().port());
            stage.server().kill();
            QTRY_VERIFY_WITH_TIMEOUT(err.contains("Waiting for it"), 20'000);
            again.setProcessEnvironment(stage.sandbox().environment());
            again.start(hallProgram(), {u"server"_s, u"start"_s, u"--port"_s, port});
            QTRY_VERIFY_WITH_TIMEOUT(err.contains("answers again"), 20'000);
        }
        decide(stage, 1);
        QTRY_COMPARE_WITH_TIMEOUT(out.count('\n'), 5, 20'000);

        QStringList ids;
        QString before;
        for (const QByteArray& line : out.trimmed().split('\n')) {
            const QJsonObject decision = QJsonDocument::fromJson(line).object();
            const QString at = decision[u"decided_at"_s].toString();
            QVERIFY2(!at.isEmpty() && at >= before, line.constData());
            before = at;
            ids.append(decision[u"decision_id"_s].toString());
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        if (!file) {
            again.kill();
            QVERIFY(again.waitForFinished(20'000));
        }
        ::kill(pid_t(follower.processId()), SIGINT);
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(follower.exitStatus(), QProcess::NormalExit);
        QCOMPARE(follower.exitCode(), 0);
    }

    void followingNobody()
    {
        const Sandbox sandbox;
        const RunResult result = sandbox.run(
            {u"decision"_s, u"query"_s, u"--follow"_s, u"--url"_s, u"http://127.0.0.1:1"_s});
        QCOMPARE(result.exit, 3);
        const RunResult both =
            sandbox.run({u"decision"_s, u"query"_s, u"--follow"_s, u"--cursor"_s, u"abc"_s});
        QCOMPARE(both.exit, 2);
        QVERIFY(both.err.contains("--cursor"));
    }
};

HALL_TEST(ExportVerbsTest);

#include "export_verbs_test.moc"
