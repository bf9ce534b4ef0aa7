// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_decision.h"

/// Decisions as the engine would give them, for the tests of what is made of a decision.
namespace hall::test {

RouteRequest sampleRequest(const QByteArray& body);

/// An allow in prod with everything set that an allow can have, approval members included.
RouteDecision sampleAllow();

/// A deny by the policy gate that a human may overrule.
RouteDecision sampleRequireHuman();

/// The barest deny: nothing beyond the code.
RouteDecision sampleDeny();

} // namespace hall::test
