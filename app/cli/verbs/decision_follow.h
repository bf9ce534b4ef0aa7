// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace hall::cli {

/// What became of asking for one page.
struct FollowedPage {
    enum class Outcome { Answered, Failed };
    Outcome outcome = Outcome::Failed;
    QJsonObject page;                 ///< as GET /api/decisions answers
    ExitCode exit = ExitCode::Misuse; ///< Failed: what was said already
};
/// Asks a log for `limit` decisions, newest first, from a cursor on; an empty one is the newest.
using FetchPage = std::function<FollowedPage(int limit, const QString& cursor)>;

/// Prints the newest `limit` decisions, oldest first, and then each new one once, a line each,
/// until Ctrl+C.
ExitCode followDecisions(int limit, const FetchPage& fetch, Output& out);

/// Reads the live stream from behind the event `lastEventId` on; empty: from its beginning.
using ReadStream =
    std::function<StreamEnd(const QString& lastEventId, const EventParser::OnEvent& onEvent)>;

/// Prints each decision of a live stream, a line each, until Ctrl+C. A Hall that goes away is
/// waited for, `retries` times in a row, and the stream taken up where it was.
ExitCode followStream(int retries, const ReadStream& read, Output& out);

} // namespace hall::cli
