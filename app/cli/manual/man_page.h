// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>

#include <vector>

namespace hall::cli {

/// `hall help man`: the manual page of `hall` as mdoc source, ASCII only, so that
/// `hall help man | man -l -` shows it in any locale. Verbs, options and exit codes come from where
/// the help has them.
QString manPage(const std::vector<Verb>& verbs);

} // namespace hall::cli
