// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"
#include "ui/models/audit/zone_text.h"
#include "ui/models/feed_model.h"

#include <QString>
#include <QVariant>

namespace hall::ui {

/// The columns of the log, in their first order. Numbers are stored with the layout: add at the
/// end.
enum class AuditColumn {
    Number,
    Time,
    Kind,
    Outcome,
    Capability,
    Worker,
    Tenant,
    Env,
    Label,
    Blast,
    Event, ///< why it was denied, or what happened
    Actor,
    Rule,
    Id,
    Namespace,
};
inline constexpr int auditColumnCount = int(AuditColumn::Namespace) + 1;

/// A record of the log as the feed and the detail panel know it: `id` is its seq, the latency is
/// not known, and of a record that is no decision `reason` is the sentence that says what happened.
/// Pure; thread-safe.
EventPtr eventOf(const AuditRow& row);
bool isDecision(const DecisionEvent& event);

/// Heading of a column, translated.
QString auditHeading(AuditColumn column, Zone zone);
/// Qt's roles and the CellRoles.
QVariant auditCell(const DecisionEvent& event, AuditColumn column, Zone zone, int role);
bool isAuditNumber(AuditColumn column);
/// One line: ISO time in UTC and the cells of the row, separated by tabs.
QString auditRowText(const DecisionEvent& event, Zone zone);

} // namespace hall::ui
