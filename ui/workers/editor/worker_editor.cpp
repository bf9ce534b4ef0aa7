// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/worker_editor.h"

#include "core/catalog/catalog.h"
#include "ui/controls/kept_input.h"
#include "ui/controls/panels/banner.h"
#include "ui/workers/editor/editor_header.h"
#include "ui/workers/editor/form/record_form.h"
#include "ui/workers/editor/form/record_pane.h"
#include "ui/workers/editor/merge_panel.h"
#include "ui/workers/editor/review_panel.h"
#include "ui/workers/facts/attestation_part.h"
#include "ui/workers/facts/last_decisions.h"
#include "ui/workers/facts/matrix_view.h"
#include "ui/workers/facts/worker_effects.h"

#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// After the last key, so that typing does not ask the engine at each letter.
constexpr std::chrono::milliseconds matrixDelay = 250ms;

} // namespace

WorkerEditor::WorkerEditor(WorkerActions& actions, Theme& theme, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_theme(theme), m_header(new EditorHeader(theme, this)),
      m_changed(
          new Banner(theme, Banner::Weight::Quiet, ColorRole::Ask, u"warning"_s, QString(), this)),
      m_failure(
          new Banner(theme, Banner::Weight::Quiet, ColorRole::Deny, u"warning"_s, QString(), this)),
      m_stack(new QStackedWidget(this)), m_tabs(new QTabWidget), m_record(new RecordPane(theme)),
      m_attestation(new AttestationPart(actions.hall(), theme)), m_matrix(new MatrixView(theme)),
      m_decisions(new LastDecisions(actions.hall(), theme)), m_review(new ReviewPanel(theme)),
      m_merge(new MergePanel(theme)), m_effects(new WorkerEffects(actions.hall(), this))
{
    setObjectName(u"workerEditor"_s);
    // What is written is a draft, and drafts are kept.
    setProperty(keptInput, true);
    setAccessibleName(tr("Worker"));
    build();
    connectParts();
}

void WorkerEditor::build()
{
    m_changed->setObjectName(u"changedMeanwhile"_s);
    m_compare = m_changed->addButton(tr("Compare"));
    m_compare->setObjectName(u"compareChanges"_s);
    m_changed->hide();
    m_failure->setObjectName(u"saveFailure"_s);
    auto* dismiss = m_failure->addButton(tr("Dismiss"));
    dismiss->setObjectName(u"dismissSaveFailure"_s);
    connect(dismiss, &QPushButton::clicked, m_failure, &QWidget::hide);
    m_failure->hide();
    m_tabs->setObjectName(u"workerTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the worker"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the worker"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(m_record, tr("Record"));
    m_tabs->addTab(m_matrix, tr("What it may do"));
    m_tabs->addTab(m_decisions, tr("Last decisions"));
    m_record->form()->setAttestationPart(m_attestation);
    m_record->form()->setSuggestions([this](EntityType type, const QString& written) {
        constexpr qsizetype mostOffered = 20;
        const auto catalog = m_actions.hall().catalog();
        QStringList ids;
        for (const CatalogEntity* entity : catalog->complete(written, type, mostOffered))
            ids.append(entity->id);
        return ids;
    });
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_merge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    column->addWidget(m_changed);
    column->addWidget(m_failure);
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_matrixSoon.setSingleShot(true);
    m_matrixSoon.setInterval(matrixDelay);
}

void WorkerEditor::connectParts()
{
    connect(m_header, &EditorHeader::saveAsked, this, &WorkerEditor::review);
    connect(m_header, &EditorHeader::revertAsked, this, &WorkerEditor::revert);
    connect(m_header, &EditorHeader::verbAsked, this, [this](WorkerVerb verb) {
        if (m_draft)
            Q_EMIT verbAsked(verb, m_draft->workerId());
    });
    connect(m_header, &EditorHeader::duplicateAsked, this, &WorkerEditor::duplicate);
    connect(m_header, &EditorHeader::exportAsked, this, &WorkerEditor::exportAsked);
    connect(m_header, &EditorHeader::aloneToggled, this, &WorkerEditor::aloneToggled);
    connect(m_header, &EditorHeader::closeAsked, this, &WorkerEditor::closeAsked);
    const auto toRecord = [this] {
        m_stack->setCurrentWidget(m_tabs);
        m_tabs->setCurrentWidget(m_record);
    };
    connect(m_header, &EditorHeader::problemAsked, this, [this, toRecord] {
        toRecord();
        m_record->focusProblem();
    });
    connect(m_header, &EditorHeader::memberAsked, this, [this, toRecord](const MemberPath& path) {
        toRecord();
        m_record->focusMember(path);
    });
    connect(m_record, &RecordPane::edited, this, &WorkerEditor::onEdited);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkerEditor::askMatrix);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        m_header->setDraftButtonsShown(m_stack->currentWidget() == m_tabs);
        showForeignChange();
    });
    connect(&m_matrixSoon, &QTimer::timeout, this, &WorkerEditor::askMatrix);
    connect(m_review, &ReviewPanel::saveAsked, this, &WorkerEditor::save);
    const auto back = [this] {
        m_stack->setCurrentWidget(m_tabs);
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    };
    connect(m_review, &ReviewPanel::backAsked, this, back);
    connect(m_merge, &MergePanel::backAsked, this, back);
    connect(m_merge, &MergePanel::merged, this, [this](const WorkerDraft::Choices& choices) {
        const auto snapshot = m_actions.hall().snapshot();
        const WorkerRecord* stored = storedIn(*snapshot);
        // Changed once more since they were compared: what was not shown cannot have been chosen.
        if (stored && stored->revision != m_compared)
            return compare();
        m_stack->setCurrentWidget(m_tabs);
        if (stored)
            m_draft->mergeWith(*stored, choices);
        showAll();
        review();
    });
    connect(m_compare, &QPushButton::clicked, this, &WorkerEditor::compare);
    connect(m_effects, &WorkerEffects::matrixReady, this, [this](const CapabilityMatrix& matrix) {
        m_matrix->showMatrix(matrix, m_draft && m_draft->isDirty());
    });
    connect(m_effects, &WorkerEffects::impactReady, this, [this](const ChangeImpact& impact) {
        if (m_draft)
            m_review->showImpact(impactSentence(impact, m_draft->changes()),
                                 impact.denied + impact.escalated > 0);
    });
    connect(m_effects, &WorkerEffects::impactFailed, this, [this](const QString& why) {
        m_review->showImpact(tr("The effect on past decisions is not known. %1").arg(why), false);
    });
    connect(m_decisions, &LastDecisions::decisionChosen, this, &WorkerEditor::decisionChosen);
}

