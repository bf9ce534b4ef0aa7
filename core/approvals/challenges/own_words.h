// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/challenges/challenge_sheet.h"

#include <QString>

namespace hall::challenges {

/// What `text` lacks as an explanation in a reviewer's own words, in one sentence for him; empty
/// where it will do.
QString problemOf(const ExplanationDemand& demand, const QString& text);

/// The words of an action's name that an explanation has to have: `cap.account.delete.v1` gives
/// `account` and `delete`, `deleteAccount` gives `delete` and `account`. Empty where it has none.
QStringList namingWords(const QString& action);

} // namespace hall::challenges
