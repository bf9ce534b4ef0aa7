// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/terminal/secret_input.h"
#include "app/cli/verbs/verb_groups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Typed twice on a terminal, once from a pipe or file: there nobody mistypes it.
Result<QString> newPassphrase(Output& out)
{
    const auto first = readSecretLine(u"Passphrase"_s, u"passphrase"_s, out);
    if (!first || !isTyped())
        return first;
    const auto again = readSecretLine(u"The same once more"_s, u"passphrase"_s, out);
    if (!again)
        return again;
    if (*first != *again)
        return usageError(u"the two passphrases are not the same; nothing was changed"_s,
                          u"passphrase"_s);
    return first;
}

QByteArray text(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

ExitCode addReviewer(const Invocation& call, Output& out)
{
    const auto passphrase = newPassphrase(out);
    if (!passphrase)
        return out.fail(passphrase.error());
    HallCall request;
    request.method = "POST";
    request.path = u"/api/reviewers"_s;
    request.body = text({{u"name"_s, call.argument(0)}, {u"passphrase"_s, *passphrase}});
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(u"Added %1 (%2)"_s.arg(answer.json[u"name"_s].toString(),
                                            answer.json[u"reviewer_id"_s].toString()));
        return ExitCode::Done;
    });
}

ExitCode listReviewers(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/reviewers"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        Table table{{u"id"_s, u"name"_s, u"state"_s, u"added"_s, u"public key"_s}, {}};
        for (const QJsonValue& reviewer : answer.json[u"reviewers"_s].toArray()) {
            const bool active = reviewer[u"removed_at"_s].isNull();
            table.rows.push_back(
                {{reviewer[u"reviewer_id"_s].toString()},
                 {reviewer[u"name"_s].toString()},
                 {active ? u"active"_s : u"removed"_s, active ? Style::Good : Style::Bad},
                 {reviewer[u"created_at"_s].toString()},
                 {reviewer[u"public_key"_s].toString()}});
        }
        if (table.rows.empty())
            out.note(u"There is no reviewer yet; `hall reviewer add NAME` makes one."_s);
        else
            out.table(table);
        return ExitCode::Done;
    });
}

ExitCode removeReviewer(const Invocation& call, Output& out)
{
    const QString reviewer = call.argument(0);
    return askToRemove(call, out, u"/api/reviewers/"_s + pathPart(reviewer),
                       u"Removed "_s + reviewer);
}

} // namespace

std::vector<Verb> reviewerVerbs()
{
    return {
        {u"reviewer"_s,
         u"add"_s,
         u"add a person who decides about escalated requests"_s,
         u"The passphrase is one line of standard input, of at least 10 characters; on a terminal "
         u"it "
         u"is\nasked for twice and not shown. It opens the reviewer's signing key and is kept "
         u"nowhere."_s,
         u"hall reviewer add alice\n"
         "hall reviewer add alice < passphrase.txt"_s,
         {{u"NAME"_s, u"the reviewer's name"_s}},
         hallOrFileOptions({}),
         addReviewer},
        {u"reviewer"_s,
         u"list"_s,
         u"list the reviewers, removed ones too"_s,
         {},
         u"hall reviewer list"_s,
         {},
         hallOrFileOptions({}),
         listReviewers},
        {u"reviewer"_s,
         u"remove"_s,
         u"remove a reviewer; what was signed stays signed"_s,
         {},
         u"hall reviewer remove alice"_s,
         {{u"REVIEWER"_s, u"id (rev_…) or name"_s}},
         hallOrFileOptions({}),
         removeReviewer},
    };
}

} // namespace hall::cli
