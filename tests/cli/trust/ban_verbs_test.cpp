// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QJsonArray>

using namespace hall::test;

namespace {

// SHA-256 of "test" and of "other".
const QString testHash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
const QString otherHash = u"d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa"_s;

} // namespace

class BanVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bans_data() { bothWays(); }
    void bans()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(!file || stage.useFile());
        const QString path = stage.sandbox().write(u"worker.py"_s, "test");

        RunResult result = stage.run({u"ban"_s, u"check"_s, path});
        QVERIFY2(result.exit == 0, result.all().constData());
        QCOMPARE(result.out, testHash.toUtf8() + " is not banned\n");
        QVERIFY(stage.run({u"ban"_s, u"list"_s}).out.isEmpty());

        result = stage.run({u"ban"_s, u"add"_s, u"sha256:"_s + testHash.toUpper(), u"--reason"_s,
                            u"leaks keys"_s, u"--source"_s, u"us"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QCOMPARE(result.out, "Banned 1, changed 0; on the list now: 1\n");

        for (const QString& argument : {path, testHash, QString(u"sha256:"_s + testHash)}) {
            result = stage.run({u"ban"_s, u"check"_s, argument});
            QCOMPARE(result.exit, 1);
            QVERIFY2(result.out.contains("leaks keys"), result.out.constData());
        }
        QCOMPARE(json(stage.run({u"ban"_s, u"check"_s, path, u"--json"_s}))[u"banned"_s], true);
        result = stage.run({u"ban"_s, u"list"_s});
        QVERIFY2(result.out.contains(testHash.toUtf8()) && result.out.contains("leaks keys"),
                 result.out.constData());

        QCOMPARE(stage.run({u"ban"_s, u"remove"_s, testHash}).exit, 0);
        QCOMPARE(stage.run({u"ban"_s, u"check"_s, path}).exit, 0);
        QCOMPARE(stage.run({u"ban"_s, u"remove"_s, testHash}).exit, 1);
    }

    void whatIsExportedComesIn()
    {
        HallOnStage first;
        QVERIFY(first.start());
        for (const QString& hash : {testHash, otherHash})
            QCOMPARE(
                first.run({u"ban"_s, u"add"_s, hash, u"--reason"_s, u"why "_s + hash.left(2)}).exit,
                0);
        const RunResult exported = first.run({u"ban"_s, u"list"_s, u"--json"_s});

        HallOnStage second;
        QVERIFY(second.start());
        const RunResult imported =
            second.run({u"ban"_s, u"add"_s, u"--import"_s, u"-"_s, u"--json"_s}, exported.out);
        QVERIFY2(imported.exit == 0, imported.all().constData());
        QCOMPARE(json(imported)[u"added"_s].toInt(), 2);
        const QJsonArray hashes =
            json(second.run({u"ban"_s, u"list"_s, u"--json"_s}))[u"hashes"_s].toArray();
        QCOMPARE(hashes.size(), 2);
        for (const QJsonValue& one : hashes)
            QCOMPARE(one[u"reason"_s].toString(),
                     QString(u"why "_s + one[u"sha256"_s].toString().left(2)));
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("list");
        const QByteArray hash = testHash.toUtf8();
        const QByteArray other = otherHash.toUtf8();
        QTest::newRow("lines") << QByteArray(hash + "\r\n\nsha256:" + other + '\n');
        QTest::newRow("array of hashes") << QByteArray("[\"" + hash + "\",\"" + other + "\"]");
        QTest::newRow("array of objects")
            << QByteArray(R"([{"sha256":")" + hash + R"(","reason":"r","review_status":"ok"},)" +
                          R"({"sha256":")" + other + R"(","reason":null}])");
    }
    void lists()
    {
        QFETCH(QByteArray, list);
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult imported =
            stage.run({u"ban"_s, u"add"_s, u"--import"_s, stage.sandbox().write(u"l"_s, list),
                       u"--reason"_s, u"from a list"_s});
        QVERIFY2(imported.exit == 0, imported.all().constData());
        const RunResult check = stage.run({u"ban"_s, u"check"_s, otherHash});
        QCOMPARE(check.exit, 1);
        QVERIFY2(check.out.contains("from a list"), check.out.constData());
        QCOMPARE(stage.run({u"ban"_s, u"check"_s, testHash}).exit, 1);
    }

    void wrongInputChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("message");
        const QStringList import{u"add"_s, u"--import"_s, u"-"_s, u"--reason"_s, u"r"_s};
        const QByteArray hash = testHash.toUtf8();
        QTest::newRow("line") << import << QByteArray(hash + "\nnot a hash\n")
                              << QByteArray("standard input, line 2");
        QTest::newRow("entry") << import << QByteArray("[\"" + hash + "\", {\"sha256\": 7}]")
                               << QByteArray("entry 2");
        QTest::newRow("broken JSON") << import << QByteArray("[\"" + hash) << QByteArray("no list");
        QTest::newRow("another object")
            << import << QByteArray("{\"a\":1}") << QByteArray("`hashes` is missing");
        QTest::newRow("empty") << import << QByteArray("\n") << QByteArray("no hash in it");
        QTest::newRow("no file") << QStringList{u"add"_s, u"--import"_s, u"/no/such"_s}
                                 << QByteArray() << QByteArray("/no/such");
        QTest::newRow("both") << import + QStringList{testHash} << QByteArray()
                              << QByteArray("not both");
        QTest::newRow("neither") << QStringList{u"add"_s} << QByteArray()
                                 << QByteArray("SHA256 is missing");
        QTest::newRow("no reason") << QStringList{u"add"_s, testHash} << QByteArray()
                                   << QByteArray("--reason TEXT is missing");
        QTest::newRow("short") << QStringList{u"add"_s, testHash.chopped(1), u"--reason"_s, u"r"_s}
                               << QByteArray() << QByteArray("64 hex digits");
        QTest::newRow("removed short")
            << QStringList{u"remove"_s, u"abc"_s} << QByteArray() << QByteArray("64 hex digits");
        QTest::newRow("checked file")
            << QStringList{u"check"_s, u"/no/such"_s} << QByteArray() << QByteArray("/no/such");
    }
    void wrongInputChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, message);
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult result = stage.run(QStringList{u"ban"_s} + words, input);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(message), result.err.constData());
        QCOMPARE(json(stage.run({u"ban"_s, u"list"_s, u"--json"_s}))[u"count"_s].toInt(), 0);
    }

    void packagesAreCheckedByTheirHash()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(QDir(stage.sandbox().path({})).mkpath(u"package"_s));
        stage.sandbox().write(u"package/worker.py"_s, "print(1)\n");
        const QString folder = stage.sandbox().path(u"package"_s);
        const RunResult clean = stage.run({u"ban"_s, u"check"_s, folder});
        QVERIFY2(clean.exit == 0, clean.err.constData());
        const QString hash = QString::fromUtf8(clean.out.left(64));
        QCOMPARE(stage.run({u"ban"_s, u"add"_s, hash, u"--reason"_s, u"r"_s}).exit, 0);
        QCOMPARE(stage.run({u"ban"_s, u"check"_s, folder}).exit, 1);
    }

    void onlyAdminsBan()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString secret = stage.newToken(u"agent"_s, u"route,read,register"_s);
        const auto as = [&](const QStringList& words) {
            return stage.run(QStringList{u"ban"_s} + words + QStringList{u"--token"_s, secret})
                .exit;
        };
        QCOMPARE(as({u"check"_s, testHash}), 0);
        QCOMPARE(as({u"add"_s, testHash, u"--reason"_s, u"r"_s}), 4);
        QCOMPARE(as({u"list"_s}), 4);
        QCOMPARE(as({u"remove"_s, testHash}), 4);
    }
};

HALL_TEST(BanVerbsTest);

#include "ban_verbs_test.moc"
