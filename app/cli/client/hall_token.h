// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/base/result.h"

#include <QString>

namespace hall::cli {

/// What the token is for: agents' questions are asked with what an agent holds.
enum class TokenUse {
    Manage, ///< the admin token first
    Decide, ///< the session token first
    Review, ///< what was kept for approvals first: no admin token may decide about them
};

struct FoundToken {
    QString secret; ///< empty: none was found
    QString source; ///< for messages: `HALL_ADMIN_TOKEN`, a file's path; empty when none was found
};

/// The database whose token files `hall` looks for: HALL_DB_PATH, or the default path.
QString ownDatabasePath();

/// Where `hall auth login` keeps a token: $XDG_CONFIG_HOME/hall/token.
QString loginTokenPath();
/// And one for approvals alone: $XDG_CONFIG_HOME/hall/approve-token.
QString approveTokenPath();

/// True for what a header can carry: printable ASCII without spaces.
bool isSendableToken(const QString& secret);

/// The bearer token for a Hall. (Hall Server contract, "hall and the Hall".) The Hall's own files
/// are looked at only when `onThisMachine`: their secrets must not travel to another one.
/// Errors: TOKEN_FILE_EXPOSED and TOKEN_FILE_UNREADABLE name the file and what to do; USAGE for a
/// token that no header can carry.
Result<FoundToken> findToken(const Invocation& call, TokenUse use, bool onThisMachine);

} // namespace hall::cli
