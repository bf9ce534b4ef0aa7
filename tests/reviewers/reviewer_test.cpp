// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ed25519.h"
#include "core/reviewers/reviewer.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class ReviewerTest : public QObject {
    Q_OBJECT

    const QString m_passphrase = u"correct horse battery"_s;

private Q_SLOTS:
    void thePassphraseOpensTheKeyThatSigns()
    {
        const auto alice = makeReviewer(u" Alice "_s, m_passphrase, 5);
        QVERIFY(alice.ok());
        QCOMPARE(alice->name, u"Alice"_s);
        QVERIFY(alice->id.startsWith(u"rev_"_s));
        const auto key = unlockReviewer(*alice, m_passphrase);
        QVERIFY(key.ok());
        const auto signature = signEd25519(*key, "verdict");
        QVERIFY(signature.ok());
        QVERIFY(verifyEd25519(alice->publicKey, "verdict", *signature));
    }

    void nothingSecretIsShown()
    {
        const auto alice = makeReviewer(u"Alice"_s, m_passphrase, 5);
        QVERIFY(alice.ok());
        const QByteArray shown = QJsonDocument(alice->toJson()).toJson();
        const auto key = unlockReviewer(*alice, m_passphrase);
        for (const QByteArray& secret :
             {alice->lock.salt, alice->lock.verifier, alice->sealedPrivateKey, *key}) {
            QVERIFY(!shown.contains(secret.toBase64()));
            QVERIFY(!shown.contains(secret.toHex()));
        }
        QVERIFY(!alice->sealedPrivateKey.contains(*key));
    }

    void anotherPassphraseOpensNothing()
    {
        const auto alice = makeReviewer(u"Alice"_s, m_passphrase, 5);
        for (const QString& wrong :
             {u""_s, QString(m_passphrase + u' '), m_passphrase.toUpper(), u"something else"_s}) {
            const auto key = unlockReviewer(*alice, wrong);
            QVERIFY(!key.ok());
            QCOMPARE(key.error().code, u"WRONG_PASSPHRASE"_s);
            QVERIFY(!key.error().message.contains(m_passphrase));
        }
    }

    void theSameTextTypedInTwoWaysIsTheSamePassphrase()
    {
        const auto alice = makeReviewer(u"Alice"_s, u"caf\u00e9 au lait"_s, 5);
        QVERIFY(unlockReviewer(*alice, u"cafe\u0301 au lait"_s).ok());
    }

    void profilesCannotBeMixed()
    {
        const auto alice = makeReviewer(u"Alice"_s, m_passphrase, 5);
        const auto bob = makeReviewer(u"Bob"_s, u"another passphrase"_s, 5);
        // Alice's key in Bob's row, with Bob's lock: nothing opens.
        Reviewer mixed = *bob;
        mixed.sealedPrivateKey = alice->sealedPrivateKey;
        QCOMPARE(unlockReviewer(mixed, u"another passphrase"_s).error().code, u"SEAL_BROKEN"_s);
        // Alice's lock and sealed key under Bob's name: still not Bob's key.
        mixed.lock = alice->lock;
        QCOMPARE(unlockReviewer(mixed, m_passphrase).error().code, u"SEAL_BROKEN"_s);
        Reviewer altered = *alice;
        altered.sealedPrivateKey[20] = char(altered.sealedPrivateKey[20] ^ 1);
        QCOMPARE(unlockReviewer(altered, m_passphrase).error().code, u"SEAL_BROKEN"_s);
        Reviewer cheap = *alice;
        cheap.lock.logN = 1;
        QCOMPARE(unlockReviewer(cheap, m_passphrase).error().code, u"WRONG_PASSPHRASE"_s);
    }

    void aRemovedReviewerSignsNothing()
    {
        auto alice = makeReviewer(u"Alice"_s, m_passphrase, 5);
        alice->removedAtMs = 6;
        QCOMPARE(unlockReviewer(*alice, m_passphrase).error().code, u"REVIEWER_REMOVED"_s);
    }

    void aNewPassphraseKeepsTheKey()
    {
        const auto alice = makeReviewer(u"Alice"_s, m_passphrase, 5);
        QVERIFY(!withNewPassphrase(*alice, u"wrong passphrase"_s, u"a new passphrase"_s).ok());
        const auto changed = withNewPassphrase(*alice, m_passphrase, u"a new passphrase"_s);
        QVERIFY(changed.ok());
        QCOMPARE(changed->id, alice->id);
        QVERIFY(!unlockReviewer(*changed, m_passphrase).ok());
        QCOMPARE(*unlockReviewer(*changed, u"a new passphrase"_s),
                 *unlockReviewer(*alice, m_passphrase));
    }

    void badProfilesNameTheMember_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << u"  "_s << m_passphrase << u"name"_s;
        QTest::newRow("endless name") << QString(101, u'a') << m_passphrase << u"name"_s;
        QTest::newRow("control character") << u"a\u0007"_s << m_passphrase << u"name"_s;
        QTest::newRow("text that turns round") << u"a\u202e"_s << m_passphrase << u"name"_s;
        QTest::newRow("short") << u"Alice"_s << u"too short"_s << u"passphrase"_s;
        QTest::newRow("endless") << u"Alice"_s << QString(1001, u'a') << u"passphrase"_s;
        QTest::newRow("monotonous") << u"Alice"_s << QString(30, u'a') << u"passphrase"_s;
    }
    void badProfilesNameTheMember()
    {
        QFETCH(QString, name);
        QFETCH(QString, passphrase);
        QFETCH(QString, field);
        const auto refused = makeReviewer(name, passphrase, 5);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(refused.error().field, field);
    }
};

HALL_TEST(ReviewerTest);
#include "reviewer_test.moc"
