// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/server_settings.h"

#include "core/attestation/worker_folders.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

namespace hall::app {

using namespace Qt::StringLiterals;

namespace {

/// A value with the name of where it came from, for messages.
struct Given {
    QString value;
    QString source;
};

Error invalid(const QString& source, const QString& message)
{
    return {message, u"INVALID_OPTION"_s, source};
}

std::optional<Given> pick(const std::optional<QString>& flag, const QString& flagName,
                          const QProcessEnvironment& environment = {}, const QString& variable = {})
{
    if (flag)
        return Given{*flag, flagName};
    if (!variable.isEmpty()) {
        const QString value = environment.value(variable);
        if (!value.isEmpty())
            return Given{value, variable};
    }
    return std::nullopt;
}

Result<quint16> readPort(const Given& given)
{
    const bool digits = !given.value.isEmpty() && given.value.size() <= 5 &&
                        std::all_of(given.value.cbegin(), given.value.cend(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint number = digits ? given.value.toUInt() : 65536U;
    if (number > 65535U) {
        return invalid(
            given.source,
            u"%1 is \"%2\"; a port is a whole number from 0 to 65535 (0 picks a free one)."_s.arg(
                given.source, given.value));
    }
    return static_cast<quint16>(number);
}

Result<Durability> readDurability(const Given& given)
{
    if (given.value == "power"_L1)
        return Durability::Power;
    if (given.value == "process"_L1)
        return Durability::Process;
    return invalid(given.source,
                   u"%1 is \"%2\"; it is \"power\" (an answer survives a power cut) or \"process\" "
                   "(an answer survives a crash of the program)."_s.arg(given.source, given.value));
}

/// A token travels in a header: what cannot stand there can never match.
Result<void> checkToken(const Given& given)
{
    const bool visible = std::all_of(given.value.cbegin(), given.value.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
    if (visible)
        return {};
    return invalid(given.source,
                   u"%1 contains a space, a control character or a character outside ASCII; no "
                   "client could send it in an Authorization header."_s.arg(given.source));
}

Result<QString> readFile(const Given& given)
{
    const QFileInfo info(given.value);
    if (info.isFile() && info.isReadable())
        return info.absoluteFilePath();
    return invalid(given.source, u"%1 names \"%2\", which is not a file that can be read."_s.arg(
                                     given.source, given.value));
}

Result<void> resolveTokens(HallOptions& hall, const QProcessEnvironment& environment)
{
    const auto session = pick(std::nullopt, {}, environment, u"HALL_SESSION_TOKEN"_s);
    const auto admin = pick(std::nullopt, {}, environment, u"HALL_ADMIN_TOKEN"_s);
    for (const auto& token : {session, admin}) {
        if (!token)
            continue;
        if (const auto checked = checkToken(*token); !checked)
            return checked.error();
    }
    if (session && admin && session->value == admin->value) {
        return invalid(u"HALL_ADMIN_TOKEN"_s,
                       u"HALL_SESSION_TOKEN and HALL_ADMIN_TOKEN are the same; what an agent holds "
                       "must not be able to govern, so give each its own value."_s);
    }
    hall.sessionToken = session ? session->value : QString();
    hall.adminToken = admin ? admin->value : QString();
    return {};
}

Result<void> resolveTls(ServerOptions& server, const ServerFlags& flags)
{
    const auto certificate = pick(flags.tlsCertificate, u"--tls-cert"_s);
    const auto key = pick(flags.tlsKey, u"--tls-key"_s);
    if (certificate.has_value() != key.has_value()) {
        const QString missing = certificate ? u"--tls-key"_s : u"--tls-cert"_s;
        return invalid(missing,
                       u"%1 is missing: TLS needs both --tls-cert and --tls-key."_s.arg(missing));
    }
    if (!certificate)
        return {};
    const auto certificatePath = readFile(*certificate);
    if (!certificatePath)
        return certificatePath.error();
    const auto keyPath = readFile(*key);
    if (!keyPath)
        return keyPath.error();
    server.tlsCertificatePath = *certificatePath;
    server.tlsKeyPath = *keyPath;
    return {};
}

/// Relative ones are of the folder the program was started in.
Result<QStringList> resolveWorkerFolders(const ServerFlags& flags,
                                         const QProcessEnvironment& environment,
                                         const QString& databasePath)
{
    const QString variable = u"HALL_WORKER_FOLDERS"_s;
    const QString fromVariable = environment.value(variable);
    if (!flags.workerFolders && fromVariable.isEmpty())
        return QStringList{defaultWorkerFolder(databasePath)};
    const QString source = flags.workerFolders ? u"--worker-folder"_s : variable;
    QStringList folders;
    for (const QString& given :
         flags.workerFolders ? *flags.workerFolders : fromVariable.split(u':')) {
        if (given.isEmpty())
            return invalid(source, u"%1 has an empty folder in it."_s.arg(source));
        folders.append(QFileInfo(given).absoluteFilePath());
    }
    if (const auto usable = WorkerFolders::create(folders); !usable)
        return invalid(source, u"%1: %2"_s.arg(source, usable.error().message));
    return folders;
}

/// `name`, `name:port`, an address, or `[IPv6]:port`: what a Host header can be. Another entry
/// would never match one.
bool isHostValue(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?$"_s);
    return text.size() <= 255 && (pattern.match(text).hasMatch() || !QHostAddress(text).isNull());
}

Result<QStringList> resolveAllowedHosts(const ServerFlags& flags,
                                        const QProcessEnvironment& environment)
{
    const QString variable = u"HALL_ALLOWED_HOSTS"_s;
    const QString fromVariable = environment.value(variable);
    if (!flags.allowedHosts && fromVariable.isEmpty())
        return QStringList();
    const QString source = flags.allowedHosts ? u"--allow-host"_s : variable;
    QStringList hosts;
    for (const QString& given :
         flags.allowedHosts ? *flags.allowedHosts : fromVariable.split(u',')) {
        const QString host = given.trimmed();
        if (!isHostValue(host)) {
            return invalid(
                source, u"%1 has \"%2\", which no Host header can be; write a name or an address "
                        "without http:// and path, such as hall.example.org or "
                        "192.168.1.5:8765."_s.arg(source, given));
        }
        hosts.append(host);
    }
    return hosts;
}

QCommandLineOption option(const QString& name, const QString& help, const QString& value)
{
    return QCommandLineOption(name, help, value);
}

} // namespace

void addServerFlags(QCommandLineParser& parser)
{
    parser.addOptions({
        option(u"allow-host"_s,
               u"Name or address by which clients reach the Hall besides loopback and --host, more "
               "than once for more names (HALL_ALLOWED_HOSTS, separated by commas)."_s,
               u"name"_s),
        option(u"db"_s,
               u"The Hall's database. Default: %1 (HALL_DB_PATH)."_s.arg(defaultDatabasePath()),
               u"file"_s),
        option(u"host"_s,
               u"Address to listen on. Default: loopback, IPv4 and IPv6 "
               "(HALL_API_HOST)."_s,
               u"address"_s),
        option(u"port"_s, u"Port to listen on, 0 for a free one. Default: 8765 (HALL_API_PORT)."_s,
               u"number"_s),
        option(u"config"_s, u"Bundle (JSON) to load instead of the stored configuration."_s,
               u"file"_s),
        option(u"durability"_s, u"What an answer survives: power (default) or process."_s,
               u"power|process"_s),
        option(u"tls-cert"_s, u"PEM certificate; with --tls-key the Hall speaks HTTPS."_s,
               u"file"_s),
        option(u"worker-folder"_s,
               u"Folder in which workers may have their code, more than once for more folders. "
               "Default: workers beside the database (HALL_WORKER_FOLDERS, separated by colons)."_s,
               u"folder"_s),
        option(u"tls-key"_s, u"PEM private key of the certificate."_s, u"file"_s),
    });
}

ServerFlags readServerFlags(const QCommandLineParser& parser)
{
    const auto given = [&parser](const QString& name) -> std::optional<QString> {
        if (!parser.isSet(name))
            return std::nullopt;
        return parser.value(name);
    };
    const auto all = [&parser](const QString& name) -> std::optional<QStringList> {
        if (!parser.isSet(name))
            return std::nullopt;
        return parser.values(name);
    };
    return {given(u"db"_s),      given(u"host"_s),        given(u"port"_s),
            given(u"config"_s),  given(u"durability"_s),  given(u"tls-cert"_s),
            given(u"tls-key"_s), all(u"worker-folder"_s), all(u"allow-host"_s)};
}

Result<ServerSettings> resolveServerSettings(const ServerFlags& flags,
                                             const QProcessEnvironment& environment)
{
    ServerSettings settings;

    const auto database = pick(flags.database, u"--db"_s, environment, u"HALL_DB_PATH"_s);
    if (database && database->value.isEmpty())
        return invalid(database->source, u"--db is empty; name a file."_s);
    settings.hall.databasePath =
        QFileInfo(database ? database->value : defaultDatabasePath()).absoluteFilePath();

    if (const auto host = pick(flags.host, u"--host"_s, environment, u"HALL_API_HOST"_s)) {
        if (host->value.trimmed().isEmpty())
            return invalid(host->source, u"%1 is empty; name an address, or leave it out to listen "
                                         "on loopback."_s.arg(host->source));
        settings.server.host = host->value;
    }
    if (const auto port = pick(flags.port, u"--port"_s, environment, u"HALL_API_PORT"_s)) {
        const auto number = readPort(*port);
        if (!number)
            return number.error();
        settings.server.port = *number;
    }
    if (const auto config = pick(flags.config, u"--config"_s)) {
        const auto path = readFile(*config);
        if (!path)
            return path.error();
        settings.hall.configPath = *path;
    }
    if (const auto durability = pick(flags.durability, u"--durability"_s)) {
        const auto value = readDurability(*durability);
        if (!value)
            return value.error();
        settings.hall.durability = *value;
    }
    if (const auto tokens = resolveTokens(settings.hall, environment); !tokens)
        return tokens.error();
    const auto folders = resolveWorkerFolders(flags, environment, settings.hall.databasePath);
    if (!folders)
        return folders.error();
    settings.hall.workerFolders = *folders;
    const auto hosts = resolveAllowedHosts(flags, environment);
    if (!hosts)
        return hosts.error();
    settings.server.allowedHosts = *hosts;
    settings.hall.attestHmacKey = environment.value(u"WCP_ATTEST_HMAC_KEY"_s).toUtf8();
    if (const auto tls = resolveTls(settings.server, flags); !tls)
        return tls.error();
    return settings;
}

} // namespace hall::app
