// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/duration.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"
#include "app/common/demo_settings.h"
#include "app/common/termination.h"
#include "core/demo/demo_cast.h"
#include "core/demo/demo_folder.h"
#include "core/demo/demo_player.h"
#include "core/hall/hall.h"
#include "core/server/hall_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int demoDrainMs = 5000;

struct DemoWish {
    app::ServerFlags flags;
    int rate = firstDemoRate;
    std::optional<std::chrono::milliseconds> time; ///< nullopt: until it is interrupted
};

/// `20s` besides what other verbs take.
std::optional<std::chrono::milliseconds> demoDuration(const QString& text)
{
    if (text.endsWith(u's')) {
        bool isNumber = false;
        const int seconds = text.chopped(1).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86'400)
            return std::nullopt;
        return std::chrono::seconds(seconds);
    }
    const auto ms = parseDuration(text);
    // A timer counts in an int.
    if (!ms || *ms > 86'400'000)
        return std::nullopt;
    return std::chrono::milliseconds(*ms);
}

Result<DemoWish> readDemoWish(const Invocation& call)
{
    DemoWish wish;
    if (call.has(u"port"_s))
        wish.flags.port = call.value(u"port"_s);
    if (const auto port = app::resolveDemoPort(wish.flags); !port)
        return port.error();
    const auto rate = call.number(u"rate"_s, 0, mostDemoRate, firstDemoRate);
    if (!rate)
        return rate.error();
    wish.rate = int(*rate);
    if (call.has(u"for"_s)) {
        wish.time = demoDuration(call.value(u"for"_s));
        if (!wish.time) {
            return usageError(u"--for is \"%1\"; it is a whole number with s, m or h, at most a "
                              "day: 30s, 10m, 2h"_s.arg(call.value(u"for"_s)),
                              u"for"_s);
        }
    }
    return wish;
}

void printAnswer(const DemoAnswer& answer, Output& out)
{
    const QJsonObject& body = answer.request.body;
    const QString outcome =
        answer.outcome ? QString::fromLatin1(outcomeName(*answer.outcome)) : u"-"_s;
    const QString client = QString::fromLatin1(answer.request.userAgent);
    if (out.wantsJson()) {
        out.json(QJsonDocument(QJsonObject{{u"demo"_s, true},
                                           {u"client"_s, client},
                                           {u"request"_s, body},
                                           {u"outcome"_s, outcome},
                                           {u"code"_s, answer.denyCode},
                                           {u"decision_id"_s, answer.decisionId},
                                           {u"problem"_s, answer.problem}})
                     .toJson(QJsonDocument::Compact));
    } else {
        const QString why = answer.decided() ? answer.denyCode : answer.problem;
        out.line(u"demo  %1  %2  %3  %4  %5"_s.arg(
                     outcome.leftJustified(13), body[u"capability_id"_s].toString(),
                     body[u"worker_id"_s].toString(u"-"_s), body[u"tenant_id"_s].toString(),
                     why.isEmpty() ? client : QString(why + u"  "_s + client)),
                 outcomeStyle(outcome));
    }
    std::fflush(stdout);
}

void announceDemo(const QString& url, const QString& folder, Output& out)
{
    if (out.wantsJson()) {
        out.json(QJsonDocument(QJsonObject{{u"demo"_s, true}, {u"listening"_s, url}})
                     .toJson(QJsonDocument::Compact));
    } else {
        out.line(u"Demo Hall listening on "_s + url);
    }
    out.note(u"This Hall, its workers and decisions are made up. The real log is not touched."_s);
    out.note(u"Session token: %1"_s.arg(sessionTokenPath(folder + u"/hall.db"_s)));
    out.note(u"Reviewer: %1, passphrase: %2"_s.arg(QString::fromUtf16(demoReviewer),
                                                   QString::fromUtf16(demoPassphrase)));
    std::fflush(stdout);
}

/// From the port on: plays until the time is over or somebody ends it, then answers what is under
/// way.
ExitCode playDemo(Hall& hall, const app::ServerSettings& settings, const DemoWish& wish,
                  app::Termination& termination, const QString& folder, Output& out)
{
    HallServer server(hall, settings.server);
    if (const auto listening = server.listen(); !listening)
        return out.fail(listening.error());
    DemoPlayer player(hall, folder);
    player.setRate(wish.rate);
    bool isEnding = false;
    const auto end = [&] {
        if (isEnding) {
            QCoreApplication::quit();
            return;
        }
        isEnding = true;
        player.stop();
    };
    QObject::connect(&player, &DemoPlayer::settled, &server,
                     [&server] { server.drain(demoDrainMs); });
    QObject::connect(&player, &DemoPlayer::answered, &server,
                     [&out](const DemoAnswer& answer) { printAnswer(answer, out); });
    QObject::connect(&player, &DemoPlayer::failed, &server,
                     [&out](const Error& error) { out.note(u"hall: "_s + error.message); });
    QObject::connect(&termination, &app::Termination::requested, &server, end);
    QObject::connect(&server, &HallServer::drained, &server, [] { QCoreApplication::quit(); });
    if (wish.time) {
        QObject::connect(&player, &DemoPlayer::ready, &server,
                         [&] { QTimer::singleShot(*wish.time, &server, end); });
    }
    announceDemo(server.url(), folder, out);
    player.begin(server.url());
    QCoreApplication::exec();
    const DemoTally& tally = player.tally();
    out.note(u"Allowed: %1. Denied: %2. Needed a human: %3. Without a decision: %4."_s.arg(
        QString::number(tally.allowed), QString::number(tally.denied),
        QString::number(tally.escalated), QString::number(tally.undecided)));
    return ExitCode::Done;
}

ExitCode demo(const Invocation& call, Output& out)
{
    const auto wish = readDemoWish(call);
    if (!wish)
        return out.fail(wish.error());
    // Before there is a folder: a signal removes it too.
    const auto termination = app::Termination::install();
    if (!termination)
        return out.fail(termination.error());
    const auto folder = DemoFolder::make();
    if (!folder)
        return out.fail(folder.error());
    const QString path = (*folder)->path();
    const auto settings = app::resolveDemoSettings(wish->flags, path);
    if (!settings)
        return out.fail(settings.error());
    const auto hall = Hall::open(settings->hall);
    if (!hall)
        return out.fail(hall.error());
    return playDemo(**hall, *settings, *wish, **termination, path, out);
}

} // namespace

std::vector<Verb> demoVerbs()
{
    return {
        {{},
         u"demo"_s,
         u"play a made-up Hall with made-up traffic"_s,
         u"Opens a Hall in a temporary folder, with workers of three made-up tenants, and sends "
         u"it\n"
         "requests over HTTP: allowed, denied for many reasons, needing a person, from a worker\n"
         "whose code was changed. Prints a line for each. Nothing of the real Hall is read or\n"
         "written: neither its log nor its tokens nor the variables that name them. The folder is\n"
         "removed at the end."_s,
         u"hall demo --rate 10 --for 30s"_s,
         {},
         {{u"port"_s, u"PORT"_s, u"port to listen on, 0 for a free one (default: 8766)"_s},
          {u"rate"_s, u"N"_s, u"requests a second, 0 to 50 (default: 3)"_s},
          {u"for"_s, u"TIME"_s, u"how long, as 30s, 10m or 2h (default: until Ctrl-C)"_s}},
         demo},
    };
}

} // namespace hall::cli
