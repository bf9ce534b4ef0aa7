// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/feed/feed_fixture.h"
#include "ui/models/plain_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

QTabWidget* tabs(const FeedFixture& feed)
{
    return feed.find<QTabWidget>(u"detailTabs"_s);
}

QAbstractButton* chip(const FeedFixture& feed, const QString& name)
{
    return feed.find<QAbstractButton>(name);
}

/// Everything that the page shows as text, in whatever widget.
QStringList shownTexts(const QWidget& page)
{
    QStringList texts;
    for (const auto* label : page.findChildren<PlainLabel*>())
        texts += label->paintedText();
    for (const auto* label : page.findChildren<QLabel*>())
        texts += label->text();
    for (const auto* text : page.findChildren<QPlainTextEdit*>())
        texts += text->toPlainText();
    return texts;
}

} // namespace

class FeedPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyStateGivesACommand();
    void ux_19_filterChipHiddenDenials();
    void wrongFilterIsSaidInPlace();
    void filterSwitchKeepsTheText();
    void outcomeChips();
    void completion();
    void historyOfFilters();
    void allHiddenOffersToClear();
    void denialsByKey();
    void copies();
    void detailTabs();
    void textFromOutsideIsPlain();
    void lostIsAnAlarm();
    void columnsCanBeHiddenAndReset();
    void remembers();
    void panesByF6();
    void everyControlHasAName();
    void survivesAChangeOfTheme();
};

void FeedPageTest::emptyStateGivesACommand()
{
    FeedFixture feed;
    QVERIFY(!feed.view()->isVisible());
    auto* copy = feed.find<QPushButton>(u"emptyAction"_s);
    QVERIFY(copy->isVisible());
    QSignalSpy copied(&feed.page, &FeedPage::copied);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(u"http://127.0.0.1:8765/api/route"_s));
    QVERIFY(command.contains(u"$HALL_SESSION_TOKEN"_s));
    feed.arrive(1);
    QVERIFY(feed.view()->isVisible());
    QVERIFY(!copy->isVisible());
}

void FeedPageTest::ux_19_filterChipHiddenDenials()
{
    FeedFixture feed;
    feed.arrive(100);
    QAbstractButton* active = chip(feed, u"activeFilter"_s);
    QVERIFY(!active->isVisible());
    int denied = 0;
    int hidden = 0;
    for (int row = 0; row < 100; ++row) {
        const QModelIndex index = feed.view()->model()->index(row, 5);
        if (index.data().toString() == u"prod"_s)
            continue;
        ++hidden;
        denied += index.siblingAtColumn(1).data().toString() == u"Denied"_s;
    }
    QVERIFY(denied > 0);

    QTest::keyClicks(feed.filter(), u"env:prod"_s);
    QCOMPARE(feed.view()->model()->rowCount(), 100 - hidden);
    QVERIFY(active->isVisible());
    QVERIFY(active->accessibleName().contains(
        u"%1 hidden, %2 of them denied"_s.arg(hidden).arg(denied)));
    QVERIFY(feed.find<QLabel>(u"feedSum"_s)->text().contains(u"Hidden %1"_s.arg(hidden)));

    QTest::mouseClick(active, Qt::LeftButton);
    QVERIFY(feed.filter()->text().isEmpty());
    QVERIFY(!active->isVisible());
    QCOMPARE(feed.view()->model()->rowCount(), 100);
}

void FeedPageTest::wrongFilterIsSaidInPlace()
{
    FeedFixture feed;
    feed.arrive(50);
    feed.page.setFilterText(u"env:prod"_s);
    const int rows = feed.view()->model()->rowCount();
    feed.page.setFilterText(u"env:prod outcom:deny"_s);
    auto* error = feed.find<PlainLabel>(u"filterError"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"10"_s));
    QVERIFY(error->text().contains(u"outcome"_s));
    QCOMPARE(feed.view()->model()->rowCount(), rows);
    QCOMPARE(feed.filter()->property("text").toString(), u"env:prod outcom:deny"_s);
    feed.page.setFilterText(u"env:prod outcome:deny"_s);
    QVERIFY(!error->isVisible());
    QVERIFY(feed.view()->model()->rowCount() < rows);
}

