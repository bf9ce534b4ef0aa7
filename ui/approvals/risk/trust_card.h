// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/approvals/lists/approval_table.h"
#include "ui/controls/panels/card.h"
#include "ui/models/background.h"
#include "ui/models/risk/trust_table_model.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace hall::ui {

class ConfirmPanel;
class PlainLabel;
class ReasonPanel;
class ThemedIconLabel;
class ThemedLabel;

/// Trust in agents: the switch, what each has earned, and the ways to change that, each with a
/// reason. Private to this room; Hall and theme outlive it.
class TrustCard : public Card {
    Q_OBJECT

public:
    TrustCard(Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~TrustCard() override;

    /// Takes over what the Hall is configured to.
    void setConfig(const HallConfig& config);
    ApprovalTable* table() const { return m_table; }

Q_SIGNALS:
    /// A short sentence for a status bar.
    void said(const QString& what);
    /// All of it should be in view: it asks something.
    void wantsView(QWidget* part);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Act { Revoke, Restore, Incident };

    QLayout* makeSwitch();
    QLayout* makeButtons();
    void connectParts();
    void askSwitch();
    void switchTrust();
    void ask(Act act);
    void carryOut(const QString& reason);
    void answered(Act act, const Result<AgentTrust>& agent);
    void look();
    void take(std::vector<AgentTrust> agents);
    void showButtons();
    void showState();
    void say(const QString& failure);
    void restyle();

    Hall& m_hall;
    Theme& m_theme;
    bool m_isOn = false;
    bool m_looking = false, m_again = false;
    Act m_act = Act::Revoke; ///< what the reason is asked for
    QString m_asked;         ///< of which agent
    TrustTableModel m_model;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_state;
    QPushButton* m_switch;
    ConfirmPanel* m_question;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    ThemedLabel* m_none;
    ApprovalTable* m_table;
    QPushButton* m_revoke;
    QPushButton* m_restore;
    QPushButton* m_incident;
    ReasonPanel* m_reason;
    PlainLabel* m_failure;
    Background m_background; ///< last: its thread ends before what its work reports to
};

} // namespace hall::ui
