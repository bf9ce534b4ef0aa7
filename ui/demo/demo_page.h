// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_traffic.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace hall {
class DemoPlayer;
class Hall;
} // namespace hall

namespace hall::ui {

class SceneCard;
class ThemedLabel;
class TrafficCard;

/// The page of a demo: how fast its traffic is, scenes to play, what came of the last one, and who
/// may decide. `hall`, `player` and `theme` must outlive it. GUI thread only.
class DemoPage : public QWidget {
    Q_OBJECT

public:
    DemoPage(Hall& hall, DemoPlayer& player, Theme& theme, QWidget* parent = nullptr);

    /// Without a path; empty: not listening.
    void setServerUrl(const QString& url);
    /// What F6 stops at.
    QList<QWidget*> panes() const;

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);
    void approvalsAsked();
    void said(const QString& what);

private:
    QWidget* makeScenes();
    QWidget* makeReviewer();
    void play(DemoScene scene);
    void showReady();

    DemoPlayer& m_player;
    Theme& m_theme;
    ThemedLabel* m_summary;
    TrafficCard* m_traffic;
    std::array<QPushButton*, demoSceneCount> m_scenes{};
    std::array<bool, demoSceneCount> m_isPlaying{};
    ThemedLabel* m_hint = nullptr;
    SceneCard* m_scene;
};

} // namespace hall::ui
