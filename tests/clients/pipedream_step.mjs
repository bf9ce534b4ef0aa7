// SPDX-License-Identifier: GPL-3.0-or-later
// Pipedream, Node code step: fetch; every status but 2xx is a denial; reads `reason` too.
import { fields, headers, replaced, report, url } from './request_body.mjs';

async function gate() {
  let response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: headers(),
      body: replaced(JSON.stringify(fields())),
    });
  } catch (error) {
    return { denied: true, reason: 'hall_server_unreachable', error: String(error) };
  }
  if (!response.ok) {
    return { denied: true, reason: `hall_server_error: HTTP ${response.status}`, status: response.status };
  }
  const decision = await response.json();
  return {
    denied: decision.denied,
    reason: decision.reason,
    status: response.status,
    decision_id: decision.decision_id,
    species: decision.selected_worker_species_id,
    artifact_hash: decision.artifact_hash,
  };
}

try {
  const result = await gate();
  report(result.denied === false, { ...result, deny_reason: result.reason });
} catch (error) {
  report(false, { error: String(error) });
}
