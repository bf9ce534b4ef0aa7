// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_page_private.h"

#include "ui/controls/filter/filter_edit.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/models/audit/filter_text.h"
#include "ui/models/audit/record_links.h"
#include "ui/models/plural.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;

FeedPage::Private::Private(FeedPage& page, const EventRing& events, Theme& appTheme)
    : q(page), theme(appTheme), source(events, model, std::chrono::milliseconds(feedBatchMs))
{}

void FeedPage::Private::build()
{
    title = new QLabel(tr("Live feed"), &q);
    title->setTextFormat(Qt::PlainText);
    state = new QLabel(&q);
    state->setObjectName(u"feedState"_s);
    state->setTextFormat(Qt::PlainText);
    follow = new QToolButton(&q);
    follow->setObjectName(u"follow"_s);
    follow->setCheckable(true);
    follow->setText(tr("Follow"));
    pause = new QToolButton(&q);
    pause->setObjectName(u"pause"_s);
    pause->setCheckable(true);
    for (QToolButton* button : {follow, pause})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    filter = new FilterBar(model, theme, systemClock(), &q);
    view = new FeedView(model, theme, &q);
    view->setObjectName(u"feedView"_s);
    empty = new EmptyFeed(theme, &q);
    stack = new QStackedWidget(&q);
    stack->addWidget(empty);
    stack->addWidget(view);
    stack->setFrameShape(QFrame::StyledPanel);
    detail = new DetailPanel(theme, &q);
    detail->setObjectName(u"feedDetail"_s);
    auto* detailFrame = new QFrame(&q);
    detailFrame->setFrameShape(QFrame::StyledPanel);
    auto* detailLayout = new QVBoxLayout(detailFrame);
    detailLayout->setContentsMargins(1, 1, 1, 1);
    detailLayout->addWidget(detail);
    detailFrame->hide();
    splitter = new QSplitter(Qt::Horizontal, &q);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(stack);
    splitter->addWidget(detailFrame);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    status = new FeedStatusLine(theme, &q);
    viewMenu = makeViewMenu();

    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(title);
    head->addSpacing(space::s);
    head->addWidget(state, 1);
    head->addWidget(follow);
    head->addWidget(pause);
    head->addWidget(viewMenu);
    auto* layout = new QVBoxLayout(&q);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(filter);
    layout->addWidget(splitter, 1);
    layout->addWidget(status);
    q.setFocusProxy(view);
}

void FeedPage::Private::connectParts()
{
    QObject::connect(&model, &FeedModel::countersChanged, &q, [this] { onModelChanged(); });
    QObject::connect(view, &FeedView::followingChanged, &q, [this] { writeState(); });
    QObject::connect(view, &FeedView::selectedByUser, &q,
                     [this](const EventPtr& event) { showDetail(event); });
    QObject::connect(filter, &FilterBar::escapePressed, view, qOverload<>(&QWidget::setFocus));
    QObject::connect(pause, &QToolButton::toggled, &q, [this](bool on) { model.setPaused(on); });
    QObject::connect(follow, &QToolButton::clicked, &q, [this] {
        view->followNewest();
        writeState();
    });
    QObject::connect(empty, &EmptyFeed::clearFilterRequested, filter, &FilterBar::clear);
    QObject::connect(empty, &EmptyFeed::copied, &q, &FeedPage::copied);
    QObject::connect(empty, &EmptyFeed::startAsked, &q,
                     [this] { Q_EMIT q.placeAsked(u"hall://start"_s); });
    QObject::connect(detail, &DetailPanel::copied, &q, &FeedPage::copied);
    QObject::connect(detail, &DetailPanel::placeAsked, &q, &FeedPage::placeAsked);
    QObject::connect(detail, &DetailPanel::closeRequested, &q, [this] { closeDetail(); });
    QObject::connect(&theme, &Theme::changed, &q, [this] { refreshTheme(); });
}

