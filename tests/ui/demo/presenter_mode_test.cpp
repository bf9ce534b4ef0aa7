// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/look/cut_texts.h"
#include "tests/ui/look/tour.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/feed/feed_view.h"

#include <QDebug>
#include <QHeaderView>
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

    void noTextIsCut()
    {
        QStringList cut;
        Tour tour(QSize(1280, 800));
        tour.setPresenting(true);
        tour.walk([&cut](const QString& stop, QWidget& shown) {
            for (const QString& text : CutTexts::in(shown))
                cut.append(stop + u": "_s + text);
        });
        cut.removeDuplicates();
        for (const QString& text : cut)
            qWarning().noquote() << text;
        QVERIFY2(cut.isEmpty(), "see above");
    }
};

HALL_TEST(PresenterModeTest);

#include "presenter_mode_test.moc"
