// SPDX-License-Identifier: GPL-3.0-or-later
// LangChain.js: a tool that asks the Hall before each call.
//
//   const sendMail = hallTool(sendMailUnguarded, { capabilityId: 'cap.mail.send', workerId: 'org.acme.mailer' });
//
// When the Hall does not allow, the tool inside is not called, and the call throws with the reason.
// HALL_URL and HALL_TOKEN come from the environment.
import { DynamicStructuredTool } from '@langchain/core/tools';
import { askHall } from './hall_gate.mjs';

/** `inner`: any tool with name, description, schema and invoke(). `env` is else HALL_ENV, else dev. */
export function hallTool(inner, { capabilityId, workerId, env, dataLabel = 'INTERNAL', tenantId = 'org.default' }) {
  if (!capabilityId || !workerId) {
    throw new TypeError('hallTool needs capabilityId and workerId');
  }
  return new DynamicStructuredTool({
    name: inner.name,
    description: inner.description,
    schema: inner.schema,
    func: async (input) => {
      try {
        await askHall({
          url: process.env.HALL_URL,
          token: process.env.HALL_TOKEN,
          timeoutS: process.env.HALL_TIMEOUT_S,
          waitS: process.env.HALL_WAIT_S,
          question: {
            capability_id: capabilityId,
            worker_id: workerId,
            env: env || process.env.HALL_ENV || 'dev',
            data_label: dataLabel,
            tenant_id: tenantId,
          },
        });
      } catch (error) {
        console.error(`${inner.name} was not called: ${error.message}`);
        throw error;
      }
      return inner.invoke(input);
    },
  });
}
