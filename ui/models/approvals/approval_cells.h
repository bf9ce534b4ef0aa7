// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/models/cell_look.h"

#include <QString>
#include <QVariant>

namespace hall::ui {

/// Roles of the three lists of approvals besides those of every table.
enum ApprovalRole {
    ApprovalIdRole = CellFirstFreeRole, ///< of the approval or the grant in that row; empty: none
    ApprovalHeadingRole,                ///< bool: the row is a heading across all columns
};

/// What stands in a row of an approval, whichever list it is in. Numbers are stored with the
/// layout: add at the end.
enum class QueueColumn { Level, Risk, Capability, Left, Waiting, Worker, Env, Label, Opened };
inline constexpr int queueColumnCount = int(QueueColumn::Opened) + 1;
enum class HistoryColumn { State, Resolved, Capability, Worker, Risk, By, Channel, Waiting, Note };
inline constexpr int historyColumnCount = int(HistoryColumn::Note) + 1;
enum class GrantColumn { State, Capability, Workers, Env, Expires, LastHit, Hits, Origin };
inline constexpr int grantColumnCount = int(GrantColumn::Origin) + 1;

QString queueHeading(QueueColumn column);
QString historyHeading(HistoryColumn column);
QString grantHeading(GrantColumn column);

/// Every role but ApprovalHeadingRole; `nowMs` is the desk's.
QVariant queueCell(const Approval& approval, bool aside, QueueColumn column, int role,
                   qint64 nowMs);
QVariant historyCell(const Approval& approval, HistoryColumn column, int role);
QVariant grantCell(const StandingGrant& grant, GrantColumn column, int role, qint64 nowMs);

/// In force, Revoked, Expired; translated.
QString grantStateWord(const StandingGrant& grant, qint64 nowMs);

} // namespace hall::ui
