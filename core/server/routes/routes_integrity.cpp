// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the audit log is what was written: verifying it, and what became of what was found.
#include "core/hall/reason_length.h"
#include "core/server/routes/routes.h"

#include "core/base/uuid.h"
#include "core/hall/hall.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(QString::fromLatin1(isoTime(ms))) : QJsonValue();
}

QJsonObject problemJson(const LogProblem& problem)
{
    return {{u"found"_s, problem.found.toJson()},
            {u"acknowledged"_s, !problem.isOpen()},
            {u"acknowledged_by"_s, orNull(problem.acknowledgedBy)},
            {u"acknowledged_at"_s, timeOrNull(problem.acknowledgedAtMs)},
            {u"reason"_s, orNull(problem.reason)}};
}

QJsonObject integrityJson(const LogIntegrity& integrity)
{
    QJsonObject json{{u"state"_s, QString::fromLatin1(logStateName(integrity.state()))},
                     {u"last"_s, QJsonValue()},
                     {u"problem"_s, QJsonValue()},
                     {u"running"_s, QJsonValue()}};
    if (integrity.last)
        json[u"last"_s] = integrity.last->toJson();
    if (integrity.problem)
        json[u"problem"_s] = problemJson(*integrity.problem);
    if (const auto& running = integrity.running)
        json[u"running"_s] = QJsonObject{{u"started_at"_s, timeOrNull(running->startedAtMs)},
                                         {u"records_done"_s, running->done},
                                         {u"records"_s, running->total}};
    return json;
}

void report(Hall& hall, const RouteCall& call, const QJsonObject& json)
{
    QJsonObject said = json;
    said[u"method"_s] = u"command_line"_s;
    auto check = LogCheck::fromJson(said);
    if (!check)
        return call.respond.fail({u"report: %1"_s.arg(check.error().message), check.error().code,
                                  u"report."_s + check.error().field});
    hall.reportVerification(*check, call.caller,
                            [respond = call.respond](const Result<LogCheck>& kept) {
                                if (!kept)
                                    return respond.fail(kept.error());
                                respond.send(HttpReply::json(kept->toJson()));
                            });
}

/// Answers at once: a long log takes longer than a client waits.
void verify(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QJsonObject reported = body.object(u"report"_s);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    if (!reported.isEmpty())
        return report(hall, call, reported);
    if (hall.integrity().running)
        return call.respond.fail(
            {u"The log is being verified already; GET /api/audit/integrity shows how far it is."_s,
             u"VERIFICATION_UNDER_WAY"_s,
             {}});
    hall.verifyLog(call.caller, [](const Result<LogCheck>&) {});
    call.respond.send(HttpReply::json(integrityJson(hall.integrity()), 202));
}

void cancel(Hall& hall, const RouteCall& call)
{
    const bool ran = hall.integrity().running.has_value();
    hall.cancelVerification();
    call.respond.send(HttpReply::json(QJsonObject{{u"cancelled"_s, ran}}));
}

void acknowledge(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString reason = body.requiredText(u"reason"_s, maxReasonLength,
                                             u"what you found out about the log; it is recorded"_s);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.acknowledgeIntegrity(reason, call.caller,
                              [respond = call.respond](const Result<LogProblem>& problem) {
                                  if (!problem)
                                      return respond.fail(problem.error());
                                  respond.send(HttpReply::json(problemJson(*problem)));
                              });
}

} // namespace

void addIntegrityRoutes(Router& router, Hall& hall)
{
    for (const QString& path : {u"/api/audit/integrity"_s, u"/api/audit/verify"_s})
        router.add("GET", path, Role::Read, [&hall](const RouteCall& call) {
            call.respond.send(HttpReply::json(integrityJson(hall.integrity())));
        });
    router.add("POST", u"/api/audit/integrity/acknowledge"_s, Role::Admin,
               [&hall](const RouteCall& call) { acknowledge(hall, call); });
    router.add("POST", u"/api/audit/verify"_s, Role::Admin,
               [&hall](const RouteCall& call) { verify(hall, call); });
    router.add("DELETE", u"/api/audit/verify"_s, Role::Admin,
               [&hall](const RouteCall& call) { cancel(hall, call); });
}

} // namespace hall
