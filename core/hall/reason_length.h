// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hall {

/// Characters that a person's reason may have, wherever one is asked for: it is kept in a record.
inline constexpr qsizetype maxReasonLength = 1000;

} // namespace hall
