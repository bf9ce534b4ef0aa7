// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"
#include "ui/integrations/send/kit_sender.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace hall::ui {

class CopyButton;
class ArrivalLine;
class JsonView;
class OutcomeLine;
class PlainLabel;

/// Sends what the shown kit sends: request, reply, the steps of the pipeline, and the decision in
/// the feed. Hall, sender and theme outlive it. GUI thread only.
class SendCard : public Card {
    Q_OBJECT

public:
    SendCard(Hall& hall, KitSender& sender, Theme& theme, QWidget* parent = nullptr);

    /// Another one forgets what was sent.
    void setKit(const Kit& kit);

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);
    void said(const QString& what);
    /// It has something to say or to ask: all of it should be in view.
    void wantsView(QWidget* part);

private:
    QWidget* makeResult();
    void send();
    void showExchange(const KitExchange& exchange);
    void showDecision(const KitExchange& exchange);
    void showProblem(const KitExchange& exchange);
    void showSteps(const KitExchange& exchange);
    void showEnrolment(const QString& workerId, const QString& capability);

    Hall& m_hall;
    KitSender& m_sender;
    Theme& m_theme;
    Kit m_kit;
    bool m_sending = false;
    QString m_decisionId;
    PlainLabel* m_what;
    QCheckBox* m_dryRun;
    QPushButton* m_send;
    QWidget* m_result;
    OutcomeLine* m_outcome;
    PlainLabel* m_reason;
    PlainLabel* m_advice;
    QWidget* m_enrol;
    PlainLabel* m_enrolWords;
    PlainLabel* m_command;
    ArrivalLine* m_arrival;
    JsonView* m_request;
    JsonView* m_reply;
    QVBoxLayout* m_steps;
    QWidget* m_checklist = nullptr;
};

} // namespace hall::ui
