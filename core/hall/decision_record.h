// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "core/protocol/route_decision.h"

#include <QJsonObject>
#include <QString>

namespace hall {

/// The record of a decision.
RecordDraft decisionRecord(const RouteDecision& decision, const QString& actor);

/// A record of another kind; its searchable fields follow from `data` as fieldsOfRecord says.
RecordDraft governanceRecord(const char* kind, const QJsonObject& data, const QString& actor,
                             qint64 nowMs);

} // namespace hall
