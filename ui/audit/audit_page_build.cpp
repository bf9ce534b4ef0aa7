// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page_private.h"

#include "ui/audit/export/export_panel.h"
#include "ui/audit/facets/facet_panel.h"
#include "ui/audit/histogram/histogram_panel.h"
#include "ui/audit/search/jump_field.h"
#include "ui/audit/search/name_strip.h"
#include "ui/audit/search/saved_menu.h"
#include "ui/audit/search/search_bar.h"
#include "ui/controls/detail/detail_panel.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/banner.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Records that come meanwhile are looked for so often: reading one page of none.
constexpr std::chrono::milliseconds lookEvery = 2s;
/// Widths at first.
constexpr int facetCharacters = 44, tableCharacters = 120, detailCharacters = 72;
/// Faster answers would only flicker.
constexpr std::chrono::milliseconds patienceFor = 300ms;

QFrame* framed(QWidget* inner, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(inner);
    return frame;
}

} // namespace

AuditLogPage::Private::Private(AuditLogPage& page, Hall& wantedHall, Theme& wantedTheme)
    : q(page), hall(wantedHall), theme(wantedTheme), browser(wantedHall.databasePath()),
      model(browser)
{
    look.setInterval(lookEvery);
    patience.setInterval(patienceFor);
    patience.setSingleShot(true);
}

void AuditLogPage::Private::build()
{
    auto* head = makeHead();
    bar = new SearchBar(theme, clock, &q);
    saved = new SavedMenu(
        theme, [this] { return bar->searched(); }, [this] { return bar->history(); }, &q);
    jump = new JumpField(theme, clock, &q);
    bar->addTool(saved);
    bar->addTool(jump);
    names = new NameStrip(theme, &q);
    exporting = new ExportPanel(theme, &q);
    notice = new Banner(theme, Banner::Weight::Quiet, ColorRole::Ask, u"info"_s, QString(), &q);
    notice->setObjectName(u"auditNotice"_s);
    noticeButton = notice->addButton(tr("Clear the search and go there"));
    noticeButton->setObjectName(u"auditNoticeAct"_s);
    auto* dismiss = notice->addButton(tr("Close"));
    QObject::connect(dismiss, &QPushButton::clicked, &q, [this] { hideNotice(); });
    notice->hide();
    histogram = new HistogramPanel(theme, &q);

    facets = new FacetPanel(theme, &q);
    facetFrame = framed(facets, &q);
    table = new AuditTable(model, theme, &q);
    table->setObjectName(u"auditTable"_s);
    none = new NoRecords(theme, &q);
    stack = new QStackedWidget(&q);
    stack->setFrameShape(QFrame::StyledPanel);
    stack->addWidget(none);
    stack->addWidget(table);
    detail = new DetailPanel(theme, &q);
    detail->setObjectName(u"auditDetail"_s);
    detailFrame = framed(detail, &q);
    detailFrame->hide();
    splitter = new QSplitter(Qt::Horizontal, &q);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(facetFrame);
    splitter->addWidget(stack);
    splitter->addWidget(detailFrame);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 8);
    splitter->setStretchFactor(2, 5);
    const int character = q.fontMetrics().averageCharWidth();
    splitter->setSizes(
        {facetCharacters * character, tableCharacters * character, detailCharacters * character});

    bannerPlace = new QVBoxLayout;
    bannerPlace->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(&q);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(head);
    layout->addLayout(bannerPlace);
    layout->addWidget(bar);
    layout->addWidget(names);
    layout->addWidget(exporting);
    layout->addWidget(notice);
    layout->addWidget(histogram);
    layout->addWidget(splitter, 1);
    addEvidence(*layout);
    q.setFocusProxy(table);
}

