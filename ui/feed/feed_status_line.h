// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feed_counters.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace hall::ui {

/// One line that accounts for every decision: received, shown, hidden, coalesced, waiting, lost.
/// Anything lost is an alarm. Private to this room; the theme outlives it.
class FeedStatusLine : public QWidget {
    Q_OBJECT

public:
    explicit FeedStatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setCounters(const FeedCounters& counters);
    void refreshTheme();

private:
    void write();

    const Theme& m_theme;
    FeedCounters m_counters;
    QLabel* m_sum;
    QLabel* m_lostIcon;
    QLabel* m_lost;
};

} // namespace hall::ui
