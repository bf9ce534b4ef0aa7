// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hall::ui {

class KeyHint;
class PlainLabel;
class ThemedLabel;

/// In place of a list or a card that has nothing to show: what is missing, why, and the one thing
/// to do. Private to this room.
class NoApprovals : public QWidget {
    Q_OBJECT

public:
    explicit NoApprovals(Theme& theme, QWidget* parent = nullptr);

    /// `action` empty: there is nothing to do. `text` may hold text from outside.
    void setWords(const QString& title, const QString& text, const QString& action = {});
    /// Whether it says which key opens the page; at first it does not.
    void namePageKey(bool isNamed);

Q_SIGNALS:
    void actionAsked();

private:
    void restyle();

    Theme& m_theme;
    QLabel* m_icon;
    ThemedLabel* m_title;
    PlainLabel* m_text;
    QPushButton* m_action;
    KeyHint* m_pageKey;
};

} // namespace hall::ui
