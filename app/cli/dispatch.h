// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QStringList>

#include <vector>

namespace hall::cli {

/// The verb table: every group's verbs, in the order of the help.
std::vector<Verb> allVerbs();

/// Finds the verb of a command line, reads its options and runs it, or shows help. `arguments` is
/// without the program's name.
ExitCode dispatch(const std::vector<Verb>& verbs, const QStringList& arguments);

} // namespace hall::cli
