// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"
#include "app/common/server_settings.h"
#include "app/common/termination.h"

#include "core/hall/hall.h"
#include "core/server/hall_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <cstdio>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// How long answers that are under way may take when the Hall is told to stop.
constexpr int drainTimeoutMs = 5000;

app::ServerFlags serverFlags(const Invocation& call)
{
    const auto given = [&call](const QString& name) -> std::optional<QString> {
        return call.has(name) ? std::optional(call.value(name)) : std::nullopt;
    };
    const auto all = [&call](const QString& name) -> std::optional<QStringList> {
        return call.has(name) ? std::optional(call.values(name)) : std::nullopt;
    };
    return {given(u"db"_s),      given(u"host"_s),        given(u"port"_s),
            given(u"config"_s),  given(u"durability"_s),  given(u"tls-cert"_s),
            given(u"tls-key"_s), all(u"worker-folder"_s), all(u"allow-host"_s)};
}

void noteTokens(const HallOptions& options, Output& out)
{
    out.note(options.sessionToken.isEmpty()
                 ? u"Session token: %1"_s.arg(sessionTokenPath(options.databasePath))
                 : u"Session token: from HALL_SESSION_TOKEN"_s);
    out.note(options.adminToken.isEmpty()
                 ? u"Admin token: %1"_s.arg(adminTokenPath(options.databasePath))
                 : u"Admin token: from HALL_ADMIN_TOKEN"_s);
}

void noteState(const HallStatus& status, Output& out)
{
    if (!status.chainProblem.isEmpty())
        out.note(u"Warning: the audit log is not intact: %1"_s.arg(status.chainProblem));
    else if (!status.checkpointProblem.isEmpty())
        out.note(u"Warning: nothing can be signed: %1"_s.arg(status.checkpointProblem));
    if (status.lockdown)
        out.note(u"Warning: lockdown is on; every request is denied"_s);
    if (!status.online)
        out.note(u"Warning: the Hall is offline; every request is denied"_s);
}

void announce(const QString& url, Output& out)
{
    if (out.wantsJson())
        out.json(QJsonDocument(QJsonObject{{u"listening"_s, url}}).toJson(QJsonDocument::Compact));
    else
        out.line(u"Hall Server listening on "_s + url);
    // A script waits for this line before it sends the first request.
    std::fflush(stdout);
}

ExitCode start(const Invocation& call, Output& out)
{
    const auto settings =
        app::resolveServerSettings(serverFlags(call), QProcessEnvironment::systemEnvironment());
    if (!settings)
        return out.fail(settings.error());
    // Before the Hall is opened: a signal that comes while it loads ends it in good order too.
    const auto termination = app::Termination::install();
    if (!termination)
        return out.fail(termination.error());
    const auto hall = Hall::open(settings->hall);
    if (!hall)
        return out.fail(hall.error());

    HallServer server(**hall, settings->server);
    if (const auto listening = server.listen(); !listening)
        return out.fail(listening.error());
    for (const QString& warning : server.warnings())
        out.note(u"Warning: "_s + warning);
    noteTokens(settings->hall, out);
    noteState((*hall)->status(), out);

    bool stopping = false;
    QObject::connect(termination->get(), &app::Termination::requested, &server, [&](int) {
        if (stopping) {
            QCoreApplication::quit();
            return;
        }
        stopping = true;
        server.drain(drainTimeoutMs);
    });
    QObject::connect(&server, &HallServer::drained, &server, [] { QCoreApplication::quit(); });
    QObject::connect(hall->get(), &Hall::healthChanged, &server,
                     [&out](bool writable, const QString& problem) {
                         out.note(writable ? u"The audit log takes records again."_s
                                           : u"The audit log takes no records, and every request "
                                             "is refused: %1"_s.arg(problem));
                     });
    announce(server.url(), out);
    QCoreApplication::exec();
    return ExitCode::Done;
}

QString plainValue(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

ExitCode showStatus(const HallReply& answer, Output& out)
{
    if (out.wantsJson()) {
        out.json(answer.body);
        return ExitCode::Done;
    }
    QJsonObject rest = answer.json;
    std::vector<std::pair<QString, Cell>> fields;
    for (const QString& name :
         {u"hall_name"_s, u"hall_version"_s, u"online"_s, u"lockdown"_s, u"workers_enrolled"_s,
          u"decisions_total"_s, u"decisions_today"_s, u"denials_today"_s})
        fields.push_back({name, {plainValue(rest.take(name))}});
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        fields.push_back({it.key(), {plainValue(it.value())}});
    out.fields(fields);
    return ExitCode::Done;
}

ExitCode status(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/status"_s;
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showStatus(answer, out); });
}

} // namespace

std::vector<Verb> serverVerbs()
{
    return {
        {u"server"_s,
         u"start"_s,
         u"run a Hall in the foreground"_s,
         u"Prints one line on standard output once it accepts connections; notices go to standard\n"
         "error. SIGTERM and Ctrl-C answer what is under way and end with exit code 0. "
         "HALL_API_HOST,\n"
         "HALL_API_PORT and HALL_DB_PATH mean the same as the options, which win; "
         "HALL_SESSION_TOKEN\n"
         "and HALL_ADMIN_TOKEN are taken instead of tokens of the Hall's own making."_s,
         u"hall server start --port 0 --db /tmp/hall.db"_s,
         {},
         {{u"host"_s, u"ADDRESS"_s, u"address to listen on (default: loopback, IPv4 and IPv6)"_s},
          {u"port"_s, u"PORT"_s, u"port to listen on, 0 for a free one (default: 8765)"_s},
          {u"allow-host"_s, u"NAME"_s,
           u"name or address that clients use besides loopback and --host"_s, true},
          {u"db"_s, u"FILE"_s, u"the database, made when missing"_s},
          {u"config"_s, u"BUNDLE.json"_s, u"bundle to load instead of the stored configuration"_s},
          {u"durability"_s, u"power|process"_s,
           u"what an answer survives: a power cut (default), or a crash of the program"_s},
          {u"worker-folder"_s, u"DIR"_s, u"folder that worker code may be in"_s, true},
          {u"tls-cert"_s, u"FILE"_s, u"PEM certificate, for https"_s},
          {u"tls-key"_s, u"FILE"_s, u"PEM key of the certificate"_s}},
         start},
        {u"server"_s,
         u"status"_s,
         u"show how the Hall is doing"_s,
         {},
         u"hall server status"_s,
         {},
         hallOrFileOptions({}),
         status},
    };
}

} // namespace hall::cli
