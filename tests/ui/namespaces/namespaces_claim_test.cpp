// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/namespaces/namespaces_fixture.h"

#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// The card that claims a namespace.
class NamespacesClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreeNameIsClaimed()
    {
        NamespacesFixture f;
        QSignalSpy said(f.page.get(), &ui::NamespacesPage::said);
        QVERIFY(QTest::qWaitFor([&] { return f.find<QWidget>(u"noNamespaces"_s)->isVisible(); }));
        QVERIFY(!f.button(u"claim"_s)->isEnabled());
        f.type(u"claimName"_s, u"org.acme"_s);
        QTRY_VERIFY(f.button(u"claim"_s)->isEnabled());
        QCOMPARE(f.text(u"claimVerdict"_s), u"org.acme is free."_s);
        QCOMPARE(f.button(u"claim"_s)->text(), u"Claim org.acme"_s);
        f.type(u"claimOwner"_s, u"Acme Corp"_s);
        f.type(u"claimReason"_s, u"we make them"_s);
        f.press(u"claim"_s);
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        QCOMPARE(f.stored(u"org.acme"_s).owner, u"Acme Corp"_s);
        QCOMPARE(f.stored(u"org.acme"_s).reason, u"we make them"_s);
        // What was claimed is chosen, and the card is gone.
        QTRY_COMPARE(f.text(u"namespaceName"_s), u"org.acme"_s);
        QVERIFY(!f.find<QWidget>(u"claimCard"_s)->isVisible());
        QVERIFY(f.text(u"holderSentence"_s).contains(u"no end date"));
        QCOMPARE(said.value(0).value(0).toString(), u"org.acme is yours"_s);
    }

    void whatCannotBeClaimedIsExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("reserved prefix") << u"cap.doc"_s << u"reserved"_s;
        QTest::newRow("reserved name") << u"x.evt"_s << u"reserved"_s;
        QTest::newRow("trailing hyphen") << u"org.acme-"_s << u"end with a hyphen"_s;
        QTest::newRow("upper case") << u"org.Acme"_s << u"lower-case"_s;
        QTest::newRow("no prefix") << u"acme"_s << u"begin with x."_s;
        QTest::newRow("too long") << u"x."_s + QString(41, u'a') << u"41 characters"_s;
    }
    void whatCannotBeClaimedIsExplained()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        NamespacesFixture f;
        QTRY_VERIFY(f.find<QWidget>(u"noNamespaces"_s)->isVisible());
        f.type(u"claimName"_s, name);
        QVERIFY2(f.text(u"claimVerdict"_s).contains(word), qPrintable(f.text(u"claimVerdict"_s)));
        QVERIFY(!f.button(u"claim"_s)->isEnabled());
        f.press(u"claim"_s);
        QTest::keyClick(f.line(u"claimName"_s), Qt::Key_Return);
        // What comes after a claim that was sent would be behind it.
        QVERIFY(f.claim(u"x.after"_s, u"me"_s));
        QCOMPARE(f.hall().namespaces().keys(), QStringList(u"x.after"_s));
        QCOMPARE(int(f.recorded(u"namespace_claimed"_s).size()), 1);
    }

    void saysWhoseWorkersItWouldTake()
    {
        NamespacesFixture f;
        const Caller bot = f.holder(u"ci-bot"_s);
        QVERIFY(f.enroll(u"org.acme.mine"_s));
        QVERIFY(f.enroll(u"org.acme.theirs"_s, bot));
        QVERIFY(f.enroll(u"org.acmelabs.other"_s, f.holder(u"stranger"_s)));
        QVERIFY(f.shows(u"org.acme.theirs"_s));
        f.press(u"newClaim"_s);
        f.type(u"claimName"_s, u"org.acme"_s);
        const QString workers = f.text(u"claimWorkers"_s);
        QVERIFY2(workers.contains(u"2 (org.acme.mine, org.acme.theirs)"), qPrintable(workers));
        QTRY_VERIFY(f.find<QWidget>(u"claimEnrollers"_s)->isVisible());
        const QString enrollers = f.text(u"claimEnrollers"_s);
        QVERIFY2(enrollers.contains(u"Enrolled by others: ci-bot."), qPrintable(enrollers));
        f.type(u"claimName"_s, u"org.new"_s);
        QVERIFY(!f.find<QWidget>(u"claimWorkers"_s)->isVisible());
        QVERIFY(!f.find<QWidget>(u"claimEnrollers"_s)->isVisible());
    }

    void ofAHeldNameItSaysByWhom()
    {
        NamespacesFixture f;
        QVERIFY(f.claim(u"org.acme"_s, u"Acme Corp"_s, f.holder(u"alice"_s)));
        QVERIFY(f.shows(u"org.acme"_s));
        f.type(u"claimName"_s, u"org.acme"_s);
        QVERIFY(f.text(u"claimVerdict"_s).contains(u"Acme Corp holds it"));
        QVERIFY(f.text(u"claimVerdict"_s).contains(u"no end date"));
        QVERIFY(!f.button(u"claim"_s)->isEnabled());
        f.press(u"claimShow"_s);
        QCOMPARE(f.text(u"namespaceName"_s), u"org.acme"_s);
    }

    void aNameThatIsTakenWhileItIsTypedIsNotFreeAnyMore()
    {
        NamespacesFixture f;
        QTRY_VERIFY(f.find<QWidget>(u"noNamespaces"_s)->isVisible());
        f.type(u"claimName"_s, u"org.acme"_s);
        QTRY_VERIFY(f.button(u"claim"_s)->isEnabled());
        QVERIFY(f.claim(u"org.acme"_s, u"Acme Corp"_s, f.holder(u"alice"_s)));
        QTRY_VERIFY(!f.button(u"claim"_s)->isEnabled());
        QVERIFY(f.text(u"claimVerdict"_s).contains(u"Acme Corp holds it"));
    }

    void whatTheHallRefusesStandsOnThePage()
    {
        NamespacesFixture f;
        QTRY_VERIFY(f.find<QWidget>(u"noNamespaces"_s)->isVisible());
        f.type(u"claimName"_s, u"org.acme"_s);
        f.line(u"claimOwner"_s)->setText(QString(101, u'a'));
        QTRY_VERIFY(f.button(u"claim"_s)->isEnabled());
        QTest::keyClick(f.line(u"claimOwner"_s), Qt::Key_Return);
        QTRY_VERIFY(f.failure().startsWith(u"org.acme was not claimed: "));
        QVERIFY2(f.failure().contains(u"owner has to be 1 to 100"), qPrintable(f.failure()));
        QVERIFY(f.hall().namespaces().isEmpty());
        // What was typed is still there to be put right.
        QCOMPARE(f.line(u"claimName"_s)->text(), u"org.acme"_s);
        f.type(u"claimOwner"_s, u"Acme"_s);
        f.press(u"claim"_s);
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        QCOMPARE(f.failure(), QString());
    }

    void escapeGoesBackToWhatWasChosen()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        QVERIFY(f.shows(u"org.acme"_s));
        f.choose(u"org.acme"_s);
        f.press(u"claimThis"_s);
        QCOMPARE(f.line(u"claimName"_s)->text(), u"org.acme"_s);
        QVERIFY(!f.find<QWidget>(u"namespaceDetail"_s)->isVisible());
        QTest::keyClick(f.line(u"claimName"_s), Qt::Key_Escape);
        QVERIFY(f.find<QWidget>(u"namespaceDetail"_s)->isVisible());
        QVERIFY(f.hall().namespaces().isEmpty());
    }
};

HALL_TEST(NamespacesClaimTest);
#include "namespaces_claim_test.moc"
