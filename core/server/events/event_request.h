// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/server/http/http_request.h"

#include <memory>
#include <optional>

namespace hall {

/// What a reader of the live stream wants.
struct EventRequest {
    bool decisions = true, approvals = true;
    std::shared_ptr<const Filter> filter; ///< of decisions; its caller's tenant is in it
    std::optional<qint64> after;          ///< the seq that the reader has
    int recent = 0;                       ///< first the newest so many that match
};

/// The query of GET /api/events: `filter` and `q`, the other parameters that choose decisions,
/// `types`, `recent` (0 to 1000), `last_event_id`, which the header Last-Event-ID goes before.
/// `headSeq` is the last record of the log. Errors: INVALID_PARAMETER, those of
/// event_frames::seqOf(), EVENT_ID_BEYOND_END.
Result<EventRequest> readEventRequest(const HttpRequest& request, const Caller& caller,
                                      const QString& logOrigin, qint64 headSeq);

} // namespace hall
