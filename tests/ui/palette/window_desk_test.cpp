// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/page_shell_fixture.h"
#include "ui/approvals/card/verdict/verdict_bar.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/controls/labels/key_hint.h"
#include "ui/help/help_window.h"
#include "ui/models/shortcuts/shortcut_book.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/palette_panel.h"

#include <QLineEdit>
#include <QListView>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::Shortcut;

/// The palette, the addresses and the keys where something waits for a person.
class WindowDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaletteOverACardDecidesNothing()
    {
        PageShellFixture shell;
        const QString id = shell.ask(1);
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.window->showPlace(u"hall://approval/"_s + id);
        auto* card = shell.window->findChild<ui::ApprovalCard*>();
        QTRY_VERIFY(card->isVisible());
        card->setFocus();
        QWidget* before = shell.window->focusWidget();
        QTest::keyClick(before, Qt::Key_K, Qt::ControlModifier);
        auto* panel = shell.find<ui::PalettePanel>("palettePanel");
        QVERIFY(panel->isOpen());
        auto* field = shell.find<QLineEdit>("paletteField");
        // Neither a verdict nor a key of one can be had there.
        for (const char* words : {"deny", "approve once", "approve for"}) {
            field->setText(QString::fromLatin1(words));
            const auto* list = panel->findChild<QListView*>();
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QString title = list->model()->index(row, 0).data().toString();
                QVERIFY2(title != u"Deny"_s && title != u"Approve once"_s &&
                             title != u"Approve for…"_s,
                         qPrintable(title));
            }
        }
        field->clear();
        for (const Qt::Key letter : {Qt::Key_D, Qt::Key_O, Qt::Key_F})
            QTest::keyClick(field, letter, Qt::AltModifier);
        QVERIFY(panel->isOpen());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(shell.window->focusWidget(), before);
        QVERIFY(shell.desk.desk().find(id)->isPending());
    }

    void nothingIsInThePaletteTwice()
    {
        PageShellFixture shell;
        (void)shell.ask(1);
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        for (const auto page : {MainWindow::Page::Feed, MainWindow::Page::Approvals,
                                MainWindow::Page::Workers, MainWindow::Page::Audit}) {
            shell.window->showPage(page);
            QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
            auto* panel = shell.find<ui::PalettePanel>("palettePanel");
            QVERIFY(panel->isOpen());
            // What is typed is looked for in all of it.
            auto* field = shell.find<QLineEdit>("paletteField");
            for (const char* words : {"next", "copy", "show", "records", "filter", "new"}) {
                field->setText(QString::fromLatin1(words));
                QStringList seen;
                const auto* model = panel->findChild<QListView*>()->model();
                for (int row = 0; row < model->rowCount(); ++row)
                    seen.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
                seen.removeAll(QString());
                const qsizetype all = seen.size();
                seen.removeDuplicates();
                QVERIFY2(seen.size() == all, words);
            }
            QTest::keyClick(field, Qt::Key_Escape);
        }
    }

    void addressesOfOneThingLeadThereAndBack()
    {
        PageShellFixture shell;
        const QString approval = shell.ask(1);
        const auto page = await<AuditPage>([&](auto done) {
            AuditPageRequest request;
            request.filter = *parseFilter(u"kind:decision", 0);
            shell.desk.hall->page(request, std::move(done));
        });
        QVERIFY(page && !page->rows.empty());
        const QString decision = page->rows.front().fields.id;
        const QString record = QString::number(page->rows.front().record.seq);
        const auto leads = [&](const QString& address, const QString& there) {
            shell.window->showPage(MainWindow::Page::Overview);
            const auto opened = shell.window->places().open(address);
            if (!opened)
                qWarning().noquote() << opened.error().message;
            return opened && QTest::qWaitFor([&] { return shell.window->address() == there; });
        };
        for (const QString& address : QStringList{
                 u"hall://workers/"_s + DeskFixture::worker, u"hall://approvals/"_s + approval,
                 u"hall://namespaces/org.acme"_s, u"hall://audit/"_s + decision})
            QVERIFY2(leads(address, address),
                     qPrintable(address + u" came back as "_s + shell.window->address()));
        // The shorter names of links, and a record by its number.
        QVERIFY(leads(u"hall://worker/"_s + DeskFixture::worker,
                      u"hall://workers/"_s + DeskFixture::worker));
        QVERIFY(leads(u"hall://approval/"_s + approval, u"hall://approvals/"_s + approval));
        shell.window->showPage(MainWindow::Page::Overview);
        QVERIFY(shell.window->places().open(u"hall://audit/#"_s + record));
        QTRY_VERIFY2(shell.window->address().contains(decision) ||
                         shell.window->address().endsWith(u'#' + record),
                     qPrintable(shell.window->address()));
        shell.window->showPage(MainWindow::Page::Overview);
        QVERIFY(shell.window->places().open(u"hall://decision/"_s + decision));
        QTRY_VERIFY2(shell.window->address().contains(decision),
                     qPrintable(shell.window->address()));
    }

    void approvalsOpenFromAnyWindow()
    {
        PageShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.window->showPage(MainWindow::Page::Feed);
        shell.window->showPlace(u"hall://help/pipeline"_s);
        auto* help = shell.find<ui::HelpWindow>("helpWindow");
        help->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(help));
        QTest::keyClick(help, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Approvals);
    }

    void changedKeysAreNamedWhereTheOldOnesWere()
    {
        PageShellFixture shell;
        const QString id = shell.ask(1);
        shell.window->showPlace(u"hall://approval/"_s + id);
        auto* deny = shell.find<QPushButton>("deny");
        QTRY_VERIFY(deny->isVisible());
        QCOMPARE(deny->text(), u"&Deny"_s);
        QCOMPARE(shell.find<QPushButton>("approve")->text(), u"Approve &once"_s);
        auto* book = shell.window->findChild<ui::ShortcutBook*>();
        QVERIFY(book->setKeys(Shortcut::Deny, QKeySequence(u"Alt+X"_s)));
        QCOMPARE(deny->text(), u"Deny (&X)"_s);
        const auto* bar = shell.window->findChild<ui::VerdictBar*>();
        const auto answers = [bar](Qt::Key key) {
            return bar->isShortcut(QKeyEvent(QEvent::KeyPress, key, Qt::AltModifier));
        };
        QVERIFY(answers(Qt::Key_X));
        QVERIFY(!answers(Qt::Key_D));
        QVERIFY(book->setKeys(Shortcut::Deny, {}));
        QCOMPARE(deny->text(), u"Deny"_s);
        QVERIFY(!answers(Qt::Key_X));

        const auto hint = [&shell] {
            shell.window->showPage(MainWindow::Page::Namespaces);
            QString texts;
            for (const ui::KeyHint* one : shell.window->findChildren<ui::KeyHint*>())
                texts += one->text() + u'\n';
            return texts;
        };
        QVERIFY(hint().contains(u"Ctrl+Shift+A opens this page"_s));
        QVERIFY(book->setKeys(Shortcut::OpenApprovals, QKeySequence(u"Ctrl+Alt+P"_s)));
        QVERIFY(hint().contains(u"Ctrl+Alt+P opens this page"_s));
        QVERIFY(book->setKeys(Shortcut::OpenApprovals, {}));
        QVERIFY(!hint().contains(u"opens this page"_s));
    }

    void theLetterOfTheKeyIsUnderlined_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("shown");
        QTest::newRow("first letter") << u"Deny"_s << u"Alt+D"_s << u"&Deny"_s;
        QTest::newRow("begins a word") << u"Approve once"_s << u"Alt+O"_s << u"Approve &once"_s;
        QTest::newRow("inside a word") << u"Ablehnen"_s << u"Alt+E"_s << u"Abl&ehnen"_s;
        QTest::newRow("not in the words") << u"拒绝"_s << u"Alt+D"_s << u"拒绝 (&D)"_s;
        QTest::newRow("not a letter") << u"Deny"_s << u"Alt+1"_s << u"Deny"_s;
        QTest::newRow("another modifier") << u"Deny"_s << u"Ctrl+D"_s << u"Deny"_s;
        QTest::newRow("none") << u"Deny"_s << QString() << u"Deny"_s;
    }
    void theLetterOfTheKeyIsUnderlined()
    {
        QFETCH(QString, words);
        QFETCH(QString, keys);
        QTEST(ui::underlined(words, QKeySequence(keys)), "shown");
    }
};

HALL_TEST(WindowDeskTest);
#include "window_desk_test.moc"
