// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decision/decision_facts.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace hall::ui {

/// Names and values under a heading, every value whole. Private to this room; the theme outlives
/// it.
class FactRows : public QWidget {
    Q_OBJECT

public:
    FactRows(Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// Nothing to say: hidden.
    void setFacts(std::vector<Fact> facts);
    /// `name: value` in lines, as a reader has it.
    QString shownText() const;

private:
    void fill();

    Theme& m_theme;
    std::vector<Fact> m_facts;
    QWidget* m_rows = nullptr;
};

} // namespace hall::ui
