// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/event_ring.h"
#include "core/protocol/decision/route_decision.h"

#include <QString>

namespace hall::test {

/// A decision like those the engine makes; change what the test is about.
RouteDecision someDecision(Outcome outcome = Outcome::Allow);

/// The event of a decision with a record as the log would hold it. `number` makes ids, times and
/// the record's place in the chain; the same number gives the same event.
DecisionEvent eventOf(RouteDecision decision, int number);

/// `count` varied decisions, numbered from `first`: two thirds allowed, the rest denied or waiting
/// for a human.
void appendVaried(EventRing& ring, int first, int count);

/// `count` of 2,000 varied decisions that are made once and taken in turn, for streams so long that
/// making them would be the work.
void appendStream(EventRing& ring, int first, int count);

/// One decision with a text from outside in every place that takes one.
RouteDecision decisionFullOf(const QString& text);

} // namespace hall::test
