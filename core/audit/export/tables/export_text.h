// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/export/export_job.h"
#include "core/audit/search/audit_reader.h"

#include <QByteArray>
#include <QStringList>

namespace hall {

/// A time in an export, with its distance from UTC: `2026-11-21T09:00:00.000+01:00`.
QString exportTime(qint64 ms, ExportZone zone);

/// The columns of an export's table, `seq` first and `hash` last.
const QStringList& exportColumns();
/// What a row says in them.
QStringList exportCells(const AuditRow& row, ExportZone zone);

/// One line of RFC 4180. A cell that a spreadsheet would take for a formula begins with `'`.
QByteArray csvLine(const QStringList& cells);
/// What a CSV begins with: a byte order mark, without which spreadsheets do not read UTF-8.
QByteArray csvHead();

} // namespace hall
