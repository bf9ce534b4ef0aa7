// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace hall::ui {

/// `count` as the n of tr(), which is an int. What is more than that, two thousand million, has the
/// plural form of that.
constexpr int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace hall::ui
