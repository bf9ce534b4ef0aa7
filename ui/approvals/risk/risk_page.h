// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/ui_settings.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

namespace hall::ui {

class PatternsCard;
class ScoringCard;
class TrustCard;

/// Why an action is as risky as it is: how it is scored, the patterns that raise a score, and the
/// trust in agents that lowers it. Private to this room; Hall and theme outlive it. GUI thread
/// only.
class RiskPage : public QScrollArea {
    Q_OBJECT

public:
    RiskPage(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

Q_SIGNALS:
    /// A short sentence for a status bar.
    void said(const QString& what);

private:
    void takeConfig();
    void bringUp(QWidget* part);

    Hall& m_hall;
    ScoringCard* m_scoring;
    PatternsCard* m_patterns;
    TrustCard* m_trust;
};

} // namespace hall::ui
