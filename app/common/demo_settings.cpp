// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo_settings.h"

#include "core/demo/demo_cast.h"

#include <QProcessEnvironment>

#include <utility>

namespace hall::app {

using namespace Qt::StringLiterals;

Result<quint16> resolveDemoPort(const ServerFlags& flags)
{
    const std::pair<const char16_t*, bool> others[] = {
        {u"--db", flags.database.has_value()},
        {u"--host", flags.host.has_value()},
        {u"--config", flags.config.has_value()},
        {u"--durability", flags.durability.has_value()},
        {u"--worker-folder", flags.workerFolders.has_value()},
        {u"--allow-host", flags.allowedHosts.has_value()},
        {u"--allow-host", flags.allowedHosts.has_value()},
        {u"--tls-cert", flags.tlsCertificate.has_value()},
        {u"--tls-key", flags.tlsKey.has_value()},
    };
    for (const auto& [name, given] : others) {
        if (!given)
            continue;
        const QString flag = QString::fromUtf16(name);
        return Error{u"%1 does not go with the demo, which has a log, rules and workers of its own "
                     "and listens on loopback: leave %1 out."_s.arg(flag),
                     u"INVALID_OPTION"_s, flag};
    }
    ServerFlags portOnly;
    portOnly.port = flags.port ? *flags.port : QString::number(demoPort);
    const auto settings = resolveServerSettings(portOnly, QProcessEnvironment());
    if (!settings)
        return settings.error();
    return settings->server.port;
}

Result<ServerSettings> resolveDemoSettings(const ServerFlags& flags, const QString& folder)
{
    const auto port = resolveDemoPort(flags);
    if (!port)
        return port.error();
    auto hall = prepareDemo(folder);
    if (!hall)
        return hall.error();
    ServerSettings settings;
    settings.hall = std::move(hall).value();
    settings.server.port = *port;
    return settings;
}

} // namespace hall::app
