// SPDX-License-Identifier: GPL-3.0-or-later
// Flowise's custom tool in the sandbox that Flowise itself uses: the function's text, $variables, and
// node-fetch. Whoever called the tool looks at `denied` in what it gives back.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { KITS, HALL_URL, HALL_TOKEN, HALL_TIMEOUT_S, HALL_WAIT_S, CAPABILITY, WORKER, action, run } from './report.mjs';

const { NodeVM } = createRequire(import.meta.url)('@flowiseai/nodevm');

await run(async () => {
  const tool = JSON.parse(readFileSync(`${KITS}/flowise/tool.json`, 'utf8'));
  const given = { capability_id: CAPABILITY, worker_id: WORKER };
  const sandbox = { $vars: { HALL_URL, HALL_TOKEN, HALL_TIMEOUT_S, HALL_WAIT_S }, $flow: {} };
  for (const { property, required } of JSON.parse(tool.schema)) {
    if (required && !(property in given)) {
      throw new Error(`the test does not know ${property}`);
    }
    // What the agent leaves out is not there.
    if (property in given) {
      sandbox[`$${property}`] = given[property];
    }
  }
  const vm = new NodeVM({
    console: 'redirect',
    sandbox,
    require: { external: { modules: ['node-fetch'] }, builtin: ['crypto', 'http', 'https', 'timers', 'url'] },
    eval: false,
    wasm: false,
  });
  const text = await vm.run(`module.exports = async function() {${tool.func}}()`, import.meta.dirname);
  const answer = JSON.parse(text);
  if (answer.denied === false) {
    action();
  }
  return answer.reason;
});
