// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hall/settings/hall_options.h"
#include "core/server/hall_server.h"

#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;
class QProcessEnvironment;

namespace hall::app {

/// The options that every program with a Hall in it understands, as they were given; nullopt: the
/// flag did not occur.
struct ServerFlags {
    std::optional<QString> database;          ///< --db FILE
    std::optional<QString> host;              ///< --host ADDRESS
    std::optional<QString> port;              ///< --port 0…65535; 0: a free one
    std::optional<QString> config;            ///< --config BUNDLE.json
    std::optional<QString> durability;        ///< --durability power|process
    std::optional<QString> tlsCertificate;    ///< --tls-cert FILE (PEM), with tlsKey
    std::optional<QString> tlsKey;            ///< --tls-key FILE (PEM), with tlsCertificate
    std::optional<QStringList> workerFolders; ///< --worker-folder DIR, any number of times
    std::optional<QStringList> allowedHosts;  ///< --allow-host NAME, any number of times
};

/// Declares those options with their help texts. `port` and the others are read with
/// readServerFlags.
void addServerFlags(QCommandLineParser& parser);
/// What `parser` found of them, after parse() or process().
ServerFlags readServerFlags(const QCommandLineParser& parser);

struct ServerSettings {
    HallOptions hall;
    ServerOptions server;
};

/// Flags over environment (HALL_API_HOST, HALL_API_PORT, HALL_DB_PATH, HALL_SESSION_TOKEN,
/// HALL_ADMIN_TOKEN, HALL_WORKER_FOLDERS, HALL_ALLOWED_HOSTS, WCP_ATTEST_HMAC_KEY) over defaults.
/// A variable that is set but empty counts as not set; a database path is made absolute. Error
/// INVALID_OPTION: the message says which flag or variable has what value and what would be right;
/// `field` is the flag or the variable.
Result<ServerSettings> resolveServerSettings(const ServerFlags& flags,
                                             const QProcessEnvironment& environment);

} // namespace hall::app
