// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hall {

/// Resident memory of this process in bytes; 0 when /proc does not tell.
qint64 residentBytes();
/// When this process started, in Unix seconds; 0 when /proc does not tell.
double processStartSeconds();

} // namespace hall
