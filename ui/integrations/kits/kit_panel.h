// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"
#include "ui/integrations/kits/kit.h"

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// What a kit is, its steps, and whether a call of its kind has been seen. The theme outlives it.
/// GUI thread only.
class KitPanel : public Card {
    Q_OBJECT

public:
    explicit KitPanel(Theme& theme, QWidget* parent = nullptr);

    /// `seenAtMs` Unix ms; 0: not yet.
    void setKit(const Kit& kit, qint64 seenAtMs);

private:
    ThemedLabel* m_name;
    ThemedLabel* m_description;
    ThemedIconLabel* m_seenIcon;
    PlainLabel* m_seen;
    ThemedLabel* m_steps;
};

} // namespace hall::ui
