// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace hall::ui {

/// Starts the demo as a program of its own, which outlives this one; one that is open already comes
/// to the front. `program` is `hall-monitor`. Waits for nothing. Error DEMO_NOT_STARTED.
Result<void> openDemo(const QString& program = QCoreApplication::applicationFilePath());

} // namespace hall::ui
