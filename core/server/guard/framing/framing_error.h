// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// The errors that reading a request can end in.
namespace hall {

/// `what` completes "This is not a valid HTTP request: …".
Error badFraming(const QString& what);
Error bodyTooLarge(qint64 maximum);
Error headerTooLarge(int maximum);

} // namespace hall
