// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/theme/theme.h"

#include <QTableWidget>

#include <span>

namespace hall::ui {

/// Decisions in a few rows: what happened and about what. The theme outlives it. GUI thread only.
class DecisionTable : public QTableWidget {
    Q_OBJECT

public:
    /// `name` names the table for a screen reader.
    DecisionTable(Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setDecisions(std::span<const RecordFields> decisions);

Q_SIGNALS:
    /// A person wants to see it whole.
    void decisionChosen(const QString& decisionId);

private:
    void restyle();

    Theme& m_theme;
};

} // namespace hall::ui
