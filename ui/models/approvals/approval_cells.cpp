// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvals/approval_cells.h"

#include "core/base/uuid.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ApprovalCellsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::ApprovalCells)
};

/// From here on a deadline is no matter for later.
constexpr qint64 soonMs = 2 * 60'000;

/// One cell; what is empty is not said.
struct Cell {
    QString text;
    CellTone tone = CellTone::Text;
    QString icon;
    QString whole; ///< for the tooltip
    bool isId = false;
    bool isNumber = false;
};

QVariant roleOf(const Cell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.whole.isEmpty() ? QVariant() : QVariant(plainToolTip(cell.whole));
    case Qt::TextAlignmentRole:
        return int((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellToneRole:
        return int(cell.tone);
    case CellIconRole:
        return cell.icon;
    case CellIsIdRole:
        return cell.isId;
    default:
        return {};
    }
}

Cell idCell(const QString& id, CellTone tone = CellTone::Text)
{
    return {shortVisibleText(id), tone, {}, id, true, false};
}

Cell momentCell(qint64 unixMs)
{
    return unixMs <= 0 ? Cell{} : Cell{momentText(unixMs),
                                       CellTone::Muted,
                                       {},
                                       QString::fromLatin1(isoTime(unixMs)),
                                       false,
                                       false};
}

Cell numberCell(qint64 number, CellTone tone)
{
    return {QLocale().toString(number), tone, {}, {}, false, true};
}

Cell riskCell(RiskLevel level)
{
    return {riskLevelWord(level), riskLevelTone(level), riskLevelIcon(level), {}, false, false};
}

/// One request needs no number.
Cell waitingCell(const Approval& approval)
{
    if (approval.waiting < 2)
        return {};
    return {ApprovalCellsSay::tr("%1 ×").arg(QLocale().toString(approval.waiting)),
            CellTone::Ask,
            {},
            ApprovalCellsSay::tr("Identical requests that came so far: %1")
                .arg(QLocale().toString(approval.waiting)),
            false,
            true};
}

Cell leftCell(const Approval& approval, qint64 nowMs)
{
    const qint64 left = approval.expiresAtMs - nowMs;
    return {durationText(left),
            left < soonMs ? CellTone::Bad : CellTone::Text,
            {},
            ApprovalCellsSay::tr("Expires %1, and expired means denied")
                .arg(QString::fromLatin1(isoTime(approval.expiresAtMs))),
            false,
            true};
}

Cell queueCellOf(const Approval& approval, QueueColumn column, qint64 nowMs)
{
    switch (column) {
    case QueueColumn::Level:
        return {supervisorLevelWord(approval.supervisorLevel),
                supervisorLevelTone(approval.supervisorLevel),
                supervisorLevelIcon(approval.supervisorLevel),
                {},
                false,
                false};
    case QueueColumn::Risk:
        return riskCell(approval.level);
    case QueueColumn::Capability:
        return idCell(approval.capabilityId);
    case QueueColumn::Worker:
        return idCell(approval.workerId);
    case QueueColumn::Left:
        return leftCell(approval, nowMs);
    case QueueColumn::Waiting:
        return waitingCell(approval);
    case QueueColumn::Env:
        return {QString::fromLatin1(environmentName(approval.env)),
                CellTone::Muted,
                {},
                {},
                false,
                false};
    case QueueColumn::Label:
        return {QString::fromLatin1(dataLabelName(approval.dataLabel)),
                CellTone::Muted,
                {},
                {},
                false,
                false};
    case QueueColumn::Opened:
        return momentCell(approval.createdAtMs);
    }
    return {};
}

Cell historyCellOf(const Approval& approval, HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::State:
        return {approvalStateWord(approval.state),
                approvalStateTone(approval.state),
                approvalStateIcon(approval.state),
                {},
                false,
                false};
    case HistoryColumn::Resolved:
        return momentCell(approval.resolvedAtMs);
    case HistoryColumn::Capability:
        return idCell(approval.capabilityId);
    case HistoryColumn::Worker:
        return idCell(approval.workerId);
    case HistoryColumn::Risk:
        return riskCell(approval.level);
    case HistoryColumn::By:
        return {shortVisibleText(approval.resolvedBy),
                CellTone::Text,
                {},
                approval.resolvedBy,
                false,
                false};
    case HistoryColumn::Channel:
        return {channelWord(approval.channel), CellTone::Muted, {}, {}, false, false};
    case HistoryColumn::Waiting:
        return waitingCell(approval);
    case HistoryColumn::Note:
        return {shortVisibleText(approval.supersededBy.isEmpty()
                                     ? approval.note
                                     : ApprovalCellsSay::tr("by %1").arg(approval.supersededBy)),
                CellTone::Muted,
                {},
                approval.note,
                false,
                false};
    }
    return {};
}

CellTone grantTone(const StandingGrant& grant, qint64 nowMs)
{
    return grant.inForce(nowMs) ? CellTone::Good : CellTone::Muted;
}

