// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QString number(const QJsonValue& value)
{
    return QString::number(value.toInteger());
}

Cell trustOf(const QJsonValue& agent)
{
    if (!agent[u"revoked_at"_s].isNull())
        return {u"revoked"_s, Style::Bad};
    return {QString::number(agent[u"trust"_s].toDouble(), 'f', 2)};
}

ExitCode listTrust(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/trust"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        Table table{{u"name"_s, u"trust"_s, u"outcomes"_s, u"approved"_s, u"incidents"_s,
                     u"last outcome"_s, u"agent"_s},
                    {}};
        for (const QJsonValue& agent : answer.json[u"agents"_s].toArray()) {
            table.rows.push_back({{agent[u"name"_s].toString()},
                                  trustOf(agent),
                                  {number(agent[u"outcomes"_s])},
                                  {number(agent[u"successes"_s])},
                                  {number(agent[u"incidents"_s])},
                                  {agent[u"last_outcome_at"_s].toString(u"never"_s)},
                                  {agent[u"agent"_s].toString()}});
        }
        if (table.rows.empty())
            out.note(u"Nobody has decided about any agent yet."_s);
        else
            out.table(table);
        if (!answer.json[u"enabled"_s].toBool())
            out.note(u"Trust is off: it changes no score. `config.risk.trust` of the bundle turns "
                     u"it on."_s);
        return ExitCode::Done;
    });
}

ExitCode change(const Invocation& call, Output& out, const QString& verb)
{
    HallCall request;
    request.method = "POST";
    request.path = u"/api/trust/"_s + verb;
    request.body = QJsonDocument(QJsonObject{{u"agent"_s, call.argument(0)},
                                             {u"reason"_s, call.value(u"reason"_s)}})
                       .toJson(QJsonDocument::Compact);
    return ask(call, out, request, [&](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(u"Trust in %1: %2"_s.arg(answer.json[u"name"_s].toString(),
                                              trustOf(answer.json).text));
        return ExitCode::Done;
    });
}

ExitCode revokeTrust(const Invocation& call, Output& out)
{
    return change(call, out, u"revoke"_s);
}

ExitCode restoreTrust(const Invocation& call, Output& out)
{
    return change(call, out, u"restore"_s);
}

ExitCode incident(const Invocation& call, Output& out)
{
    return change(call, out, u"incident"_s);
}

} // namespace

std::vector<Verb> trustVerbs()
{
    const std::vector<Argument> agent{{u"AGENT"_s, u"as `hall trust list` shows it, tok_…/name"_s}};
    const auto withReason = hallOrFileOptions({{u"reason"_s, u"TEXT"_s, u"why"_s, false, true}});
    return {
        {u"trust"_s,
         u"list"_s,
         u"list the agents that people have decided about, and how far each is believed"_s,
         u"Trust goes from 0 to 0.9. It changes scores only where `config.risk.trust` is on."_s,
         u"hall trust list"_s,
         {},
         hallOrFileOptions({}),
         listTrust},
        {u"trust"_s,
         u"revoke"_s,
         u"trust an agent no more, from now on"_s,
         {},
         u"hall trust revoke tok_0193a7c2e6f07d6c/mailer --reason 'sends what nobody asked for'"_s,
         agent,
         withReason,
         revokeTrust},
        {u"trust"_s,
         u"restore"_s,
         u"let an agent start again, without its past"_s,
         {},
         u"hall trust restore tok_0193a7c2e6f07d6c/mailer --reason 'repaired'"_s,
         agent,
         withReason,
         restoreTrust},
        {u"trust"_s,
         u"incident"_s,
         u"record that an agent did harm; each takes 30 % of its trust"_s,
         {},
         u"hall trust incident tok_0193a7c2e6f07d6c/mailer --reason 'mailed the wrong list'"_s,
         agent,
         withReason,
         incident},
    };
}

} // namespace hall::cli
