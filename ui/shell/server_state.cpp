// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/server_state.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ServerStateSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::ServerState)
};

ServerState listening(const HallStatus& status)
{
    if (!status.writable) {
        return {ServerCondition::CannotRecord, u"warning"_s, ColorRole::Deny,
                ServerStateSay::tr("Cannot record"),
                ServerStateSay::tr(
                    "Every request is refused until the audit log takes records again.")};
    }
    if (status.lockdown) {
        return {ServerCondition::Lockdown, u"lock"_s, ColorRole::Deny,
                ServerStateSay::tr("Lockdown"), ServerStateSay::tr("Every request is denied.")};
    }
    if (!status.online) {
        return {ServerCondition::Offline, u"offline"_s, ColorRole::Ask,
                ServerStateSay::tr("Offline"),
                ServerStateSay::tr("Every request is denied until the Hall goes online again.")};
    }
    return {ServerCondition::Online, u"server"_s, ColorRole::Allow, ServerStateSay::tr("Online"),
            ServerStateSay::tr("Requests are decided.")};
}

} // namespace

ServerState describeServer(ServerRunner::State runner, const Error& error, const HallStatus& status)
{
    switch (runner) {
    case ServerRunner::State::Listening:
        return listening(status);
    case ServerRunner::State::Starting:
        return {ServerCondition::Starting, u"refresh"_s, ColorRole::Muted,
                ServerStateSay::tr("Starting"),
                ServerStateSay::tr("The Hall Server is about to listen.")};
    case ServerRunner::State::Stopped:
        return {ServerCondition::Stopped, u"pause"_s, ColorRole::Muted,
                ServerStateSay::tr("Stopped"),
                ServerStateSay::tr("The Hall Server does not listen.")};
    case ServerRunner::State::Failed:
        break;
    }
    if (error.code == "PORT_IN_USE"_L1) {
        return {ServerCondition::PortInUse, u"warning"_s, ColorRole::Deny,
                ServerStateSay::tr("Port in use"), ServerStateSay::tr("Nobody can ask this Hall.")};
    }
    return {ServerCondition::NotListening, u"warning"_s, ColorRole::Deny,
            ServerStateSay::tr("Not listening"), ServerStateSay::tr("Nobody can ask this Hall.")};
}

} // namespace hall::ui
