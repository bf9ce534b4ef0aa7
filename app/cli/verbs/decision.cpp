// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/decision_follow.h"
#include "app/cli/verbs/decision_log.h"
#include "app/cli/verbs/decision_view.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/json/json_reader.h"
#include "core/query/filter.h"

#include <QDateTime>
#include <QJsonDocument>

#include <utility>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Beyond any sensible score, inside what JSON numbers hold exactly: what is out of range is the
/// Hall's to say.
constexpr qint64 largestNumber = 1'000'000'000;
/// About two minutes of waiting for a Hall that went away.
constexpr int defaultRetries = 30;
constexpr int mostRetries = 100'000;

Result<QByteArray> routeBody(const Invocation& call)
{
    static const std::pair<QString, QString> members[] = {
        {u"cap"_s, u"capability_id"_s}, {u"worker"_s, u"worker_id"_s},
        {u"env"_s, u"env"_s},           {u"label"_s, u"data_label"_s},
        {u"tenant"_s, u"tenant_id"_s},  {u"risk"_s, u"tenant_risk"_s},
        {u"qos"_s, u"qos_class"_s},     {u"correlation"_s, u"correlation_id"_s},
    };
    QJsonObject body;
    for (const auto& [option, member] : members) {
        if (call.has(option))
            body[member] = call.value(option);
    }
    if (call.has(u"blast"_s)) {
        const auto score = call.number(u"blast"_s, -largestNumber, largestNumber, 0);
        if (!score)
            return score.error();
        body[u"blast_score"_s] = *score;
    }
    if (call.has(u"request"_s)) {
        const auto payload = readJsonObject(call.value(u"request"_s).toUtf8());
        if (!payload)
            return Error{u"--request: "_s + payload.error().message, payload.error().code,
                         u"request"_s};
        body[u"request"_s] = *payload;
    }
    if (call.has(u"dry-run"_s))
        body[u"dry_run"_s] = true;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

ExitCode make(const Invocation& call, Output& out)
{
    const auto body = routeBody(call);
    if (!body)
        return out.fail(body.error());
    HallCall request;
    request.method = "POST";
    request.path = u"/api/route"_s;
    request.body = *body;
    if (call.has(u"explain"_s))
        request.query.addQueryItem(u"explain"_s, u"1"_s);
    return ask(
        call, out, request,
        [&out](const HallReply& answer) {
            if (out.wantsJson())
                out.json(answer.body);
            else
                showDecision(answer.json, out);
            // Anything but an explicit yes is a no.
            const bool allowed = answer.status == 200 && answer.json[u"denied"_s] == false &&
                                 answer.json[u"outcome"_s] == u"ALLOW"_s;
            return allowed ? ExitCode::Done : ExitCode::No;
        },
        TokenUse::Decide);
}

/// The options of `decision query` as one text of the query language, so that a running Hall and a
/// file are searched alike. The user's own text comes first: its columns stay what they are.
Result<QString> filterText(const Invocation& call, qint64 nowMs)
{
    static const QStringList fields{u"worker"_s,  u"capability"_s, u"tenant"_s, u"env"_s,
                                    u"outcome"_s, u"code"_s,       u"since"_s,  u"until"_s};
    QString text = call.value(u"filter"_s);
    for (const QString& field : fields) {
        if (!call.has(field))
            continue;
        const QString value = call.value(field);
        if (value.contains(u'"'))
            return usageError(u"--%1 cannot hold a quotation mark"_s.arg(field), field);
        const bool plain = field == u"since"_s || field == u"until"_s || field == u"outcome"_s;
        const QString term =
            plain ? u"%1:%2"_s.arg(field, value) : u"%1:\"%2\""_s.arg(field, value);
        if (const auto parsed = parseFilter(term, nowMs); !parsed)
            return Error{u"--%1 \"%2\": %3"_s.arg(field, value, parsed.error().message),
                         parsed.error().code, field};
        text += u' ' + term;
    }
    return text.trimmed();
}

ExitCode showPage(const QByteArray& body, const QJsonObject& page, Output& out)
{
    if (out.wantsJson()) {
        out.json(body);
        return ExitCode::Done;
    }
    const QJsonArray decisions = page[u"decisions"_s].toArray();
    if (decisions.isEmpty()) {
        out.note(u"No decision matches."_s);
        return ExitCode::Done;
    }
    showDecisions(decisions, out);
    const QString next = page[u"next_cursor"_s].toString();
    if (!next.isEmpty())
        out.note(u"There are more: --cursor "_s + next);
    return ExitCode::Done;
}

HallCall pageRequest(const QString& filter, qint64 limit, const QString& cursor)
{
    HallCall request;
    request.path = u"/api/decisions"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(limit));
    if (!filter.isEmpty())
        request.query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    if (!cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s, pathPart(cursor));
    return request;
}