void FeedPage::Private::makeActions()
{
    const auto addKey = [this](Shortcut id, auto slot) {
        QAction* action = addKeyAction(q, id);
        QObject::connect(action, &QAction::triggered, &q, slot);
        return action;
    };
    QAction* pausing = addKey(Shortcut::FeedPause, &FeedPage::togglePause);
    QAction* following = addKey(Shortcut::FeedNewest, &FeedPage::followNewest);
    addKey(Shortcut::FeedNextDenial, &FeedPage::nextDenial);
    addKey(Shortcut::FeedPreviousDenial, &FeedPage::previousDenial);
    addKey(Shortcut::FeedFilter, &FeedPage::focusFilter);
    addKey(Shortcut::FeedFilterToggle, &FeedPage::toggleFilter);
    setKeyTip(*pause, tr("Hold the view still; the Hall keeps answering and recording"), *pausing);
    setKeyTip(*follow, tr("Stay at the newest decision"), *following);
    followKeys(*following, *view, [this](const QKeySequence& keys) { view->setNewestKeys(keys); });
    const auto add = [this](const QString& text, std::optional<Shortcut> id, auto handler) {
        auto* action = new QAction(text, view);
        if (id)
            setShortcutOf(*action, *id);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &q, handler);
        view->addAction(action);
    };
    add(tr("Copy decision id"), {}, [this] { copyId(); });
    add(tr("Copy row as text"), Shortcut::FeedCopyText, [this] { copyText(); });
    add(tr("Copy as JSON"), Shortcut::FeedCopyJson, [this] { copyJson(); });
    add(tr("Copy as curl"), Shortcut::FeedCopyCurl, [this] { copyCurl(); });
    const auto addPlace = [&](const QString& text, Shortcut key,
                              QString (*addressOf)(const RecordFields&)) {
        add(text, key, [this, addressOf] { goTo(addressOf); });
    };
    addPlace(tr("Open in Audit"), Shortcut::FeedInAudit,
             [](const RecordFields& fields) { return auditAddress(fields.id); });
    addPlace(tr("Show worker"), Shortcut::FeedWorker, [](const RecordFields& fields) {
        return fields.worker.isEmpty() ? QString() : QString(u"hall://worker/"_s % fields.worker);
    });
    addPlace(tr("Records of the rule"), Shortcut::FeedRule, [](const RecordFields& fields) {
        return fields.rule.isEmpty()
                   ? QString()
                   : auditSearchAddress(filterTermText(FilterField::Rule, fields.rule));
    });
    addPlace(tr("Show approval"), Shortcut::FeedApproval, [](const RecordFields& fields) {
        return fields.approvalId.isEmpty() ? QString()
                                           : QString(u"hall://approval/"_s % fields.approvalId);
    });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QToolButton* FeedPage::Private::makeViewMenu()
{
    auto* button = new QToolButton(&q);
    button->setObjectName(u"viewMenu"_s);
    button->setAccessibleName(tr("View options"));
    button->setToolTip(tr("View options"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    newestFirst = menu->addAction(tr("Newest on top"));
    newestFirst->setCheckable(true);
    QObject::connect(newestFirst, &QAction::toggled, &q, [this](bool on) {
        model.setNewestFirst(on);
        view->followNewest();
    });
    QAction* compact = menu->addAction(tr("Compact rows"));
    compact->setCheckable(true);
    QObject::connect(compact, &QAction::toggled, &q, [this](bool on) { theme.setCompact(on); });
    QMenu* columns = menu->addMenu(tr("Columns"));
    // The table may have changed its columns by its own header: asked anew each time.
    QObject::connect(menu, &QMenu::aboutToShow, &q, [this, compact, columns] {
        compact->setChecked(theme.isCompact());
        columns->clear();
        view->fillColumnMenu(*columns);
    });
    button->setMenu(menu);
    return button;
}

void FeedPage::Private::onModelChanged()
{
    filter->refreshCounts();
    status->setCounters(model.counters());
    const bool nothing = model.rowCount() == 0;
    if (nothing) {
        if (const OutcomeCounts hidden = model.hiddenNow(); hidden.total() > 0)
            empty->showAllHidden(hidden);
        else
            empty->showNothingArrived();
    }
    stack->setCurrentWidget(nothing ? static_cast<QWidget*>(empty) : view);
    writeState();
}

void FeedPage::Private::showDetail(const EventPtr& event)
{
    if (!event)
        return;
    detail->show(event);
    detail->parentWidget()->show();
    if (const QModelIndex current = view->currentIndex(); current.isValid())
        view->scrollTo(current);
}

void FeedPage::Private::closeDetail()
{
    detail->parentWidget()->hide();
    view->setFocus();
}

void FeedPage::Private::refreshTheme()
{
    title->setFont(theme.font(TextStyle::PageTitle));
    state->setFont(theme.font(TextStyle::Body));
    viewMenu->setIcon(theme.icon(u"more"_s));
    follow->setIcon(theme.icon(u"follow-newest"_s));
    filter->refreshTheme();
    view->refreshTheme();
    empty->refreshTheme();
    detail->refreshTheme();
    status->refreshTheme();
    writeState();
}

void FeedPage::Private::writeState()
{
    const bool paused = model.isPaused();
    pause->setChecked(paused);
    pause->setText(paused ? tr("Resume") : tr("Pause"));
    pause->setIcon(theme.icon(paused ? u"play"_s : u"pause"_s));
    follow->setChecked(view->isFollowing());

    QString text;
    if (paused)
        text = tr("Paused · %Ln waiting", nullptr, plural(qint64(model.counters().held)));
    else if (view->isFollowing())
        text = tr("Following");
    else
        text = tr("Standing still");
    state->setText(text);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.color(paused ? ColorRole::Ask : ColorRole::Muted));
    state->setPalette(palette);
    Q_EMIT q.statusChanged();
}

void FeedPage::Private::moveToDenial(int step)
{
    const QModelIndex current = view->currentIndex();
    const int from = current.isValid() ? current.row() : step > 0 ? -1 : model.rowCount();
    const int row = model.denialBeyond(from, step);
    if (row >= 0)
        view->selectRow(row);
}

void FeedPage::Private::cyclePane(bool backwards)
{
    const QList<QWidget*> panes = q.panes();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        QWidget* focus = q.window()->focusWidget();
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype step = backwards ? panes.size() - 1 : 1;
    const qsizetype next = at < 0 ? 0 : (at + step) % panes.size();
    panes[next]->setFocus(backwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void FeedPage::Private::goTo(QString (*addressOf)(const RecordFields& fields))
{
    const EventPtr event = view->selected();
    if (!event)
        return;
    const QString address = addressOf(event->fields);
    if (address.isEmpty())
        Q_EMIT q.copied(tr("This decision names none"));
    else
        Q_EMIT q.placeAsked(address);
}

void FeedPage::Private::copyId()
{
    if (const EventPtr event = view->selected())
        toClipboard(event->fields.id, tr("Decision id copied"));
}

void FeedPage::Private::copyText()
{
    if (const EventPtr event = view->selected())
        toClipboard(copyAsText(*event), tr("Row copied as text"));
}

void FeedPage::Private::copyJson()
{
    if (const auto read = selectedDetail())
        toClipboard(copyAsJson(*read), tr("Decision copied as JSON"));
}

void FeedPage::Private::copyCurl()
{
    if (const auto read = selectedDetail())
        toClipboard(copyAsCurl(*read, serverUrl), tr("Decision copied as curl"));
}

void FeedPage::Private::toClipboard(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT q.copied(what);
}

std::optional<DecisionDetail> FeedPage::Private::selectedDetail()
{
    const EventPtr event = view->selected();
    if (!event)
        return std::nullopt;
    auto read = readDecisionDetail(*event);
    if (!read) {
        Q_EMIT q.copied(tr("Nothing copied. %1").arg(read.error().message));
        return std::nullopt;
    }
    return *std::move(read);
}

} // namespace hall::ui
