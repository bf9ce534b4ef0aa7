// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/shell/shell_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// The stop switch: two deliberate clicks, and nothing less.
class ShellLockdownTest : public QObject {
    Q_OBJECT

private:
    static QStringList lockdownRecords(Hall& hall)
    {
        AuditPageRequest request;
        request.decisionsOnly = false;
        request.filter = *parseFilter(u"kind:lockdown", 0);
        const auto page =
            await<AuditPage>([&](Done<AuditPage> done) { hall.page(request, std::move(done)); });
        QStringList bodies;
        if (page) {
            for (const AuditRow& row : page->rows)
                bodies.append(QString::fromUtf8(row.record.body));
        }
        return bodies;
    }

    static void lock(ShellFixture& shell)
    {
        click(shell.find<QPushButton>("lockdown"));
        click(shell.findIn<QPushButton>("confirmLockdown", "confirm"));
        QTRY_VERIFY(shell.hall().status().lockdown);
    }

private Q_SLOTS:
    void twoClicksLockAndAreRecordedWithTheReason()
    {
        ShellFixture shell;
        QVERIFY(shell.window);
        shell.listen();
        QTRY_COMPARE(shell.find<QLabel>("stateWord")->text(), u"Online"_s);
        auto* panel = shell.find<QWidget>("confirmLockdown");
        auto* banner = shell.find<QWidget>("lockdownBanner");
        QVERIFY(!panel->isVisible());
        QVERIFY(!banner->isVisible());

        click(shell.find<QPushButton>("lockdown"));
        QVERIFY(panel->isVisible());
        QVERIFY(!shell.hall().status().lockdown);
        QTest::keyClicks(shell.findIn<QLineEdit>("confirmLockdown", "reason"),
                         u"agent runs wild"_s);
        click(shell.findIn<QPushButton>("confirmLockdown", "confirm"));

        QTRY_VERIFY(shell.hall().status().lockdown);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!panel->isVisible());
        QCOMPARE(banner->width(), shell.window->width());
        QTRY_COMPARE(shell.find<QLabel>("stateWord")->text(), u"Lockdown"_s);
        const auto answer = shell.fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}});
        QVERIFY(answer.ok());
        QVERIFY(answer->decision.reason().startsWith(u"DENY_LOCKDOWN"_s));
        QTRY_COMPARE(lockdownRecords(shell.hall()).size(), 1);
        QVERIFY(lockdownRecords(shell.hall()).constFirst().contains(u"agent runs wild"_s));
    }

    void enterAloneConfirmsNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
        QTest::newRow("space") << int(Qt::Key_Space);
    }
    void enterAloneConfirmsNothing()
    {
        QFETCH(int, key);
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        click(shell.find<QPushButton>("lockdown"));
        auto* panel = shell.find<QWidget>("confirmLockdown");
        QVERIFY(panel->isAncestorOf(shell.window->focusWidget()));
        QTest::keyClick(shell.window->focusWidget(), Qt::Key(key));
        QTest::keyClick(shell.window->focusWidget(), Qt::Key(key));
        QVERIFY(panel->isVisible());
        QVERIFY(lockdownRecords(shell.hall()).isEmpty());
        QVERIFY(!shell.hall().status().lockdown);
    }

    void aDoubleClickConfirmsNothing()
    {
        ShellFixture shell;
        auto* button = shell.find<QPushButton>("lockdown");
        const QPoint place = button->mapTo(shell.window.get(), button->rect().center());
        click(button);
        QCoreApplication::processEvents();
        QWidget* below = shell.window->childAt(place);
        QVERIFY(below != shell.findIn<QPushButton>("confirmLockdown", "confirm"));
        click(button);
        QVERIFY(lockdownRecords(shell.hall()).isEmpty());
    }

    void escapeAndCancelTakeTheQuestionBack()
    {
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        auto* panel = shell.find<QWidget>("confirmLockdown");
        click(shell.find<QPushButton>("lockdown"));
        QTest::keyClick(shell.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        click(shell.find<QPushButton>("lockdown"));
        QVERIFY(panel->isVisible());
        click(shell.findIn<QPushButton>("confirmLockdown", "cancel"));
        QVERIFY(!panel->isVisible());
        QVERIFY(!shell.hall().status().lockdown);
    }

    void endingNeedsTwoClicksToo()
    {
        ShellFixture shell;
        lock(shell);
        QTRY_VERIFY(shell.find<QWidget>("lockdownBanner")->isVisible());
        click(shell.find<QPushButton>("endLockdown"));
        QVERIFY(shell.find<QWidget>("confirmLockdownEnd")->isVisible());
        QVERIFY(shell.hall().status().lockdown);
        click(shell.findIn<QPushButton>("confirmLockdownEnd", "confirm"));
        QTRY_VERIFY(!shell.hall().status().lockdown);
        QTRY_VERIFY(!shell.find<QWidget>("lockdownBanner")->isVisible());
        QCOMPARE(lockdownRecords(shell.hall()).size(), 2);
    }

    void oneSwitchedOnElsewhereShowsHereAndAnswersTheQuestion()
    {
        ShellFixture shell;
        click(shell.find<QPushButton>("lockdown"));
        shell.hall().setLockdown(true, {}, localCaller(), [](Result<void>) {});
        QTRY_VERIFY(shell.find<QWidget>("lockdownBanner")->isVisible());
        QVERIFY(!shell.find<QWidget>("confirmLockdown")->isVisible());
    }

    void offlineGoesThroughTheMenuAndAQuestion()
    {
        ShellFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.find<QLabel>("stateWord")->text(), u"Online"_s);
        QVERIFY(shell.action(u"Go offline…"_s));
        shell.action(u"Go offline…"_s)->trigger();
        QVERIFY(shell.hall().status().online);
        click(shell.findIn<QPushButton>("confirmOffline", "confirm"));
        QTRY_COMPARE(shell.find<QLabel>("stateWord")->text(), u"Offline"_s);
        QVERIFY(!shell.hall().status().online);
        QTRY_VERIFY(shell.action(u"Go online…"_s));
        shell.action(u"Go online…"_s)->trigger();
        click(shell.findIn<QPushButton>("confirmOnline", "confirm"));
        QTRY_COMPARE(shell.find<QLabel>("stateWord")->text(), u"Online"_s);
    }
};

HALL_TEST(ShellLockdownTest);
#include "shell_lockdown_test.moc"
