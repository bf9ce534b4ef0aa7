// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"

#include <QJsonArray>
#include <QJsonObject>

/// Decisions on a terminal, from the form in which POST /api/route answers.
namespace hall::cli {

void showDecision(const QJsonObject& decision, Output& out);
void showDecisions(const QJsonArray& decisions, Output& out);

} // namespace hall::cli
