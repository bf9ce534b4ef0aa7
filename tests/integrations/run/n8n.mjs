// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the workflow file as far as its nodes go. The HTTP node does what n8n's does with these
// options: any status is handed on as text, and without a reply the workflow stops.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { KITS, HALL_URL, HALL_TOKEN, HALL_TIMEOUT_S, HALL_WAIT_S, CAPABILITY, WORKER, action, run } from './report.mjs';

const workflow = JSON.parse(readFileSync(`${KITS}/n8n/workflow.json`, 'utf8'));
const nodes = new Map(workflow.nodes.map((node) => [node.name, node]));
const done = new Map();

const filled = (value, json) => {
  if (typeof value !== 'string' || !value.startsWith('=')) {
    return value;
  }
  const whole = /^=\{\{(.*)\}\}$/s.exec(value);
  const evaluate = (code) => vm.runInNewContext(`(${code})`, { $json: json, JSON });
  // As in n8n, one expression keeps its type, and several in a text become text.
  return whole && !whole[1].includes('}}') ? evaluate(whole[1]) : value.slice(1).replace(/\{\{(.*?)\}\}/g, (_, code) => evaluate(code));
};

const kinds = {
  executeWorkflowTrigger: (_, json) => ({ json }),
  set: ({ assignments }, json) => {
    const result = {};
    for (const { name, value } of assignments.assignments) {
      result[name] = filled(value, json);
    }
    return { json: result };
  },
  code: async ({ jsCode, mode }, json) => {
    if (mode !== 'runOnceForAllItems') throw new Error(mode);
    const one = (item) => ({ first: () => ({ json: item }), all: () => [{ json: item }] });
    const code = new vm.Script(`(async () => {${jsCode}\n})()`);
    const [item] = await code.runInNewContext({ $input: one(json), $: (name) => one(done.get(name)), console });
    return item;
  },
  httpRequest: async (parameters, json, node) => {
    const { options } = parameters;
    const { fullResponse, neverError, responseFormat, outputPropertyName } = options.response.response;
    if (!fullResponse || !neverError || responseFormat !== 'text' || options.redirect.redirect.followRedirects || node.retryOnFail) {
      throw new Error('the options of the HTTP node are others');
    }
    if (parameters.genericAuthType !== 'httpHeaderAuth' || options.timeout < 40000) {
      throw new Error('the HTTP node has no header credential, or less time than the Hall may take');
    }
    const limit = (Number(HALL_TIMEOUT_S) + Number(HALL_WAIT_S)) * 1000;
    try {
      const reply = await fetch(filled(parameters.url, json), {
        method: parameters.method,
        redirect: 'manual',
        signal: AbortSignal.timeout(limit),
        headers: { Authorization: `Bearer ${HALL_TOKEN}`, 'Content-Type': 'application/json' },
        body: filled(parameters.jsonBody, json),
      });
      let text = '';
      for await (const chunk of reply.body ?? []) {
        text += Buffer.from(chunk).toString('utf8');
        if (text.length > 4 << 20) throw new Error('maxContentLength size exceeded');
      }
      return { json: { [outputPropertyName]: text, headers: Object.fromEntries(reply.headers), statusCode: reply.status } };
    } catch (error) {
      throw new Error(`${node.name}: ${error.cause?.message ?? error.message}`);
    }
  },
  if: ({ conditions }, json) => {
    if (conditions.options.typeValidation !== 'strict' || conditions.conditions.length !== 1) throw new Error('not strict');
    const [{ leftValue, operator }] = conditions.conditions;
    if (operator.type !== 'boolean' || operator.operation !== 'true') throw new Error(operator.operation);
    const value = filled(leftValue, json);
    if (typeof value !== 'boolean') throw new Error('Wrong type');
    return { json, output: value ? 0 : 1 };
  },
  noOp: (_, json) => {
    action();
    return { json };
  },
  stopAndError: ({ errorMessage }, json) => {
    throw new Error(filled(errorMessage, json));
  },
};

await run(async () => {
  const settings = nodes.get('Settings').parameters.assignments.assignments;
  const set = { HALL_URL, HALL_WAIT_S };
  for (const assignment of settings) {
    assignment.value = set[assignment.name] ?? assignment.value;
  }
  done.clear();
  let name = 'When called by another workflow';
  let json = { capability_id: CAPABILITY, worker_id: WORKER, env: 'dev' };
  for (;;) {
    const node = nodes.get(name);
    const result = await kinds[node.type.replace('n8n-nodes-base.', '')](node.parameters, json, node);
    json = result.json;
    done.set(name, json);
    const next = workflow.connections[name]?.main[result.output ?? 0]?.[0]?.node;
    if (!next) {
      return '';
    }
    name = next;
  }
});
