// SPDX-License-Identifier: GPL-3.0-or-later
// What every Node run here shares; see report.py. The cases are run one after the other.
export const { KITS, HALL_TIMEOUT_S, HALL_WAIT_S, CAPABILITY, WORKER } = process.env;
export let HALL_URL = ''; // of the case that is run
export let HALL_TOKEN = '';

let ran = false;

export function action() {
  ran = true;
  return 'done';
}

/** `work` acts when it may; what it throws is what the integrator's log would show. */
export async function run(work) {
  const reports = [];
  for (const { url, token } of JSON.parse(process.env.CASES)) {
    process.env.HALL_URL = HALL_URL = url;
    process.env.HALL_TOKEN = HALL_TOKEN = token;
    ran = false;
    let log;
    try {
      log = (await work()) ?? '';
    } catch (error) {
      log = `${error?.name}: ${error?.message}`;
    }
    reports.push({ proceed: ran, log: String(log) });
  }
  process.stdout.write(JSON.stringify({ reports }), () => process.exit(0));
}

// Nothing else may be printed on the way.
console.log = console.error;
