// SPDX-License-Identifier: GPL-3.0-or-later
// n8n, Code node "Read the answer": says whether the Hall allows, and why not.

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

// [hall decision]
/** The JSON object of a reply with status 200. */
function replyObject(status, contentType, text) {
  if (status >= 300 && status < 400) {
    throw new Stopped(`HALL_URL leads to something that redirects (HTTP ${status}), and a token is not sent on: set HALL_URL to the Hall's own address`);
  }
  let reply = null;
  try {
    reply = JSON.parse(text);
  } catch {
    // What is no JSON is refused below.
  }
  const isJson = String(contentType ?? '').toLowerCase().startsWith('application/json');
  if (reply === null || typeof reply !== 'object' || Array.isArray(reply) || !isJson) {
    throw new Stopped(`what answers at HALL_URL is not a Hall: its reply (HTTP ${status}, ${contentType || 'of no type'}) is not one JSON object`);
  }
  if (status === 401) {
    throw new Stopped(`the Hall does not take HALL_TOKEN: ${reply.message}`);
  }
  if (status !== 200) {
    throw new Stopped(`the Hall made no decision (HTTP ${status}): ${reply.reason || reply.message || 'it does not say why'}`);
  }
  return reply;
}

/** True: the action may run. False: a person has to decide first. Throws Stopped otherwise. */
function allows(reply, question) {
  for (const name of ['correlation_id', 'capability_id', 'function_name']) {
    if (name in question && reply[name] !== question[name]) {
      throw new Stopped(`what answers at HALL_URL is not a Hall: ${name} in its reply is not that of the question`);
    }
  }
  const { denied, allowed, outcome } = reply;
  if (!String(reply.decision_id ?? '').startsWith('dec_')) {
    throw new Stopped('what answers at HALL_URL is not a Hall: its reply has no decision_id');
  }
  if (denied === false && allowed === true && outcome === 'ALLOW') {
    return true;
  }
  if (denied !== true || allowed !== false || outcome === 'ALLOW') {
    throw new Stopped('what answers at HALL_URL is not a Hall: denied, allowed and outcome in its reply do not go together');
  }
  if (outcome === 'REQUIRE_HUMAN' && String(reply.pending_approval_id).startsWith('apr_')) {
    return false;
  }
  throw new Stopped(`the Hall denies: ${reply.reason || 'it does not say why'}`);
}
// [/hall decision]

const { question } = $('Build the request').first().json;
const { statusCode, headers, data } = $input.first().json;
try {
  const reply = replyObject(statusCode, headers?.['content-type'], data);
  if (!allows(reply, question)) {
    throw new Stopped(`a person has to decide (${reply.pending_approval_id}), and nobody has yet: decide in the window of the Hall, then run this again`);
  }
  return [{ json: { allowed: true, reason: '', decision_id: reply.decision_id, artifact_hash: reply.artifact_hash, selected_worker_species_id: reply.selected_worker_species_id } }];
} catch (error) {
  return [{ json: { allowed: false, reason: error.message } }];
}
