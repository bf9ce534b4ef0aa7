// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/challenges/seeded_choices.h"

#include <QString>
#include <QStringList>

namespace hall::challenges {

/// Up to three texts that look like `text`, as long as it and of the same characters in the same
/// places: other digits, other words, other letters. Empty where nothing in it can be exchanged.
///
/// Where two places can be exchanged, the three are: one exchanged, the other, both. Each of the
/// four then differs from the others by as much as any other does, and shares each of its parts
/// with one of them: none is the middle or the odd one.
QStringList lookAlikes(const QString& text, SeededChoices& random);

/// The same for a number in canonical JSON: others of its size and roundness, above and below.
QStringList numbersLike(const QString& text, SeededChoices& random);

} // namespace hall::challenges
