// SPDX-License-Identifier: GPL-3.0-or-later
// A published MCP client with the configuration of the kit. The kit's README says what the agent has
// to look at; this one does.
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { KITS, HALL_URL, HALL_TOKEN, HALL_TIMEOUT_S, HALL_WAIT_S, CAPABILITY, WORKER, action, run } from './report.mjs';

await run(async () => {
  const text = readFileSync(`${KITS}/mcp/mcp.json`, 'utf8');
  const { hall } = JSON.parse(text.replace('{{HALL_URL}}', HALL_URL).replace('{{HALL_TOKEN}}', JSON.stringify(HALL_TOKEN).slice(1, -1))).mcpServers;
  const limit = { timeout: (Number(HALL_TIMEOUT_S) + Number(HALL_WAIT_S)) * 1000 };
  const client = new Client({ name: 'hall-monitor-test', version: '1' });
  let result;
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(hall.url), { requestInit: { headers: hall.headers } }), limit);
    const question = { capability_id: CAPABILITY, worker_id: WORKER, wait_ms: Number(HALL_WAIT_S) * 1000 };
    result = await client.callTool({ name: 'hall.route', arguments: question }, undefined, limit);
  } catch (error) {
    throw new Error(`hall (url, Authorization): ${error.cause?.message ?? error.message}`);
  }
  const decision = result.structuredContent;
  if (!result.isError && decision.denied === false && decision.allowed === true && decision.outcome === 'ALLOW') {
    action();
  }
  return decision.reason;
});