/// With an id the stream begins behind it, else with the newest `limit`.
HallCall streamRequest(const QString& filter, int limit, const QString& lastEventId)
{
    HallCall request;
    request.path = u"/api/events"_s;
    request.query.addQueryItem(u"types"_s, u"decision"_s);
    if (!filter.isEmpty())
        request.query.addQueryItem(u"filter"_s,
                                   QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    if (lastEventId.isEmpty())
        request.query.addQueryItem(u"recent"_s, QString::number(limit));
    else
        request.query.addQueryItem(u"last_event_id"_s, pathPart(lastEventId));
    return request;
}

/// With the filter read anew each time, so that `since:2h` goes on meaning the last two hours.
FollowedPage pageOfFile(const QString& path, const QString& text, int limit, const QString& cursor,
                        Output& out)
{
    const auto filter = parseFilter(text, QDateTime::currentMSecsSinceEpoch());
    const auto page = filter ? decisionPageFromLog(path, *filter, limit, cursor.toLatin1())
                             : Result<QByteArray>(filter.error());
    if (!page)
        return {FollowedPage::Outcome::Failed, {}, out.fail(page.error())};
    return {FollowedPage::Outcome::Answered, QJsonDocument::fromJson(*page).object(),
            ExitCode::Done};
}

ExitCode follow(const Invocation& call, const QString& filter, int limit, Output& out)
{
    if (call.has(u"cursor"_s) || call.has(u"until"_s)) {
        const QString other = call.has(u"cursor"_s) ? u"cursor"_s : u"until"_s;
        return out.fail(usageError(u"--follow goes on from the newest decision; --%1 does not "
                                   "belong to it"_s.arg(other),
                                   other));
    }
    const auto retries = call.number(u"retries"_s, 0, mostRetries, defaultRetries);
    if (!retries)
        return out.fail(retries.error());
    if (call.has(u"db"_s))
        return followDecisions(
            limit,
            [&](int size, const QString& cursor) {
                return pageOfFile(call.value(u"db"_s), filter, size, cursor, out);
            },
            out);
    return followStream(
        int(*retries),
        [&](const QString& lastEventId, const EventParser::OnEvent& onEvent) {
            return readStream(call, out, streamRequest(filter, limit, lastEventId), onEvent);
        },
        out);
}

ExitCode query(const Invocation& call, Output& out)
{
    const auto limit = call.number(u"limit"_s, 1, 1000, 20);
    if (!limit)
        return out.fail(limit.error());
    // Alone first: an open quotation mark must not swallow what is put behind it.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const auto own = parseFilter(call.value(u"filter"_s), now); !own)
        return out.fail(own.error());
    const auto text = filterText(call, now);
    if (!text)
        return out.fail(text.error());
    const auto filter = parseFilter(*text, now);
    if (!filter)
        return out.fail(filter.error());

    if (call.has(u"follow"_s))
        return follow(call, *text, int(*limit), out);
    if (call.has(u"db"_s)) {
        const auto page = decisionPageFromLog(call.value(u"db"_s), *filter, int(*limit),
                                              call.value(u"cursor"_s).toLatin1());
        if (!page)
            return out.fail(page.error());
        return showPage(*page, QJsonDocument::fromJson(*page).object(), out);
    }
    const HallCall request = pageRequest(*text, *limit, call.value(u"cursor"_s));
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showPage(answer.body, answer.json, out); });
}

ExitCode showOne(const QByteArray& body, const QJsonObject& decision, Output& out)
{
    if (out.wantsJson())
        out.json(body);
    else
        showDecision(decision, out);
    return ExitCode::Done;
}

ExitCode showDecision(const Invocation& call, Output& out)
{
    const QString id = call.argument(0);
    if (call.has(u"db"_s)) {
        const auto decision = decisionFromLog(call.value(u"db"_s), id);
        if (!decision)
            return out.fail(decision.error());
        return showOne(*decision, QJsonDocument::fromJson(*decision).object(), out);
    }
    HallCall request;
    request.path = u"/api/decisions/"_s + pathPart(id);
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showOne(answer.body, answer.json, out); });
}

} // namespace

