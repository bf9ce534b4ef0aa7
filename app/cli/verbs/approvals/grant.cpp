// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/approvals/verdict.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/base/uuid.h"

#include <QDateTime>
#include <QJsonArray>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Cell grantState(const QJsonValue& grant)
{
    if (!grant[u"revoked_at"_s].isNull())
        return {u"revoked"_s, Style::Bad};
    const auto expires = parseIsoTime(grant[u"expires_at"_s].toString());
    // What cannot be read is not in force as far as anybody knows.
    if (!expires || *expires <= QDateTime::currentMSecsSinceEpoch())
        return {u"expired"_s, Style::Caution};
    return {u"in force"_s, Style::Good};
}

ExitCode listGrants(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/grants"_s;
    return ask(
        call, out, request,
        [&out](const HallReply& answer) {
            if (out.wantsJson()) {
                out.json(answer.body);
                return ExitCode::Done;
            }
            Table table{{u"grant"_s, u"state"_s, u"expires"_s, u"hits"_s, u"last hit"_s, u"by"_s,
                         u"env"_s, u"session"_s, u"capability"_s, u"worker"_s},
                        {}};
            for (const QJsonValue& grant : answer.json[u"grants"_s].toArray()) {
                table.rows.push_back({{grant[u"grant_id"_s].toString()},
                                      grantState(grant),
                                      {grant[u"expires_at"_s].toString()},
                                      {QString::number(grant[u"hits"_s].toInteger())},
                                      {grant[u"last_hit_at"_s].toString(u"never"_s)},
                                      {grant[u"created_by"_s].toString()},
                                      {grant[u"env"_s].toString(u"any"_s)},
                                      {grant[u"session_id"_s].toString(u"any"_s)},
                                      {grant[u"capability_id"_s].toString()},
                                      {grant[u"worker"_s].toString()}});
            }
            if (table.rows.empty())
                out.note(u"There is no standing grant; `hall approval approve --for` makes one."_s);
            else
                out.table(table);
            return ExitCode::Done;
        },
        TokenUse::Review, withRoleHint());
}

ExitCode revokeGrant(const Invocation& call, Output& out)
{
    HallCall request;
    request.method = "DELETE";
    request.path = u"/api/grants/"_s + pathPart(call.argument(0));
    return ask(
        call, out, request,
        [&](const HallReply& answer) {
            if (out.wantsJson())
                out.json(answer.body);
            else
                out.line(u"Revoked "_s + call.argument(0));
            return ExitCode::Done;
        },
        TokenUse::Review, withRoleHint());
}

} // namespace

std::vector<Verb> grantVerbs()
{
    return {
        {u"grant"_s,
         u"list"_s,
         u"list the standing grants, ended ones too"_s,
         u"What reviewers went on allowing with `hall approval approve --for`. Needs a token with "
         u"the\n"
         "role approve."_s,
         u"hall grant list"_s,
         {},
         hallOptions({}),
         listGrants},
        {u"grant"_s,
         u"revoke"_s,
         u"end a standing grant at once"_s,
         {},
         u"hall grant revoke grt_0a1b2c3d4e5f6071"_s,
         {{u"GRANT_ID"_s, u"grt_…, as `hall grant list` shows it"_s}},
         hallOptions({}),
         revokeGrant},
    };
}

} // namespace hall::cli
