// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/client/hall_token.h"
#include "app/cli/client/http_client.h"
#include "app/cli/exit_code.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verb.h"

#include <functional>

namespace hall::cli {

/// The failures that a verb has its own answer to; an empty function leaves one to ask().
struct Otherwise {
    std::function<ExitCode(const Error&)> unreachable = {};  ///< no Hall answers
    std::function<ExitCode(const HallReply&)> notFound = {}; ///< 404
    QStringList roleMissing = {}; ///< said besides, when the token lacks the role
};

/// Asks the Hall of a command line (the running one, or with --db the file) one thing. `show` is
/// called for a 2xx answer and gives the exit code; every failure is said here and has its own.
ExitCode ask(const Invocation& call, Output& out, const HallCall& request,
             const std::function<ExitCode(const HallReply&)>& show, TokenUse use = TokenUse::Manage,
             const Otherwise& otherwise = {});

/// How reading a live stream came to its end.
struct StreamEnd {
    enum class How {
        Ended,       ///< it had begun; or Ctrl+C
        Unreachable, ///< no Hall answers, or it cannot answer now
        Refused,     ///< that was said
    };
    How how = How::Ended;
    ExitCode exit = ExitCode::Done; ///< that belongs to it
    QString why;                    ///< Unreachable
};

/// Reads a live stream of the running Hall until it ends or Ctrl+C.
StreamEnd readStream(const Invocation& call, Output& out, const HallCall& request,
                     const EventParser::OnEvent& onEvent);

/// DELETE `path`; `said` is the line for a person when it is done.
ExitCode askToRemove(const Invocation& call, Output& out, const QString& path, const QString& said);

/// `text` as one part of a path.
QString pathPart(const QString& text);

} // namespace hall::cli
