// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode addWebhook(const Invocation& call, Output& out)
{
    QJsonObject body{{u"url"_s, call.argument(0)}};
    if (call.has(u"event"_s))
        body.insert(u"events"_s, QJsonArray::fromStringList(call.values(u"event"_s)));
    if (call.has(u"allow-remote"_s))
        body.insert(u"allow_remote"_s, true);
    HallCall request;
    request.method = "POST";
    request.path = u"/api/webhooks"_s;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        // The secret alone on stdout: SECRET=$(hall webhook add …)
        out.line(answer.json[u"secret"_s].toString());
        out.note(u"Webhook %1 to %2. Its secret is shown only this once."_s.arg(
            answer.json[u"webhook_id"_s].toString(), answer.json[u"url"_s].toString()));
        return ExitCode::Done;
    });
}

Cell lastAnswer(const QJsonValue& hook)
{
    if (hook[u"last_at"_s].isNull())
        return {u"never sent"_s};
    const QJsonValue status = hook[u"last_status"_s];
    return {status.isDouble() ? u"HTTP %1"_s.arg(status.toInt()) : u"no answer"_s,
            hook[u"last_problem"_s].isNull() ? Style::Good : Style::Bad};
}

ExitCode listWebhooks(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/webhooks"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        const auto count = [](const QJsonValue& number) {
            return QString::number(number.toInteger());
        };
        Table table{{u"webhook"_s, u"state"_s, u"last answer"_s, u"at"_s, u"waiting"_s,
                     u"delivered"_s, u"given up"_s, u"dropped"_s, u"events"_s, u"url"_s},
                    {}};
        for (const QJsonValue& hook : answer.json[u"webhooks"_s].toArray()) {
            const bool enabled = hook[u"enabled"_s].toBool();
            QStringList events;
            for (const QJsonValue& event : hook[u"events"_s].toArray())
                events.append(event.toString());
            table.rows.push_back(
                {{hook[u"webhook_id"_s].toString()},
                 {enabled ? u"enabled"_s : u"disabled"_s, enabled ? Style::Good : Style::Bad},
                 lastAnswer(hook),
                 {hook[u"last_at"_s].toString(u"-"_s)},
                 {count(hook[u"queued"_s])},
                 {count(hook[u"delivered"_s])},
                 {count(hook[u"given_up"_s])},
                 {count(hook[u"dropped"_s])},
                 {events.join(u", "_s)},
                 {hook[u"url"_s].toString()}});
        }
        if (table.rows.empty())
            out.note(u"There is no webhook; `hall webhook add URL` makes one."_s);
        else
            out.table(table);
        return ExitCode::Done;
    });
}

ExitCode removeWebhook(const Invocation& call, Output& out)
{
    const QString id = call.argument(0);
    return askToRemove(call, out, u"/api/webhooks/"_s + pathPart(id), u"Removed "_s + id);
}

ExitCode testWebhook(const Invocation& call, Output& out)
{
    HallCall request;
    request.method = "POST";
    request.path = u"/api/webhooks/%1/test"_s.arg(pathPart(call.argument(0)));
    return ask(call, out, request, [&out](const HallReply& answer) {
        const bool delivered = answer.json[u"delivered"_s] == true;
        if (out.wantsJson())
            out.json(answer.body);
        else if (delivered)
            out.line(u"The receiver took it (HTTP %1)"_s.arg(answer.json[u"status"_s].toInt()),
                     Style::Good);
        else
            out.line(u"The receiver did not take it. "_s + answer.json[u"problem"_s].toString(),
                     Style::Bad);
        return delivered ? ExitCode::Done : ExitCode::No;
    });
}

} // namespace

std::vector<Verb> webhookVerbs()
{
    const Argument id{u"WEBHOOK_ID"_s, u"whk_…, as `hall webhook list` shows it"_s};
    return {
        {u"webhook"_s,
         u"add"_s,
         u"have a program told about approvals"_s,
         u"The Hall POSTs to the URL when an approval is opened and when it is resolved, signed "
         u"with\n"
         "the secret that is printed once, alone on standard output. The receiver has to be on "
         "this\n"
         "machine, or with --allow-remote behind https."_s,
         u"hall webhook add http://127.0.0.1:9000/approvals\n"
         "SECRET=$(hall webhook add https://chat.example.org/hall --allow-remote)"_s,
         {{u"URL"_s, u"where to send"_s}},
         hallOrFileOptions({{u"event"_s, u"EVENT"_s,
                             u"approval.opened or approval.resolved (default: both)"_s, true},
                            {u"allow-remote"_s, {}, u"the receiver may be on another machine"_s}}),
         addWebhook},
        {u"webhook"_s,
         u"list"_s,
         u"list the webhooks and how their deliveries went"_s,
         u"The counters are since the Hall was started."_s,
         u"hall webhook list"_s,
         {},
         hallOrFileOptions({}),
         listWebhooks},
        {u"webhook"_s,
         u"remove"_s,
         u"tell this receiver no more; what waits is not sent"_s,
         {},
         u"hall webhook remove whk_0a1b2c3d4e5f6071"_s,
         {id},
         hallOrFileOptions({}),
         removeWebhook},
        {u"webhook"_s,
         u"test"_s,
         u"send a test event now, once"_s,
         u"Exit code 0: the receiver answered with 2xx. 1: it did not, and why."_s,
         u"hall webhook test whk_0a1b2c3d4e5f6071"_s,
         {id},
         hallOrFileOptions({}),
         testWebhook},
    };
}

} // namespace hall::cli
