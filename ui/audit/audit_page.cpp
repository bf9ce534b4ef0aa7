// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "ui/audit/audit_page_private.h"
#include "ui/audit/export/export_panel.h"
#include "ui/audit/facets/facet_panel.h"
#include "ui/audit/histogram/histogram_panel.h"
#include "ui/audit/histogram/histogram_view.h"
#include "ui/audit/search/jump_field.h"
#include "ui/audit/search/name_strip.h"
#include "ui/audit/search/saved_menu.h"
#include "ui/audit/search/search_bar.h"
#include "ui/controls/detail/detail_panel.h"
#include "ui/controls/filter/filter_edit.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/on_gui_thread.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

AuditLogPage::AuditLogPage(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, hall, theme))
{
    setAccessibleName(tr("Audit"));
    d->build();
    d->makeActions();
    d->connectParts();
    connect(d->noticeButton, &QPushButton::clicked, this, [this] {
        d->hideNotice();
        if (const auto act = std::exchange(d->noticeAct, {}))
            act();
    });
    d->restyle();
    d->writeSummary();
}

// The children refer to the models: they go first.
AuditLogPage::~AuditLogPage()
{
    delete d->splitter;
}

void AuditLogPage::setServerUrl(const QString& url)
{
    d->serverUrl = url;
    d->detail->setServerUrl(url);
}

QString AuditLogPage::searchText() const
{
    return d->bar->text();
}

void AuditLogPage::setSearch(const QString& text)
{
    d->bar->setText(text);
}

void AuditLogPage::showRecord(const QString& place)
{
    d->goTo(place, true);
}

void AuditLogPage::showNeighbour(const QString& recordId, bool later)
{
    d->hall.find(recordId, onGuiThread<std::optional<AuditRow>>(
                               this, [this, later](const Result<std::optional<AuditRow>>& found) {
                                   if (!found)
                                       Q_EMIT said(found.error().message);
                                   else if (!*found)
                                       Q_EMIT said(tr("The record is not in the log"));
                                   else
                                       d->findNeighbour((*found)->fields, later);
                               }));
}

QString AuditLogPage::shownRecord() const
{
    const EventPtr event = d->detailFrame->isHidden() ? nullptr : d->detail->event();
    return event ? event->fields.id : QString();
}

std::vector<EventPtr> AuditLogPage::markedRecords() const
{
    return d->table->marked();
}

DetailPanel* AuditLogPage::detail() const
{
    return d->detail;
}

QList<QWidget*> AuditLogPage::panes() const
{
    QList<QWidget*> panes{d->bar->edit()};
    if (d->histogram->isVisibleTo(this))
        panes += d->histogram->view();
    if (d->facetFrame->isVisibleTo(this))
        panes += d->facets->tree();
    panes += d->stack->currentWidget();
    if (d->detailFrame->isVisibleTo(this))
        panes += d->detail->tabs();
    return panes;
}

void AuditLogPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::auditColumns, d->table->saveColumns());
    settings.setValue(setting::auditSplitter, d->splitter->saveState());
    settings.setValue(setting::auditSearch, d->bar->searched());
    settings.setValue(setting::auditSearchHistory, d->bar->history());
    settings.setValue(setting::auditSavedSearches, d->names->searches().toList());
    settings.setValue(setting::auditUtc, d->zone == Zone::Utc);
    settings.setValue(setting::auditHistogram, d->histogramShown->isChecked());
    settings.setValue(setting::auditFacets, d->facetsShown->isChecked());
    settings.setValue(setting::auditOpenFacets, d->facets->openFields());
    settings.setValue(setting::auditExportFolder, d->exporting->folder());
    settings.setValue(setting::auditDetailTab, d->detail->tabs()->currentIndex());
}

void AuditLogPage::restoreState(const UiSettings& settings)
{
    d->table->restoreColumns(settings.value(setting::auditColumns));
    d->splitter->restoreState(settings.value(setting::auditSplitter));
    d->bar->setHistory(settings.value(setting::auditSearchHistory));
    d->names->setSearches(SavedSearches::fromList(settings.value(setting::auditSavedSearches)));
    d->zoneChoice->setCurrentIndex(settings.value(setting::auditUtc) ? 1 : 0);
    d->histogramShown->setChecked(settings.value(setting::auditHistogram));
    d->facetsShown->setChecked(settings.value(setting::auditFacets));
    d->facets->setOpenFields(settings.value(setting::auditOpenFacets));
    d->detail->tabs()->setCurrentIndex(settings.value(setting::auditDetailTab));
    d->exporting->setFolder(settings.value(setting::auditExportFolder));
    d->bar->setText(settings.value(setting::auditSearch));
}

void AuditLogPage::focusSearch()
{
    d->bar->edit()->setFocus(Qt::ShortcutFocusReason);
    d->bar->edit()->selectAll();
}

void AuditLogPage::focusJump()
{
    d->jump->setFocus(Qt::ShortcutFocusReason);
    d->jump->selectAll();
}

void AuditLogPage::refresh()
{
    d->problem.clear();
    d->search(d->bar->searched());
}

void AuditLogPage::openExport()
{
    d->comeIn([this] { d->exporting->open(d->exportSubject()); });
}

/// What no control of the page wanted for itself.
void AuditLogPage::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (triggerKeyAction(*this, *event))
        return;
    if (plain && event->key() == Qt::Key_Escape && d->detailFrame->isVisible())
        d->closeDetail();
    else
        QWidget::keyPressEvent(event);
}

/// The log is read when somebody looks, so that a window that opens elsewhere is not kept waiting.
void AuditLogPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->look.start();
    d->fitPanes();
    if (!std::exchange(d->hasBegun, true))
        d->search(d->bar->searched());
}

void AuditLogPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    d->look.stop();
}

void AuditLogPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->fitPanes();
}

} // namespace hall::ui
