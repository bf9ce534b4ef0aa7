// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/client/ask.h"

namespace hall::cli {

/// What `hall approval` and `hall grant` say when the token lacks the role.
Otherwise withRoleHint();

/// `hall approval approve`, `modify`, `deny`, `escalate`.
ExitCode approve(const Invocation& call, Output& out);
ExitCode modify(const Invocation& call, Output& out);
ExitCode deny(const Invocation& call, Output& out);
ExitCode escalate(const Invocation& call, Output& out);

} // namespace hall::cli
