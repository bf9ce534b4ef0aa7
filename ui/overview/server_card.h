// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"

class QPlainTextEdit;

namespace hall::ui {

class CopyButton;
class ServerAccess;

/// Where the Hall listens, the token that agents use, and the next command to try. GUI thread only.
class ServerCard : public Card {
    Q_OBJECT

public:
    explicit ServerCard(Theme& theme, QWidget* parent = nullptr);

    void setUrl(const QString& url); ///< empty: not listening
    /// Empty: this process does not know it.
    void setSessionToken(const QString& token);
    /// The one thing to do next, in our words, and the command for it.
    void setNextStep(const QString& sentence, const QString& command);

private:
    ServerAccess* m_access;
    ThemedLabel* m_step;
    QPlainTextEdit* m_command;
    CopyButton* m_copyCommand;
};

} // namespace hall::ui
