// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/firstrun/steps/step_card.h"
#include "ui/firstrun/trial/trial_sender.h"

#include <QJsonObject>

namespace hall::ui {

class ExchangeView;

/// One request that is allowed and one that is denied, each really sent. Hall, sender and theme
/// outlive it. GUI thread only.
class DecisionStep : public StepCard {
    Q_OBJECT

public:
    DecisionStep(Hall& hall, TrialSender& sender, Theme& theme, QWidget* parent = nullptr);

    /// `worker` asks if it can; empty: any.
    void setWorker(const QString& worker);
    void refresh();

Q_SIGNALS:
    void placeAsked(const QString& address);

private:
    void send(const QJsonObject& body, ExchangeView* view, bool wantsDenial);

    Hall& m_hall;
    TrialSender& m_sender;
    QString m_worker;
    bool m_sawAllowed = false;
    bool m_sawDenied = false;
    ThemedLabel* m_who;
    QPushButton* m_allow;
    QPushButton* m_deny;
    ExchangeView* m_allowed;
    ExchangeView* m_denied;
};

} // namespace hall::ui
