// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace hall {

/// The wall clock in Unix milliseconds, replaceable in tests. Called from any thread.
using Clock = std::function<qint64()>;

Clock systemClock();
/// Milliseconds since some moment, which never go back.
Clock steadyClock();

} // namespace hall
