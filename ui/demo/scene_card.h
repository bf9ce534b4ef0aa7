// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_answer.h"
#include "ui/controls/panels/card.h"
#include "ui/models/decision/decision_detail.h"

#include <optional>

class QPushButton;

namespace hall {
class Hall;
}

namespace hall::ui {

class ChecklistView;
class JsonView;
class PlainLabel;
class ThemedIconLabel;

/// What came of the last scene: outcome, request, reply, the steps of the pipeline, and the way to
/// its row in the feed. `hall` and `theme` must outlive it. GUI thread only.
class SceneCard : public Card {
    Q_OBJECT

public:
    SceneCard(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    void showPlayed(const DemoPlayed& played);

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);
    void said(const QString& what);

private:
    void lookUp(const QString& decisionId);
    void showSteps();

    Hall& m_hall;
    Theme& m_theme;
    QString m_decisionId;
    std::optional<DecisionDetail> m_detail;
    ThemedIconLabel* m_icon;
    PlainLabel* m_sentence;
    QPushButton* m_show;
    JsonView* m_request;
    JsonView* m_reply;
    QVBoxLayout* m_stepsPlace;
    ChecklistView* m_steps = nullptr;
};

} // namespace hall::ui
