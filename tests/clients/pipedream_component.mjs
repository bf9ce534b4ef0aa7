// SPDX-License-Identifier: GPL-3.0-or-later
// Pipedream, reusable component: does not look at the status at all, only at `decision.denied`.
import { fields, headers, replaced, report, url } from './request_body.mjs';

try {
  const response = await fetch(url, {
    method: 'POST',
    headers: headers(),
    body: replaced(JSON.stringify(fields())),
  });
  const decision = await response.json();
  report(!decision.denied, {
    status: response.status,
    denied: decision.denied,
    decision_id: decision.decision_id,
    deny_reason: decision.reason,
  });
} catch (error) {
  report(false, { error: String(error) });
}
