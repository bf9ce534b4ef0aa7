// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_control.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class AccessControlTest : public QObject {
    Q_OBJECT

    qint64 m_now = 1'700'000'000'000;

    AccessControl makeAccess()
    {
        return AccessControl([this] { return m_now; });
    }

    static Token tokenFor(const QString& secret, Roles roles)
    {
        Token token;
        token.id = newTokenId();
        token.name = u"test"_s;
        token.sha256 = tokenSecretHash(secret);
        token.roles = roles;
        return token;
    }

    static QByteArray bearer(const QString& secret) { return "Bearer " + secret.toUtf8(); }

private Q_SLOTS:
    void secretsAreLongAndDifferent()
    {
        const QString first = newTokenSecret();
        const QString second = newTokenSecret(u"phk_"_s);
        QVERIFY(first.startsWith(u"hst_"));
        QVERIFY(second.startsWith(u"phk_"));
        QCOMPARE(first.size(), 4 + 43); // 256 bits in base64url
        QVERIFY(first.mid(4) != second.mid(4));
    }

    void aKnownTokenIsItsCaller()
    {
        AccessControl access = makeAccess();
        const QString secret = newTokenSecret();
        Token token = tokenFor(secret, Role::Route);
        token.tenant = u"org.acme"_s;
        access.setTokens({token});
        const auto caller = access.authenticate(bearer(secret), u"127.0.0.1"_s);
        QVERIFY(caller.ok());
        QCOMPARE(caller->tokenId, token.id);
        QCOMPARE(caller->tenant, u"org.acme"_s);
        QCOMPARE(access.tokens().front().lastUsedMs, m_now);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QByteArray() << u"no token was sent"_s;
        QTest::newRow("basic") << QByteArray("Basic abc") << u"not of the form"_s;
        QTest::newRow("bearer alone") << QByteArray("Bearer") << u"not of the form"_s;
        QTest::newRow("bearer blank") << QByteArray("Bearer   ") << u"not of the form"_s;
        QTest::newRow("unknown") << QByteArray("Bearer hst_x") << u"does not know"_s;
        QTest::newRow("expired") << bearer(u"hst_expired"_s) << u"expired"_s;
        QTest::newRow("revoked") << bearer(u"hst_revoked"_s) << u"revoked"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, words);
        AccessControl access = makeAccess();
        Token expired = tokenFor(u"hst_expired"_s, Role::Route);
        expired.expiresAtMs = m_now;
        Token revoked = tokenFor(u"hst_revoked"_s, Role::Route);
        revoked.revokedAtMs = m_now - 1;
        access.setTokens({expired, revoked});
        const auto caller = access.authenticate(header, u"127.0.0.1"_s);
        QVERIFY(!caller.ok());
        QCOMPARE(caller.error().code, u"UNAUTHORIZED"_s);
        QVERIFY2(caller.error().message.contains(words), qPrintable(caller.error().message));
    }

    void tenFailuresAMinute()
    {
        AccessControl access = makeAccess();
        const QString secret = newTokenSecret();
        access.setTokens({tokenFor(secret, Role::Route)});
        for (int i = 0; i < AccessControl::failuresPerMinute; ++i)
            QCOMPARE(access.authenticate("Bearer no", u"10.0.0.1"_s).error().code,
                     u"UNAUTHORIZED"_s);
        QCOMPARE(access.authenticate("Bearer no", u"10.0.0.1"_s).error().code,
                 u"TOO_MANY_FAILURES"_s);
        QVERIFY(access.authenticate(bearer(secret), u"10.0.0.1"_s).ok());
        QCOMPARE(access.authenticate("Bearer no", u"10.0.0.2"_s).error().code, u"UNAUTHORIZED"_s);
        m_now += 60'001;
        QCOMPARE(access.authenticate("Bearer no", u"10.0.0.1"_s).error().code, u"UNAUTHORIZED"_s);
    }

    void rolesAreAskedFor()
    {
        const Caller agent{u"tok_1"_s, u"session"_s, sessionRoles, {}};
        QVERIFY(AccessControl::require(agent, Role::Route).ok());
        QVERIFY(AccessControl::require(agent, Role::Read).ok());
        for (const Role role : {Role::Register, Role::Approve, Role::Admin}) {
            const auto allowed = AccessControl::require(agent, role);
            QVERIFY(!allowed.ok());
            QCOMPARE(allowed.error().code, u"FORBIDDEN"_s);
            QVERIFY(allowed.error().message.contains(roleName(role)));
        }
    }

    void roleWordsRoundTrip()
    {
        for (const QString& name : roleNames(adminRoles | Role::Approve))
            QCOMPARE(roleName(*parseRole(name)), name);
        QVERIFY(!parseRole(u"root").has_value());
    }

    void theSecretIsNowhereInTheToken()
    {
        const QString secret = newTokenSecret();
        const Token token = tokenFor(secret, Role::Route);
        const QByteArray json = QJsonDocument(token.toJson()).toJson();
        QVERIFY(!json.contains(secret.toUtf8()));
        QVERIFY(!json.contains(token.sha256.toHex()));
    }
};

HALL_TEST(AccessControlTest);
#include "access_control_test.moc"
