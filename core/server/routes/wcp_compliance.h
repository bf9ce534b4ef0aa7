// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/hall/hall.h"

#include <vector>

namespace hall {

/// One thing that the protocol asks of a Hall, and whether this one does it as configured now.
struct WcpRequirement {
    const char* id;
    const char* level; ///< the lowest level that asks for it
    bool met;
    const char* detail;
};

struct WcpCompliance {
    const char* level; ///< `WCP-Full`, `WCP-Standard`, `WCP-Basic` or `none`
    std::vector<WcpRequirement> requirements;
};

/// What GET /wcp/health reports. A level is reached when all its requirements, and those of the
/// levels below, are met.
WcpCompliance wcpCompliance(const Snapshot& snapshot, const HallStatus& status);

} // namespace hall
