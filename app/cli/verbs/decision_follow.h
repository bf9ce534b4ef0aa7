// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace hall::cli {

/// What became of asking for one page.
struct FollowedPage {
    enum class Outcome { Answered, Unreachable, Failed };
    Outcome outcome = Outcome::Failed;
    QJsonObject page;                 ///< as GET /api/decisions answers
    ExitCode exit = ExitCode::Misuse; ///< Failed: what was said already
};
/// Asks for `limit` decisions, newest first, from a cursor on; an empty one is the newest.
using FetchPage = std::function<FollowedPage(int limit, const QString& cursor)>;

/// Prints the newest `limit` decisions, oldest first, and then each new one once, a line each,
/// until Ctrl+C. A Hall that goes away is waited for.
ExitCode followDecisions(int limit, const FetchPage& fetch, Output& out);

} // namespace hall::cli
