// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace hall {

/// A request's body as log and screen may hold it: secrets in `request`, `principal`, `action_args`
/// and unknown members replaced, the contract's ids and words never. `masked` is set to true when
/// anything was. Thread-safe.
QJsonObject maskedRequestBody(const QJsonObject& body, bool& masked);

} // namespace hall
