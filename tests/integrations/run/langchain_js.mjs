// SPDX-License-Identifier: GPL-3.0-or-later
// LangChain.js with its real library. The kit is copied beside node_modules, as a project has it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { tool } from '@langchain/core/tools';
import { KITS, CAPABILITY, WORKER, action, run } from './report.mjs';

const folder = mkdtempSync(`${import.meta.dirname}/../node_modules/.kit-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await run(async () => {
  for (const name of ['hall_gate.mjs', 'hall_langchain.mjs']) {
    cpSync(`${KITS}/langchain/${name}`, `${folder}/${name}`);
  }
  const { hallTool } = await import(`${folder}/hall_langchain.mjs`);
  const inner = tool(async () => action(), { name: 'act', description: 'does it', schema: z.object({ what: z.string() }) });
  return hallTool(inner, { capabilityId: CAPABILITY, workerId: WORKER }).invoke({ what: 'x' });
});