void FeedPageTest::filterSwitchKeepsTheText()
{
    FeedFixture feed;
    feed.arrive(60);
    feed.page.setFilterText(u"env:prod"_s);
    const int filtered = feed.view()->model()->rowCount();
    QTest::mouseClick(feed.find<QToolButton>(u"filterSwitch"_s), Qt::LeftButton);
    QCOMPARE(feed.view()->model()->rowCount(), 60);
    QCOMPARE(feed.page.filterText(), u"env:prod"_s);
    QTest::keyClick(feed.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(feed.view()->model()->rowCount(), filtered);
}

void FeedPageTest::outcomeChips()
{
    FeedFixture feed;
    feed.arrive(90);
    QAbstractButton* denied = chip(feed, u"outcomeDENY"_s);
    QAbstractButton* ask = chip(feed, u"outcomeREQUIRE_HUMAN"_s);
    QTest::mouseClick(denied, Qt::LeftButton);
    const int denials = feed.view()->model()->rowCount();
    QCOMPARE(denied->accessibleName(), u"Denied: %1"_s.arg(denials));
    denied->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    QVERIFY(ask->isChecked());
    QVERIFY(!feed.page.isPaused());
    QVERIFY(feed.view()->model()->rowCount() > denials);
    for (int row = 0; row < feed.view()->model()->rowCount(); ++row)
        QVERIFY(feed.view()->model()->index(row, 1).data().toString() != u"Allowed"_s);
}

void FeedPageTest::completion()
{
    FeedFixture feed;
    feed.page.focusFilter();
    QTest::keyClicks(feed.filter(), u"outc"_s);
    auto* completer = feed.filter()->findChild<QCompleter*>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(feed.filter()->text(), u"outcome:"_s);
}

void FeedPageTest::historyOfFilters()
{
    FeedFixture feed;
    feed.page.setFilterText(u"env:prod"_s);
    feed.page.setFilterText(u"outcome:deny"_s);
    feed.page.setFilterText(u"env:prod"_s);
    feed.page.setFilterText(u"nonsense:x"_s);
    const auto entries = feed.find<QToolButton>(u"filterHistory"_s)->menu()->actions();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0)->text(), u"env:prod"_s);
    entries.at(1)->trigger();
    QCOMPARE(feed.page.filterText(), u"outcome:deny"_s);
}

void FeedPageTest::allHiddenOffersToClear()
{
    FeedFixture feed;
    feed.arrive(20);
    feed.page.setFilterText(u"env:prod -env:prod"_s);
    QVERIFY(!feed.view()->isVisible());
    auto* action = feed.find<QPushButton>(u"emptyAction"_s);
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(feed.view()->isVisible());
    QCOMPARE(feed.view()->model()->rowCount(), 20);
}

void FeedPageTest::denialsByKey()
{
    FeedFixture feed;
    feed.arrive(60);
    feed.clickRow(30);
    QTest::keyClick(feed.view(), Qt::Key_N);
    const int next = feed.view()->currentIndex().row();
    QVERIFY(next > 30);
    QCOMPARE(feed.view()->model()->index(next, 1).data().toString(), u"Denied"_s);
    QTest::keyClick(feed.view(), Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(feed.view()->currentIndex().row() < next);
    QVERIFY(feed.find<QWidget>(u"feedDetail"_s)->isVisible());
}

void FeedPageTest::copies()
{
    FeedFixture feed;
    feed.arrive(20);
    feed.clickRow(10);
    const QString id = feed.view()->model()->index(10, 11).data(Qt::UserRole).toString();
    QVERIFY(id.startsWith(u"dec_"_s));
    const auto copied = [&](Qt::KeyboardModifiers modifiers) {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(feed.view(), Qt::Key_C, modifiers);
        return QGuiApplication::clipboard()->text();
    };
    feed.view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&feed.page));
    QVERIFY(copied(Qt::ControlModifier).contains(id));
    const QString json = copied(Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8())[u"decision_id"_s].toString(), id);
    QVERIFY(copied(Qt::ControlModifier | Qt::AltModifier).startsWith(u"curl "_s));
    feed.view()->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
}

void FeedPageTest::detailTabs()
{
    FeedFixture feed;
    feed.arrive(20);
    feed.clickRow(13);
    QCOMPARE(tabs(feed)->count(), 6);
    const QString id = feed.view()->model()->index(13, 11).data(Qt::UserRole).toString();
    for (int tab = 0; tab < 6; ++tab) {
        tabs(feed)->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QVERIFY(!shownTexts(*tabs(feed)->currentWidget()).join(u' ').trimmed().isEmpty());
    }
    tabs(feed)->setCurrentIndex(4);
    const QString receipt = shownTexts(*tabs(feed)->currentWidget()).join(u'\n');
    QVERIFY(receipt.contains(id));
    QVERIFY(receipt.contains(u"\"prev_receipt_hash\""_s));
    // The detail follows the user's selection, not what arrives.
    feed.arrive(50);
    QCOMPARE(shownTexts(*tabs(feed)->currentWidget()).join(u'\n'), receipt);
    QTest::keyClick(feed.view(), Qt::Key_Escape);
    QVERIFY(!feed.find<QWidget>(u"feedDetail"_s)->isVisible());
}

