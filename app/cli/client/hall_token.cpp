// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_token.h"

#include "core/hall/settings/hall_options.h"
#include "core/hall/settings/token_files.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <vector>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

using Place = std::function<Result<FoundToken>()>;

Place variable(const char* name)
{
    return [name]() -> Result<FoundToken> {
        return FoundToken{qEnvironmentVariable(name), QString::fromLatin1(name)};
    };
}

/// A file that belongs to somebody else is not ours to use, and no reason to stop: a machine may
/// have a Hall of another user.
Place file(const QString& path)
{
    return [path]() -> Result<FoundToken> {
        const QFileInfo info(path);
        if (!info.exists() || !info.isReadable())
            return FoundToken{};
        const auto secret = readTokenFile(path);
        if (!secret)
            return secret.error();
        return FoundToken{*secret, path};
    };
}

Result<void> checkSendable(const FoundToken& token)
{
    if (isSendableToken(token.secret))
        return {};
    return usageError(
        u"the token from %1 contains a space, a control character or a character outside "
        "ASCII; no header can carry it"_s.arg(token.source),
        token.source);
}

} // namespace

QString loginTokenPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/hall/token"_s;
}

QString approveTokenPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/hall/approve-token"_s;
}

bool isSendableToken(const QString& secret)
{
    return std::all_of(secret.cbegin(), secret.cend(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString ownDatabasePath()
{
    const QString path = qEnvironmentVariable("HALL_DB_PATH");
    return path.isEmpty() ? defaultDatabasePath() : path;
}

Result<FoundToken> findToken(const Invocation& call, TokenUse use, bool onThisMachine)
{
    const QString database = ownDatabasePath();
    std::vector<Place> places{[&call]() -> Result<FoundToken> {
        return FoundToken{call.value(u"token"_s), u"--token"_s};
    }};
    if (use == TokenUse::Decide) {
        places.push_back(variable("HALL_SESSION_TOKEN"));
        if (onThisMachine)
            places.push_back(file(sessionTokenPath(database)));
    }
    if (use == TokenUse::Review)
        places.push_back(file(approveTokenPath()));
    places.push_back(variable("HALL_ADMIN_TOKEN"));
    places.push_back(file(loginTokenPath()));
    if (onThisMachine)
        places.push_back(file(adminTokenPath(database)));
    places.push_back(variable("HALL_SESSION_TOKEN"));

    for (const Place& place : places) {
        auto token = place();
        if (!token)
            return token.error();
        if (token->secret.isEmpty())
            continue;
        if (const auto sendable = checkSendable(*token); !sendable)
            return sendable.error();
        return token;
    }
    return FoundToken{};
}

} // namespace hall::cli
