// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvals/approval_words.h"

#include "ui/models/visible_text.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ApprovalSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::ApprovalWords)
};

} // namespace

QString approvalStateWord(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return ApprovalSay::tr("Pending");
    case ApprovalState::Approved:
        return ApprovalSay::tr("Approved");
    case ApprovalState::Denied:
        return ApprovalSay::tr("Denied");
    case ApprovalState::Modified:
        return ApprovalSay::tr("Modified");
    case ApprovalState::Expired:
        return ApprovalSay::tr("Expired");
    case ApprovalState::Cancelled:
        return ApprovalSay::tr("Cancelled");
    case ApprovalState::Superseded:
        return ApprovalSay::tr("Superseded");
    }
    return {};
}

QString approvalStateIcon(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return u"outcome-ask"_s;
    case ApprovalState::Approved:
        return u"outcome-allow"_s;
    case ApprovalState::Denied:
        return u"outcome-deny"_s;
    case ApprovalState::Modified:
        return u"step-passed"_s;
    case ApprovalState::Expired:
        return u"history"_s;
    case ApprovalState::Cancelled:
        return u"close"_s;
    case ApprovalState::Superseded:
        return u"step-skipped"_s;
    }
    return {};
}

CellTone approvalStateTone(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Approved:
    case ApprovalState::Modified:
        return CellTone::Good;
    case ApprovalState::Denied:
        return CellTone::Bad;
    case ApprovalState::Pending:
    case ApprovalState::Expired:
        return CellTone::Ask;
    case ApprovalState::Superseded:
        return CellTone::Info;
    case ApprovalState::Cancelled:
        break;
    }
    return CellTone::Muted;
}

QString riskLevelWord(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low:
        return ApprovalSay::tr("Low");
    case RiskLevel::Medium:
        return ApprovalSay::tr("Medium");
    case RiskLevel::High:
        return ApprovalSay::tr("High");
    case RiskLevel::Critical:
        return ApprovalSay::tr("Critical");
    }
    return {};
}

QString riskLevelIcon(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low:
        return u"step-skipped"_s;
    case RiskLevel::Medium:
        return u"info"_s;
    case RiskLevel::High:
        return u"warning"_s;
    case RiskLevel::Critical:
        return u"outcome-deny"_s;
    }
    return {};
}

CellTone riskLevelTone(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low:
        return CellTone::Muted;
    case RiskLevel::Medium:
        return CellTone::Text;
    case RiskLevel::High:
        return CellTone::Ask;
    case RiskLevel::Critical:
        return CellTone::Bad;
    }
    return CellTone::Bad;
}

QString supervisorLevelWord(SupervisorLevel level)
{
    switch (level) {
    case SupervisorLevel::Advisory:
        return ApprovalSay::tr("Advisory");
    case SupervisorLevel::Gatekeeper:
        return ApprovalSay::tr("Gatekeeper");
    case SupervisorLevel::Executor:
        return ApprovalSay::tr("Executor");
    case SupervisorLevel::IncidentCommander:
        return ApprovalSay::tr("Incident commander");
    }
    return {};
}

QString supervisorLevelIcon(SupervisorLevel level)
{
    switch (level) {
    case SupervisorLevel::Advisory:
        return u"info"_s;
    case SupervisorLevel::Gatekeeper:
        return u"outcome-ask"_s;
    case SupervisorLevel::Executor:
        return u"workers"_s;
    case SupervisorLevel::IncidentCommander:
        return u"warning"_s;
    }
    return {};
}

CellTone supervisorLevelTone(SupervisorLevel level)
{
    switch (level) {
    case SupervisorLevel::Advisory:
        return CellTone::Muted;
    case SupervisorLevel::Gatekeeper:
        return CellTone::Ask;
    case SupervisorLevel::Executor:
        return CellTone::Info;
    case SupervisorLevel::IncidentCommander:
        return CellTone::Bad;
    }
    return CellTone::Bad;
}

QString channelWord(const QString& channel)
{
    if (channel == "window"_L1)
        return ApprovalSay::tr("Window");
    if (channel == "api"_L1)
        return ApprovalSay::tr("HTTP");
    if (channel == "mcp"_L1)
        return ApprovalSay::tr("MCP");
    if (channel == "hall"_L1)
        return ApprovalSay::tr("Hall");
    return shortVisibleText(channel);
}

QString approvalTitle(const Approval& approval)
{
    const QString capability = shortVisibleText(approval.capabilityId);
    return approval.workerId.isEmpty()
               ? capability
               : ApprovalSay::tr("%1 for %2").arg(capability, shortVisibleText(approval.workerId));
}

} // namespace hall::ui
