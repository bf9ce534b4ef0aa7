// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace hall::ui {

class Chip;
class WorkerFilter;
class WorkerTableModel;

/// What the table shows: a field for words and a chip per status that counts its workers. Writes
/// into the filter. Private to this room; models and theme outlive it.
class WorkerSearch : public QWidget {
    Q_OBJECT

public:
    WorkerSearch(const WorkerTableModel& workers, WorkerFilter& filter, Theme& theme,
                 QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    QString text() const;
    void setText(const QString& text);
    /// Words and statuses.
    void clear();
    void refreshCounts();

Q_SIGNALS:
    void changed();

private:
    void applyStatuses();
    void restyle();

    const WorkerTableModel& m_workers;
    WorkerFilter& m_filter;
    Theme& m_theme;
    QLineEdit* m_edit;
    QAction* m_icon;
    std::vector<std::pair<WorkerStatus, Chip*>> m_chips;
};

} // namespace hall::ui
