// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hall {

/// How many slips of the finger make `b` of `a`: a letter too many, missing or wrong, or two
/// neighbours swapped. Time and memory grow with the product of the lengths: give it short words.
int editDistance(QStringView a, QStringView b);

} // namespace hall
