// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_address.h"
#include "app/cli/client/hall_token.h"
#include "app/cli/client/http_client.h"
#include "app/cli/terminal/output.h"
#include "app/cli/terminal/secret_input.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/client/hall_wire.h"
#include "core/hall/settings/token_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Error tokenError(const QString& why)
{
    return usageError(why, u"token"_s);
}

/// The token of `--token`, else the first line of standard input.
Result<QString> givenToken(const Invocation& call, Output& out)
{
    QString secret = call.value(u"token"_s);
    if (secret.isEmpty() || secret == u"-"_s) {
        const auto line = readSecretLine(u"Token"_s, u"token"_s, out);
        if (!line)
            return line;
        secret = line->trimmed();
    }
    if (!isSendableToken(secret)) {
        return tokenError(u"the token contains a space, a control character or a character "
                          "outside ASCII; no header can carry it"_s);
    }
    return secret;
}

/// What a Hall says about a token.
struct Standing {
    bool accepted = false;
    bool reads = false;
    HallReply status; ///< GET /status, or what was asked instead
};

Result<Standing> standing(HttpClient& client, const QString& path = u"/status"_s)
{
    HallCall request;
    request.path = path;
    auto answer = client.send(request);
    if (!answer)
        return answer.error();
    Standing result;
    result.reads = answer->ok();
    // Only a token that it knows can lack a role.
    result.accepted = result.reads || answer->json[u"code"_s] == u"FORBIDDEN"_s;
    result.status = *std::move(answer);
    return result;
}

struct Counterpart {
    QUrl address;
    std::unique_ptr<HttpClient> client;
};

Result<Counterpart> counterpart(const Invocation& call, const QUrl& address, const QString& secret)
{
    Counterpart hall{address, std::make_unique<HttpClient>(address, secret)};
    if (call.has(u"ca"_s)) {
        if (const auto trusted = hall.client->trust(call.value(u"ca"_s)); !trusted)
            return trusted.error();
    }
    return hall;
}

ExitCode refusedBy(const HallReply& answer, Output& out)
{
    if (out.wantsJson())
        out.json(answer.body);
    const QString message = answer.json[u"message"_s].toString();
    out.note(u"hall: "_s + (message.isEmpty() ? u"the Hall answered HTTP %1 without a reason"_s.arg(
                                                    QString::number(answer.status))
                                              : message));
    if (answer.status == 401 || answer.status == 403)
        return ExitCode::NotAllowed;
    return answer.status >= 500 || answer.status == 429 ? ExitCode::Unreachable : ExitCode::Misuse;
}

Result<void> store(const QString& secret, const QString& path)
{
    const QString folder = QFileInfo(path).path();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder)) {
        return Error{u"the folder %1 cannot be made"_s.arg(folder),
                     QString::fromLatin1(error_code::fileUnusable), folder};
    }
    if (isNew)
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                          QFileDevice::ExeOwner);
    return writeTokenFile(path, secret);
}

ExitCode login(const Invocation& call, Output& out)
{
    const auto address = hallAddress(call);
    if (!address)
        return out.fail(address.error());
    const auto secret = givenToken(call, out);
    if (!secret)
        return out.fail(secret.error());
    const auto hall = counterpart(call, *address, *secret);
    if (!hall)
        return out.fail(hall.error());
    const bool forApprovals = call.has(u"for-approvals"_s);
    const auto found = forApprovals ? standing(*hall->client, u"/wcp/approvals/pending"_s)
                                    : standing(*hall->client);
    if (!found)
        return out.fail(found.error());
    if (!found->accepted || (forApprovals && !found->reads))
        return refusedBy(found->status, out);
    const QString path = forApprovals ? approveTokenPath() : loginTokenPath();
    if (const auto stored = store(*secret, path); !stored)
        return out.fail(stored.error());

    if (out.wantsJson()) {
        out.json(
            QJsonObject{{u"url"_s, address->toString()}, {u"path"_s, path}, {u"stored"_s, true}});
    } else {
        out.line(u"The Hall at %1 takes the token; stored in %2"_s.arg(address->toString(), path));
    }
    if (!forApprovals && !qEnvironmentVariableIsEmpty("HALL_ADMIN_TOKEN"))
        out.note(u"HALL_ADMIN_TOKEN is set, and is used before it."_s);
    if (call.has(u"url"_s))
        out.note(u"The token alone is stored: other verbs find this Hall with --url, or with "
                 "HALL_SERVER_URL set."_s);
    return ExitCode::Done;
}

/// Whether the token may do what only `admin` may; nullopt when the Hall does not say.
std::optional<bool> governs(HttpClient& client)
{
    HallCall request;
    request.path = u"/api/tokens"_s;
    const auto answer = client.send(request);
    if (answer && answer->ok())
        return true;
    if (answer && answer->json[u"code"_s] == u"FORBIDDEN"_s)
        return false;
    return std::nullopt;
}

QString inWords(bool reads, std::optional<bool> admin)
{
    QStringList has;
    if (reads)
        has.append(u"read"_s);
    if (admin.value_or(false))
        has.append(u"admin"_s);
    QStringList untold{u"route"_s, u"register"_s, u"approve"_s};
    if (!admin)
        untold.append(u"admin"_s);
    return u"%1; the Hall does not tell about %2"_s.arg(
        has.isEmpty() ? u"neither read nor admin"_s : has.join(u", "_s), untold.join(u", "_s));
}

