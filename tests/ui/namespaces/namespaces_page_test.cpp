// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/namespaces/namespaces_fixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::NamespaceColumn;

/// The page as a whole: the tree, what the Hall requires, what was blocked, the ways elsewhere.
class NamespacesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesMadeThroughTheApiAppear()
    {
        NamespacesFixture f;
        QTRY_VERIFY(f.find<QWidget>(u"noNamespaces"_s)->isVisible());
        QVERIFY(f.enroll(u"org.acme.reader"_s));
        QVERIFY(f.shows(u"org.acme"_s));
        QVERIFY(f.tree()->isVisible());
        QCOMPARE(f.state(u"org.acme"_s), u"Free"_s);
        QCOMPARE(f.cell(u"org.acme"_s, NamespaceColumn::Workers), u"1"_s);
        QVERIFY(f.claim(u"org.acme"_s, u"Acme Corp"_s, f.holder(u"alice"_s)));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Held by Acme Corp"_s);
        QCOMPARE(f.cell(u"org.acme"_s, NamespaceColumn::Owner), u"Acme Corp"_s);
        QCOMPARE(f.cell(u"org.acme"_s, NamespaceColumn::Kind), u"organization"_s);
        QVERIFY(!f.cell(u"org.acme"_s, NamespaceColumn::Claimed).isEmpty());
        QVERIFY(f.enroll(u"org.acme.writer"_s));
        QTRY_COMPARE(f.cell(u"org.acme"_s, NamespaceColumn::Workers), u"2"_s);
        QVERIFY(f.release(u"org.acme"_s));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Free"_s);
    }

    void aHiddenPageCatchesUp()
    {
        NamespacesFixture f;
        QTRY_VERIFY(f.find<QWidget>(u"noNamespaces"_s)->isVisible());
        f.page->hide();
        QVERIFY(f.claim(u"x.alice"_s, u"Alice"_s));
        f.page->showNamespace(u"x.alice"_s);
        f.page->show();
        QTRY_COMPARE(f.text(u"namespaceName"_s), u"x.alice"_s);
    }

    void saysWhetherClaimsAreRequired()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        const auto* sentence = f.find<QLabel>(u"claimsRequired"_s);
        QTRY_VERIFY(sentence->text().contains(u"does not require claimed namespaces"));
        QVERIFY(f.requireClaims(true));
        QTRY_VERIFY(sentence->text().contains(u"DENY_NAMESPACE_UNCLAIMED"));
    }

    void blockedRequestsAreShownAndLeadFurther()
    {
        NamespacesFixture f({u"org.acme.reader"_s, u"org.acme-labs.reader"_s});
        QVERIFY(f.requireClaims(true));
        QVERIFY(f.shows(u"org.acme"_s));
        f.choose(u"org.acme"_s);
        QTRY_VERIFY(f.text(u"blockedNote"_s).startsWith(u"No request"));
        QStringList asked;
        for (int i = 0; i < 4; ++i)
            asked.append(f.ask(u"org.acme.reader"_s));
        f.ask(u"org.acme-labs.reader"_s);
        auto* requests = f.find<QTreeView>(u"blockedRequests"_s);
        QTRY_COMPARE(requests->model()->rowCount(), 3);
        QTRY_VERIFY(requests->isVisible());
        for (int row = 0; row < 3; ++row)
            QCOMPARE(requests->model()->index(row, 1).data().toString(), u"org.acme.reader"_s);

        QSignalSpy decision(f.page.get(), &ui::NamespacesPage::decisionAsked);
        requests->setFocus();
        requests->setCurrentIndex(requests->model()->index(0, 0));
        QTest::keyClick(requests, Qt::Key_Return);
        QCOMPARE(decision.count(), 1);
        QCOMPARE(decision.at(0).at(0).toString(), asked.last());

        QSignalSpy feed(f.page.get(), &ui::NamespacesPage::feedAsked);
        f.press(u"blockedInFeed"_s);
        QCOMPARE(feed.count(), 1);
        // The text means in the feed what the page asked the log.
        const auto filter = parseFilter(feed.at(0).at(0).toString(), 0);
        QVERIFY(filter);
        RecordFields fields;
        fields.kind = "decision";
        fields.code = "DENY_NAMESPACE_UNCLAIMED";
        fields.worker = u"org.acme.reader"_s;
        QVERIFY(filter->matches(fields));
        fields.worker = u"org.acme-labs.reader"_s;
        QVERIFY(!filter->matches(fields));

        // Of another namespace its own.
        f.choose(u"org.acme-labs"_s);
        QTRY_COMPARE(requests->model()->rowCount(), 1);
        QCOMPARE(requests->model()->index(0, 1).data().toString(), u"org.acme-labs.reader"_s);
    }

    void workersWithoutANamespaceAreExplained()
    {
        NamespacesFixture f({u"org.acme.reader"_s, u"loner"_s});
        const QString opaque = f.registerOpaque(u"org.acme"_s);
        QVERIFY(opaque.startsWith(u"wrk_"));
        QVERIFY(f.shows(opaque));
        QCOMPARE(f.cell(opaque, NamespaceColumn::Kind), u"worker, says org.acme"_s);
        QCOMPARE(f.cell(u"Without a namespace"_s, NamespaceColumn::Workers), u"2"_s);
        QCOMPARE(f.cell(u"org.acme"_s, NamespaceColumn::Workers), u"1"_s);
        f.choose(u"Without a namespace"_s);
        QVERIFY(f.text(u"withoutNote"_s).contains(u"cannot be trusted"));
        f.choose(opaque);
        const QString note = f.text(u"withoutNote"_s);
        QVERIFY2(note.contains(u"no namespace that could be trusted") && note.contains(u"org.acme"),
                 qPrintable(note));
        QVERIFY(!f.button(u"claimThis"_s)->isVisible());
        f.choose(u"loner"_s);
        QVERIFY(f.text(u"withoutNote"_s).contains(u"begins with neither"));
        f.choose(u"org.acme"_s);
        QVERIFY(f.text(u"workersNote"_s).contains(u"opaque id"));
    }

    void whatNobodyCanClaimIsNamedSo()
    {
        NamespacesFixture f({u"x.cap.reader"_s, u"org.end-.reader"_s});
        QVERIFY(f.shows(u"x.cap"_s));
        QCOMPARE(f.state(u"x.cap"_s), u"Reserved"_s);
        QCOMPARE(f.state(u"org.end-"_s), u"Malformed"_s);
        f.choose(u"org.end-"_s);
        QVERIFY(f.text(u"holderSentence"_s).contains(u"hyphen"));
        QVERIFY(!f.button(u"claimThis"_s)->isVisible());
    }

    void aWorkerIsOpenedFromTreeAndDetail()
    {
        NamespacesFixture f({u"org.acme.reader"_s, u"org.acme.writer"_s});
        QVERIFY(f.shows(u"org.acme.writer"_s));
        QSignalSpy asked(f.page.get(), &ui::NamespacesPage::workerAsked);
        f.choose(u"org.acme.writer"_s);
        QCOMPARE(f.text(u"namespaceName"_s), u"org.acme"_s);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(f.tree(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"org.acme.writer"_s);
        auto* workers = f.find<QTreeView>(u"namespaceWorkers"_s);
        QCOMPARE(workers->model()->rowCount(workers->rootIndex()), 2);
        workers->setFocus();
        workers->setCurrentIndex(workers->model()->index(0, 0, workers->rootIndex()));
        QTest::keyClick(workers, Qt::Key_Return);
        QCOMPARE(asked.value(1).value(0).toString(), u"org.acme.reader"_s);
    }

    void columnsAndSplitterAreRemembered()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        f.tree()->header()->setSectionHidden(int(NamespaceColumn::Kind), true);
        f.tree()->header()->resizeSection(0, 321);
        ui::UiSettings settings(f.store);
        f.page->saveState(settings);
        f.page.reset();
        f.openPage();
        f.page->restoreState(settings);
        QVERIFY(f.tree()->isColumnHidden(int(NamespaceColumn::Kind)));
        QCOMPARE(f.tree()->columnWidth(0), 321);
    }

    void everythingCanBeReachedAndHasAName()
    {
        NamespacesFixture f({u"org.acme.reader"_s});
        QCOMPARE(nameless(f.page.get()).join(u", "_s), QString());
        QVERIFY(f.requireClaims(true));
        f.ask(u"org.acme.reader"_s);
        QVERIFY(f.claim(u"org.acme"_s, u"Acme"_s));
        QTRY_COMPARE(f.state(u"org.acme"_s), u"Yours"_s);
        f.choose(u"org.acme"_s);
        f.press(u"transferThis"_s);
        QCOMPARE(nameless(f.page.get()).join(u", "_s), QString());

        // Tab leads from the tree through the detail in the order of reading.
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.tree()->setFocus();
        QStringList walked;
        for (int i = 0; i < 14; ++i) {
            QTest::keyClick(f.page->focusWidget(), Qt::Key_Tab);
            walked.append(f.page->focusWidget()->objectName());
        }
        qsizetype last = -1;
        for (const QString& name :
             {u"transferThis"_s, u"releaseThis"_s, u"transferOwner"_s, u"transferHolder"_s,
              u"transferReason"_s, u"cancelTransfer"_s, u"copyKeyId"_s, u"copyPublicKey"_s,
              u"rotateKey"_s, u"namespaceWorkers"_s}) {
            const qsizetype at = walked.indexOf(name);
            QVERIFY2(at > last, qPrintable(name + u" in "_s + walked.join(u", "_s)));
            last = at;
        }
        QCOMPARE(f.page->panes().size(), 2);
    }
};

HALL_TEST(NamespacesPageTest);
#include "namespaces_page_test.moc"