void FeedPageTest::textFromOutsideIsPlain()
{
    FeedFixture feed;
    const QString nasty = u"<img src=x><b>\u202egpj</b>\u200b"_s % QString(10'000, u'A');
    feed.ring.append(eventOf(decisionFullOf(nasty), 1));
    feed.page.refresh();
    feed.clickRow(0);
    for (int tab = 0; tab < 6; ++tab) {
        tabs(feed)->setCurrentIndex(tab);
        QVERIFY(!feed.page.grab().isNull());
        for (const QString& text : shownTexts(feed.page)) {
            QVERIFY(!text.contains(QChar(0x202e)));
            QVERIFY(!text.contains(QChar(0x200b)));
        }
    }
    for (const auto* label : feed.page.findChildren<QLabel*>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    for (const auto* widget : feed.page.findChildren<QWidget*>())
        QVERIFY(!widget->toolTip().contains(u"<img"_s));
}

void FeedPageTest::lostIsAnAlarm()
{
    FeedFixture feed;
    feed.arrive(10);
    auto* lost = feed.find<QLabel>(u"feedLost"_s);
    const QColor calm = lost->palette().color(QPalette::WindowText);
    feed.arrive(20'000);
    QCOMPARE(feed.page.counters().lost, quint64(20'000 - 16'384));
    QVERIFY(lost->text().contains(QLocale().toString(20'000 - 16'384)));
    QVERIFY(lost->palette().color(QPalette::WindowText) != calm);
    QCOMPARE(lost->palette().color(QPalette::WindowText), feed.theme.color(ColorRole::Deny));
}

void FeedPageTest::columnsCanBeHiddenAndReset()
{
    FeedFixture feed;
    feed.arrive(5);
    QHeaderView* header = feed.view()->horizontalHeader();
    const int atFirst = header->count() - header->hiddenSectionCount();
    Q_EMIT header->customContextMenuRequested({5, 5});
    auto* menu = feed.view()->findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->isCheckable() && action->isChecked())
            action->trigger();
    }
    QCOMPARE(header->count() - header->hiddenSectionCount(), 1);
    menu->actions().constLast()->trigger();
    QCOMPARE(header->count() - header->hiddenSectionCount(), atFirst);
    menu->close();
}

void FeedPageTest::remembers()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    UiSettings settings(store);
    {
        FeedFixture feed;
        feed.page.setFilterText(u"env:prod"_s);
        feed.view()->horizontalHeader()->setSectionHidden(4, true);
        feed.view()->horizontalHeader()->resizeSection(2, 333);
        feed.find<QToolButton>(u"viewMenu"_s)->menu()->actions().constFirst()->setChecked(true);
        feed.page.saveState(settings);
    }
    FeedFixture feed;
    feed.page.restoreState(settings);
    QCOMPARE(feed.page.filterText(), u"env:prod"_s);
    QVERIFY(feed.view()->horizontalHeader()->isSectionHidden(4));
    QCOMPARE(feed.view()->horizontalHeader()->sectionSize(2), 333);
    feed.arrive(40);
    QVERIFY(feed.idAt(0) > feed.idAt(1));

    // Rubbish in the store leaves a feed one can use.
    settings.setValue(setting::feedColumns, QByteArray("rubbish"));
    FeedFixture other;
    other.page.restoreState(settings);
    QVERIFY(other.view()->horizontalHeader()->hiddenSectionCount() < 6);
}

void FeedPageTest::panesByF6()
{
    FeedFixture feed;
    feed.arrive(20);
    feed.clickRow(5);
    QCOMPARE(feed.page.panes().size(), 3);
    feed.page.focusFilter();
    QTRY_VERIFY(feed.filter()->hasFocus());
    QTest::keyClick(feed.filter(), Qt::Key_F6);
    QVERIFY(feed.view()->hasFocus());
    QTest::keyClick(feed.view(), Qt::Key_F6);
    QVERIFY(tabs(feed)->isAncestorOf(feed.page.window()->focusWidget()));
    QTest::keyClick(feed.page.window()->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(feed.view()->hasFocus());
    QTest::keyClick(feed.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(feed.filter()->hasFocus());
    QTest::keyClick(feed.filter(), Qt::Key_Escape);
    QVERIFY(feed.view()->hasFocus());
}

void FeedPageTest::everyControlHasAName()
{
    FeedFixture feed;
    feed.arrive(30);
    feed.clickRow(9);
    for (int tab = 0; tab < 6; ++tab)
        tabs(feed)->setCurrentIndex(tab);
    int controls = 0;
    for (auto* widget : feed.page.findChildren<QWidget*>()) {
        const bool control =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton*>(widget);
        // Parts of a named control that take no focus of their own accord.
        const bool part = widget->inherits("QScrollBar") || widget->inherits("QMenu") ||
                          widget->objectName().startsWith(u"qt_"_s) ||
                          widget->objectName().startsWith(u"Scroll"_s);
        if (!control || part)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) % u' ' %
                            widget->objectName()));
        ++controls;
    }
    QVERIFY(controls >= 15);
}

void FeedPageTest::survivesAChangeOfTheme()
{
    FeedFixture feed;
    feed.arrive(200);
    feed.clickRow(150);
    const auto before = feed.inView();
    feed.theme.setAppearance(Appearance::Dark);
    QVERIFY(!feed.page.grab().isNull());
    QCOMPARE(feed.inView(), before);
    feed.theme.setCompact(true);
    QCOMPARE(feed.view()->rowHeight(0), feed.theme.rowHeight());
    QCOMPARE(feed.inView().constFirst().first, before.constFirst().first);
    feed.theme.setCompact(false);
    feed.theme.setAppearance(Appearance::System);
}

HALL_TEST(FeedPageTest);
#include "feed_page_test.moc"
