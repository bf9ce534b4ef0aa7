// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/audit/search/audit_reader.h"
#include "core/base/result.h"
#include "core/server/http/http_request.h"

namespace hall {

/// A token that is bound to a tenant sees that tenant's decisions.
void bindToTenant(Filter& filter, const Caller& caller);

class QueryReader;

/// What chooses decisions, in each query that does: the query language in each of the parameters
/// `languages`, and `worker_id`, `capability_id`, `tenant_id`, `code`, `denied`, `since`, `until`.
/// Errors are left with the query.
Filter readDecisionFilter(QueryReader& query, const QStringList& languages);

/// The query of GET /api/decisions: `worker_id`, `capability_id`, `tenant_id`, `code`, `denied`,
/// `since`, `until`, `q`, `limit` (1 to 1000, or 50), `cursor`. Error: INVALID_PARAMETER.
Result<AuditPageRequest> readDecisionQuery(const HttpRequest& request, const Caller& caller);

} // namespace hall
