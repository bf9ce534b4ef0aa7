// SPDX-License-Identifier: GPL-3.0-or-later
// A real MCP client against a running Hall: an agent that asks, and a reviewer's program that
// decides. Prints what it saw as one JSON object.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const url = new URL(`${process.env.HALL_SERVER_URL}/mcp`);

async function connect(token) {
  const client = new Client({ name: 'hall-monitor-test', version: '1' });
  const headers = { Authorization: `Bearer ${token}` };
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  return client;
}

async function failure(work) {
  try {
    await work();
  } catch (error) {
    return { code: error.code ?? null, message: String(error.message) };
  }
  return null;
}

const call = (client, name, args) => client.callTool({ name, arguments: args });
const names = async (client) => (await client.listTools()).tools.map((tool) => tool.name);

const agent = await connect(process.env.AGENT_TOKEN);
const reviewer = await connect(process.env.REVIEWER_TOKEN);
const report = {
  server: agent.getServerVersion(),
  capabilities: agent.getServerCapabilities(),
  instructions: agent.getInstructions(),
  ping: await agent.ping(),
  agentTools: await names(agent),
  reviewerTools: await names(reviewer),
};

report.denied = await call(agent, 'hall.route', { capability_id: 'cap.nobody.does' });
report.allowed = await call(agent, 'hall.route', { capability_id: 'cap.doc.read' });
report.refused = await call(agent, 'hall.route', { capability_id: 'cap.doc.read', env: 'moon' });
report.forbidden = await call(agent, 'wcp.approvals.list', {});
report.evaluated = await call(agent, 'hall.evaluate', {
  function_name: 'read_customer',
  action_args: { id: 'cust_123' },
});
report.decisions = await call(agent, 'hall.decisions.query', { limit: 2 });

// The agent waits while the reviewer decides.
const waiting = call(agent, 'hall.route', {
  capability_id: 'cap.doc.delete',
  worker_id: 'org.acme.cleaner',
  wait_ms: 30000,
});
let pending = [];
for (let attempt = 0; pending.length === 0 && attempt < 1000; ++attempt) {
  const listed = await call(reviewer, 'wcp.approvals.list', { limit: 10 });
  pending = listed.structuredContent.approvals;
}
report.pending = pending;
report.resolved = await call(reviewer, 'wcp.approval.resolve', {
  approval_id: pending[0].pending_approval_id,
  decision: 'approve',
  reviewer: 'alice',
  passphrase: process.env.REVIEWER_PASSPHRASE,
});
report.released = await waiting;

report.noTool = await failure(() => call(agent, 'hall.destroy', {}));
report.noToken = await failure(() => connect('hst_wrong'));
await agent.close();
await reviewer.close();
console.log(JSON.stringify(report));
