// SPDX-License-Identifier: GPL-3.0-or-later
// Pipedream's code step: the platform gives defineComponent(), steps and $; a step that throws ends
// the workflow.
import { KITS, CAPABILITY, WORKER, action, run } from './report.mjs';

globalThis.defineComponent = (component) => component;

await run(async () => {
  const { default: component } = await import(`${KITS}/pipedream/step.mjs`);
  const exported = {};
  const steps = { trigger: { event: { capability_id: CAPABILITY, worker_id: WORKER, env: 'dev' } } };
  await component.run({ steps, $: { export: (name, value) => (exported[name] = value) } });
  action();
  return exported.decision_id;
});
