// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/guard/guarded_listener.h"

#include <QHostAddress>

#include <memory>
#include <vector>

namespace hall {

using Listeners = std::vector<std::unique_ptr<GuardedListener>>;

/// Listens on `host` (empty or `localhost`: loopback in every family that the machine has) and
/// `port` (0: a free one, the same in both families). Errors: PORT_IN_USE, ADDRESS_UNUSABLE.
Result<Listeners> listenOn(const QString& host, quint16 port,
                           const GuardedListener::Accept& accept);

/// Whether the address reaches beyond this machine; true for a name that is not an address.
bool reachesNetwork(const QString& host);

} // namespace hall
