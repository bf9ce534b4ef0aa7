// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/controls/panels/card.h"

class QPushButton;

namespace hall::ui {

class ConfirmPanel;
class KitSender;
class PlainLabel;
class ServerAccess;
class ThemedIconLabel;
class ThemedLabel;

/// How the server is, as the window says it everywhere.
struct ServerStanding {
    QString url; ///< empty: it does not listen
    QString icon;
    ColorRole role = ColorRole::Muted;
    QString word, sentence;
    QString certificatePath; ///< PEM of its own, or empty
};

/// Where the Hall is, how it is, the session token, and a round trip to it. Hall, sender and theme
/// outlive it. GUI thread only.
class ServerPanel : public Card {
    Q_OBJECT

public:
    ServerPanel(Hall& hall, KitSender& sender, Theme& theme, QWidget* parent = nullptr);

    void setStanding(const ServerStanding& standing);
    /// Uptime and token, which change without anybody saying so.
    void refresh();

Q_SIGNALS:
    void said(const QString& what);
    /// It has something to say or to ask: all of it should be in view.
    void wantsView(QWidget* part);
    /// The session token is another one now.
    void tokenRotated();

private:
    void connectParts();
    void test();
    void rotate();
    void showTest(const QString& words, const QString& fix, bool good);

    Hall& m_hall;
    KitSender& m_sender;
    bool m_testing = false, m_rotating = false;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_state;
    ThemedLabel* m_sentence;
    ThemedLabel* m_uptime;
    ServerAccess* m_access;
    QPushButton* m_rotate;
    ConfirmPanel* m_question;
    PlainLabel* m_rotated;
    QPushButton* m_test;
    ThemedIconLabel* m_testIcon;
    PlainLabel* m_testWords;
    PlainLabel* m_testFix;
};

} // namespace hall::ui
