// SPDX-License-Identifier: GPL-3.0-or-later
// n8n, Code node "Build the request": checks the settings, so that a mistake is named here.

// [hall settings]
class Stopped extends Error {}

/** HALL_URL without a slash at its end. */
function checkedAddress(value) {
  const url = String(value ?? '');
  if (!url) {
    throw new Stopped('HALL_URL is empty: set it to the address of the Hall, such as http://127.0.0.1:8765');
  }
  if (!/^[!-~]+$/.test(url)) {
    throw new Stopped('HALL_URL has a blank, a line break or a letter that no address has: write it again, such as http://127.0.0.1:8765');
  }
  const parts = /^(https?:\/\/(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?)(.*)$/.exec(url);
  if (!parts || !/^([/?#].*)?$/.test(parts[2])) {
    throw new Stopped('HALL_URL is no address of a Hall: write it as http://127.0.0.1:8765');
  }
  if (parts[2] !== '' && parts[2] !== '/') {
    throw new Stopped(`HALL_URL has more than the address: leave out the path and set it to ${parts[1]}`);
  }
  return parts[1];
}

function checkedToken(value) {
  const token = String(value ?? '');
  if (!token) {
    throw new Stopped('HALL_TOKEN is empty: copy the session token from the window of the Hall, or make one with `hall token create --name agent --role route`');
  }
  if (!/^[A-Za-z0-9_-]+$/.test(token)) {
    throw new Stopped('HALL_TOKEN has a line break, a blank or another letter that no token has: copy it again, without the end of the line');
  }
  return token;
}
// [/hall settings]

const input = $input.first().json;
const url = checkedAddress(input.HALL_URL);
const waitS = Number(input.HALL_WAIT_S);
if (!(waitS >= 0 && waitS <= 30)) {
  throw new Stopped('HALL_WAIT_S is a number of seconds from 0 to 30');
}
const question = {
  capability_id: input.capability_id,
  worker_id: input.worker_id,
  env: input.env,
  data_label: input.data_label,
  tenant_id: input.tenant_id,
  // A reply that does not say it again is the answer to something else.
  correlation_id: `n8n-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
  // When a person has to decide, the Hall holds the reply that long.
  wait_ms: Math.round(waitS * 1000),
};
return [{ json: { url, question } }];
