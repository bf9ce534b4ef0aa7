// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/feed/feed_view.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::ui;
using namespace hall::test;

/// Large type, from the menu of any window.
class PresenterModeTest : public QObject {
    Q_OBJECT

private:
    static qreal sizeOf(const Theme& theme, TextStyle style)
    {
        const QFont font = theme.font(style);
        return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize();
    }

    static QStringList cutButtons(const QWidget& window)
    {
        QStringList cut;
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            // What stands in a line of text is an icon alone.
            if (qobject_cast<const QLineEdit*>(button->parentWidget()))
                continue;
            const QSize wanted = button->minimumSizeHint();
            if (button->isVisible() && !button->text().isEmpty() &&
                (button->width() < wanted.width() || button->height() < wanted.height())) {
                cut.append(u"%1 (%2 x %3 of %4 x %5)"_s.arg(button->text())
                               .arg(button->width())
                               .arg(button->height())
                               .arg(wanted.width())
                               .arg(wanted.height()));
            }
        }
        return cut;
    }

private Q_SLOTS:
    void typeIsHalfAsLargeAgain()
    {
        Theme theme;
        const int row = theme.rowHeight();
        std::vector<qreal> before;
        for (const auto style :
             {TextStyle::Caption, TextStyle::Body, TextStyle::Figure, TextStyle::Mono})
            before.push_back(sizeOf(theme, style));
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setPresenting(true);
        QTRY_VERIFY(changed.count() > 0);
        std::size_t i = 0;
        for (const auto style :
             {TextStyle::Caption, TextStyle::Body, TextStyle::Figure, TextStyle::Mono}) {
            const qreal ratio = sizeOf(theme, style) / before.at(i++);
            QVERIFY2(qAbs(ratio - 1.5) < 0.1, qPrintable(QString::number(ratio)));
        }
        QVERIFY(theme.rowHeight() > row);
        theme.setPresenting(false);
        QVERIFY(qAbs(sizeOf(theme, TextStyle::Body) - before.at(1)) < 0.01);
        QCOMPARE(theme.rowHeight(), row);
    }

    void itEndsWithTheTheme()
    {
        const QFont before = QApplication::font();
        {
            Theme theme;
            theme.setPresenting(true);
            QVERIFY(QApplication::font() != before);
        }
        QCOMPARE(QApplication::font(), before);
    }

    void theMenuTurnsItOnAndItIsRemembered()
    {
        ShellFixture shell;
        QVERIFY(shell.window);
        auto* action = shell.window->findChild<QAction*>(u"presenterMode"_s);
        QVERIFY(action);
        QVERIFY(!action->isChecked());
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F11));
        action->trigger();
        QVERIFY(shell.theme.isPresenting());
        QVERIFY(action->isChecked());
        shell.window->finish();
        QVERIFY(UiSettings(shell.store).value(setting::presenting));
        // A window that is made anew knows.
        shell.window.reset();
        shell.openWindow();
        action = shell.window->findChild<QAction*>(u"presenterMode"_s);
        QVERIFY(action->isChecked());
        action->trigger();
        QVERIFY(!shell.theme.isPresenting());
    }

    void columnsGrowWithTheType()
    {
        ShellFixture shell;
        QVERIFY(shell.window);
        const auto* header = shell.window->findChild<FeedView*>()->horizontalHeader();
        const int before = header->sectionSize(0);
        shell.theme.setPresenting(true);
        QTRY_VERIFY(header->sectionSize(0) > before * 5 / 4);
        shell.theme.setPresenting(false);
        QTRY_VERIFY(qAbs(header->sectionSize(0) - before) <= 2);
    }

    void noButtonIsCut()
    {
        ShellFixture shell;
        QVERIFY(shell.window);
        shell.window->resize(1280, 800);
        shell.theme.setPresenting(true);
        for (const auto page :
             {MainWindow::Page::Overview, MainWindow::Page::Feed, MainWindow::Page::Approvals,
              MainWindow::Page::Workers, MainWindow::Page::Namespaces, MainWindow::Page::Audit}) {
            shell.window->showPage(page);
            QTRY_VERIFY2(cutButtons(*shell.window).isEmpty(),
                         qPrintable(u"page %1: %2"_s.arg(int(page)).arg(
                             cutButtons(*shell.window).join(u", "_s))));
        }
    }
};

HALL_TEST(PresenterModeTest);

#include "presenter_mode_test.moc"
