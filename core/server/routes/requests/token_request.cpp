// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/token_request.h"

#include "core/base/uuid.h"
#include "core/json/json_reader.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString& member, const QString& right)
{
    return {u"`%1` %2"_s.arg(member, right), u"INVALID_MEMBER"_s, member};
}

Result<Roles> readRoles(const QJsonValue& value)
{
    const Error wrong =
        invalid(u"roles"_s, u"has to be a list of route, read, register, approve and admin."_s);
    if (!value.isArray())
        return wrong;
    Roles roles;
    for (const QJsonValue& item : value.toArray()) {
        const auto role = parseRole(item.toString());
        if (!role)
            return wrong;
        roles |= *role;
    }
    return roles;
}

Result<void> readMember(NewToken& token, const QString& name, const QJsonValue& value)
{
    if (name == u"roles") {
        const auto roles = readRoles(value);
        if (!roles)
            return roles.error();
        token.roles = *roles;
        return {};
    }
    const bool optional = name == u"tenant" || name == u"expires_at" || name == u"prefix";
    if (!optional && name != u"name")
        return invalid(name.left(100), u"is not known. Known are name, roles, tenant, expires_at "
                                       "and prefix."_s);
    if (value.isNull() && optional)
        return {};
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return invalid(name, u"has to be a non-blank string."_s);
    if (name == u"name") {
        token.name = text;
    } else if (name == u"tenant") {
        token.tenant = text;
    } else if (name == u"prefix") {
        if (text != u"hst_" && text != u"phk_")
            return invalid(name, u"has to be hst_ or phk_."_s);
        token.prefix = text;
    } else {
        token.expiresAtMs = parseIsoTime(text);
        if (!token.expiresAtMs)
            return invalid(name, u"has to be a time such as 2026-11-21T00:00:00Z."_s);
    }
    return {};
}

} // namespace

Result<NewToken> readTokenRequest(const QByteArray& body)
{
    const auto json = readJsonObject(body);
    if (!json)
        return json.error();
    for (const QString& member : {u"name"_s, u"roles"_s}) {
        if (!json->contains(member))
            return Error{u"The body has a missing field `%1`."_s.arg(member), u"MISSING_FIELD"_s,
                         member};
    }
    NewToken token;
    for (auto it = json->constBegin(); it != json->constEnd(); ++it) {
        const auto read = readMember(token, it.key(), it.value());
        if (!read)
            return read.error();
    }
    return token;
}

} // namespace hall
