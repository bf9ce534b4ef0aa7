// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/server_state.h"

#include <QWidget>

class QPushButton;

namespace hall::ui {

class CopyButton;
class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// The strip that is always in view: state as shape, word and colour, the address, and the stop
/// switch. `theme` must outlive it. GUI thread only.
class StateHeader : public QWidget {
    Q_OBJECT

public:
    explicit StateHeader(Theme& theme, QWidget* parent = nullptr);

    /// `url` empty: not listening.
    void showState(const ServerState& state, const QString& url, bool lockdown);
    QString stateWord() const;

Q_SIGNALS:
    void lockdownAsked();
    void problemAsked(); ///< show what can be done about a server that does not listen

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_word;
    PlainLabel* m_address;
    CopyButton* m_copy;
    QPushButton* m_problem;
    QPushButton* m_lockdown;
};

} // namespace hall::ui
