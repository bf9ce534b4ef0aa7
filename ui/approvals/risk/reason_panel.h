// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/confirm_panel.h"

namespace hall::ui {

/// A question in place that takes no answer without a reason. Private to this room.
class ReasonPanel : public ConfirmPanel {
    Q_OBJECT

public:
    /// `confirmWord` as long as nothing else is asked (setWords).
    ReasonPanel(Theme& theme, const QString& confirmWord, QWidget* parent = nullptr);
};

} // namespace hall::ui
