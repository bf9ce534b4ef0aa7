// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/duration.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/access/role.h"
#include "core/base/uuid.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// `30d`, `12h`, `45m`, or an ISO time → Unix milliseconds.
Result<qint64> expiry(const QString& text, qint64 nowMs)
{
    if (const auto time = parseIsoTime(text)) {
        if (*time > nowMs)
            return *time;
        return usageError(u"--expires %1 has passed already"_s.arg(text), u"expires"_s);
    }
    if (const auto duration = parseDuration(text))
        return nowMs + *duration;
    return usageError(
        u"--expires is \"%1\"; write 30d, 12h, 45m (ten years at most) or a time such "
        "as 2027-01-31T00:00:00Z"_s.arg(text),
        u"expires"_s);
}

Result<QJsonArray> roles(const QStringList& words)
{
    QJsonArray list;
    for (const QString& word : words.join(u',').split(u',')) {
        if (!parseRole(word)) {
            return usageError(
                u"unknown role \"%1\"; the roles are route, read, register, approve and "
                "admin"_s.arg(word),
                u"role"_s);
        }
        if (!list.contains(word))
            list.append(word);
    }
    return list;
}

Result<QByteArray> createBody(const Invocation& call)
{
    const auto wanted = roles(call.values(u"role"_s));
    if (!wanted)
        return wanted.error();
    QJsonObject body{{u"name"_s, call.value(u"name"_s)}, {u"roles"_s, *wanted}};
    if (call.has(u"tenant"_s))
        body[u"tenant"_s] = call.value(u"tenant"_s);
    if (call.has(u"expires"_s)) {
        const auto time = expiry(call.value(u"expires"_s), QDateTime::currentMSecsSinceEpoch());
        if (!time)
            return time.error();
        body[u"expires_at"_s] = QString::fromLatin1(isoTime(*time));
    }
    if (call.has(u"api-key"_s))
        body[u"prefix"_s] = u"phk_"_s;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

ExitCode create(const Invocation& call, Output& out)
{
    const auto body = createBody(call);
    if (!body)
        return out.fail(body.error());
    HallCall request;
    request.method = "POST";
    request.path = u"/api/tokens"_s;
    request.body = *body;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        // The secret alone on stdout: TOKEN=$(hall token create …)
        out.line(answer.json[u"token"_s].toString());
        out.note(u"Token %1 (%2) with the roles %3. It is shown only this once."_s.arg(
            answer.json[u"id"_s].toString(), answer.json[u"name"_s].toString(),
            joinedWords(answer.json[u"roles"_s])));
        return ExitCode::Done;
    });
}

Cell state(const QJsonValue& token)
{
    if (!token[u"revoked_at"_s].isNull())
        return {u"revoked"_s, Style::Bad};
    const auto expires = parseIsoTime(token[u"expires_at"_s].toString());
    if (expires && *expires <= QDateTime::currentMSecsSinceEpoch())
        return {u"expired"_s, Style::Caution};
    return {u"valid"_s, Style::Good};
}

ExitCode list(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/tokens"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        Table table{{u"id"_s, u"name"_s, u"state"_s, u"created"_s, u"expires"_s, u"last used"_s,
                     u"tenant"_s, u"roles"_s},
                    {}};
        for (const QJsonValue& token : answer.json[u"tokens"_s].toArray()) {
            table.rows.push_back({{token[u"id"_s].toString()},
                                  {token[u"name"_s].toString()},
                                  state(token),
                                  {token[u"created_at"_s].toString(u"-"_s)},
                                  {token[u"expires_at"_s].toString(u"never"_s)},
                                  {token[u"last_used_at"_s].toString(u"never"_s)},
                                  {token[u"tenant"_s].toString(u"any"_s)},
                                  {joinedWords(token[u"roles"_s])}});
        }
        out.table(table);
        return ExitCode::Done;
    });
}

ExitCode revoke(const Invocation& call, Output& out)
{
    const QString token = call.argument(0);
    return askToRemove(call, out, u"/api/tokens/"_s + pathPart(token), u"Revoked "_s + token);
}

} // namespace

std::vector<Verb> tokenVerbs()
{
    return {
        {u"token"_s,
         u"create"_s,
         u"make a bearer token"_s,
         u"The token is printed once, alone on standard output, and cannot be shown again."_s,
         u"hall token create --name dify --role route --expires 30d\n"
         "TOKEN=$(hall token create --name ops --role read --role register)"_s,
         {},
         hallOrFileOptions(
             {{u"name"_s, u"NAME"_s, u"who it is for; the actor in the audit log"_s, false, true},
              {u"role"_s, u"ROLE"_s, u"route, read, register, approve or admin"_s, true, true},
              {u"tenant"_s, u"TENANT"_s, u"the only tenant it may route for (default: any)"_s},
              {u"expires"_s, u"WHEN"_s, u"30d, 12h, 45m or a time (default: never)"_s},
              {u"api-key"_s, {}, u"an API key (phk_…) instead of a token (hst_…)"_s}}),
         create},
        {u"token"_s,
         u"list"_s,
         u"list the tokens, without their secrets"_s,
         {},
         u"hall token list"_s,
         {},
         hallOrFileOptions({}),
         list},
        {u"token"_s,
         u"revoke"_s,
         u"revoke a token at once"_s,
         {},
         u"hall token revoke dify"_s,
         {{u"TOKEN"_s, u"its id (tok_…) or name"_s}},
         hallOrFileOptions({}),
         revoke},
    };
}

} // namespace hall::cli
