// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QStatusBar>

namespace hall::ui {

class ThemedIconLabel;
class ThemedLabel;

/// The line at the bottom: how busy the Hall is and how its log is, and short messages at the
/// left. `theme` must outlive it. GUI thread only.
class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusStrip(Theme& theme, QWidget* parent = nullptr);

    void showStatus(const HallStatus& status, double decisionsPerSecond);
    void showPending(int approvals);  ///< that wait for a person
    void say(const QString& message); ///< for a few seconds

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    ThemedLabel* m_pending;
    ThemedLabel* m_rate;
    ThemedLabel* m_queue;
    ThemedIconLabel* m_chainIcon;
    ThemedLabel* m_chain;
};

} // namespace hall::ui
