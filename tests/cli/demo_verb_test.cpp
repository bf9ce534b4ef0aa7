// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_folder.h"
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTcpServer>

using namespace hall::test;

class DemoVerbTest : public QObject {
    Q_OBJECT

private:
    static constexpr int patienceMs = 60'000;

    /// Every file below a folder with its bytes.
    static QMap<QString, QByteArray> filesIn(const QString& folder)
    {
        QMap<QString, QByteArray> files;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), file.readAll());
        }
        return files;
    }

    /// A sandbox whose demos put their files where the test can look.
    struct Stage : Sandbox {
        Stage()
        {
            QDir().mkpath(temporary());
            setVariable(u"TMPDIR"_s, temporary());
        }
        QString temporary() const { return path(u"tmp"_s); }
        bool isClean() const { return QDir(temporary()).isEmpty(); }
    };

private Q_SLOTS:
    void itPlaysForATime()
    {
        const Stage stage;
        const RunResult result =
            stage.run({u"demo"_s, u"--port"_s, u"0"_s, u"--rate"_s, u"50"_s, u"--for"_s, u"2s"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY2(result.out.startsWith("Demo Hall listening on http://127.0.0.1:"),
                 result.out.constData());
        QVERIFY(result.out.count("\ndemo  ") > 20);
        QVERIFY2(result.out.contains("ALLOW"), result.out.constData());
        QVERIFY2(result.out.contains("DENY_"), result.out.constData());
        QVERIFY2(result.err.contains("Without a decision: 0."), result.err.constData());
        QVERIFY(stage.isClean());
    }

    void jsonIsMarkedLineByLine()
    {
        const Stage stage;
        const RunResult result = stage.run({u"demo"_s, u"--port"_s, u"0"_s, u"--rate"_s, u"20"_s,
                                            u"--for"_s, u"1s"_s, u"--json"_s});
        QCOMPARE(result.exit, 0);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QVERIFY(lines.size() > 5);
        for (const QByteArray& line : lines)
            QVERIFY2(QJsonDocument::fromJson(line)[u"demo"_s].toBool(), line.constData());
    }

    void theRealHallIsNotTouched()
    {
        Stage stage;
        const QString data = stage.path(u"real"_s);
        QVERIFY(QDir().mkpath(data));
        stage.setVariable(u"HALL_DB_PATH"_s, data + u"/hall.db"_s);
        RunningHall real(stage);
        QVERIFY(real.start({}));
        QCOMPARE(real.terminate(), 0);
        const auto before = filesIn(data);
        QVERIFY(before.size() >= 3);
        // What would lead a Hall to the real one, if the demo looked at it.
        stage.setVariable(u"HALL_API_PORT"_s, u"1"_s);
        stage.setVariable(u"HALL_SESSION_TOKEN"_s, u"hst_of-the-real-hall"_s);
        const RunResult result =
            stage.run({u"demo"_s, u"--port"_s, u"0"_s, u"--rate"_s, u"50"_s, u"--for"_s, u"1s"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY2(result.err.contains("Without a decision: 0."), result.err.constData());
        QCOMPARE(filesIn(data), before);
        QVERIFY(!QDir(stage.path(u"data"_s)).exists());
        QVERIFY(stage.isClean());
    }

    void aPortThatIsTaken()
    {
        const Stage stage;
        RunningHall real(stage);
        QVERIFY(real.start({u"--db"_s, stage.path(u"own.db"_s)}));
        const QString port = QString::number(real.port());
        const RunResult result = stage.run({u"demo"_s, u"--port"_s, port});
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(port.toUtf8()), result.err.constData());
        QVERIFY2(result.err.contains(QByteArray::number(real.processId())), result.err.constData());
        QVERIFY(stage.isClean());
        QCOMPARE(real.terminate(), 0);
    }

    void whatAKilledOneLeftGoesWithTheNext()
    {
        const Stage stage;
        QProcess process;
        process.setProcessEnvironment(stage.environment());
        process.start(hallProgram(), {u"demo"_s, u"--port"_s, u"0"_s});
        QVERIFY(process.waitForReadyRead(patienceMs));
        process.kill();
        QVERIFY(process.waitForFinished(patienceMs));
        QVERIFY(!filesIn(stage.temporary()).isEmpty());
        const RunResult next = stage.run({u"demo"_s, u"--port"_s, u"0"_s, u"--for"_s, u"1s"_s});
        QVERIFY2(next.exit == 0, next.all().constData());
        QVERIFY(stage.isClean());
    }

    void anInterruptEndsIt()
    {
        const Stage stage;
        QProcess process;
        process.setProcessEnvironment(stage.environment());
        process.start(hallProgram(), {u"demo"_s, u"--port"_s, u"0"_s});
        QVERIFY(process.waitForReadyRead(patienceMs));
        process.terminate();
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(stage.isClean());
    }

    void whatCannotBe_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("rate") << QStringList{u"--rate"_s, u"51"_s} << QByteArray("--rate");
        QTest::newRow("no time") << QStringList{u"--for"_s, u"0s"_s} << QByteArray("--for");
        QTest::newRow("not a time") << QStringList{u"--for"_s, u"soon"_s} << QByteArray("--for");
        QTest::newRow("too long") << QStringList{u"--for"_s, u"9d"_s} << QByteArray("--for");
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
        QTest::newRow("log") << QStringList{u"--db"_s, u"x.db"_s} << QByteArray("--db");
    }
    void whatCannotBe()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, named);
        const Stage stage;
        const RunResult result = stage.run(QStringList{u"demo"_s} + words);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(named), result.err.constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(stage.isClean());
    }

    void withoutAPlaceForItsFiles()
    {
        const Stage stage;
        const QString place = hall::DemoFolder::placeOfDemos(stage.temporary());
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const RunResult result = stage.run({u"demo"_s, u"--port"_s, u"0"_s, u"--for"_s, u"1s"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(place.toUtf8()), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }
};

HALL_TEST(DemoVerbTest);

#include "demo_verb_test.moc"
