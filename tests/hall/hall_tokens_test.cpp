// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

Result<CreatedToken> create(Hall& hall, const NewToken& token)
{
    return await<CreatedToken>(
        [&](Done<CreatedToken> done) { hall.createToken(token, localCaller(), std::move(done)); });
}

Result<Token> revoke(Hall& hall, const QString& token)
{
    return await<Token>(
        [&](Done<Token> done) { hall.revokeToken(token, localCaller(), std::move(done)); });
}

Result<Caller> callerOf(Hall& hall, const QString& secret)
{
    return hall.access().authenticate("Bearer " + secret.toUtf8(), u"127.0.0.1"_s);
}

} // namespace

class HallTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewHallMakesTwoTokens()
    {
        HallFixture fixture;
        const QString session = sessionTokenPath(fixture.hall->databasePath());
        const QString admin = adminTokenPath(fixture.hall->databasePath());
        for (const QString& path : {session, admin}) {
            const auto mode = QFile::permissions(path);
            QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                              QFile::WriteOther)));
        }
        QCOMPARE(contentOf(session), fixture.hall->sessionToken());
        QCOMPARE(callerOf(*fixture.hall, contentOf(session))->roles, sessionRoles);
        QCOMPARE(callerOf(*fixture.hall, contentOf(admin))->roles, adminRoles);
    }

    void theTokensStayAfterARestart()
    {
        HallFixture fixture;
        const QString secret = fixture.hall->sessionToken();
        QVERIFY(fixture.open());
        QCOMPARE(fixture.hall->sessionToken(), secret);
        QVERIFY(callerOf(*fixture.hall, secret).ok());
    }

    void aLostTokenFileIsMadeAnew()
    {
        HallFixture fixture;
        const QString old = fixture.hall->sessionToken();
        QVERIFY(QFile::remove(sessionTokenPath(fixture.hall->databasePath())));
        QVERIFY(fixture.open());
        QVERIFY(fixture.hall->sessionToken() != old);
        QVERIFY(callerOf(*fixture.hall, fixture.hall->sessionToken()).ok());
        QCOMPARE(callerOf(*fixture.hall, old).error().code, u"UNAUTHORIZED"_s);
    }

    void anExposedTokenFileIsRefused()
    {
        HallFixture fixture;
        const QString path = adminTokenPath(fixture.hall->databasePath());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(!fixture.open());
        QCOMPARE(fixture.error.code, u"TOKEN_FILE_EXPOSED"_s);
        QVERIFY(fixture.error.message.contains(path));
        QVERIFY(fixture.error.message.contains(u"chmod 600"));
    }

    void theEnvironmentsTokensAreTakenInstead()
    {
        HallOptions options;
        options.sessionToken = u"hst_from_environment"_s;
        options.adminToken = u"hst_admin_from_environment"_s;
        HallFixture fixture(options);
        QVERIFY(!QFile::exists(sessionTokenPath(fixture.hall->databasePath())));
        QCOMPARE(callerOf(*fixture.hall, options.sessionToken)->roles, sessionRoles);
        QCOMPARE(callerOf(*fixture.hall, options.adminToken)->roles, adminRoles);
        QVERIFY(fixture.open());
        QVERIFY(!callerOf(*fixture.hall, options.sessionToken).ok());
    }

    void theSessionTokenIsRotated()
    {
        HallFixture fixture;
        const QString before = fixture.hall->sessionToken();
        const auto rotated = await<Token>([&](Done<Token> done) {
            fixture.hall->rotateSessionToken(localCaller(), std::move(done));
        });
        QVERIFY2(rotated.ok(), rotated ? "" : qPrintable(rotated.error().message));
        const QString after = fixture.hall->sessionToken();
        QVERIFY(after != before);
        QCOMPARE(contentOf(sessionTokenPath(fixture.hall->databasePath())), after);
        QCOMPARE(callerOf(*fixture.hall, after)->roles, sessionRoles);
        QCOMPARE(callerOf(*fixture.hall, after)->tokenId, rotated->id);
        QCOMPARE(callerOf(*fixture.hall, before).error().code, u"UNAUTHORIZED"_s);
        QVERIFY(fixture.open());
        QCOMPARE(fixture.hall->sessionToken(), after);

        HallOptions options;
        options.sessionToken = u"hst_of-the-environment"_s;
        QVERIFY(fixture.open(options));
        const auto refused = await<Token>([&](Done<Token> done) {
            fixture.hall->rotateSessionToken(localCaller(), std::move(done));
        });
        QCOMPARE(refused.error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(fixture.hall->sessionToken(), options.sessionToken);
    }

    void createUseRevoke()
    {
        HallFixture fixture;
        const auto created = create(
            *fixture.hall,
            {.name = u"dify"_s, .roles = Role::Route, .tenant = u"org.acme"_s, .expiresAtMs = {}});
        QVERIFY(created.ok());
        const auto caller = callerOf(*fixture.hall, created->secret);
        QVERIFY(caller.ok());
        QCOMPARE(caller->tenant, u"org.acme"_s);
        QCOMPARE(create(*fixture.hall,
                        {.name = u"dify"_s, .roles = Role::Read, .tenant = {}, .expiresAtMs = {}})
                     .error()
                     .code,
                 u"NAME_TAKEN"_s);

        QVERIFY(fixture.open());
        QVERIFY(callerOf(*fixture.hall, created->secret).ok());
        QVERIFY(revoke(*fixture.hall, u"dify"_s).ok());
        QVERIFY(!callerOf(*fixture.hall, created->secret).ok());
        QVERIFY(fixture.open());
        QVERIFY(!callerOf(*fixture.hall, created->secret).ok());
        QCOMPARE(revoke(*fixture.hall, u"nobody"_s).error().code, u"NOT_FOUND"_s);
    }

    void badTokensAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("roles");
        QTest::addColumn<qint64>("expires");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << u"  "_s << int(Role::Read) << qint64(0) << u"name"_s;
        QTest::newRow("no roles") << u"a"_s << 0 << qint64(0) << u"roles"_s;
        QTest::newRow("expired") << u"a"_s << int(Role::Read) << qint64(1) << u"expires_at"_s;
        QTest::newRow("session's name")
            << u"session"_s << int(Role::Admin) << qint64(0) << u"name"_s;
    }
    void badTokensAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, roles);
        QFETCH(qint64, expires);
        QFETCH(QString, field);
        HallFixture fixture;
        NewToken token{.name = name, .roles = Roles(roles), .tenant = {}, .expiresAtMs = {}};
        if (expires)
            token.expiresAtMs = expires;
        const auto created = create(*fixture.hall, token);
        QVERIFY(!created.ok());
        QCOMPARE(created.error().field, field);
    }
};

HALL_TEST(HallTokensTest);
#include "hall_tokens_test.moc"
