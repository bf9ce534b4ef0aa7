// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>

#include <utility>
#include <vector>

namespace hall::cli {

/// `hall --help`: every verb with its summary, exit codes, where to read on.
QString overviewHelp(const std::vector<Verb>& verbs);
/// `hall worker --help`.
QString groupHelp(const std::vector<Verb>& verbs, const QString& group);
/// `hall worker register --help`: usage, arguments, options, an example.
QString verbHelp(const Verb& verb);
/// `hall worker register FILE [--url URL] …` in one line.
QString usageLine(const Verb& verb);
/// Exit codes, in order, and what each says to a script.
std::vector<std::pair<int, QString>> exitCodeMeanings();
/// `hall help tokens`: where the URL and the token come from.
QString tokenHelp();

} // namespace hall::cli
