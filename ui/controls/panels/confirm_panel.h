// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace hall::ui {

class ThemedLabel;

/// A question asked in place, without a dialog: what will happen, why (for the record), and two
/// buttons. Enter answers nothing; Escape takes the question back. `theme` must outlive it. GUI
/// thread only.
class ConfirmPanel : public QFrame {
    Q_OBJECT

public:
    enum class Reason { None, Asked };

    ConfirmPanel(Theme& theme, const QString& question, const QString& consequence,
                 const QString& confirmWord, Reason reason, ColorRole role,
                 QWidget* parent = nullptr);

    /// Other words, for a panel that asks about one thing after the other. Spell out what came from
    /// outside (visibleText).
    void setWords(const QString& question, const QString& consequence, const QString& confirmWord);
    /// Shows the question and puts the focus where no single key can answer it.
    void ask();

Q_SIGNALS:
    /// The panel has closed itself. `reason` is what was typed, trimmed; empty: none was given.
    void confirmed(const QString& reason);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();

    Theme& m_theme;
    ColorRole m_role;
    ThemedLabel* m_question;
    ThemedLabel* m_consequence;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace hall::ui
