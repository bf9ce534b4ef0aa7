// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decision/pipeline_checklist.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace hall::ui {

/// The steps of the pipeline with a mark and a word each. The theme outlives it. GUI thread only.
class ChecklistView : public QWidget {
    Q_OBJECT

public:
    ChecklistView(const Theme& theme, const std::vector<ChecklistStep>& steps,
                  QWidget* parent = nullptr);
};

} // namespace hall::ui
