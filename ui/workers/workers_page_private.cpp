// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workers_page_private.h"

#include "ui/models/plural.h"
#include "ui/models/visible_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listCharacters = 44;

/// The ids for a sentence: all of a few, else how many there are.
QString named(const QStringList& ids)
{
    return ids.size() == 1 ? shortVisibleText(ids.first())
                           : WorkersPage::tr("%Ln workers", nullptr, plural(ids.size()));
}

} // namespace

WorkersPage::Private::Private(WorkersPage& page, Hall& wantedHall, Theme& wantedTheme)
    : q(page), hall(wantedHall), theme(wantedTheme), filter(workers), actions(wantedHall),
      watch(wantedHall)
{}

void WorkersPage::Private::buildHead()
{
    summary = new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted, &q);
    summary->setObjectName(u"workersSummary"_s);
    draftMenu = new QToolButton(&q);
    draftMenu->setObjectName(u"drafts"_s);
    draftMenu->setPopupMode(QToolButton::InstantPopup);
    draftMenu->setMenu(new QMenu(draftMenu));
    draftMenu->setAccessibleName(tr("Drafts"));
    draftMenu->hide();
    viewMenu = new QToolButton(&q);
    viewMenu->setAccessibleName(tr("Columns of the table"));
    viewMenu->setToolTip(tr("Columns of the table"));
    viewMenu->setPopupMode(QToolButton::InstantPopup);
    viewMenu->setMenu(new QMenu(viewMenu));
    import = new QPushButton(tr("Import…"), &q);
    import->setObjectName(u"importWorkers"_s);
    create = new QPushButton(tr("New worker"), &q);
    create->setObjectName(u"newWorker"_s);
    for (QPushButton* button : {import, create})
        button->setAutoDefault(false);
    for (QToolButton* button : {draftMenu, viewMenu})
        button->setFocusPolicy(Qt::StrongFocus);
}

void WorkersPage::Private::build()
{
    buildHead();
    search = new WorkerSearch(workers, filter, theme, &q);
    question = new ConfirmPanel(theme, {}, {}, tr("Retire"), ConfirmPanel::Reason::Asked,
                                ColorRole::Deny, &q);
    question->setObjectName(u"workerQuestion"_s);
    results = new ResultList(theme, &q);
    incoming = new ImportPanel(theme, &q);
    bulk = new BulkBar(theme, &q);
    table = new WorkerTable(workers, filter, theme, &q);
    table->setObjectName(u"workerTable"_s);
    none = new NoWorkers(theme, &q);
    stack = new QStackedWidget(&q);
    stack->setFrameShape(QFrame::StyledPanel);
    stack->addWidget(none);
    stack->addWidget(table);
    editor = new WorkerEditor(actions, theme);
    auto* frame = new QFrame(&q);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(editor);
    editorFrame = frame;
    editorFrame->hide();

    left = new QWidget(&q);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::s);
    list->addWidget(search);
    list->addWidget(stack, 1);
    list->addWidget(bulk);
    // An id and its status.
    left->setMinimumWidth(left->fontMetrics().averageCharWidth() * listCharacters);
    splitter = new QSplitter(Qt::Horizontal, &q);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(editorFrame);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new ThemedLabel(theme, tr("Workers"), TextStyle::PageTitle));
    head->addSpacing(space::s);
    head->addWidget(summary, 1);
    head->addWidget(draftMenu);
    head->addWidget(import);
    head->addWidget(create);
    head->addWidget(viewMenu);
    auto* column = new QVBoxLayout(&q);
    column->setContentsMargins(space::l, space::m, space::l, space::s);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(question);
    column->addWidget(incoming);
    column->addWidget(results);
    column->addWidget(splitter, 1);
    q.setAcceptDrops(true);
    q.setFocusProxy(table);
    const auto restyle = [this] { viewMenu->setIcon(theme.icon(u"more"_s)); };
    QObject::connect(&theme, &Theme::changed, &q, restyle);
    restyle();
    showList();
}

