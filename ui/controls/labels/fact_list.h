// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decision/decision_facts.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace hall::ui {

/// Sections of names and values, as they are in the theme of now. GUI thread only.
class FactList : public QWidget {
    Q_OBJECT

public:
    /// `wholeIds`: ids are wrapped instead of elided, for hashes that are compared.
    FactList(const Theme& theme, const std::vector<FactSection>& sections, bool wholeIds,
             QWidget* parent = nullptr);
};

} // namespace hall::ui
