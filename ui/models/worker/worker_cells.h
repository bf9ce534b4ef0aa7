// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/worker_record.h"
#include "ui/models/cell_look.h"

#include <QString>
#include <QVariant>

namespace hall::ui {

/// The columns of the workers' table, in their first order. Numbers are stored with the layout: add
/// at the end.
enum class WorkerColumn {
    Worker,
    Species,
    Namespace,
    Capabilities,
    Risk,
    Tier,
    Status,
    Attestation,
    Revision,
    Enrolled,
};
inline constexpr int workerColumnCount = int(WorkerColumn::Enrolled) + 1;
inline constexpr int workerStatusCount = int(WorkerStatus::Banned) + 1;

QString workerHeading(WorkerColumn column);
/// What the cell shows: short, invisible characters spelled out.
QString workerText(const WorkerRecord& worker, WorkerColumn column);
QVariant workerSortValue(const WorkerRecord& worker, WorkerColumn column);
/// As Qt::ToolTipRole wants it; empty where the cell says it all.
QString workerToolTip(const WorkerRecord& worker, WorkerColumn column);
CellTone workerTone(const WorkerRecord& worker, WorkerColumn column);
QString workerIcon(const WorkerRecord& worker, WorkerColumn column);

/// Active, Suspended …; translated.
QString workerStatusWord(WorkerStatus status);
QString workerStatusIcon(WorkerStatus status);
CellTone workerStatusTone(WorkerStatus status);
/// What the Hall last found about the worker's code; translated.
QString attestationWord(const WorkerRecord& worker);
QString attestationIcon(const WorkerRecord& worker);
CellTone attestationTone(const WorkerRecord& worker);

} // namespace hall::ui
