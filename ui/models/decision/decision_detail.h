// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hall/event_ring.h"
#include "core/protocol/decision/route_decision.h"

#include <QByteArray>
#include <QString>

namespace hall::ui {

/// A decision as the log keeps it, read back for looking at.
struct DecisionDetail {
    RouteDecision decision;
    Receipt receipt;
    QString actor;        ///< token name, or `local`
    qint64 latencyUs = 0; ///< 0: not known, the log does not keep it
};

/// Reads the canonical body of the event's record. The Error says what is wrong with it; its code
/// is that of readJson, or INVALID_RECORD. Pure; thread-safe.
Result<DecisionDetail> readDecisionDetail(const DecisionEvent& event);

/// The request's body as JSON in lines: masked, as the log keeps it.
QByteArray requestJson(const DecisionDetail& detail);
/// The reply that the caller got, as JSON in lines.
QByteArray responseJson(const DecisionDetail& detail);

/// The decision for a clipboard: responseJson, invisible characters as \u escapes.
QString copyAsJson(const DecisionDetail& detail);
/// A command that asks the same again. The token is `$HALL_SESSION_TOKEN`, never a secret; every
/// character outside ASCII is escaped, so that pasting it runs what one sees. `serverUrl` without a
/// path.
QString copyAsCurl(const DecisionDetail& detail, const QString& serverUrl);
/// A command that asks for something, for a feed in which nothing has arrived.
QString firstCurl(const QString& serverUrl);
/// One line: ISO time in UTC and the cells of the row, separated by tabs.
QString copyAsText(const DecisionEvent& event);

} // namespace hall::ui
