// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_draft.h"
#include "ui/theme/theme.h"
#include "ui/workers/worker_actions.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;

/// What is being edited, in which state it is, and what can be done with it. Private to the editor;
/// the theme outlives it.
class EditorHeader : public QWidget {
    Q_OBJECT

public:
    explicit EditorHeader(Theme& theme, QWidget* parent = nullptr);

    /// `stored` is null for a worker that is not enrolled.
    void show(const WorkerDraft& draft, const WorkerRecord* stored);
    void setSaving(bool saving);
    /// Save and revert are for the draft; a question about it has buttons of its own.
    void setDraftButtonsShown(bool shown);

Q_SIGNALS:
    void saveAsked();
    void revertAsked();
    void verbAsked(hall::ui::WorkerVerb verb);
    void duplicateAsked();
    void exportAsked();
    void problemAsked(); ///< to the first thing that is wrong
    void memberAsked(const hall::ui::MemberPath& path);
    void aloneToggled(bool alone);
    void closeAsked();

private:
    void showState(const WorkerDraft& draft, const WorkerRecord* stored);
    void showCompliance(const QJsonObject& record);
    void fillMenu();

    Theme& m_theme;
    std::optional<WorkerStatus> m_status; ///< nullopt: not enrolled
    bool m_saving = false;
    ThemedIconLabel* m_icon;
    PlainLabel* m_id;
    QToolButton* m_alone;
    QToolButton* m_close;
    PlainLabel* m_state;
    QPushButton* m_save;
    QPushButton* m_revert;
    QToolButton* m_more;
    QToolButton* m_compliance;
    QToolButton* m_problem;
    QMenu* m_gaps;
};

} // namespace hall::ui
