// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode checkNamespace(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/namespaces/check/"_s + pathPart(call.argument(0));
    return ask(call, out, request, [&](const HallReply& answer) {
        const bool available = answer.json[u"available"_s] == true;
        const QString state = answer.json[u"state"_s].toString();
        const QString reason = answer.json[u"reason"_s].toString();
        if (out.wantsJson()) {
            out.json(answer.body);
        } else {
            out.line(call.argument(0) + u" is "_s + state +
                         (reason.isEmpty() ? QString() : QString(u": "_s + reason)),
                     available ? Style::Good : Style::Bad);
        }
        return available ? ExitCode::Done : ExitCode::No;
    });
}

ExitCode claimNamespace(const Invocation& call, Output& out)
{
    QJsonObject body;
    for (const QString& member : {u"owner"_s, u"reason"_s}) {
        if (call.has(member))
            body[member] = call.value(member);
    }
    HallCall request;
    request.method = "POST";
    request.path = u"/api/namespaces/"_s + pathPart(call.argument(0)) + u"/claim"_s;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return ask(call, out, request, [&](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        out.line(u"Claimed %1 for %2"_s.arg(answer.json[u"namespace"_s].toString(),
                                            answer.json[u"owner"_s].toString()));
        out.fields({{u"public key"_s, {answer.json[u"public_key"_s].toString()}},
                    {u"key id"_s, {answer.json[u"key_id"_s].toString()}}});
        return ExitCode::Done;
    });
}

ExitCode listNamespaces(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/namespaces"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        Table table{
            {u"namespace"_s, u"kind"_s, u"owner"_s, u"claimed"_s, u"workers"_s, u"key id"_s}, {}};
        for (const QJsonValue& one : answer.json[u"namespaces"_s].toArray()) {
            table.rows.push_back({{one[u"namespace"_s].toString()},
                                  {one[u"kind"_s].toString()},
                                  {one[u"owner"_s].toString()},
                                  {one[u"claimed_at"_s].toString()},
                                  {QString::number(one[u"workers"_s].toInteger())},
                                  {one[u"key_id"_s].toString()}});
        }
        if (table.rows.empty())
            out.note(u"No namespace is claimed; `hall namespace claim --help` shows how."_s);
        else
            out.table(table);
        return ExitCode::Done;
    });
}

ExitCode releaseNamespace(const Invocation& call, Output& out)
{
    const QString name = call.argument(0);
    return askToRemove(call, out, u"/api/namespaces/"_s + pathPart(name) + u"/claim"_s,
                       u"Released "_s + name);
}

} // namespace

std::vector<Verb> namespaceVerbs()
{
    const Argument name{u"NAMESPACE"_s, u"x.<slug> for a person, org.<slug> for an organization"_s};
    return {
        {u"namespace"_s,
         u"check"_s,
         u"see whether a namespace is free"_s,
         u"Exit code 0: it is free. 1: it is claimed, reserved, or no possible namespace."_s,
         u"hall namespace check x.alice"_s,
         {name},
         hallOrFileOptions({}),
         checkNamespace},
        {u"namespace"_s,
         u"claim"_s,
         u"make a namespace the token's own"_s,
         u"A claimed namespace has a key: its public half is shown here and by `namespace list "
         "--json`."_s,
         u"hall namespace claim x.alice"_s,
         {name},
         hallOrFileOptions({{u"owner"_s, u"NAME"_s, u"who holds it (default: the token's name)"_s},
                            {u"reason"_s, u"TEXT"_s, u"why; recorded in the audit log"_s}}),
         claimNamespace},
        {u"namespace"_s,
         u"list"_s,
         u"list the claimed namespaces"_s,
         {},
         u"hall namespace list"_s,
         {},
         hallOrFileOptions({}),
         listNamespaces},
        {u"namespace"_s,
         u"release"_s,
         u"give a namespace up; anybody may claim it then"_s,
         {},
         u"hall namespace release x.alice"_s,
         {name},
         hallOrFileOptions({}),
         releaseNamespace},
    };
}

} // namespace hall::cli
