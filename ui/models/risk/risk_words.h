// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/patterns/pattern_set.h"
#include "core/risk/risk_words.h"

#include <QString>

namespace hall::ui {

/// How scores, challenges and patterns are spoken of on the page about risk. Translated.

/// What a profile does, in one sentence.
QString riskProfileSentence(RiskProfile profile);
/// "below 0.3", "0.3 to 0.6", "0.8 and more".
QString scoreRangeText(RiskLevel level);
/// Who has to approve, and how long each looks at least: "One reviewer, after 3 s".
QString challengeText(Challenge challenge);
/// Two decimals, up to four where they say more.
QString scoreText(double score);
/// What has to be there for a pattern to hold. `isWhole`: every word, else the first few.
QString patternConditions(const RiskPattern& pattern, bool isWhole);

} // namespace hall::ui
