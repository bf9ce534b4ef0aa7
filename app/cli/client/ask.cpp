// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"

#include "app/cli/client/hall_address.h"
#include "app/cli/client/local_hall.h"
#include "app/cli/terminal/interrupt.h"
#include "core/client/hall_wire.h"

#include <memory>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

struct Hail {
    std::unique_ptr<LocalHall> local; ///< with --db
    std::unique_ptr<HttpClient> client;
    QString tokenSource;
};

Result<Hail> hailFile(const Invocation& call)
{
    for (const QString& other : {u"url"_s, u"token"_s, u"ca"_s}) {
        if (call.has(other)) {
            return usageError(u"--db works on the file and --%1 is for a running Hall; give one of "
                              "them"_s.arg(other),
                              other);
        }
    }
    auto local = LocalHall::open(call.value(u"db"_s));
    if (!local)
        return local.error();
    Hail hail;
    hail.local = *std::move(local);
    hail.client = std::make_unique<HttpClient>(hail.local->address(), hail.local->token());
    return hail;
}

Result<Hail> hailRunning(const Invocation& call, TokenUse use)
{
    const auto address = hallAddress(call);
    if (!address)
        return address.error();
    const auto token = findToken(call, use, isLoopback(*address));
    if (!token)
        return token.error();
    Hail hail;
    hail.tokenSource = token->source;
    hail.client = std::make_unique<HttpClient>(*address, token->secret);
    if (call.has(u"ca"_s)) {
        if (const auto trusted = hail.client->trust(call.value(u"ca"_s)); !trusted)
            return trusted.error();
    }
    return hail;
}

ExitCode exitCodeOfStatus(int status)
{
    if (status == 401 || status == 403)
        return ExitCode::NotAllowed;
    if (status == 404 || status == 409)
        return ExitCode::No;
    if (status == 408 || status == 429 || status >= 500)
        return ExitCode::Unreachable;
    return ExitCode::Misuse;
}

/// Refused because of the person, not of the token.
bool isAboutPassphrase(const HallReply& answer)
{
    const QJsonValue code = answer.json[u"code"_s];
    return code == u"WRONG_PASSPHRASE"_s || code == u"REVIEWER_REMOVED"_s;
}

ExitCode refused(const HallReply& answer, const QString& tokenSource, const Otherwise& otherwise,
                 Output& out)
{
    if (out.wantsJson())
        out.json(answer.body);
    QString message = answer.json[u"message"_s].toString();
    if (message.isEmpty())
        message = answer.json[u"error"_s].toString();
    if (message.isEmpty())
        message =
            u"the Hall answered HTTP %1 without a reason"_s.arg(QString::number(answer.status));
    out.note(u"hall: "_s + message);
    if (answer.status == 401 && tokenSource.isEmpty())
        out.note(u"No token was found; `hall help tokens` says where hall looks for one."_s);
    else if ((answer.status == 401 || answer.status == 403) && !isAboutPassphrase(answer))
        out.note(u"The token came from %1."_s.arg(tokenSource));
    if (answer.json[u"code"_s] == u"FORBIDDEN"_s) {
        for (const QString& line : otherwise.roleMissing)
            out.note(line);
    }
    return exitCodeOfStatus(answer.status);
}

} // namespace

ExitCode ask(const Invocation& call, Output& out, const HallCall& request,
             const std::function<ExitCode(const HallReply&)>& show, TokenUse use,
             const Otherwise& otherwise)
{
    const auto hail = call.has(u"db"_s) ? hailFile(call) : hailRunning(call, use);
    if (!hail)
        return out.fail(hail.error());
    const auto answer = hail->client->send(request);
    if (!answer) {
        if (otherwise.unreachable && exitCodeOf(answer.error()) == ExitCode::Unreachable)
            return otherwise.unreachable(answer.error());
        return out.fail(answer.error());
    }
    if (answer->status == 404 && otherwise.notFound)
        return otherwise.notFound(*answer);
    if (!answer->ok())
        return refused(*answer, hail->tokenSource, otherwise, out);
    return show(*answer);
}

StreamEnd readStream(const Invocation& call, Output& out, const HallCall& request,
                     const EventParser::OnEvent& onEvent)
{
    const auto hail = hailRunning(call, TokenUse::Manage);
    if (!hail)
        return {StreamEnd::How::Refused, out.fail(hail.error()), {}};
    const auto answer = hail->client->stream(request, onEvent, interruption());
    if (!answer) {
        const ExitCode exit = exitCodeOf(answer.error());
        if (exit == ExitCode::Unreachable)
            return {StreamEnd::How::Unreachable, exit, answer.error().message};
        return {StreamEnd::How::Refused, out.fail(answer.error()), {}};
    }
    if (answer->ok())
        return {};
    const ExitCode exit = exitCodeOfStatus(answer->status);
    if (exit == ExitCode::Unreachable)
        return {StreamEnd::How::Unreachable, exit, answer->json[u"message"_s].toString()};
    return {StreamEnd::How::Refused, refused(*answer, hail->tokenSource, {}, out), {}};
}

ExitCode askToRemove(const Invocation& call, Output& out, const QString& path, const QString& said)
{
    HallCall request;
    request.method = "DELETE";
    request.path = path;
    return ask(call, out, request, [&](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(said);
        return ExitCode::Done;
    });
}

QString pathPart(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace hall::cli
