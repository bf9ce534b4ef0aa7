// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QPushButton;

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// What became of an approval, in the place where its buttons were: the outcome, by whom, through
/// which channel, and where it is recorded. Or that it was set aside, with the way back. Private
/// to this room; the theme outlives it.
class OutcomePanel : public QFrame {
    Q_OBJECT

public:
    explicit OutcomePanel(Theme& theme, QWidget* parent = nullptr);

    void setOutcome(const Approval& approval);
    /// `undo`: it has just been done.
    void setAside(bool undo);
    QString text() const;

Q_SIGNALS:
    void nextAsked();
    void recordAsked();
    void takeUpAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& icon, ColorRole role, const QString& word, const QString& text);

    Theme& m_theme;
    ColorRole m_role = ColorRole::Muted;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_word;
    PlainLabel* m_text;
    QPushButton* m_takeUp;
    QPushButton* m_record;
    QPushButton* m_next;
};

} // namespace hall::ui
