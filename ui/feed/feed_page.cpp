// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_page.h"

#include "ui/controls/filter/filter_edit.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/feed/feed_page_private.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QTabWidget>

namespace hall::ui {

FeedPage::FeedPage(const EventRing& events, Theme& theme, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, events, theme))
{
    d->build();
    d->connectParts();
    d->makeActions();
    d->refreshTheme();
    d->onModelChanged();
}

// The children refer to the model: they go first.
FeedPage::~FeedPage()
{
    delete d->splitter;
    delete d->filter;
}

void FeedPage::setServerUrl(const QString& url)
{
    d->serverUrl = url;
    d->empty->setServerUrl(url);
    d->detail->setServerUrl(url);
}

void FeedPage::setFilterText(const QString& text)
{
    d->filter->setText(text);
}

QString FeedPage::filterText() const
{
    return d->filter->text();
}

bool FeedPage::isPaused() const
{
    return d->model.isPaused();
}

bool FeedPage::isFollowing() const
{
    return d->view->isFollowing();
}

FeedCounters FeedPage::counters() const
{
    return d->model.counters();
}

bool FeedPage::selectDecision(const QString& decisionId)
{
    const int row = d->model.rowOfDecision(decisionId);
    if (row < 0)
        return false;
    d->view->selectRow(row);
    return true;
}

QString FeedPage::selectedDecision() const
{
    const EventPtr event = d->view->selected();
    return event ? event->fields.id : QString();
}

QList<QWidget*> FeedPage::panes() const
{
    QList<QWidget*> panes{d->filter->edit()};
    if (d->view->isVisibleTo(this))
        panes += d->view;
    if (d->detail->isVisibleTo(this))
        panes += d->detail->tabs();
    return panes;
}

void FeedPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::feedColumns, d->view->saveColumns());
    settings.setValue(setting::feedSplitter, d->splitter->saveState());
    settings.setValue(setting::feedFilter, d->filter->text());
    settings.setValue(setting::feedFilterOn, d->filter->isOn());
    settings.setValue(setting::feedFilterHistory, d->filter->history());
    settings.setValue(setting::feedNewestFirst, d->model.isNewestFirst());
    settings.setValue(setting::feedDetailTab, d->detail->tabs()->currentIndex());
}

void FeedPage::restoreState(const UiSettings& settings)
{
    d->view->restoreColumns(settings.value(setting::feedColumns));
    d->splitter->restoreState(settings.value(setting::feedSplitter));
    d->filter->setHistory(settings.value(setting::feedFilterHistory));
    d->filter->setText(settings.value(setting::feedFilter));
    d->filter->setOn(settings.value(setting::feedFilterOn));
    d->newestFirst->setChecked(settings.value(setting::feedNewestFirst));
    d->detail->tabs()->setCurrentIndex(settings.value(setting::feedDetailTab));
}

void FeedPage::focusFilter()
{
    d->filter->edit()->setFocus(Qt::ShortcutFocusReason);
    d->filter->edit()->selectAll();
}

void FeedPage::toggleFilter()
{
    d->filter->setOn(!d->filter->isOn());
}

void FeedPage::togglePause()
{
    d->model.setPaused(!d->model.isPaused());
}

void FeedPage::followNewest()
{
    d->view->followNewest();
}

void FeedPage::nextDenial()
{
    d->moveToDenial(1);
}

void FeedPage::previousDenial()
{
    d->moveToDenial(-1);
}

void FeedPage::refresh()
{
    d->source.pull();
}

/// What no control of the page wanted for itself: a field keeps its letters and its End, a button
/// its Space.
void FeedPage::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (triggerKeyAction(*this, *event))
        return;
    if ((plain || shift) && event->key() == Qt::Key_F6)
        d->cyclePane(shift);
    else if (plain && event->key() == Qt::Key_Escape && d->detail->isVisibleTo(this))
        d->closeDetail();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hall::ui
