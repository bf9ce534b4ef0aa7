// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/query/place.h"

#include <atomic>
#include <optional>

namespace hall {

/// The seq that a place names; see AuditReader::placeOf(). `cancel` may be nullptr.
/// Errors: DATABASE_UNREADABLE, SEARCH_CANCELLED, AMBIGUOUS_PLACE.
Result<std::optional<qint64>> findPlace(const Connection& connection, const LogPlace& place,
                                        const std::atomic_bool* cancel);

} // namespace hall
