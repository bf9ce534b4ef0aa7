// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "app/cli/verb.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace hall::cli {

/// The options of `hall approval approve` for a standing grant.
std::vector<Option> grantScopeOptions();

/// With --for puts `scope` into the body of a verdict: the approval's own worker and environment
/// where the command line names no others. On a terminal the capability is asked for where a grant
/// needs it typed. Error USAGE; the options that go with --for are refused without it.
Result<void> addGrantScope(const Invocation& call, const QJsonObject& approval, QJsonObject& body,
                           Output& out);

} // namespace hall::cli
