// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace hall {

/// What a token may do. (Contract, "Tokens")
enum class Role : quint8 {
    Route = 1 << 0,    ///< ask for decisions
    Read = 1 << 1,     ///< see decisions, workers, status
    Register = 1 << 2, ///< enrol and change workers, claim namespaces
    Approve = 1 << 3,  ///< resolve approvals, with a reviewer's passphrase
    Admin = 1 << 4,    ///< tokens, configuration, lockdown
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// What an agent holds must never be able to govern: the session token has these, and cannot be
/// given more.
inline constexpr Roles sessionRoles = Roles(Role::Route) | Role::Read;
inline constexpr Roles adminRoles = Roles(Role::Route) | Role::Read | Role::Register | Role::Admin;

QString roleName(Role role);
std::optional<Role> parseRole(QStringView name);
QStringList roleNames(Roles roles); ///< in the order of the enum

} // namespace hall