void WorkersPage::Private::connectParts()
{
    QObject::connect(&watch, &RegistryWatch::deltaReady, &q,
                     [this](const WorkerDelta& delta) { onDelta(delta); });
    QObject::connect(create, &QPushButton::clicked, &q, &WorkersPage::newWorker);
    QObject::connect(import, &QPushButton::clicked, &q, [this] { browseImport(); });
    QObject::connect(none, &NoWorkers::createAsked, &q, &WorkersPage::newWorker);
    QObject::connect(none, &NoWorkers::importAsked, &q, [this] { browseImport(); });
    QObject::connect(none, &NoWorkers::clearAsked, search, &WorkerSearch::clear);
    QObject::connect(search, &WorkerSearch::changed, &q, [this] { showList(); });
    QObject::connect(table, &WorkerTable::pickedChanged, &q,
                     [this] { bulk->setPicked(table->pickedWorkers(), workers); });
    QObject::connect(table, &WorkerTable::currentWorkerChanged, &q, [this](const QString& id) {
        if (!id.isEmpty() && editor->showWorker(id))
            showEditor();
    });
    QObject::connect(table, &QAbstractItemView::clicked, &q, [this](const QModelIndex& index) {
        // The row that is picked already, after its editor was closed.
        if (editorFrame->isHidden() && editor->showWorker(table->workerOf(index)))
            showEditor();
    });
    QObject::connect(table, &QAbstractItemView::activated, &q, [this](const QModelIndex& index) {
        if (editor->showWorker(table->workerOf(index))) {
            showEditor();
            editor->tabs()->setFocus(Qt::TabFocusReason);
        }
    });
    QObject::connect(viewMenu->menu(), &QMenu::aboutToShow, &q, [this] {
        viewMenu->menu()->clear();
        table->fillColumnMenu(*viewMenu->menu());
    });
    QObject::connect(bulk, &BulkBar::verbAsked, &q,
                     [this](WorkerVerb verb) { ask(verb, table->pickedWorkers()); });
    QObject::connect(bulk, &BulkBar::exportAsked, &q,
                     [this] { browseExport(table->pickedWorkers()); });
    QObject::connect(question, &ConfirmPanel::confirmed, &q,
                     [this](const QString& reason) { run(askedVerb, askedIds, reason); });
    QObject::connect(question, &ConfirmPanel::closed, table, qOverload<>(&QWidget::setFocus));
    QObject::connect(incoming, &ImportPanel::openAsked, &q,
                     [this](const ImportItem& item) { openItem(item); });
    QObject::connect(incoming, &ImportPanel::enrollAsked, &q,
                     [this](const std::vector<ImportItem>& items) { enroll(items); });
    QObject::connect(results, &ResultList::cancelAsked, &q, [this] { actions.cancel(); });
    QObject::connect(results, &ResultList::subjectChosen, &q,
                     [this](const QString& id) { q.showWorker(id); });
    QObject::connect(&actions, &WorkerActions::busyChanged, &q,
                     [this] { bulk->setBusy(actions.isBusy()); });
    QObject::connect(&actions, &WorkerActions::progress, &q, [this](int done, int total) {
        if (total > 1)
            results->showProgress(done, total);
    });
    QObject::connect(&actions, &WorkerActions::finished, &q,
                     [this](const std::vector<ActionResult>& done) {
                         // One that went well is seen in the table.
                         if (done.size() == 1 && done.front().ok)
                             Q_EMIT q.said(u"%1: %2"_s.arg(shortVisibleText(done.front().subject),
                                                           done.front().words));
                         else
                             results->showResults(doing, done);
                     });
}

void WorkersPage::Private::connectEditor()
{
    QObject::connect(editor, &WorkerEditor::verbAsked, &q,
                     [this](WorkerVerb verb, const QString& id) { ask(verb, {id}); });
    QObject::connect(editor, &WorkerEditor::exportAsked, &q, [this] {
        if (editor->draft())
            browseExport({editor->draft()->workerId()});
    });
    QObject::connect(editor, &WorkerEditor::aloneToggled, left,
                     [this](bool alone) { left->setVisible(!alone); });
    QObject::connect(editor, &WorkerEditor::closeAsked, &q, [this] { closeEditor(); });
    QObject::connect(editor, &WorkerEditor::draftsChanged, &q, [this] { showDrafts(); });
    QObject::connect(editor, &WorkerEditor::decisionChosen, &q, &WorkersPage::decisionAsked);
    QObject::connect(editor, &WorkerEditor::saved, &q,
                     [this](const QString& id, const QString& words) {
                         table->pick(id);
                         Q_EMIT q.said(u"%1: %2"_s.arg(shortVisibleText(id), words));
                     });
    QObject::connect(draftMenu->menu(), &QMenu::aboutToShow, &q, [this] {
        draftMenu->menu()->clear();
        const QStringList keys = editor->drafts().unsaved();
        for (const QString& key : keys) {
            QString title = editor->drafts().title(key);
            draftMenu->menu()->addAction(title.replace(u'&', u"&&"_s), &q, [this, key] {
                editor->showKept(key);
                showEditor();
            });
        }
    });
}

void WorkersPage::Private::onDelta(const WorkerDelta& delta)
{
    table->apply(delta);
    isLoaded = true;
    // A worker that was enrolled a moment ago has a row only now.
    if (editor->draft() && !editor->draft()->isNew() && table->currentWorker().isEmpty() &&
        !editorFrame->isHidden())
        table->pick(editor->draft()->workerId());
    search->refreshCounts();
    showList();
    editor->refresh();
}

