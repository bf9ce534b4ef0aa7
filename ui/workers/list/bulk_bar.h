// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_table_model.h"
#include "ui/theme/theme.h"
#include "ui/workers/worker_actions.h"

#include <QFrame>

class QToolButton;

namespace hall::ui {

class ThemedLabel;

/// What can be done with several picked workers at once. Private to this room; the theme outlives
/// it.
class BulkBar : public QFrame {
    Q_OBJECT

public:
    explicit BulkBar(Theme& theme, QWidget* parent = nullptr);

    /// Shown when there are two or more; offers what applies to at least one of them.
    void setPicked(const QStringList& workerIds, const WorkerTableModel& workers);
    void setBusy(bool busy);

Q_SIGNALS:
    void verbAsked(hall::ui::WorkerVerb verb);
    void exportAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    ThemedLabel* m_count;
    std::vector<std::pair<WorkerVerb, QToolButton*>> m_verbs;
    QToolButton* m_export;
};

} // namespace hall::ui
