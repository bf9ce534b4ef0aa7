// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QScrollArea;

namespace hall::ui {

class ThemedLabel;

/// Two people changed a worker: what the record was, what is mine, what is theirs, member by
/// member. Where both changed the same, somebody has to choose; nothing is chosen beforehand.
/// Private to this folder; the theme outlives it.
class MergePanel : public QWidget {
    Q_OBJECT

public:
    explicit MergePanel(Theme& theme, QWidget* parent = nullptr);

    void showConflict(const WorkerDraft& mine, const WorkerRecord& theirs);
    void focusFirst();

Q_SIGNALS:
    void merged(const hall::ui::WorkerDraft::Choices& choices);
    void backAsked();

private:
    QWidget* makeConflict(const MergedMember& member);
    QWidget* makeSettled(const std::vector<MergedMember>& members);
    void refresh();

    Theme& m_theme;
    ThemedLabel* m_title;
    ThemedLabel* m_open;
    QScrollArea* m_scroll;
    QPushButton* m_merge;
    QPushButton* m_back;
    std::vector<std::pair<MemberPath, QButtonGroup*>> m_choices;
};

} // namespace hall::ui
