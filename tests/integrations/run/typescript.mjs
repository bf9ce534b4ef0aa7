// SPDX-License-Identifier: GPL-3.0-or-later
// The TypeScript file, with its types taken off by TypeScript's own compiler.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { KITS, HALL_URL, HALL_TOKEN, HALL_TIMEOUT_S, HALL_WAIT_S, CAPABILITY, WORKER, action, run } from './report.mjs';

await run(async () => {
  const source = readFileSync(`${KITS}/typescript/hall_gate.ts`, 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const { askHall } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const answer = await askHall({
    url: HALL_URL,
    token: HALL_TOKEN,
    timeoutS: HALL_TIMEOUT_S,
    waitS: HALL_WAIT_S,
    question: { capability_id: CAPABILITY, worker_id: WORKER },
  });
  action();
  return answer.decision_id;
});
