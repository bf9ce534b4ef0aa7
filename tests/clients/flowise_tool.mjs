// SPDX-License-Identifier: GPL-3.0-or-later
// Flowise, custom tool: http.request with Content-Length, the URL's path only; hands on whatever
// body comes back, whatever the status.
import http from 'node:http';
import { headers, replaced, report, url } from './request_body.mjs';

function governanceCheck({ capability_id, worker_id, env = 'dev', tenant_id = 'org.default' }) {
  const body = replaced(
    JSON.stringify({ capability_id, worker_id, env, data_label: 'INTERNAL', tenant_id }),
  );
  const target = new URL(url);
  return new Promise((resolve) => {
    const request = http.request(
      {
        hostname: target.hostname,
        port: target.port,
        path: target.pathname,
        method: 'POST',
        headers: { ...headers(), 'Content-Length': body.length },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, text }));
        response.on('error', (error) => resolve({ text: failure(error) }));
      },
    );
    request.on('error', (error) => resolve({ text: failure(error) }));
    request.write(body);
    request.end();
  });
}

const failure = (error) =>
  JSON.stringify({ denied: true, decision_id: 'network_error', deny_reason: String(error) });

const { status, text } = await governanceCheck({
  capability_id: process.env.CAPABILITY,
  worker_id: process.env.WORKER,
});
try {
  const decision = JSON.parse(text);
  report(decision.denied === false, {
    status,
    denied: decision.denied,
    decision_id: decision.decision_id,
    deny_reason: decision.deny_reason,
    env: decision.env,
    tenant_id: decision.tenant_id,
  });
} catch (error) {
  report(false, { error: String(error) });
}
