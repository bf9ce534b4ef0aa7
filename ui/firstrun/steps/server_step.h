// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/steps/step_card.h"

namespace hall::ui {

class CopyButton;
class PlainLabel;
class SecretField;

/// Where the Hall listens, whether its port is its own, and the token that agents use. GUI thread
/// only.
class ServerStep : public StepCard {
    Q_OBJECT

public:
    explicit ServerStep(Theme& theme, QWidget* parent = nullptr);

    /// `url` empty: it does not listen. `problem` says why, or is empty while it starts.
    void setServer(const QString& url, const QString& problem);
    /// Empty: this process does not know it.
    void setSessionToken(const QString& token);

Q_SIGNALS:
    /// A person wants to know what can be done about the problem.
    void problemAsked();

private:
    ThemedIconLabel* m_portIcon;
    PlainLabel* m_port;
    PlainLabel* m_address;
    CopyButton* m_copyAddress;
    SecretField* m_token;
    ThemedLabel* m_noToken;
    QPushButton* m_help;
};

} // namespace hall::ui
