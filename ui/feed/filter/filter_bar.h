// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QToolButton;

namespace hall::ui {

class Chip;
class FilterEdit;
class PlainLabel;

/// What the feed shows: a field for the filter language, a switch that leaves its text alone, the
/// last filters, a chip per outcome, and a chip that tells what a filter hides. Writes into the
/// model. Private to this room; model and theme outlive it.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(FeedModel& model, const Theme& theme, Clock clock, QWidget* parent = nullptr);

    FilterEdit* edit() const { return m_edit; }
    void setText(const QString& text);
    QString text() const;
    bool isOn() const;
    void setOn(bool on);
    /// Text and outcomes.
    void clear();

    QStringList history() const { return m_history; }
    void setHistory(const QStringList& history);

    /// Counts and chips anew, after the model changed.
    void refreshCounts();
    void refreshTheme();

Q_SIGNALS:
    void escapePressed();

private:
    void applyText();
    void applyOutcomes();
    void remember();
    void rebuildHistoryMenu();
    void showError(const QString& message, int column);

    FeedModel& m_model;
    const Theme& m_theme;
    Clock m_clock;
    FilterEdit* m_edit;
    QToolButton* m_switch;
    QToolButton* m_historyButton;
    QAction* m_clear;
    QAction* m_search;
    PlainLabel* m_error;
    std::array<Chip*, 3> m_outcomes{}; ///< by Outcome
    Chip* m_active;
    QStringList m_history;
};

} // namespace hall::ui
