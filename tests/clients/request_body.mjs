// SPDX-License-Identifier: GPL-3.0-or-later
// What every Node client here needs from its environment, and how it reports; see request_body.py.
import { readFileSync } from 'node:fs';

export const url = `${process.env.HALL_SERVER_URL}/api/route`;

export function headers() {
  const result = { 'Content-Type': 'application/json' };
  if (process.env.HALL_CLIENT_TOKEN) {
    result.Authorization = `Bearer ${process.env.HALL_CLIENT_TOKEN}`;
  }
  return result;
}

export function replaced(body) {
  const path = process.env.HALL_CLIENT_BODY;
  return path ? readFileSync(path) : Buffer.from(body);
}

export function fields() {
  return {
    capability_id: process.env.CAPABILITY,
    worker_id: process.env.WORKER,
    env: process.env.ENVIRONMENT,
    data_label: 'INTERNAL',
    tenant_id: 'org.acme',
  };
}

let reported = false;

export function report(proceed, more) {
  reported = true;
  console.log(JSON.stringify({ proceed, ...more }));
}

// A flow whose promise never settles goes no further either.
process.on('exit', () => {
  if (!reported) report(false, { error: 'no answer' });
});
