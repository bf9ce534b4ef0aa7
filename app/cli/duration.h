// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace hall::cli {

/// `30d`, `12h`, `45m` → milliseconds: a whole number, at least one minute, at most ten years.
std::optional<qint64> parseDuration(QStringView text);

} // namespace hall::cli
