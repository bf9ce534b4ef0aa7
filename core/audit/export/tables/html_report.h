// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/export/export_job.h"
#include "core/audit/export/tables/report_summary.h"

#include <QByteArray>

/// One HTML page that needs nothing else: no script, nothing from anywhere. Readable in light and
/// dark and on paper.
namespace hall {

/// Everything before the first row of the table.
QByteArray htmlHead(const ExportOptions& options, const ReportSummary& summary);
QByteArray htmlRow(const AuditRow& row, ExportZone zone);
QByteArray htmlEnd();

} // namespace hall
