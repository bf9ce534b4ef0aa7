// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/fake_hall.h"
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace hall::test;

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                           QFileDevice::ReadUser | QFileDevice::WriteUser;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AuthVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginKeepsATokenThatLaterVerbsUse_data()
    {
        QTest::addColumn<QString>("roles");
        QTest::addColumn<bool>("dash");
        QTest::addColumn<int>("list"); // exit code of `worker list`
        QTest::newRow("reads") << u"read"_s << false << 0;
        QTest::newRow("with a dash") << u"read,register"_s << true << 0;
        // Known to the Hall, and good for something else.
        QTest::newRow("cannot read") << u"route"_s << false << 4;
    }
    void loginKeepsATokenThatLaterVerbsUse()
    {
        QFETCH(QString, roles);
        QFETCH(bool, dash);
        QFETCH(int, list);
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString secret = stage.newToken(u"me"_s, roles);
        const QString path = stage.sandbox().path(u"config/hall/token"_s);

        const RunResult login =
            stage.run(QStringList{u"auth"_s, u"login"_s} +
                          (dash ? QStringList{u"--token"_s, u"-"_s} : QStringList()),
                      secret.toUtf8() + '\n');
        QVERIFY2(login.exit == 0, login.err.constData());
        QVERIFY2(login.out.contains(path.toUtf8()), login.out.constData());
        QVERIFY(!login.all().contains(secret.toUtf8()));
        QCOMPARE(contentOf(path), secret.toUtf8() + '\n');
        QCOMPARE(QFile::permissions(path), onlyOwner);
        QCOMPARE(QFileInfo(QFileInfo(path).path()).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(stage.run({u"worker"_s, u"list"_s}).exit, list);

        QCOMPARE(stage.sandbox().run({u"auth"_s, u"logout"_s}).exit, 0);
        QVERIFY(!QFile::exists(path));
        // The Hall's own admin file is next in line again.
        QCOMPARE(stage.run({u"token"_s, u"list"_s}).exit, 0);
        const RunResult again = stage.sandbox().run({u"auth"_s, u"logout"_s, u"--json"_s});
        QCOMPARE(again.exit, 0);
        QCOMPARE(json(again)[u"removed"_s], false);
    }

    void aRefusedTokenChangesNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("message");
        const QByteArray unknown = "hst_" + QByteArray(43, 'x');
        QTest::newRow("unknown") << QStringList() << QByteArray(unknown + '\n') << 4
                                 << QByteArray("token");
        QTest::newRow("unknown, as an option")
            << QStringList{u"--token"_s, QString::fromUtf8(unknown)} << QByteArray() << 4
            << QByteArray("token");
        QTest::newRow("nothing") << QStringList() << QByteArray() << 2
                                 << QByteArray("standard input has no token");
        QTest::newRow("blank") << QStringList() << QByteArray(" \n") << 2
                               << QByteArray("standard input has no token");
        QTest::newRow("no header can carry it")
            << QStringList() << QByteArray("a b\n") << 2 << QByteArray("no header");
        QTest::newRow("nobody there")
            << QStringList{u"--url"_s, u"http://127.0.0.1:1"_s} << QByteArray(unknown + '\n') << 3
            << QByteArray("No Hall answers");
    }
    void aRefusedTokenChangesNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(int, exit);
        QFETCH(QByteArray, message);
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(QDir(stage.sandbox().path({})).mkpath(u"config/hall"_s));
        const QString path = stage.sandbox().write(u"config/hall/token"_s, "before\n");
        if (!options.contains(u"--url"_s))
            options += QStringList{u"--url"_s, stage.server().url()};
        const RunResult login =
            stage.sandbox().run(QStringList{u"auth"_s, u"login"_s} + options, input);
        QCOMPARE(login.exit, exit);
        QVERIFY2(login.err.contains(message), login.err.constData());
        QVERIFY(login.out.isEmpty());
        QCOMPARE(contentOf(path), "before\n");
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void loginSaysWhatWinsOverIt()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString secret = stage.newToken(u"me"_s, u"read"_s);
        stage.sandbox().setVariable(u"HALL_ADMIN_TOKEN"_s, u"other"_s);
        const RunResult login = stage.run({u"auth"_s, u"login"_s}, secret.toUtf8());
        QVERIFY2(login.exit == 0, login.err.constData());
        QVERIFY2(login.err.contains("HALL_ADMIN_TOKEN"), login.err.constData());
    }

    /// A host that is refused, a Hall in trouble, or a stranger has not taken the token.
    void onlyAHallTakesAToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("exit");
        QTest::newRow("host") << 403 << QByteArray(R"({"code":"HOST_NOT_ALLOWED"})") << 4;
        QTest::newRow("trouble") << 503 << QByteArray(R"({"code":"SHUTTING_DOWN"})") << 3;
        QTest::newRow("too many") << 429 << QByteArray(R"({"code":"TOO_MANY_FAILURES"})") << 3;
        QTest::newRow("no such path") << 404 << QByteArray("{}") << 2;
        QTest::newRow("redirect") << 302 << QByteArray("{}") << 3;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << 3;
    }
    void onlyAHallTakesAToken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, exit);
        const Sandbox sandbox;
        FakeHall hall;
        hall.answer(status, body);
        const RunResult login =
            sandbox.run({u"auth"_s, u"login"_s, u"--url"_s, hall.url()}, "hst_x\n");
        QCOMPARE(login.exit, exit);
        QCOMPARE(hall.header("Authorization"), "Bearer hst_x");
        QVERIFY(!QFile::exists(sandbox.path(u"config/hall/token"_s)));
    }

    void status_data()
    {
        QTest::addColumn<QString>("roles");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<bool>("admin");
        QTest::newRow("route") << u"route"_s << false << false;
        QTest::newRow("route, read") << u"route,read"_s << true << false;
        QTest::newRow("admin") << u"read,admin"_s << true << true;
    }
    void status()
    {
        QFETCH(QString, roles);
        QFETCH(bool, reads);
        QFETCH(bool, admin);
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString secret = stage.newToken(u"me"_s, roles);
        stage.sandbox().setVariable(u"HALL_ADMIN_TOKEN"_s, secret);
        const RunResult shown = stage.run({u"auth"_s, u"status"_s, u"--json"_s});
        QVERIFY2(shown.exit == 0, shown.all().constData());
        const QJsonObject object = json(shown);
        QCOMPARE(object[u"url"_s], stage.server().url());
        QCOMPARE(object[u"token_source"_s], u"HALL_ADMIN_TOKEN"_s);
        QCOMPARE(object[u"accepted"_s], true);
        QCOMPARE(object[u"roles"_s][u"read"_s], reads);
        QCOMPARE(object[u"roles"_s][u"admin"_s], admin);
        QVERIFY(object[u"roles"_s][u"register"_s].isNull());
        QCOMPARE(object[u"hall_version"_s].isNull(), !reads);

        const RunResult words = stage.run({u"auth"_s, u"status"_s});
        QVERIFY2(words.out.contains("HALL_ADMIN_TOKEN"), words.out.constData());
        QVERIFY2(words.out.contains("does not tell"), words.out.constData());
        QVERIFY(!words.all().contains(secret.toUtf8()));
    }

    void statusWithoutATokenThatIsTaken()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult refused =
            stage.run({u"auth"_s, u"status"_s, u"--token"_s, u"hst_unknown"_s, u"--json"_s});
        QCOMPARE(refused.exit, 4);
        QCOMPARE(json(refused)[u"accepted"_s], false);
        QCOMPARE(json(refused)[u"roles"_s][u"route"_s], false);

        stage.sandbox().unsetVariable(u"HALL_DB_PATH"_s); // and with it the admin file
        const RunResult none = stage.run({u"auth"_s, u"status"_s});
        QCOMPARE(none.exit, 4);
        QVERIFY2(none.err.contains("hall auth login"), none.err.constData());
        QCOMPARE(
            stage.sandbox().run({u"auth"_s, u"status"_s, u"--url"_s, u"http://127.0.0.1:1"_s}).exit,
            3);
    }
};

HALL_TEST(AuthVerbsTest);

#include "auth_verbs_test.moc"