QWidget* AuditLogPage::Private::makeHead()
{
    auto* head = new QWidget(&q);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    summary = new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted, head);
    summary->setObjectName(u"auditSummary"_s);
    zoneChoice = new QComboBox(head);
    zoneChoice->setObjectName(u"auditZone"_s);
    zoneChoice->setAccessibleName(tr("Time zone of what is shown and exported"));
    zoneChoice->setToolTip(zoneChoice->accessibleName());
    zoneChoice->addItem(tr("Local time"));
    zoneChoice->addItem(tr("UTC"));
    refreshButton = new QToolButton(head);
    refreshButton->setObjectName(u"auditRefresh"_s);
    refreshButton->setAccessibleName(tr("Search again"));
    setKeyTip(*refreshButton, tr("Search again: rows and counts of now"), Shortcut::AuditRefresh);
    exportButton = new QToolButton(head);
    exportButton->setObjectName(u"auditExport"_s);
    exportButton->setText(tr("Export…"));
    setKeyTip(*exportButton, tr("Write the matching records to a file"), Shortcut::AuditExport);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    viewMenu = makeViewMenu();
    row->addWidget(
        new ThemedLabel(theme, tr("Audit"), TextStyle::PageTitle, ColorRole::Text, head));
    row->addSpacing(space::s);
    row->addWidget(summary, 1);
    for (QWidget* tool :
         std::initializer_list<QWidget*>{zoneChoice, refreshButton, exportButton, viewMenu}) {
        tool->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(tool);
    }
    return head;
}

