// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"

#include <QString>

namespace hall {

/// Who is asking, after authentication.
struct Caller {
    QString tokenId;   ///< `tok_…`; empty for the window itself
    QString tokenName; ///< the actor of audit records
    Roles roles;
    QString tenant; ///< when not empty, the only tenant this caller may route for
};

/// The desktop window: the person at the machine.
inline Caller localCaller()
{
    return {QString(), QStringLiteral("local"), adminRoles | Role::Approve, QString()};
}

} // namespace hall
