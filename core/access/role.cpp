// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

#include <array>

namespace hall {

namespace {

struct NamedRole {
    Role role;
    QLatin1StringView name;
};

constexpr std::array<NamedRole, 5> namedRoles{{
    {Role::Route, QLatin1StringView("route")},
    {Role::Read, QLatin1StringView("read")},
    {Role::Register, QLatin1StringView("register")},
    {Role::Approve, QLatin1StringView("approve")},
    {Role::Admin, QLatin1StringView("admin")},
}};

} // namespace

QString roleName(Role role)
{
    for (const NamedRole& named : namedRoles) {
        if (named.role == role)
            return named.name;
    }
    return {};
}

std::optional<Role> parseRole(QStringView name)
{
    for (const NamedRole& named : namedRoles) {
        if (name == named.name)
            return named.role;
    }
    return std::nullopt;
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const NamedRole& named : namedRoles) {
        if (roles.testFlag(named.role))
            names.append(named.name);
    }
    return names;
}

} // namespace hall