bool WorkerEditor::showWorker(const QString& workerId)
{
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = snapshot->worker(workerId);
    if (!stored)
        return false;
    open(workerId, &m_drafts.ofWorker(*stored));
    return true;
}

void WorkerEditor::showDraft(WorkerDraft draft)
{
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = snapshot->worker(draft.workerId());
    if (stored && draft.isNew())
        draft.setBase(*stored);
    const QString key = m_drafts.add(std::move(draft));
    open(key, m_drafts.find(key));
    m_tabs->setCurrentWidget(m_record);
    Q_EMIT draftsChanged();
}

void WorkerEditor::showKept(const QString& key)
{
    if (WorkerDraft* kept = m_drafts.find(key))
        open(key, kept);
}

void WorkerEditor::refresh()
{
    if (!m_draft)
        return;
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = storedIn(*snapshot);
    if (!stored && !m_draft->isNew() && !m_draft->isDirty() && !m_saving) {
        leave();
        Q_EMIT closeAsked();
        return;
    }
    if (stored && !m_draft->isNew() && stored->revision != m_draft->baseRevision()) {
        // Nothing of the draft is in the way: it follows what is stored.
        if (!m_draft->isDirty())
            *m_draft = WorkerDraft::ofStored(*stored);
        else if (recordChanges(m_draft->base(), stored->json).empty())
            m_draft->setBase(*stored);
    }
    showAll();
}

