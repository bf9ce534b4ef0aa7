// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "core/base/result.h"

#include <QString>

namespace hall::cli {

/// Whether a person types, rather than a file or a pipe.
bool isTyped();

/// One line of standard input that may be seen; `prompt` is shown on standard error. Error USAGE
/// with field `what` when there is none; an empty one is an answer.
Result<QString> readTypedLine(const QString& prompt, const QString& what, Output& out);

/// One line of standard input that is a secret: on a terminal `prompt` is shown on standard error
/// and what is typed is not. Error USAGE with field `what` when there is no line, or an empty one.
Result<QString> readSecretLine(const QString& prompt, const QString& what, Output& out);

} // namespace hall::cli
