// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"

#include <QWidget>

namespace hall::ui {

class Theme;
class ThemedIconLabel;
class ThemedLabel;

/// What one request that a person has sent came to, in large: asked, decided, or no decision. The
/// theme outlives it. GUI thread only.
class OutcomeLine : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeLine(Theme& theme, QWidget* parent = nullptr);

    void showAsking();
    void showOutcome(Outcome outcome);
    void showNone();

private:
    ThemedIconLabel* m_icon;
    ThemedLabel* m_word;
};

} // namespace hall::ui