Cell grantCellOf(const StandingGrant& grant, GrantColumn column, qint64 nowMs)
{
    const CellTone text = grant.inForce(nowMs) ? CellTone::Text : CellTone::Muted;
    switch (column) {
    case GrantColumn::State:
        return {grantStateWord(grant, nowMs),
                grantTone(grant, nowMs),
                grant.inForce(nowMs) ? u"outcome-allow"_s
                : grant.revokedAtMs  ? u"close"_s
                                     : u"history"_s,
                {},
                false,
                false};
    case GrantColumn::Capability:
        return idCell(grant.capabilityId, text);
    case GrantColumn::Workers:
        return idCell(grant.workerPattern, text);
    case GrantColumn::Env:
        return {grant.env ? QString::fromLatin1(environmentName(*grant.env))
                          : ApprovalCellsSay::tr("any"),
                CellTone::Muted,
                {},
                {},
                false,
                false};
    case GrantColumn::Expires:
        if (!grant.inForce(nowMs))
            return momentCell(grant.revokedAtMs.value_or(grant.expiresAtMs));
        return {durationText(grant.expiresAtMs - nowMs),         CellTone::Text, {},
                QString::fromLatin1(isoTime(grant.expiresAtMs)), false,          true};
    case GrantColumn::LastHit:
        return grant.lastHitMs > 0
                   ? momentCell(grant.lastHitMs)
                   : Cell{ApprovalCellsSay::tr("never"), CellTone::Muted, {}, {}, false, false};
    case GrantColumn::Hits:
        return numberCell(grant.hits, text);
    case GrantColumn::Origin:
        return {ApprovalCellsSay::tr("%1, %2").arg(shortVisibleText(grant.createdBy),
                                                   momentText(grant.createdAtMs)),
                CellTone::Muted,
                {},
                grant.approvalId,
                false,
                false};
    }
    return {};
}

} // namespace

QString queueHeading(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Level:
        return ApprovalCellsSay::tr("Level");
    case QueueColumn::Risk:
        return ApprovalCellsSay::tr("Risk");
    case QueueColumn::Capability:
        return ApprovalCellsSay::tr("Capability");
    case QueueColumn::Worker:
        return ApprovalCellsSay::tr("Worker");
    case QueueColumn::Left:
        return ApprovalCellsSay::tr("Time left");
    case QueueColumn::Waiting:
        return ApprovalCellsSay::tr("Waiting");
    case QueueColumn::Env:
        return ApprovalCellsSay::tr("Env");
    case QueueColumn::Label:
        return ApprovalCellsSay::tr("Label");
    case QueueColumn::Opened:
        return ApprovalCellsSay::tr("Opened");
    }
    return {};
}

QString historyHeading(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::State:
        return ApprovalCellsSay::tr("Outcome");
    case HistoryColumn::Resolved:
        return ApprovalCellsSay::tr("When");
    case HistoryColumn::Capability:
        return ApprovalCellsSay::tr("Capability");
    case HistoryColumn::Worker:
        return ApprovalCellsSay::tr("Worker");
    case HistoryColumn::Risk:
        return ApprovalCellsSay::tr("Risk");
    case HistoryColumn::By:
        return ApprovalCellsSay::tr("By");
    case HistoryColumn::Channel:
        return ApprovalCellsSay::tr("Through");
    case HistoryColumn::Waiting:
        return ApprovalCellsSay::tr("Waiting");
    case HistoryColumn::Note:
        return ApprovalCellsSay::tr("Note");
    }
    return {};
}

QString grantHeading(GrantColumn column)
{
    switch (column) {
    case GrantColumn::State:
        return ApprovalCellsSay::tr("State");
    case GrantColumn::Capability:
        return ApprovalCellsSay::tr("Capability");
    case GrantColumn::Workers:
        return ApprovalCellsSay::tr("Workers");
    case GrantColumn::Env:
        return ApprovalCellsSay::tr("Env");
    case GrantColumn::Expires:
        return ApprovalCellsSay::tr("Until");
    case GrantColumn::LastHit:
        return ApprovalCellsSay::tr("Last hit");
    case GrantColumn::Hits:
        return ApprovalCellsSay::tr("Hits");
    case GrantColumn::Origin:
        return ApprovalCellsSay::tr("Origin");
    }
    return {};
}

QString grantStateWord(const StandingGrant& grant, qint64 nowMs)
{
    if (grant.revokedAtMs)
        return ApprovalCellsSay::tr("Revoked");
    return grant.inForce(nowMs) ? ApprovalCellsSay::tr("In force")
                                : ApprovalCellsSay::tr("Expired");
}

QVariant queueCell(const Approval& approval, bool aside, QueueColumn column, int role, qint64 nowMs)
{
    if (role == ApprovalIdRole)
        return approval.id;
    if (role == CellRowToneRole) {
        const bool stands = !aside && approval.level == RiskLevel::Critical;
        return int(stands ? CellTone::Bad : CellTone::Text);
    }
    return roleOf(queueCellOf(approval, column, nowMs), role);
}

QVariant historyCell(const Approval& approval, HistoryColumn column, int role)
{
    if (role == ApprovalIdRole)
        return approval.id;
    return roleOf(historyCellOf(approval, column), role);
}

QVariant grantCell(const StandingGrant& grant, GrantColumn column, int role, qint64 nowMs)
{
    if (role == ApprovalIdRole)
        return grant.id;
    return roleOf(grantCellOf(grant, column, nowMs), role);
}

} // namespace hall::ui
