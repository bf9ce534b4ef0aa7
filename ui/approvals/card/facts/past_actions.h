// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/card/facts/past_reader.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class DecisionTable;
class PlainLabel;

/// Decisions that were made before, in a few rows: what happened and about what. Private to this
/// room; the theme outlives it.
class PastActions : public QWidget {
    Q_OBJECT

public:
    /// `name` names the table for a screen reader.
    PastActions(Theme& theme, const QString& title, const QString& name, QWidget* parent = nullptr);

    void setPast(const PastDecisions& past, const QString& note);
    /// What stands while nothing is known.
    void setNote(const QString& note);

Q_SIGNALS:
    void decisionChosen(const QString& decisionId);

private:
    void restyle();

    Theme& m_theme;
    PlainLabel* m_note;
    DecisionTable* m_table;
};

} // namespace hall::ui
