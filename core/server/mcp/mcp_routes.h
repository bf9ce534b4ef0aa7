// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hall {

class Hall;
class Router;

/// POST /mcp: the Model Context Protocol over streamable HTTP, protocol versions 2025-06-18 and
/// 2025-03-26, without sessions and without a stream of its own (GET is 405). Failures of HTTP have
/// the contract's error body; faults of the protocol are JSON-RPC errors with that body as `data`.
/// A request with an Origin that is not allowed is refused: no web page is to talk to the Hall.
void addMcpRoutes(Router& router, Hall& hall, const QStringList& allowedOrigins);

} // namespace hall
