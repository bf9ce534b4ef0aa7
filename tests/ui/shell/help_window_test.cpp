// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_window.h"
#include "ui/models/plain_label.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace hall;
using namespace Qt::StringLiterals;

/// The help that is built in: every page opens, every link leads somewhere, nothing is fetched.
class HelpWindowTest : public QObject {
    Q_OBJECT

private:
    static QStringList links(const QTextDocument& document)
    {
        QStringList found;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (format.isAnchor() && !format.anchorHref().isEmpty())
                    found.append(format.anchorHref());
            }
        }
        return found;
    }

private Q_SLOTS:
    void everyPageOpensWithoutItsComments()
    {
        ui::HelpBrowser browser;
        const QStringList files = QDir(u":/help"_s).entryList({u"*.md"_s});
        QVERIFY(files.size() >= 7);
        for (const QString& file : files) {
            const QString name = file.chopped(3);
            browser.showPage(name);
            QCOMPARE(browser.pageName(), name);
            QVERIFY2(browser.document()->blockCount() > 3, qPrintable(name));
            QVERIFY2(!browser.toPlainText().contains(u"SPDX"_s), qPrintable(name));
            QVERIFY2(browser.document()->begin().blockFormat().headingLevel() == 1,
                     qPrintable(name));
        }
    }

    void everyLinkInsideLeadsToAPage()
    {
        ui::HelpBrowser browser;
        QSignalSpy outside(&browser, &ui::HelpBrowser::externalLink);
        for (const QString& file : QDir(u":/help"_s).entryList({u"*.md"_s})) {
            const QString name = file.chopped(3);
            browser.showPage(name);
            for (const QString& link : links(*browser.document())) {
                if (!QUrl(link).isRelative())
                    continue;
                browser.showPage(name);
                browser.setSource(QUrl(link));
                QVERIFY2(outside.isEmpty(), qPrintable(name + u" → "_s + link));
            }
        }
    }

    void anAddressOutsideIsShownNotFetched()
    {
        ui::Theme theme;
        ui::HelpWindow help(theme);
        help.showPage(u"index"_s);
        auto* browser = help.findChild<ui::HelpBrowser*>();
        browser->setSource(QUrl(u"https://example.org/page"_s));
        QCOMPARE(help.pageName(), u"index"_s);
        const auto* note = help.findChild<ui::PlainLabel*>();
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"https://example.org/page"_s));
        browser->setSource(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(help.pageName(), u"index"_s);
        browser->setSource(QUrl(u"../../etc/passwd"_s));
        QCOMPARE(help.pageName(), u"index"_s);
    }

    void backAndForward()
    {
        ui::Theme theme;
        ui::HelpWindow help(theme);
        help.showPage(u"index"_s);
        help.showPage(u"pipeline"_s);
        auto* browser = help.findChild<ui::HelpBrowser*>();
        QVERIFY(browser->isBackwardAvailable());
        browser->backward();
        QCOMPARE(help.pageName(), u"index"_s);
        browser->forward();
        QCOMPARE(help.pageName(), u"pipeline"_s);
    }

    void anUnknownPageShowsTheContents()
    {
        ui::HelpBrowser browser;
        browser.showPage(u"no-such-page"_s);
        QCOMPARE(browser.pageName(), u"index"_s);
    }

    void searchFindsAndSaysWhenItDoesNot()
    {
        ui::Theme theme;
        ui::HelpWindow help(theme);
        help.showPage(u"pipeline"_s);
        auto* search = help.findChild<QLineEdit*>();
        auto* browser = help.findChild<ui::HelpBrowser*>();
        const auto* note = help.findChild<ui::PlainLabel*>();
        QTest::keyClicks(search, u"DENY_LOCKDOWN"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(browser->textCursor().selectedText(), u"DENY_LOCKDOWN"_s);
        QVERIFY(!note->isVisible());
        QTest::keyClicks(search, u"_NEVER"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(note->isVisible());
    }
};

HALL_TEST(HelpWindowTest);
#include "help_window_test.moc"
