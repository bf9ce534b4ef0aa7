// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk_words.h"
#include "ui/controls/panels/card.h"

#include <array>

namespace hall::ui {

class ThemedIconLabel;
class ThemedLabel;

/// How actions are scored: which profile is in force, and what each level asks of a person. Private
/// to this room; the theme outlives it.
class ScoringCard : public Card {
    Q_OBJECT

public:
    explicit ScoringCard(Theme& theme, QWidget* parent = nullptr);

    void setRules(RiskProfile profile, const ChallengeMap& challenges);

private:
    QLayout* makeProfiles(Theme& theme);
    QLayout* makeLevels(Theme& theme);

    struct ProfileRow {
        ThemedIconLabel* icon = nullptr;
        ThemedLabel* name = nullptr;
        ThemedLabel* sentence = nullptr;
    };
    struct LevelRow {
        ThemedLabel* challenge = nullptr;
        ThemedLabel* sentence = nullptr;
    };
    std::array<ProfileRow, 2> m_profiles; ///< in the order of RiskProfile
    std::array<LevelRow, 4> m_levels;     ///< in the order of RiskLevel
};

} // namespace hall::ui
