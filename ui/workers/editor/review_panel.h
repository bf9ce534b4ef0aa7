// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// The last look before saving: every member that changes, before and after, and what the change
/// would have meant for the decisions of the last day. Private to the editor; the theme outlives
/// it.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(Theme& theme, QWidget* parent = nullptr);

    void showDraft(const WorkerDraft& draft, const WorkerDraft::Ready& ready);
    /// Of the change; `isHarsh`: it would have denied something.
    void showImpact(const QString& sentence, bool isHarsh);
    void setSaving(bool saving);
    void focusFirst();

Q_SIGNALS:
    void saveAsked();
    void backAsked();

private:
    Theme& m_theme;
    ThemedLabel* m_title;
    QScrollArea* m_scroll;
    ThemedIconLabel* m_impactIcon;
    PlainLabel* m_impact;
    PlainLabel* m_hash;
    QPushButton* m_save;
    QPushButton* m_back;
};

} // namespace hall::ui
