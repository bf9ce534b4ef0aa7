// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace hall::cli {

/// What a script learns from `hall` without reading its output.
enum class ExitCode {
    Done = 0,
    No = 1,          ///< the answer is no: denied, not intact, not found, a line was not a request
    Misuse = 2,      ///< wrong arguments, or a file, address or database that cannot be used
    Unreachable = 3, ///< no Hall answers there, or it cannot answer now
    NotAllowed = 4,  ///< the Hall refuses the token, or the token lacks the role
};

/// The exit code that an error's code stands for; Misuse for every code it does not know.
ExitCode exitCodeOf(const Error& error);

/// Codes of errors that come from `hall` itself, not from a Hall.
namespace error_code {
inline constexpr char usage[] = "USAGE";
inline constexpr char fileUnusable[] = "FILE_UNUSABLE";
inline constexpr char tokenFileUnsafe[] = "TOKEN_FILE_UNSAFE";
} // namespace error_code

/// The command line does not fit; `field` is the option or argument that is to blame.
Error usageError(const QString& message, const QString& field = {});

} // namespace hall::cli
