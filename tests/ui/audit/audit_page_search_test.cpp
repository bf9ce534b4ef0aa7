// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/audit/audit_page_fixture.h"
#include "ui/audit/histogram/histogram_view.h"
#include "ui/models/audit/facet_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTabWidget>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;

/// Searching and browsing a real log as a person does: field, bars, words, saved searches, table.
class AuditPageSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestPageAndTheCounts()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        QVERIFY(audit.matches() >= 3000);
        QCOMPARE(audit.number(0), audit.hall->status().headSeq);
        QCOMPARE(audit.number(1), audit.number(0) - 1);
        QVERIFY(audit.facets()->model()->rowCount(audit.facets()->model()->index(0, 0)) >= 3);
    }

    void aSearchNarrowsRowsBarsAndWords()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        const qint64 all = audit.matches();
        audit.searchFor(u"outcome:deny env:prod"_s);
        QVERIFY(QTest::qWaitFor([&] { return audit.settled() && audit.matches() < all; }));
        QVERIFY(audit.rows()->rowCount() > 0);
        for (int row = 0; row < audit.rows()->rowCount(); ++row) {
            QCOMPARE(audit.cell(row, 3), u"Denied"_s);
            QCOMPARE(audit.cell(row, 7), u"prod"_s);
        }
        QVERIFY(audit.find<QLabel>(u"histogramAllowed"_s)->text() == u"Allowed 0"_s);
    }

    void typingSearchesAfterAPause()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        QTest::keyClicks(audit.search(), u"kind:token"_s);
        QTRY_COMPARE(audit.cell(0, 2), u"Token"_s);
    }

    void aWrongSearchIsSaidAtItsColumn()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        audit.searchFor(u"env:prod"_s);
        QTRY_COMPARE(audit.cell(0, 7), u"prod"_s);
        QVERIFY(audit.settled());
        const qint64 matches = audit.matches();
        audit.searchFor(u"env:prod outcom:deny"_s);
        auto* error = audit.find<PlainLabel>(u"auditSearchError"_s);
        QVERIFY(error->isVisible());
        QVERIFY(error->text().contains(u"Column 10"_s));
        QVERIFY(error->text().contains(u"outcome"_s));
        QVERIFY(audit.settled());
        QCOMPARE(audit.matches(), matches);
    }

    void noMatchOffersToClear()
    {
        const AuditFixture audit(500);
        QVERIFY(audit.settled());
        audit.searchFor(u"env:prod -env:prod"_s);
        auto* none = audit.find<QWidget>(u"noRecords"_s);
        QTRY_VERIFY(none->isVisible());
        QCOMPARE(audit.find<QLabel>(u"noRecordsTitle"_s)->text(), u"No record matches"_s);
        QTest::mouseClick(audit.find<QPushButton>(u"noRecordsAction"_s), Qt::LeftButton);
        QTRY_VERIFY(audit.table()->isVisible());
        QVERIFY(audit.search()->text().isEmpty());
    }

    void draggingOverTheBarsNarrowsTheTimeAndBackWidens()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        const qint64 all = audit.matches();
        auto* bars = audit.find<HistogramView>(u"histogram"_s);
        const auto drag = [&](int from, int to) {
            const int y = bars->height() / 3;
            QTest::mousePress(bars, Qt::LeftButton, {}, {from, y});
            QTest::mouseMove(bars, {(from + to) / 2, y});
            QTest::mouseMove(bars, {to, y});
            QTest::mouseRelease(bars, Qt::LeftButton, {}, {to, y});
        };
        drag(bars->width() / 4, bars->width() / 2);
        QVERIFY(audit.search()->text().startsWith(u"since:"_s));
        QVERIFY(audit.search()->text().contains(u" until:"_s));
        QTRY_VERIFY(audit.settled() && audit.matches() < all);
        const qint64 once = audit.matches();
        QVERIFY(once > 0);
        drag(bars->width() / 4, bars->width() / 2);
        QTRY_VERIFY(audit.settled() && audit.matches() < once);

        auto* out = audit.find<QToolButton>(u"zoomOut"_s);
        QTest::mouseClick(out, Qt::LeftButton);
        QTRY_VERIFY(audit.settled() && audit.matches() == once);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Backspace);
        QTRY_VERIFY(audit.settled() && audit.matches() == all);
        QVERIFY(audit.search()->text().isEmpty());
        QVERIFY(!out->isVisible());
    }

    void zoomingOutKeepsWhatWasAddedMeanwhile()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        auto* bars = audit.find<HistogramView>(u"histogram"_s);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(bars, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(bars, Qt::Key_Return);
        QVERIFY(audit.settled());
        audit.page->setSearch(audit.search()->text() + u" env:prod"_s);
        QTest::keyClick(bars, Qt::Key_Escape);
        QCOMPARE(audit.search()->text(), u"env:prod"_s);
    }

    void aWordIsAddedByAClickAndLeftOutWithCtrl()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        const qint64 all = audit.matches();
        QTreeView* tree = audit.facets();
        const QAbstractItemModel* model = tree->model();
        const QModelIndex outcome = model->index(0, 0);
        const QModelIndex first = model->index(0, 0, outcome);
        const QString word = first.data(FacetModel::WordRole).toString();
        const qint64 count = QLocale().toLongLong(first.siblingAtColumn(1).data().toString());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(first).center());
        QCOMPARE(audit.search()->text(), u"outcome:"_s + word);
        QTRY_VERIFY(audit.settled() && audit.matches() != all);
        QCOMPARE(audit.matches(), count);

        // Again, and it is gone; with Ctrl and Enter it is left out.
        tree->setCurrentIndex(model->index(0, 0, outcome));
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(audit.search()->text().isEmpty());
        QTRY_VERIFY(audit.settled() && audit.matches() == all);
        tree->setCurrentIndex(model->index(0, 0, outcome));
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(audit.search()->text(), u"-outcome:"_s + word);
        QTRY_VERIFY(audit.settled() && audit.matches() == all - count);
    }

    void searchesAreSavedRenamedAndRemoved()
    {
        const AuditFixture audit(500);
        QVERIFY(audit.settled());
        audit.searchFor(u"outcome:deny"_s);
        QMenu* menu = audit.find<QToolButton>(u"savedSearches"_s)->menu();
        const auto act = [&](const QString& word) {
            Q_EMIT menu->aboutToShow();
            QList<QAction*> actions = menu->actions();
            for (QMenu* sub : menu->findChildren<QMenu*>())
                actions += sub->actions();
            for (QAction* action : actions) {
                QString text = action->text();
                if (text.remove(u'&') == word)
                    return action->trigger();
            }
            QFAIL(qPrintable(u"no action "_s + word));
        };
        const auto commit = [&](const QString& name) {
            auto* field = audit.find<QLineEdit>(u"searchName"_s);
            field->setText(name);
            QTest::keyClick(field, Qt::Key_Return);
        };
        act(u"Save this search…"_s);
        auto* strip = audit.find<QWidget>(u"nameStrip"_s);
        QVERIFY(strip->isVisible());
        commit({});
        QVERIFY(audit.find<QWidget>(u"nameProblem"_s)->isVisible());
        commit(u"Refused"_s);
        QVERIFY(!strip->isVisible());

        audit.page->setSearch({});
        act(u"Refused"_s);
        QCOMPARE(audit.search()->text(), u"outcome:deny"_s);
        act(u"Refused…"_s);
        commit(u"Denials"_s);
        audit.page->setSearch({});
        act(u"Denials"_s);
        QCOMPARE(audit.search()->text(), u"outcome:deny"_s);

        // Remembered with the page.
        UiSettings settings(const_cast<QSettings&>(audit.store));
        audit.page->saveState(settings);
        AuditLogPage other(*audit.hall, const_cast<Theme&>(audit.theme));
        other.restoreState(settings);
        QCOMPARE(other.searchText(), u"outcome:deny"_s);
        QMenu* otherMenu = other.findChild<QToolButton*>(u"savedSearches"_s)->menu();
        Q_EMIT otherMenu->aboutToShow();
        QCOMPARE(otherMenu->actions().constFirst()->text(), u"Denials"_s);
    }

    void aRemovedSearchCanBeTakenBack()
    {
        const AuditFixture audit(200);
        QVERIFY(audit.settled());
        UiSettings settings(const_cast<QSettings&>(audit.store));
        settings.setValue(setting::auditSavedSearches, QStringList{u"one"_s, u"env:prod"_s});
        audit.page->restoreState(settings);
        QMenu* menu = audit.find<QToolButton>(u"savedSearches"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const auto subs = menu->findChildren<QMenu*>();
        QCOMPARE(subs.size(), 2);
        subs.at(1)->actions().constFirst()->trigger();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QTest::mouseClick(audit.find<QPushButton>(u"commitName"_s), Qt::LeftButton);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(), u"one"_s);
    }

    void theZoneHoldsForTableAndBars()
    {
        const AuditFixture audit(300);
        QVERIFY(audit.settled());
        audit.find<QComboBox>(u"auditZone"_s)->setCurrentIndex(1);
        QCOMPARE(audit.rows()->headerData(1, Qt::Horizontal).toString(), u"Time (UTC)"_s);
        QVERIFY(audit.find<PlainLabel>(u"histogramRange"_s)->text().endsWith(u"UTC"_s));
        auto* bars = audit.find<HistogramView>(u"histogram"_s);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        QTest::keyClick(bars, Qt::Key_Return);
        QVERIFY(audit.search()->text().section(u' ', 0, 0).endsWith(u'Z'));
    }

    void rowsComeAndGoWhileScrollingAndStandStill()
    {
        const AuditFixture audit(6000);
        QVERIFY(audit.settled());
        const qint64 head = audit.number(0);
        QScrollBar* bar = audit.table()->verticalScrollBar();
        qint64 seen = head + 1;
        while (seen > 3) {
            bar->setValue(bar->maximum());
            const qint64 bottom = audit.number(audit.rows()->rowCount() - 1);
            QVERIFY(bottom <= seen);
            seen = bottom;
            if (seen <= 3)
                break;
            const qint64 top = audit.topNumber();
            QTRY_VERIFY(audit.number(audit.rows()->rowCount() - 1) < seen);
            // Rows were added below and taken away above; those in view did not move.
            QCOMPARE(audit.topNumber(), top);
            QVERIFY(audit.rows()->rowCount() <= 2000);
        }
        QVERIFY(audit.number(0) < head);
        audit.table()->setFocus();
        QTest::keyClick(audit.table(), Qt::Key_Home);
        QTRY_COMPARE(audit.topNumber(), head);
        QTest::keyClick(audit.table(), Qt::Key_End);
        QTRY_COMPARE(audit.number(audit.rows()->rowCount() - 1), qint64(1));
    }

    void whatIsRecordedMeanwhileMovesNothing()
    {
        AuditFixture audit(1000);
        QVERIFY(audit.settled());
        audit.clickRow(5);
        const qint64 picked = audit.currentNumber();
        const qint64 top = audit.topNumber();
        QVERIFY(audit.route(u"new"_s).ok());
        auto* newer = audit.find<QPushButton>(u"showNewer"_s);
        QTRY_VERIFY(newer->isVisible());
        QVERIFY(newer->text().startsWith(u"1 newer"_s));
        QCOMPARE(audit.topNumber(), top);
        QCOMPARE(audit.currentNumber(), picked);
        QTest::mouseClick(newer, Qt::LeftButton);
        QTRY_COMPARE(audit.topNumber(), top + 1);
        QVERIFY(!newer->isVisible());
    }

    void detailShowsAnyKindOfRecord()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        audit.searchFor(u"-kind:decision"_s);
        QTRY_VERIFY(audit.cell(0, 2) != u"Decision"_s && audit.rows()->rowCount() > 3);
        audit.clickRow(1);
        auto* tabs = audit.find<QTabWidget>(u"detailTabs"_s);
        QVERIFY(tabs->isVisible());
        QVERIFY(!tabs->isTabVisible(1));
        const EventPtr event = audit.page->detail()->event();
        QStringList texts;
        for (auto* label : tabs->findChildren<PlainLabel*>())
            texts.append(label->text());
        QVERIFY2(texts.join(u'\n').contains(event->reason), qPrintable(event->reason));

        audit.searchFor(u"kind:decision"_s);
        QTRY_COMPARE(audit.cell(0, 2), u"Decision"_s);
        audit.clickRow(2);
        QVERIFY(tabs->isTabVisible(1));
        QSignalSpy place(audit.page.get(), &AuditLogPage::placeAsked);
        tabs->setCurrentIndex(5);
        auto* worker = tabs->currentWidget()->findChild<QPushButton*>(u"place:audit/search"_s);
        QVERIFY(worker);
        worker->click();
        QTRY_COMPARE(place.size(), 1);
        QVERIFY(place.at(0).at(0).toString().startsWith(u"hall://audit/search/"_s));
        QTest::keyClick(audit.table(), Qt::Key_Escape);
        QVERIFY(audit.page->shownRecord().isEmpty());
    }

    void theFocusAlonePicksNothing()
    {
        const AuditFixture audit(300);
        QVERIFY(audit.settled());
        audit.search()->setFocus();
        audit.table()->setFocus(Qt::TabFocusReason);
        QVERIFY(audit.page->shownRecord().isEmpty());
        QTest::keyClick(audit.table(), Qt::Key_Down);
        QVERIFY(!audit.page->shownRecord().isEmpty());
    }

    void rowsAreCopied()
    {
        const AuditFixture audit(300);
        QVERIFY(audit.settled());
        audit.searchFor(u"kind:decision"_s);
        QTRY_COMPARE(audit.cell(0, 2), u"Decision"_s);
        audit.clickRow(1);
        audit.clickRow(3, Qt::ControlModifier);
        QCOMPARE(audit.page->markedRecords().size(), std::size_t(2));
        audit.table()->setFocus();
        audit.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(audit.page.get()));
        const auto copied = [&](Qt::KeyboardModifiers modifiers) {
            QGuiApplication::clipboard()->clear();
            QTest::keyClick(audit.table(), Qt::Key_C, modifiers);
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(Qt::ControlModifier).count(u'\n'), 1);
        const EventPtr event = audit.page->detail()->event();
        QCOMPARE(copied(Qt::ControlModifier | Qt::ShiftModifier).toUtf8(), event->record.body);
        QVERIFY(copied(Qt::ControlModifier | Qt::AltModifier).startsWith(u"curl "_s));
    }

    void columnsAreRemembered()
    {
        const AuditFixture audit(200);
        QVERIFY(audit.settled());
        QHeaderView* header = audit.table()->horizontalHeader();
        header->setSectionHidden(8, true);
        header->resizeSection(5, 321);
        UiSettings settings(const_cast<QSettings&>(audit.store));
        audit.page->saveState(settings);
        AuditLogPage other(*audit.hall, const_cast<Theme&>(audit.theme));
        other.restoreState(settings);
        auto* table = other.findChild<QTableView*>(u"auditTable"_s);
        QVERIFY(table->isColumnHidden(8));
        QCOMPARE(table->columnWidth(5), 321);
    }

    void aLogThatCannotBeReadIsSaid()
    {
        const AuditFixture audit(100);
        QVERIFY(audit.settled());
        HallOptions options;
        options.databasePath = audit.folder.filePath(u"other.db"_s);
        auto opened = Hall::open(options);
        QVERIFY(opened.ok());
        const std::unique_ptr<Hall> hall = *std::move(opened);
        AuditLogPage page(*hall, const_cast<Theme&>(audit.theme));
        QVERIFY(QFile::rename(options.databasePath, options.databasePath + u".gone"_s));
        page.show();
        auto* title = page.findChild<QLabel*>(u"noRecordsTitle"_s);
        QTRY_COMPARE(title->text(), u"The log cannot be read"_s);
        QVERIFY(title->isVisible());
        QVERIFY(QFile::rename(options.databasePath + u".gone"_s, options.databasePath));
        QTest::mouseClick(page.findChild<QPushButton*>(u"noRecordsAction"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<QTableView*>(u"auditTable"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        const AuditFixture audit(300);
        QVERIFY(audit.settled());
        audit.page->resize(1400, 760);
        audit.clickRow(2);
        const QStringList unnamed = nameless(audit.page.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY(audit.page->panes().size() == 5);
    }

    void itFitsAWindowOf900By600()
    {
        const AuditFixture audit(300);
        QVERIFY(audit.settled());
        // What the frame of the window leaves.
        audit.page->resize(760, 500);
        audit.clickRow(2);
        audit.page->openExport();
        QApplication::processEvents();
        const QSize least = audit.page->minimumSizeHint();
        QVERIFY2(least.width() <= 760 && least.height() <= 490,
                 qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
        QVERIFY(!audit.find<QWidget>(u"histogram"_s)->isVisible());
        QTest::mouseClick(audit.find<QPushButton>(u"exportClose"_s), Qt::LeftButton);
        QVERIFY(audit.find<QWidget>(u"histogram"_s)->isVisible());
    }

    void smallWindowsGiveTheWordsToTheDetail()
    {
        const AuditFixture audit(300);
        QVERIFY(audit.settled());
        audit.page->resize(700, 500);
        QTRY_VERIFY(audit.facets()->isVisible());
        audit.clickRow(2);
        QVERIFY(!audit.facets()->isVisible());
        QVERIFY(audit.table()->width() > 150);
        QTest::keyClick(audit.table(), Qt::Key_Escape);
        QVERIFY(audit.facets()->isVisible());
    }
};

HALL_TEST(AuditPageSearchTest);
#include "audit_page_search_test.moc"
