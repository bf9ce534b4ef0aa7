// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/namespaces/namespaces_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Release, rotate, transfer: what changes who holds a namespace.
class NamespacesHolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void releaseSaysWhatItStops()
    {
        NamespacesFixture f({u"org.acme.a"_s, u"org.acme.b"_s});
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QVERIFY(f.requireClaims(true));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        QTRY_VERIFY(f.find<QLabel>(u"claimsRequired"_s)->text().contains(u"requires"));
        f.choose(u"org.acme"_s);
        f.press(u"releaseThis"_s);
        auto* panel = f.find<QWidget>(u"confirmRelease"_s);
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->accessibleName(), u"Release org.acme?"_s);
        const QString consequence = panel->accessibleDescription();
        QVERIFY2(consequence.contains(u"DENY_NAMESPACE_UNCLAIMED") &&
                     consequence.contains(u"Workers: 2") &&
                     consequence.contains(f.stored(u"org.acme"_s).key.keyId),
                 qPrintable(consequence));
        // Taken back, nothing happens.
        QTest::keyClick(f.buttonIn(u"confirmRelease"_s, u"cancel"_s), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(f.hall().namespaces().size(), 1);
        f.press(u"releaseThis"_s);
        QTest::mouseClick(f.buttonIn(u"confirmRelease"_s, u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Free"_s);
        QVERIFY(f.hall().namespaces().isEmpty());
        QVERIFY(f.text(u"holderSentence"_s).contains(u"every request to its workers is denied"));
        QVERIFY(!f.button(u"rotateKey"_s)->isVisible());
        QVERIFY(f.button(u"claimThis"_s)->isVisible());
    }

    void aNamespaceWithoutWorkersLeavesTheTree()
    {
        NamespacesFixture f;
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QVERIFY(f.shows(u"org.acme"_s));
        f.choose(u"org.acme"_s);
        f.press(u"releaseThis"_s);
        QTest::mouseClick(f.buttonIn(u"confirmRelease"_s, u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(f.find<QWidget>(u"noNamespaces"_s)->isVisible());
        QVERIFY(f.find<QWidget>(u"claimCard"_s)->isVisible());
    }

    void rotatingGivesANewKey()
    {
        NamespacesFixture f;
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QVERIFY(f.shows(u"org.acme"_s));
        f.choose(u"org.acme"_s);
        const NamespaceKey before = f.stored(u"org.acme"_s).key;
        QCOMPARE(f.text(u"keyId"_s), before.keyId);
        QCOMPARE(f.text(u"publicKey"_s), QString::fromLatin1(before.publicKey.toBase64()));
        f.press(u"copyPublicKey"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), f.text(u"publicKey"_s));
        f.press(u"copyKeyId"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), before.keyId);

        f.press(u"rotateKey"_s);
        const auto* panel = f.find<QWidget>(u"confirmRotate"_s);
        QVERIFY(panel->accessibleDescription().contains(before.keyId));
        QVERIFY(panel->accessibleDescription().contains(u"no longer verify"));
        QCOMPARE(f.stored(u"org.acme"_s).key.keyId, before.keyId);
        QTest::mouseClick(f.buttonIn(u"confirmRotate"_s, u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(f.text(u"keyId"_s) != before.keyId);
        QCOMPARE(f.text(u"keyId"_s), f.stored(u"org.acme"_s).key.keyId);
        QCOMPARE(int(f.recorded(u"namespace_key_rotated"_s).size()), 1);
    }

    /// Statement 26: the page says who holds it, until when, what blocking it has done; a takeover
    /// needs a reason and is one atomic step.
    void ux_07_26_takeoverNeedsAReasonAndIsOneStep()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        QVERIFY(f.requireClaims(true));
        const QString blocked = f.ask(u"org.acme.reader"_s);
        QVERIFY(f.claim(u"org.acme"_s, u"Acme Corp"_s, f.holder(u"alice"_s)));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Held by Acme Corp"_s);
        f.choose(u"org.acme"_s);
        const QString who = f.text(u"holderSentence"_s);
        QVERIFY2(who.contains(u"Acme Corp holds it, since ") && who.contains(u"no end date"),
                 qPrintable(who));
        auto* requests = f.find<QTreeView>(u"blockedRequests"_s);
        QTRY_COMPARE(requests->model()->rowCount(), 1);
        QVERIFY(requests->isVisible());

        const QString oldKey = f.stored(u"org.acme"_s).key.keyId;
        f.press(u"transferThis"_s);
        QVERIFY(f.find<QWidget>(u"transferPanel"_s)->isVisible());
        QPushButton* confirm = f.button(u"confirmTransfer"_s);
        QVERIFY(!confirm->isEnabled());
        f.type(u"transferOwner"_s, u"Bolt"_s);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(f.find<QLabel>(u"transferMissing"_s)->text().contains(u"reason"));
        f.type(u"transferReason"_s, u"   "_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClick(f.line(u"transferReason"_s), Qt::Key_Return);
        QCOMPARE(f.stored(u"org.acme"_s).owner, u"Acme Corp"_s);
        f.type(u"transferReason"_s, u"the company was sold"_s);
        QVERIFY(confirm->isEnabled());
        QCOMPARE(confirm->text(), u"Take over org.acme"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);

        const NamespaceClaim claim = f.stored(u"org.acme"_s);
        QCOMPARE(claim.owner, u"Bolt"_s);
        QCOMPARE(claim.holderId, QString());
        QVERIFY(claim.key.keyId != oldKey);
        // One record holds both sides and the reason: there was no moment without a holder.
        const auto records = f.recorded(u"namespace_transferred"_s);
        QCOMPARE(int(records.size()), 1);
        QCOMPARE(records.front()[u"reason"_s].toString(), u"the company was sold"_s);
        QCOMPARE(records.front()[u"before"_s][u"owner"_s].toString(), u"Acme Corp"_s);
        QCOMPARE(records.front()[u"after"_s][u"owner"_s].toString(), u"Bolt"_s);
        QCOMPARE(int(f.recorded(u"namespace_released"_s).size()), 0);
        QVERIFY(!blocked.isEmpty());
    }

    void aNamespaceCanBeGivenToAToken()
    {
        NamespacesFixture f;
        const Caller alice = f.holder(u"alice"_s);
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QVERIFY(f.shows(u"org.acme"_s));
        f.choose(u"org.acme"_s);
        f.press(u"transferThis"_s);
        auto* holder = f.find<QComboBox>(u"transferHolder"_s);
        const int token = holder->findData(alice.tokenId);
        QVERIFY(token > 0);
        QVERIFY(holder->itemText(token).contains(u"alice"));
        holder->setCurrentIndex(token);
        f.type(u"transferOwner"_s, u"Alice"_s);
        f.type(u"transferReason"_s, u"hers from now on"_s);
        QCOMPARE(f.button(u"confirmTransfer"_s)->text(), u"Transfer org.acme"_s);
        f.press(u"confirmTransfer"_s);
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Held by Alice"_s);
        QCOMPARE(f.stored(u"org.acme"_s).holderId, alice.tokenId);
    }

    void aQuestionThatWasAnsweredElsewhereIsNoneAnyMore()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QVERIFY(f.shows(u"org.acme"_s));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        f.choose(u"org.acme"_s);
        f.press(u"transferThis"_s);
        QVERIFY(f.find<QWidget>(u"transferPanel"_s)->isVisible());
        QVERIFY(f.release(u"org.acme"_s));
        QTRY_VERIFY(!f.find<QWidget>(u"transferPanel"_s)->isVisible());
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        f.press(u"releaseThis"_s);
        QVERIFY(f.find<QWidget>(u"confirmRelease"_s)->isVisible());
        f.press(u"transferThis"_s);
        QVERIFY(!f.find<QWidget>(u"confirmRelease"_s)->isVisible());
    }

    void whatIsGoneMeanwhileIsAFailureInPlace()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        f.choose(u"org.acme"_s);
        f.press(u"rotateKey"_s);
        // Before the page has heard of it.
        QVERIFY(f.release(u"org.acme"_s));
        QTest::mouseClick(f.buttonIn(u"confirmRotate"_s, u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY2(f.failure().startsWith(u"The key of org.acme was not rotated: Nobody holds"),
                     qPrintable(f.failure()));
        f.press(u"dismissNamespaceFailure"_s);
        QCOMPARE(f.failure(), QString());
    }
};

HALL_TEST(NamespacesHolderTest);
#include "namespaces_holder_test.moc"