ExitCode statusLogin(const Invocation& call, Output& out)
{
    const auto address = hallAddress(call);
    if (!address)
        return out.fail(address.error());
    const auto token = findToken(call, TokenUse::Manage, isLoopback(*address));
    if (!token)
        return out.fail(token.error());
    const auto hall = counterpart(call, *address, token->secret);
    if (!hall)
        return out.fail(hall.error());
    const auto found = standing(*hall->client);
    if (!found)
        return out.fail(found.error());
    if (!found->accepted && found->status.status != 401)
        return refusedBy(found->status, out);

    const auto admin = found->accepted ? governs(*hall->client) : std::optional<bool>(false);
    const QString version = found->status.json[u"hall_version"_s].toString();
    if (out.wantsJson()) {
        const QJsonValue untold = QJsonValue::Null;
        const QJsonValue elsewhere = found->accepted ? untold : QJsonValue(false);
        out.json(QJsonObject{
            {u"url"_s, address->toString()},
            {u"hall_version"_s, version.isEmpty() ? untold : QJsonValue(version)},
            {u"token_source"_s, token->source.isEmpty() ? untold : QJsonValue(token->source)},
            {u"accepted"_s, found->accepted},
            {u"roles"_s, QJsonObject{{u"read"_s, found->reads},
                                     {u"admin"_s, admin ? QJsonValue(*admin) : untold},
                                     {u"route"_s, elsewhere},
                                     {u"register"_s, elsewhere},
                                     {u"approve"_s, elsewhere}}}});
    } else {
        out.fields({{u"Hall"_s, {address->toString()}},
                    {u"version"_s, {version}},
                    {u"token from"_s, {token->source.isEmpty() ? u"nowhere"_s : token->source}},
                    {u"accepted"_s,
                     found->accepted ? Cell{u"yes"_s, Style::Good} : Cell{u"no"_s, Style::Bad}},
                    {u"roles"_s, {found->accepted ? inWords(found->reads, admin) : QString()}}});
    }
    if (found->accepted)
        return ExitCode::Done;
    if (token->source.isEmpty())
        out.note(u"No token was found; `hall auth login` stores one."_s);
    return ExitCode::NotAllowed;
}

ExitCode logout(const Invocation&, Output& out)
{
    QStringList removed;
    for (const QString& path : {loginTokenPath(), approveTokenPath()}) {
        // Not exists(): a link that leads nowhere has to go as well.
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            continue;
        QFile file(path);
        if (!file.remove()) {
            return out.fail({u"%1 cannot be removed: %2"_s.arg(path, file.errorString()),
                             QString::fromLatin1(error_code::fileUnusable), path});
        }
        removed.append(path);
    }
    const bool there = !removed.isEmpty();
    if (out.wantsJson()) {
        out.json(QJsonObject{{u"removed"_s, there},
                             {u"path"_s, there ? removed.first() : loginTokenPath()}});
    } else {
        out.line(there ? u"Removed "_s + removed.join(u" and "_s)
                       : u"There is no login: no file "_s + loginTokenPath());
    }
    if (there)
        out.note(u"The token itself stays valid; `hall token revoke` ends it."_s);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> authVerbs()
{
    const std::vector<Option> where{
        {u"url"_s, u"URL"_s,
         u"the Hall (else HALL_SERVER_URL, HALL_API_URL, PYHALL_HALL_URL, "
         "http://127.0.0.1:8765)"_s},
        {u"ca"_s, u"FILE"_s, u"PEM certificate to trust for https"_s}};
    std::vector<Option> loginOptions = where;
    loginOptions.push_back(
        {u"token"_s, u"TOKEN"_s, u"the token; - or none: a line of standard input"_s});
    loginOptions.push_back({u"for-approvals"_s,
                            {},
                            u"keep it beside the other, for `hall approval` and `hall grant`"_s});
    return {
        {u"auth"_s,
         u"login"_s,
         u"check a token against the Hall, and keep it for later verbs"_s,
         u"The token is kept in $XDG_CONFIG_HOME/hall/token (~/.config/hall/token), mode 0600. One "
         "that\n"
         "the Hall refuses is not kept, and what was there before stays. A token on the command "
         "line\n"
         "can be seen by others on the machine: standard input is better."_s,
         u"hall auth login < token.txt\n"
         "hall token create --name me --role approve | hall auth login --for-approvals\n"
         "hall token create --name me --role read --role register | hall auth login --token -"_s,
         {},
         loginOptions,
         login},
        {u"auth"_s,
         u"status"_s,
         u"show which Hall and which token are used"_s,
         u"Exit code 0 when the Hall takes the token, 4 when it does not. A Hall tells by its "
         "answers\n"
         "whether a token has the roles read and admin, and not about the others."_s,
         u"hall auth status"_s,
         {},
         hallOptions({}),
         statusLogin},
        {u"auth"_s,
         u"logout"_s,
         u"forget the tokens that were kept"_s,
         {},
         u"hall auth logout"_s,
         {},
         {},
         logout},
    };
}

} // namespace hall::cli
