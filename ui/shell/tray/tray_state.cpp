// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray/tray_state.h"

#include "ui/models/approvals/desk_watch.h"

#include <QCoreApplication>
#include <QLocale>

namespace hall::ui {

namespace {

struct TrayStateSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::TrayState)
};

TrayShape shapeOf(const ServerState& server, const HallStatus& status, int waiting)
{
    switch (server.condition) {
    case ServerCondition::Starting:
    case ServerCondition::PortInUse:
    case ServerCondition::NotListening:
    case ServerCondition::Stopped:
        return TrayShape::Stopped;
    case ServerCondition::CannotRecord:
        return TrayShape::Problem;
    case ServerCondition::Offline:
    case ServerCondition::Lockdown:
    case ServerCondition::Online:
        break;
    }
    if (!status.chainProblem.isEmpty())
        return TrayShape::Problem;
    if (server.condition != ServerCondition::Online)
        return TrayShape::Paused;
    return waiting > 0 ? TrayShape::Waiting : TrayShape::Running;
}

} // namespace

TrayState describeTray(const ServerState& server, const HallStatus& status,
                       const ApprovalCounts& approvals)
{
    TrayState state;
    state.waiting = waitingCount(approvals);
    state.shape = shapeOf(server, status, state.waiting);
    state.words = (status.demo ? TrayStateSay::tr("Hall Monitor, demo: %1")
                               : TrayStateSay::tr("Hall Monitor: %1"))
                      .arg(server.word);
    if (!status.chainProblem.isEmpty())
        state.words =
            status.logState == LogState::EndMissing
                ? TrayStateSay::tr("%1, the end of the audit log is missing").arg(state.words)
                : TrayStateSay::tr("%1, the audit log was changed").arg(state.words);
    if (state.waiting > 0) {
        state.words = TrayStateSay::tr("%1. Waiting for a person: %2")
                          .arg(state.words, QLocale().toString(state.waiting));
    }
    return state;
}

} // namespace hall::ui
