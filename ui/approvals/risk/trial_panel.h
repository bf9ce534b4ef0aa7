// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/risk/risk_trial.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// "Try it": a function's name and arguments, and how the Hall would score the call, with the
/// patterns in force and, while they are edited, with the edited ones. Nothing is recorded. Private
/// to this room; the theme outlives it.
class TrialPanel : public QWidget {
    Q_OBJECT

public:
    /// What the patterns beside the panel are.
    enum class Editing { None, Usable, Broken };

    explicit TrialPanel(Theme& theme, QWidget* parent = nullptr);

    /// `edited` is asked for when `editing` is Usable.
    void setRules(const TrialRules& inForce, Editing editing,
                  std::shared_ptr<const PatternSet> edited = {});

private:
    QLayout* makeFields();
    void score();
    void showAssessment(const RiskAssessment& assessment);
    void showNothing(const QString& why, ColorRole role);
    QString againstInForce(const TrialCall& call, const RiskAssessment& edited) const;
    void restyle();

    Theme& m_theme;
    TrialRules m_inForce;
    Editing m_editing = Editing::None;
    std::shared_ptr<const PatternSet> m_edited;
    ColorRole m_role = ColorRole::Muted;
    QLineEdit* m_name;
    QLineEdit* m_arguments;
    QComboBox* m_environment;
    ThemedIconLabel* m_icon;
    PlainLabel* m_verdict;
    ThemedLabel* m_against;
    QTableWidget* m_parts;
    PlainLabel* m_whole;
};

} // namespace hall::ui
