// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/firstrun/steps/step_card.h"
#include "ui/firstrun/trial/trial_sender.h"
#include "ui/models/approvals/desk_watch.h"

namespace hall::ui {

class ExampleActions;
class ExchangeView;
class PlainLabel;
class ReviewerForm;

/// A request that a person has to approve, from the reviewer to the answer after the verdict. What
/// is missing for it is made here, each by a click of its own. Everything outlives it. GUI thread
/// only.
class ApprovalStep : public StepCard {
    Q_OBJECT

public:
    ApprovalStep(Hall& hall, ExampleActions& actions, TrialSender& sender, Theme& theme,
                 QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void placeAsked(const QString& address);

private:
    void sendFirst();
    void sendAgain();
    void look(const QStringList& approvalIds);

    Hall& m_hall;
    ExampleActions& m_actions;
    TrialSender& m_sender;
    DeskWatch m_watch;
    QString m_waitsFor; ///< approval id; empty: nothing waits
    bool m_installing = false;
    ReviewerForm* m_reviewer;
    PlainLabel* m_hasReviewer;
    QWidget* m_rule;
    QPushButton* m_install;
    PlainLabel* m_ruleSaid;
    QPushButton* m_send;
    QPushButton* m_card;
    ExchangeView* m_first;
    ExchangeView* m_again;
};

} // namespace hall::ui