QToolButton* AuditLogPage::Private::makeViewMenu()
{
    auto* button = new QToolButton(&q);
    button->setObjectName(u"auditViewMenu"_s);
    button->setAccessibleName(tr("View options"));
    button->setToolTip(tr("View options"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    const auto addSwitch = [menu](const QString& text, bool on) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        return action;
    };
    histogramShown = addSwitch(tr("Histogram"), true);
    facetsShown = addSwitch(tr("Words and counts"), true);
    QAction* compact = addSwitch(tr("Compact rows"), false);
    QObject::connect(compact, &QAction::toggled, &q, [this](bool on) { theme.setCompact(on); });
    QMenu* columns = menu->addMenu(tr("Columns"));
    // The table may have changed its columns by its own header: asked anew each time.
    QObject::connect(menu, &QMenu::aboutToShow, &q, [this, compact, columns] {
        compact->setChecked(theme.isCompact());
        columns->clear();
        table->fillColumnMenu(*columns);
    });
    button->setMenu(menu);
    return button;
}

void AuditLogPage::Private::connectParts()
{
    QObject::connect(&model, &AuditTableModel::searched, &q, [this] {
        problem.clear();
        showRows();
        if (goal)
            model.jump(goal->place);
    });
    QObject::connect(&model, &AuditTableModel::jumped, &q,
                     [this](const QString& place) { arrived(place); });
    QObject::connect(&model, &AuditTableModel::jumpFailed, &q,
                     [this](const QString& place, const Error& error) {
                         goal.reset();
                         showNotice(tr("%1 was not found").arg(place), error.message, {}, {});
                     });
    QObject::connect(&model, &AuditTableModel::rowsChanged, &q, [this] { showRows(); });
    QObject::connect(&model, &AuditTableModel::pageFailed, &q,
                     [this](const Error& error) { Q_EMIT q.said(error.message); });
    QObject::connect(&browser, &AuditBrowser::countsReady, &q,
                     [this](quint64, const AuditCounts& some) { takeCounts(some); });
    QObject::connect(&browser, &AuditBrowser::finished, &q, [this] {
        isCounting = false;
        writeSummary();
    });
    QObject::connect(&browser, &AuditBrowser::failed, &q,
                     [this](quint64, const Error& error) { takeFailure(error); });
    QObject::connect(&look, &QTimer::timeout, &q, [this] {
        if (problem.isEmpty() && !model.mayHaveNewer())
            model.fetchNewer();
    });
    QObject::connect(&patience, &QTimer::timeout, &q, [this] {
        if (model.isFirstPageDue()) {
            none->showReason(NoRecords::Reason::Searching);
            stack->setCurrentWidget(none);
        }
    });

    QObject::connect(table, &AuditTable::currentChosen, &q,
                     [this](const EventPtr& event) { showDetail(event); });
    QObject::connect(table, &AuditTable::detailAsked, &q, [this] { showDetail(table->current()); });
    QObject::connect(table, &AuditTable::newestAsked, &q, [this] { model.jumpToNewest(); });
    QObject::connect(table, &AuditTable::oldestAsked, &q, [this] { model.jumpToOldest(); });
    QObject::connect(none, &NoRecords::clearAsked, &q, [this] { bar->setText({}); });
    QObject::connect(none, &NoRecords::retryAsked, &q, &AuditLogPage::refresh);
    QObject::connect(none, &NoRecords::cancelAsked, &q, [this] {
        model.cancel();
        takeFailure({tr("The search was cancelled."), u"SEARCH_CANCELLED"_s, {}});
        none->showReason(NoRecords::Reason::Cancelled);
    });
    QObject::connect(detail, &DetailPanel::copied, &q, &AuditLogPage::said);
    QObject::connect(detail, &DetailPanel::closeRequested, &q, [this] { closeDetail(); });
    QObject::connect(detail, &DetailPanel::placeAsked, &q,
                     [this](const QString& address) { followPlace(address); });
    QObject::connect(&theme, &Theme::changed, &q, [this] { restyle(); });
    connectSearch();
}

void AuditLogPage::Private::connectSearch()
{
    const auto toTable = [this] { table->setFocus(Qt::OtherFocusReason); };
    QObject::connect(bar, &SearchBar::searchAsked, &q, [this](const QString& text) {
        hideNotice();
        search(text);
    });
    QObject::connect(bar, &SearchBar::escapePressed, &q, toTable);
    QObject::connect(jump, &JumpField::escapePressed, &q, toTable);
    QObject::connect(jump, &JumpField::placeAsked, &q,
                     [this](const QString& place) { goTo(place, false); });
    QObject::connect(jump, &JumpField::placeWrong, &q, [this](const QString& why) {
        showNotice(tr("Not a place in the log"), why, {}, {});
    });
    QObject::connect(saved, &SavedMenu::searchChosen, bar, &SearchBar::setText);
    QObject::connect(saved, &SavedMenu::saveAsked, &q, [this] { names->askName(bar->searched()); });
    QObject::connect(saved, &SavedMenu::renameAsked, names, &NameStrip::askNewName);
    QObject::connect(saved, &SavedMenu::removeAsked, names, &NameStrip::remove);
    QObject::connect(names, &NameStrip::searchesChanged, &q,
                     [this] { saved->setSearches(names->searches()); });
    QObject::connect(names, &NameStrip::closed, &q,
                     [this] { bar->setFocus(Qt::OtherFocusReason); });
    QObject::connect(histogram, &HistogramPanel::rangeChosen, &q,
                     [this](qint64 from, qint64 to) { zoomTo(from, to); });
    QObject::connect(histogram, &HistogramPanel::zoomOutAsked, &q, [this] { zoomOut(); });
    QObject::connect(facets, &FacetPanel::wordChosen, &q,
                     [this](FilterField field, const QString& word, bool exclude) {
                         chooseWord(field, word, exclude);
                     });
    QObject::connect(zoneChoice, &QComboBox::currentIndexChanged, &q,
                     [this](int index) { setZone(index == 1 ? Zone::Utc : Zone::Local); });
    QObject::connect(refreshButton, &QToolButton::clicked, &q, &AuditLogPage::refresh);
    QObject::connect(exporting, &ExportPanel::closed, &q, [this] {
        fitPanes();
        table->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(exportButton, &QToolButton::clicked, &q, &AuditLogPage::openExport);
    QObject::connect(histogramShown, &QAction::toggled, &q, [this] { fitPanes(); });
    QObject::connect(facetsShown, &QAction::toggled, &q, [this] { fitPanes(); });
}

void AuditLogPage::Private::restyle()
{
    refreshButton->setIcon(theme.icon(u"refresh"_s));
    viewMenu->setIcon(theme.icon(u"more"_s));
    exportButton->setIcon(theme.icon(u"export"_s));
    detail->refreshTheme();
}

} // namespace hall::ui
