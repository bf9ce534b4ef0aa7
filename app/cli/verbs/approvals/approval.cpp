// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/approvals/approval_view.h"
#include "app/cli/verbs/approvals/grant_scope.h"
#include "app/cli/verbs/approvals/verdict.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/approvals/approval.h"

#include <QJsonArray>

#include <iterator>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode showPending(const HallReply& answer, Output& out)
{
    const QJsonArray approvals = answer.json[u"approvals"_s].toArray();
    if (approvals.isEmpty()) {
        out.note(u"No approval is pending."_s);
        return ExitCode::Done;
    }
    out.table(pendingTable(approvals));
    const qint64 more = answer.json[u"total"_s].toInteger() - approvals.size();
    if (more > 0)
        out.note(u"There are %1 more: --limit shows them."_s.arg(QString::number(more)));
    return ExitCode::Done;
}

ExitCode showHistory(const HallReply& answer, Output& out)
{
    const QJsonArray approvals = answer.json[u"approvals"_s].toArray();
    if (approvals.isEmpty()) {
        out.note(u"No such approval."_s);
        return ExitCode::Done;
    }
    out.table(historyTable(approvals));
    const QString next = answer.json[u"next"_s].toString();
    if (!next.isEmpty())
        out.note(u"There are more: --before "_s + next);
    return ExitCode::Done;
}

ExitCode listApprovals(const Invocation& call, Output& out)
{
    const auto limit = call.number(u"limit"_s, 1, 1000, 100);
    if (!limit)
        return out.fail(limit.error());
    const QString state = call.has(u"state"_s) ? call.value(u"state"_s) : u"pending"_s;
    const bool pending = state == u"pending"_s;
    if (state != u"all"_s && !parseApprovalState(state)) {
        return out.fail(usageError(
            u"--state is \"%1\"; there are pending, approved, denied, modified, expired, "
            "cancelled, superseded, and all for those that are not pending"_s.arg(state),
            u"state"_s));
    }
    if (pending && call.has(u"before"_s)) {
        return out.fail(
            usageError(u"--before belongs to a --state other than pending"_s, u"before"_s));
    }
    HallCall request;
    request.path = pending ? u"/wcp/approvals/pending"_s : u"/api/approvals"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(*limit));
    if (!pending && state != u"all"_s)
        request.query.addQueryItem(u"state"_s, state);
    if (call.has(u"before"_s))
        request.query.addQueryItem(u"before"_s, pathPart(call.value(u"before"_s)));
    return ask(
        call, out, request,
        [&](const HallReply& answer) {
            if (out.wantsJson()) {
                out.json(answer.body);
                return ExitCode::Done;
            }
            return pending ? showPending(answer, out) : showHistory(answer, out);
        },
        TokenUse::Review, withRoleHint());
}

ExitCode showApproval(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/approvals/"_s + pathPart(call.argument(0));
    return ask(
        call, out, request,
        [&out](const HallReply& answer) {
            if (out.wantsJson()) {
                out.json(answer.body);
            } else {
                for (const QString& line : approvalLines(answer.json))
                    out.line(line);
            }
            return ExitCode::Done;
        },
        TokenUse::Review, withRoleHint());
}

std::vector<Option> verdictOptions(std::vector<Option> own)
{
    own.push_back({u"reviewer"_s, u"NAME"_s, u"who decides (on a terminal it is asked)"_s});
    own.push_back({u"note"_s, u"TEXT"_s, u"why; recorded in the audit log"_s});
    return hallOptions(std::move(own));
}

std::vector<Option> approveOptions()
{
    std::vector<Option> own{
        {u"answers"_s, u"FILE"_s, u"the challenge's answers (JSON), - for standard input"_s},
        {u"all-waiting"_s, {}, u"release every identical request that waits"_s}};
    std::vector<Option> scope = grantScopeOptions();
    std::move(scope.begin(), scope.end(), std::back_inserter(own));
    return verdictOptions(std::move(own));
}

} // namespace

std::vector<Verb> approvalVerbs()
{
    const Argument id{u"APPROVAL_ID"_s, u"apr_…, as `hall approval list` shows it"_s};
    return {
        {u"approval"_s,
         u"list"_s,
         u"list what a person has to decide about"_s,
         u"Needs a token with the role approve; see `hall help tokens`."_s,
         u"hall approval list\n"
         "hall approval list --state denied --limit 20"_s,
         {},
         hallOptions({{u"state"_s, u"STATE"_s,
                       u"pending (default), approved, denied, modified, expired, cancelled, "
                       "superseded; all: not pending"_s},
                      {u"limit"_s, u"N"_s, u"at most so many, 1 to 1000 (default: 100)"_s},
                      {u"before"_s, u"CURSOR"_s, u"the next page of the same list"_s}}),
         listApprovals},
        {u"approval"_s,
         u"show"_s,
         u"show one approval in full, with its challenge"_s,
         u"The time that a reviewer looks at it counts from here."_s,
         u"hall approval show apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70"_s,
         {id},
         hallOptions({}),
         showApproval},
        {u"approval"_s,
         u"approve"_s,
         u"let the request run, once"_s,
         u"On a terminal the whole action is shown, the challenge is asked, the least time is "
         u"waited\n"
         "for, and the passphrase comes last. Without one, `show --json` says what is asked, the\n"
         "answers come from --answers as {\"answers\": {\"q1\": \"the choice\"}} or\n"
         "{\"explanation\": \"text\"}, and the passphrase from HALL_REVIEWER_PASSPHRASE.\n"
         "Exit code 1: it is not approved, be it still pending, expired, or decided already."_s,
         u"hall approval approve apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70\n"
         "hall approval approve apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 --for 1h --worker "
         "'org.acme.*'\n"
         "hall approval approve apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 --reviewer alice --answers -"_s,
         {id},
         approveOptions(),
         approve},
        {u"approval"_s,
         u"modify"_s,
         u"let an action run with other arguments"_s,
         u"For requests of POST /api/evaluate only. The changed action is scored again; a higher "
         u"level\n"
         "has a challenge of its own. What stays \"[masked]\" stays as it was sent."_s,
         u"hall approval modify apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 --args '{\"amount\": 5}'"_s,
         {id},
         verdictOptions({{u"args"_s, u"JSON"_s, u"the arguments, an object"_s, false, true},
                         {u"answers"_s, u"FILE"_s,
                          u"the challenge's answers (JSON), - for standard input"_s}}),
         modify},
        {u"approval"_s,
         u"deny"_s,
         u"refuse the request, and every identical one that waits"_s,
         u"Needs no challenge: a reviewer and his passphrase, from the terminal or from\n"
         "HALL_REVIEWER_PASSPHRASE."_s,
         u"hall approval deny apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 --reviewer alice --note 'not today'"_s,
         {id},
         verdictOptions({}),
         deny},
        {u"approval"_s,
         u"escalate"_s,
         u"raise the supervisor level by one"_s,
         u"advisory, gatekeeper, executor, incident_commander. It stays pending."_s,
         u"hall approval escalate apr_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 --reviewer alice"_s,
         {id},
         verdictOptions({}),
         escalate},
    };
}

} // namespace hall::cli
