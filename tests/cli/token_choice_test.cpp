// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/fake_hall.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Every place that a token can come from, filled, each with its own name as the token.
class FullSandbox : public Sandbox {
public:
    FullSandbox()
    {
        setVariable(u"HALL_ADMIN_TOKEN"_s, u"admin-variable"_s);
        setVariable(u"HALL_SESSION_TOKEN"_s, u"session-variable"_s);
        token(u"config/hall"_s, u"token"_s, "login-file");
        token(u"data/hall-monitor"_s, u"admin-token"_s, "admin-file");
        token(u"data/hall-monitor"_s, u"session-token"_s, "session-file");
    }

    QString token(const QString& folder, const QString& name, const QByteArray& secret,
                  QFileDevice::Permissions permissions = ownerOnly)
    {
        QDir(path({})).mkpath(folder);
        const QString file = write(folder + u'/' + name, secret + '\n');
        QFile::setPermissions(file, permissions);
        return file;
    }

    void take(const QString& place)
    {
        if (place.contains(u'/'))
            QFile::remove(path(place));
        else
            unsetVariable(place);
    }
};

const QString adminFile = u"data/hall-monitor/admin-token"_s;
const QString sessionFile = u"data/hall-monitor/session-token"_s;
const QString loginFile = u"config/hall/token"_s;

} // namespace

class TokenChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void managing_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QByteArray>("token");
        QStringList without;
        QTest::newRow("admin variable") << without << QByteArray("admin-variable");
        without.append(u"HALL_ADMIN_TOKEN"_s);
        QTest::newRow("login file") << without << QByteArray("login-file");
        without.append(loginFile);
        QTest::newRow("admin file") << without << QByteArray("admin-file");
        without.append(adminFile);
        QTest::newRow("session variable") << without << QByteArray("session-variable");
        without.append(u"HALL_SESSION_TOKEN"_s);
        QTest::newRow("none") << without << QByteArray();
    }
    void managing()
    {
        QFETCH(QStringList, without);
        QFETCH(QByteArray, token);
        FullSandbox sandbox;
        for (const QString& place : without)
            sandbox.take(place);
        FakeHall hall;
        hall.answer(200, R"({"workers":[],"count":0})");
        const RunResult result = sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, hall.url()});
        QCOMPARE(result.exit, 0);
        QCOMPARE(hall.header("Authorization"), token.isEmpty() ? token : "Bearer " + token);
    }

    void deciding_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QByteArray>("token");
        QStringList without;
        QTest::newRow("session variable") << without << QByteArray("session-variable");
        without.append(u"HALL_SESSION_TOKEN"_s);
        QTest::newRow("session file") << without << QByteArray("session-file");
        without.append(sessionFile);
        QTest::newRow("admin variable") << without << QByteArray("admin-variable");
        without.append(u"HALL_ADMIN_TOKEN"_s);
        QTest::newRow("login file") << without << QByteArray("login-file");
        without.append(loginFile);
        QTest::newRow("admin file") << without << QByteArray("admin-file");
    }
    void deciding()
    {
        QFETCH(QStringList, without);
        QFETCH(QByteArray, token);
        FullSandbox sandbox;
        for (const QString& place : without)
            sandbox.take(place);
        FakeHall hall;
        sandbox.run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--url"_s, hall.url()});
        QCOMPARE(hall.header("Authorization"), "Bearer " + token);
    }

    void theOptionWins()
    {
        const FullSandbox sandbox;
        FakeHall hall;
        sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, hall.url(), u"--token"_s, u"mine"_s});
        QCOMPARE(hall.header("Authorization"), "Bearer mine");
        sandbox.run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--url"_s, hall.url(),
                     u"--token"_s, u"mine"_s});
        QCOMPARE(hall.header("Authorization"), "Bearer mine");
    }

    void filesBesideTheDatabaseOfTheEnvironment()
    {
        FullSandbox sandbox;
        sandbox.take(u"HALL_ADMIN_TOKEN"_s);
        sandbox.take(loginFile);
        sandbox.token(u"elsewhere"_s, u"admin-token"_s, "other-admin-file");
        sandbox.setVariable(u"HALL_DB_PATH"_s, sandbox.path(u"elsewhere/hall.db"_s));
        FakeHall hall;
        sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, hall.url()});
        QCOMPARE(hall.header("Authorization"), "Bearer other-admin-file");
    }

    void exposedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("without");
        QTest::newRow("login file") << loginFile << QStringList{u"HALL_ADMIN_TOKEN"_s};
        QTest::newRow("admin file") << adminFile << QStringList{u"HALL_ADMIN_TOKEN"_s, loginFile};
    }
    void exposedFilesAreRefused()
    {
        QFETCH(QString, place);
        QFETCH(QStringList, without);
        FullSandbox sandbox;
        for (const QString& other : without)
            sandbox.take(other);
        QVERIFY(QFile::setPermissions(sandbox.path(place), ownerOnly | QFileDevice::ReadOther));
        FakeHall hall;
        const RunResult result = sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, hall.url()});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(sandbox.path(place).toUtf8()), result.err.constData());
        QVERIFY2(result.err.contains("chmod 600"), result.err.constData());
        QVERIFY(hall.requests().isEmpty());
    }

    /// The secrets of this machine's Hall stay on this machine.
    void ownFilesAreNotSentElsewhere()
    {
        FullSandbox sandbox;
        sandbox.take(u"HALL_ADMIN_TOKEN"_s);
        sandbox.take(loginFile);
        sandbox.take(u"HALL_SESSION_TOKEN"_s);
        FakeHall hall;
        // A name that resolves to nothing here, reached through a proxy that sees what is sent.
        sandbox.setVariable(u"http_proxy"_s, hall.url());
        sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, u"http://hall.invalid:8765"_s});
        sandbox.run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--url"_s,
                     u"http://hall.invalid:8765"_s});
        QVERIFY(hall.header("Authorization").isEmpty());
    }

    void tokensThatNoHeaderCanCarry()
    {
        const Sandbox sandbox;
        FakeHall hall;
        const RunResult result = sandbox.run(
            {u"worker"_s, u"list"_s, u"--url"_s, hall.url(), u"--token"_s, u"a\r\nX-Evil: 1"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--token"), result.err.constData());
        QVERIFY(hall.requests().isEmpty());
    }

    void refusalNamesWhereTheTokenCameFrom()
    {
        FullSandbox sandbox;
        FakeHall hall;
        hall.answer(401, R"({"denied":true,"message":"unknown token","code":"UNAUTHORIZED"})",
                    "WWW-Authenticate: Bearer\r\n");
        RunResult result = sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, hall.url()});
        QCOMPARE(result.exit, 4);
        QVERIFY2(result.err.contains("unknown token"), result.err.constData());
        QVERIFY2(result.err.contains("HALL_ADMIN_TOKEN"), result.err.constData());
        QVERIFY(!result.err.contains("admin-variable"));

        result = Sandbox().run({u"worker"_s, u"list"_s, u"--url"_s, hall.url()});
        QCOMPARE(result.exit, 4);
        QVERIFY2(result.err.contains("No token was found"), result.err.constData());
    }
};

HALL_TEST(TokenChoiceTest);

#include "token_choice_test.moc"
