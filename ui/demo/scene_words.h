// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_answer.h"

#include <QString>

namespace hall::ui {

/// What a button says, and its tip: what will be asked and why the answer is what it is.
QString sceneTitle(DemoScene scene);
QString sceneHint(DemoScene scene);
/// What came of a scene, in one sentence.
QString playedSentence(const DemoPlayed& played);
/// `Allowed: 12 · Denied: 4 · Needed a human: 1`
QString tallySentence(const DemoTally& tally);

} // namespace hall::ui
