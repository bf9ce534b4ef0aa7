// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// What will happen, in one sentence, under the supervisor level: its word, icon and colour tell
/// the kinds of card apart at a glance. Private to this room; the theme outlives it.
class CardHeader : public QFrame {
    Q_OBJECT

public:
    explicit CardHeader(Theme& theme, QWidget* parent = nullptr);

    void setApproval(const Approval& approval);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    Theme& m_theme;
    ColorRole m_role = ColorRole::Muted;
    ColorRole m_riskRole = ColorRole::Muted;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_level;
    ThemedIconLabel* m_riskIcon;
    ThemedLabel* m_risk;
    ThemedLabel* m_waiting;
    PlainLabel* m_sentence;
    PlainLabel* m_meaning;
};

} // namespace hall::ui
