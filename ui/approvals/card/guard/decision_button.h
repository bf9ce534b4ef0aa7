// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/card/guard/input_guard.h"
#include "ui/theme/theme.h"

#include <QPushButton>

namespace hall::ui {

/// A button that decides something. Never the default one; Enter presses it only while it has the
/// focus itself. Every way to press it, a screen reader's too, goes through the guard. Its
/// mnemonic is shown and left to the card, which answers it only while the focus is inside.
/// Theme and guard outlive it.
class DecisionButton : public QPushButton {
    Q_OBJECT

public:
    DecisionButton(Theme& theme, InputGuard& guard, const QString& iconName, ColorRole role,
                   QWidget* parent = nullptr);

    /// `&` marks the letter of the card's shortcut.
    void setWords(const QString& words);
    /// As pressed by a key of the card.
    void pressByKey();

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    InputGuard& m_guard;
};

} // namespace hall::ui