void WorkerEditor::open(const QString& key, WorkerDraft* draft)
{
    if (key != m_key)
        m_failure->hide();
    m_key = key;
    m_draft = draft;
    m_drafts.tidy(key);
    m_stack->setCurrentWidget(m_tabs);
    refresh();
    Q_EMIT draftsChanged();
}

/// Gives the shown draft up.
void WorkerEditor::leave()
{
    m_draft = nullptr;
    m_record->setDraft(nullptr, true);
    m_effects->forget();
    m_drafts.giveUp(std::exchange(m_key, {}));
}

void WorkerEditor::showAll()
{
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = m_draft->isNew() ? nullptr : storedIn(*snapshot);
    const bool isRetired = stored && stored->status == WorkerStatus::Retired;
    m_record->setDraft(m_draft, isRetired || m_saving);
    m_header->show(*m_draft, stored);
    m_header->setSaving(m_saving);
    m_attestation->show(stored, m_draft->isDirty());
    m_decisions->setWorker(stored ? stored->workerId : QString());
    m_tabs->setTabText(0, m_draft->isDirty() ? tr("Record •") : tr("Record"));
    showForeignChange();
    askMatrix();
}

void WorkerEditor::showForeignChange()
{
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = storedIn(*snapshot);
    const bool isEnrolled = m_draft && !m_draft->isNew();
    const bool isGone = isEnrolled && !stored;
    const bool isNewer =
        isEnrolled && stored && m_draft->isDirty() && stored->revision != m_draft->baseRevision();
    // Where both are compared already the banner would say it twice.
    m_changed->setVisible((isGone || isNewer) && m_stack->currentWidget() != m_merge);
    m_compare->setVisible(isNewer);
    if (isGone) {
        m_changed->setHeadline(tr("This worker was removed meanwhile"));
        m_changed->setText(tr("The draft is kept. Saving it enrolls the worker anew."));
    } else if (isNewer) {
        const QLocale locale;
        m_changed->setHeadline(tr("This worker was changed meanwhile"));
        m_changed->setText(
            tr("Your draft began at revision %1; stored is revision %2. The draft "
               "is as you left it.")
                .arg(locale.toString(m_draft->baseRevision()), locale.toString(stored->revision)));
    }
}

void WorkerEditor::onEdited()
{
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = m_draft->isNew() ? nullptr : storedIn(*snapshot);
    m_header->show(*m_draft, stored);
    m_attestation->show(stored, m_draft->isDirty());
    m_tabs->setTabText(0, m_draft->isDirty() ? tr("Record •") : tr("Record"));
    showForeignChange();
    m_matrixSoon.start();
    Q_EMIT draftsChanged();
}

void WorkerEditor::askMatrix()
{
    m_matrixSoon.stop();
    if (!m_draft || m_tabs->currentWidget() != m_matrix)
        return;
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = storedIn(*snapshot);
    if (!m_draft->isDirty() && stored) {
        m_effects->askMatrix(*stored, false);
        return;
    }
    auto worker = parseWorkerRecord(m_draft->record(), RecordStrictness::Bundle, {}, nullptr);
    if (!worker || m_draft->textError()) {
        m_effects->forget();
        m_matrix->showNothing(tr("Correct the record first. %1").arg(m_draft->obstacle()));
        return;
    }
    worker->status = stored ? stored->status : WorkerStatus::Active;
    m_effects->askMatrix(*worker, true);
}

void WorkerEditor::revert()
{
    m_failure->hide();
    m_stack->setCurrentWidget(m_tabs);
    if (m_draft->isNew()) {
        leave();
        Q_EMIT closeAsked();
    } else {
        m_draft->revert();
        refresh();
    }
    Q_EMIT draftsChanged();
}