std::vector<Verb> decisionVerbs()
{
    return {
        {u"decision"_s,
         u"make"_s,
         u"ask whether a worker may run a capability now"_s,
         u"Exit code 0: allowed. 1: denied, or a human has to decide. Any other: no decision was\n"
         "made, and nothing may run. Asks with the session token, as an agent would."_s,
         u"hall decision make --worker org.acme.reader --cap cap.doc.read --env prod\n"
         "hall decision make --worker wrk_1 --cap cap.db.write --request '{\"writes\":true}' "
         "--dry-run --explain"_s,
         {},
         hallOrFileOptions(
             {{u"cap"_s, u"CAPABILITY"_s, u"the capability, cap.doc.read"_s, false, true},
              {u"worker"_s, u"WORKER_ID"_s, u"the worker that wants to run it"_s},
              {u"env"_s, u"ENV"_s, u"dev (default), stage, prod, edge"_s},
              {u"label"_s, u"LABEL"_s, u"PUBLIC, INTERNAL (default), CONFIDENTIAL, RESTRICTED"_s},
              {u"tenant"_s, u"TENANT"_s, u"tenant (default: org.default)"_s},
              {u"risk"_s, u"RISK"_s, u"tenant risk: low (default), medium, high"_s},
              {u"qos"_s, u"CLASS"_s, u"P0, P1, P2 (default), P3"_s},
              {u"blast"_s, u"SCORE"_s, u"blast score 0 to 100; can raise the computed one"_s},
              {u"correlation"_s, u"ID"_s, u"correlation id (default: made by the Hall)"_s},
              {u"request"_s, u"JSON"_s, u"the worker's payload, an object"_s},
              {u"dry-run"_s, {}, u"decide, but open or consume no approval"_s},
              {u"explain"_s, {}, u"show what each step of the pipeline found"_s}}),
         make},
        {u"decision"_s,
         u"query"_s,
         u"search the decisions, newest first"_s,
         u"The query language is that of the window: field:value, field:a,b, blast:>=60, "
         u"since:2h,\n"
         "-env:dev, capability:cap.db.*, \"free text\"; terms are joined by AND. With --follow a "
         "line per\n"
         "decision until Ctrl+C; a Hall that starts again meanwhile is waited for, and the lines "
         "go on\n"
         "where they stopped."_s,
         u"hall decision query --limit 20\n"
         "hall decision query --filter 'outcome:deny -env:dev' --since 2h --json\n"
         "hall decision query --filter outcome:deny --follow"_s,
         {},
         hallOrFileOptions(
             {{u"limit"_s, u"N"_s, u"at most so many, 1 to 1000 (default: 20)"_s},
              {u"filter"_s, u"TEXT"_s, u"query, see above"_s},
              {u"since"_s, u"TIME"_s, u"2h, 3d, or a date or time"_s},
              {u"until"_s, u"TIME"_s, u"before this date or time"_s},
              {u"worker"_s, u"WORKER_ID"_s, u"of this worker"_s},
              {u"capability"_s, u"CAPABILITY"_s, u"of this capability"_s},
              {u"tenant"_s, u"TENANT"_s, u"of this tenant"_s},
              {u"env"_s, u"ENV"_s, u"in this environment"_s},
              {u"outcome"_s, u"OUTCOME"_s, u"allow, deny or ask"_s},
              {u"code"_s, u"CODE"_s, u"denied with this code"_s},
              {u"cursor"_s, u"CURSOR"_s, u"the next page of the same query"_s},
              {u"follow"_s, {}, u"print the newest, oldest first, and go on with each new one"_s},
              {u"retries"_s, u"N"_s,
               u"with --follow: give up a Hall that went away after N tries (default: 30)"_s}}),
         query},
        {u"decision"_s,
         u"show"_s,
         u"show one decision in full"_s,
         {},
         u"hall decision show dec_0193a7c2e6f07d6c8f1b2a3c4d5e6f70"_s,
         {{u"DECISION_ID"_s, u"dec_…, or its UUID"_s}},
         hallOrFileOptions({}),
         showDecision},
    };
}

} // namespace hall::cli
