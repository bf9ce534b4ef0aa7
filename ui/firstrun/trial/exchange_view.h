// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/trial/trial_sender.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace hall::ui {

class ArrivalLine;
class OutcomeLine;
class PlainLabel;

/// What was asked, what was answered, and the decision as the feed has it. The theme outlives it.
/// GUI thread only.
class ExchangeView : public QFrame {
    Q_OBJECT

public:
    explicit ExchangeView(Theme& theme, QWidget* parent = nullptr);

    void showWaiting();
    void showTrial(const Trial& trial);
    /// What the reply means for what happens next; below it.
    void setNote(const QString& note);

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Trial m_trial;
    PlainLabel* m_request;
    PlainLabel* m_body;
    OutcomeLine* m_outcome;
    PlainLabel* m_reason;
    ArrivalLine* m_arrival;
    PlainLabel* m_note;
};

} // namespace hall::ui