void WorkersPage::Private::showList()
{
    const int enrolled = workers.rowCount();
    if (!isLoaded)
        none->showLoading();
    else if (enrolled == 0)
        none->showNoneEnrolled();
    else if (filter.rowCount() == 0)
        none->showNoneMatches(enrolled);
    const bool isEmpty = filter.rowCount() == 0;
    stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(none) : table);
    search->setVisible(enrolled > 0);
    if (!isLoaded || enrolled == 0)
        summary->setText({});
    else if (filter.isFiltering())
        summary->setText(tr("%1 of %Ln enrolled", nullptr, plural(enrolled))
                             .arg(QLocale().toString(filter.rowCount())));
    else
        summary->setText(tr("%Ln enrolled", nullptr, plural(enrolled)));
}

void WorkersPage::Private::showDrafts()
{
    const qsizetype count = editor->drafts().unsaved().size();
    draftMenu->setVisible(count > 0);
    draftMenu->setText(tr("Drafts: %1").arg(QLocale().toString(qlonglong(count))));
    draftMenu->setAccessibleName(draftMenu->text());
    draftMenu->setToolTip(tr("What is written and not saved; kept when the window closes"));
}

void WorkersPage::Private::showEditor()
{
    editorFrame->show();
    if (table->currentIndex().isValid())
        table->scrollTo(table->currentIndex());
}

void WorkersPage::Private::closeEditor()
{
    editorFrame->hide();
    left->show();
    table->setFocus();
}

void WorkersPage::Private::ask(WorkerVerb verb, const QStringList& ids)
{
    if (ids.isEmpty() || actions.isBusy())
        return;
    askedVerb = verb;
    askedIds = ids;
    const QString who = named(ids);
    switch (verb) {
    case WorkerVerb::Suspend:
    case WorkerVerb::Resume:
    case WorkerVerb::Unban:
        // One press undoes them.
        run(verb, ids, {});
        return;
    case WorkerVerb::Ban:
        question->setWords(
            tr("Ban %1?").arg(who),
            tr("Every request is denied with DENY_WORKER_BANNED until somebody lifts "
               "the ban. This is recorded."),
            tr("Ban"));
        break;
    case WorkerVerb::Retire:
        question->setWords(tr("Retire %1?").arg(who),
                           tr("Every request is denied from now on, and the record is kept as it "
                              "is for the history. This cannot be undone."),
                           tr("Retire"));
        break;
    case WorkerVerb::Remove:
        question->setWords(tr("Remove %1?").arg(who),
                           tr("The record leaves the registry; what the log says stays. To keep it "
                              "for the history, retire it instead."),
                           tr("Remove"));
        break;
    }
    question->ask();
}

void WorkersPage::Private::run(WorkerVerb verb, const QStringList& ids, const QString& reason)
{
    doing = WorkerActions::word(verb).remove(u'…');
    results->hide();
    actions.run(verb, ids, reason);
}

void WorkersPage::Private::takeItems(std::vector<ImportItem> items)
{
    if (items.size() == 1 && !items.front().text.isEmpty())
        openItem(items.front());
    else
        incoming->showItems(std::move(items));
}

void WorkersPage::Private::openItem(const ImportItem& item)
{
    editor->showDraft(WorkerDraft::ofText(item.text, item.name));
    showEditor();
    editor->setFocus();
}

void WorkersPage::Private::enroll(const std::vector<ImportItem>& items)
{
    std::vector<WorkerActions::Enrolment> records;
    for (const ImportItem& item : items) {
        if (const auto ready = WorkerDraft::ofText(item.text).ready())
            records.push_back({item.workerId, ready->text});
    }
    doing = tr("Import");
    actions.enroll(std::move(records));
}

void WorkersPage::Private::browseImport()
{
    auto* dialog =
        new QFileDialog(&q, tr("Worker records"), QString(), tr("Records (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &q, &WorkersPage::importFiles);
    dialog->open();
}

void WorkersPage::Private::browseExport(const QStringList& ids)
{
    auto* dialog =
        new QFileDialog(&q, tr("Export records"), QString(), tr("Records (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(ids.size() == 1 ? QString(ids.first() + u".json"_s) : u"workers.json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &q,
                     [this, ids](const QString& path) { q.exportWorkers(ids, path); });
    dialog->open();
}

void WorkersPage::Private::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        Q_EMIT q.said(tr("The clipboard holds no text"));
    else
        q.openText(text.toUtf8(), tr("Pasted"));
}

} // namespace hall::ui