void WorkerEditor::review()
{
    if (!m_draft || !m_draft->obstacle().isEmpty())
        return showAll();
    m_failure->hide();
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = storedIn(*snapshot);
    // By now somebody may have enrolled the id, changed the record, or removed it.
    if (stored && m_draft->isNew())
        m_draft->setBase(*stored);
    else if (!stored && !m_draft->isNew())
        m_draft->becomeNew();
    else if (stored && stored->revision != m_draft->baseRevision())
        return compare();
    const auto ready = m_draft->ready();
    if (!ready)
        return fail(tr("The record cannot be saved"), ready.error().message);
    m_review->showDraft(*m_draft, *ready);
    if (stored) {
        auto worker = parseWorkerRecord(m_draft->record(), RecordStrictness::Bundle, {}, nullptr);
        if (worker) {
            worker->status = stored->status;
            m_effects->askImpact(*worker);
        }
    }
    m_stack->setCurrentWidget(m_review);
    m_review->focusFirst();
}

void WorkerEditor::save()
{
    const auto ready = m_draft->ready();
    if (m_saving || !ready)
        return;
    std::optional<WorkerChange> change;
    if (!m_draft->isNew())
        change = WorkerChange{m_draft->workerId(), m_draft->baseRevision()};
    m_saving = true;
    m_review->setSaving(true);
    m_header->setSaving(true);
    m_actions.save(change, ready->text,
                   [guard = QPointer(this), key = m_key](const Result<EnrollAnswer>& answer) {
                       if (guard)
                           guard->onSaved(key, answer);
                   });
}

void WorkerEditor::onSaved(const QString& key, const Result<EnrollAnswer>& answer)
{
    m_saving = false;
    m_review->setSaving(false);
    m_header->setSaving(false);
    const bool isShown = key == m_key;
    if (answer) {
        const QString id = answer->worker.workerId;
        const bool wasUpdated = answer->updated;
        if (isShown)
            leave();
        m_drafts.giveUp(key);
        if (isShown)
            showWorker(id);
        Q_EMIT saved(
            id, wasUpdated
                    ? tr("Saved as revision %1").arg(QLocale().toString(answer->worker.revision))
                    : tr("Worker enrolled"));
        Q_EMIT draftsChanged();
        return;
    }
    // The draft is where it was; only its author can say what to do.
    if (!isShown)
        return;
    m_stack->setCurrentWidget(m_tabs);
    if (answer.error().code == "REVISION_CONFLICT"_L1) {
        showAll();
        compare();
        return;
    }
    showAll();
    fail(tr("Nothing was saved"), answer.error().message);
}

void WorkerEditor::compare()
{
    const auto snapshot = m_actions.hall().snapshot();
    const WorkerRecord* stored = storedIn(*snapshot);
    if (!stored || !m_draft)
        return;
    if (m_draft->textError())
        return fail(tr("The draft cannot be compared yet"), m_draft->textError()->message);
    m_compared = stored->revision;
    m_merge->showConflict(*m_draft, *stored);
    m_stack->setCurrentWidget(m_merge);
    m_merge->focusFirst();
}

void WorkerEditor::fail(const QString& headline, const QString& text)
{
    m_failure->setHeadline(headline);
    m_failure->setText(text);
    m_failure->show();
}

void WorkerEditor::duplicate()
{
    const auto snapshot = m_actions.hall().snapshot();
    if (const WorkerRecord* stored = storedIn(*snapshot)) {
        showDraft(WorkerDraft::copyOf(*stored));
        m_record->focusMember({u"worker_id"_s});
    }
}

const WorkerRecord* WorkerEditor::storedIn(const Snapshot& snapshot) const
{
    return m_draft ? snapshot.worker(m_draft->workerId()) : nullptr;
}

} // namespace hall::ui
