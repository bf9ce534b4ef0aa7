// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workers_page.h"

#include "ui/controls/dropped_files.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/workers/workers_page_private.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace hall::ui {

using namespace Qt::StringLiterals;

WorkersPage::WorkersPage(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, hall, theme))
{
    setAccessibleName(tr("Workers"));
    d->build();
    d->connectParts();
    d->connectEditor();
    // Text fields take the key for themselves; everywhere else a paste is a record.
    auto* paste = new QAction(tr("Paste a record"), this);
    setShortcutOf(*paste, Shortcut::WorkerPaste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QAction::triggered, this, [this] { d->paste(); });
    addAction(paste);
    connect(addKeyAction(*this, Shortcut::WorkerSearch), &QAction::triggered, this,
            &WorkersPage::focusSearch);
    connect(addKeyAction(*this, Shortcut::WorkerNew), &QAction::triggered, this,
            &WorkersPage::newWorker);
    d->watch.look();
}

// The children refer to the models: they go first.
WorkersPage::~WorkersPage()
{
    delete d->splitter;
}

bool WorkersPage::showWorker(const QString& workerId)
{
    // In the editor at once; in the table as soon as it has a row there.
    if (!d->editor->showWorker(workerId))
        return false;
    d->showEditor();
    if (!d->table->pick(workerId) && d->workers.rowOf(workerId) >= 0) {
        d->search->clear();
        d->table->pick(workerId);
    }
    return true;
}

QString WorkersPage::currentWorker() const
{
    const WorkerDraft* draft = d->editor->draft();
    return draft && !draft->isNew() && !d->editorFrame->isHidden() ? draft->workerId() : QString();
}

int WorkersPage::unsavedDrafts() const
{
    return int(d->editor->drafts().unsaved().size());
}

void WorkersPage::openText(const QByteArray& text, const QString& source)
{
    d->background.run(
        this,
        [text, source, snapshot = d->hall.snapshot()] {
            return importItems(source, text, *snapshot);
        },
        [this](const std::vector<ImportItem>& items) { d->takeItems(items); });
}

void WorkersPage::importFiles(const QStringList& paths)
{
    d->background.run(
        this, [paths, snapshot = d->hall.snapshot()] { return readRecordFiles(paths, *snapshot); },
        [this](const std::vector<ImportItem>& items) { d->takeItems(items); });
}

void WorkersPage::exportWorkers(const QStringList& workerIds, const QString& path)
{
    // A draft of a worker that is not enrolled is exported as it is written.
    QByteArray own;
    const WorkerDraft* draft = d->editor->draft();
    if (draft && draft->isNew() && workerIds == QStringList{draft->workerId()})
        own = draft->text().toUtf8();
    d->background.run(
        this,
        [workerIds, path, own, snapshot = d->hall.snapshot()] {
            return writeRecordFile(path, own.isEmpty() ? exportText(workerIds, *snapshot) : own);
        },
        [this, path, workerIds](const Result<void>& written) {
            if (written)
                Q_EMIT said(tr("Exported to %1").arg(path));
            else
                d->results->showResults(
                    tr("Export"),
                    {{QFileInfo(path).fileName(), false, written.error().message, {}}});
        });
}

QList<QWidget*> WorkersPage::panes() const
{
    QList<QWidget*> panes;
    if (d->left->isVisibleTo(this)) {
        if (d->search->isVisibleTo(this))
            panes += d->search->edit();
        panes += d->stack->currentWidget();
    }
    if (d->editorFrame->isVisibleTo(this))
        panes += d->editor;
    return panes;
}

void WorkersPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::workerColumns, d->table->saveColumns());
    settings.setValue(setting::workerSplitter, d->splitter->saveState());
    settings.setValue(setting::workerSearch, d->search->text());
    settings.setValue(setting::workerDrafts, d->editor->drafts().save());
}

void WorkersPage::restoreState(const UiSettings& settings)
{
    d->table->restoreColumns(settings.value(setting::workerColumns));
    d->splitter->restoreState(settings.value(setting::workerSplitter));
    d->search->setText(settings.value(setting::workerSearch));
    d->editor->drafts().restore(settings.value(setting::workerDrafts), *d->hall.snapshot());
    d->showDrafts();
}

void WorkersPage::focusSearch()
{
    d->left->show();
    d->search->edit()->setFocus(Qt::ShortcutFocusReason);
    d->search->edit()->selectAll();
}

void WorkersPage::newWorker()
{
    d->editor->showDraft(WorkerDraft::blank());
    d->showEditor();
    if (auto* id = findChild<QLineEdit*>(u"worker_id"_s))
        id->setFocus(Qt::OtherFocusReason);
}

/// What no control of the page wanted for itself.
void WorkersPage::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (triggerKeyAction(*this, *event))
        return;
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Escape &&
        d->editorFrame->isVisible())
        d->closeEditor();
    else
        QWidget::keyPressEvent(event);
}

void WorkersPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WorkersPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFiles(droppedFiles(*event->mimeData()));
}

} // namespace hall::ui
