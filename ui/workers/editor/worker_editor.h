// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/worker/worker_drafts.h"
#include "ui/theme/theme.h"
#include "ui/workers/worker_actions.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace hall::ui {

class AttestationPart;
class Banner;
class EditorHeader;
class LastDecisions;
class MatrixView;
class MergePanel;
class RecordPane;
class ReviewPanel;
class WorkerEffects;

/// One worker: its record to be edited, what it may do, what was decided about it. What somebody
/// writes is a draft until it was reviewed and saved, and no change from elsewhere overwrites it.
/// Private to this room; actions and theme outlive it. GUI thread only.
class WorkerEditor : public QWidget {
    Q_OBJECT

public:
    WorkerEditor(WorkerActions& actions, Theme& theme, QWidget* parent = nullptr);

    /// The worker's draft, or its record as it is stored. False when it is not enrolled.
    bool showWorker(const QString& workerId);
    /// A record to look at: of a new worker, or the changes that it is for one that is enrolled.
    void showDraft(WorkerDraft draft);
    /// A draft that is kept.
    void showKept(const QString& key);
    /// The registry may have changed.
    void refresh();

    WorkerDrafts& drafts() { return m_drafts; }
    const WorkerDraft* draft() const { return m_draft; }
    bool isEmpty() const { return !m_draft; }
    QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    void verbAsked(hall::ui::WorkerVerb verb, const QString& workerId);
    void exportAsked();
    void aloneToggled(bool alone);
    void closeAsked();
    void draftsChanged();
    /// `words` for the status bar.
    void saved(const QString& workerId, const QString& words);
    void decisionChosen(const QString& decisionId);

private:
    void build();
    void connectParts();
    void open(const QString& key, WorkerDraft* draft);
    void leave();
    void showAll();
    void showForeignChange();
    void onEdited();
    void askMatrix();
    void revert();
    void review();
    void save();
    void onSaved(const QString& key, const Result<EnrollAnswer>& answer);
    void compare();
    void fail(const QString& headline, const QString& text);
    void duplicate();
    /// Of the draft's worker, from `snapshot`, which has to be kept as long.
    const WorkerRecord* storedIn(const Snapshot& snapshot) const;

    WorkerActions& m_actions;
    Theme& m_theme;
    WorkerDrafts m_drafts;
    QString m_key;
    WorkerDraft* m_draft = nullptr;
    EditorHeader* m_header;
    Banner* m_changed;
    QPushButton* m_compare = nullptr;
    Banner* m_failure;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    RecordPane* m_record;
    AttestationPart* m_attestation;
    MatrixView* m_matrix;
    LastDecisions* m_decisions;
    ReviewPanel* m_review;
    MergePanel* m_merge;
    WorkerEffects* m_effects;
    QTimer m_matrixSoon;
    int m_compared = 0; ///< revision that the merge panel shows as theirs
    bool m_saving = false;
};

} // namespace hall::ui
