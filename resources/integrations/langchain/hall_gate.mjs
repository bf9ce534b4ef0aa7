// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a Hall whether an action may run. Node 18 or newer, no packages.
//
//   const answer = await askHall({ url, token, question: { capability_id, worker_id } });
//
// comes back only when the Hall allows; otherwise it throws Stopped, and the message says why and
// what to do. The parts between the marks [hall …] are the same in every JavaScript kit.

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

// [hall exchange]
const MAX_REPLY = 1 << 20; // bytes

function whyNoReply(error, url, timeoutS) {
  const cause = String(error?.cause?.code ?? error?.cause?.message ?? error?.name ?? error);
  if (/abort|timeout/i.test(cause)) {
    return `no complete reply from ${url} (HALL_URL) within ${timeoutS} s: is the Hall there, and not stopped?`;
  }
  if (/ssl|tls|cert|signature|issuer/i.test(cause)) {
    return `HALL_URL says https, and no secure connection comes about (${cause}): write http:// if the Hall was started without --tls-cert; name a certificate of your own in NODE_EXTRA_CA_CERTS`;
  }
  return `no Hall answers at ${url} (${cause}): start the Hall, or mend HALL_URL; if the Hall was started with --tls-cert, write https://`;
}

/**
 * Status, content type and text of one reply, all of it within `timeoutS` seconds. Nothing is sent
 * twice, and no redirect is followed.
 */
async function exchange(method, url, path, token, body, timeoutS) {
  try {
    const reply = await fetch(url + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutS * 1000),
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
      body: body === null ? undefined : JSON.stringify(body),
    });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let size = 0;
    for await (const chunk of reply.body ?? []) {
      size += chunk.length;
      if (size > MAX_REPLY) {
        throw new Stopped('what answers at HALL_URL is not a Hall: its reply does not end');
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return [reply.status, reply.headers.get('content-type'), text + decoder.decode()];
  } catch (error) {
    throw error instanceof Stopped ? error : new Stopped(whyNoReply(error, url, timeoutS));
  }
}
// [/hall exchange]

// [hall ask]
const POLL_MS = 1000;

/** A setting in seconds, from above 0 to `most`. */
function secondsOf(name, value, most) {
  const number = Number(value);
  if (!(number > 0 && number <= most)) {
    throw new Stopped(`${name} is a number of seconds, more than 0 and at most ${most}`);
  }
  return number;
}

/** Comes back when a person has approved. Sends nothing but questions how it stands. */
async function awaitApproval(url, token, approval, timeoutS, waitS) {
  const deadline = Date.now() + waitS * 1000;
  for (;;) {
    const path = `/api/approvals/${encodeURIComponent(approval)}`;
    const { state } = replyObject(...(await exchange('GET', url, path, token, null, timeoutS)));
    if (state === 'approved' || state === 'modified') {
      return;
    }
    if (state !== 'pending') {
      throw new Stopped(`nobody approved ${approval}: it is ${state}`);
    }
    if (Date.now() + POLL_MS > deadline) {
      throw new Stopped(`a person has to decide (${approval}), and nobody has within ${waitS} s: decide in the window of the Hall, then run this again`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function uniqueId() {
  let id = 'ask';
  for (let part = 0; part < 4; ++part) {
    id += `-${Math.random().toString(36).slice(2, 10)}`;
  }
  return id;
}

/**
 * The Hall's decision, when it allows. Throws Stopped otherwise, and runs nothing itself.
 *
 * question: the members of POST /api/route, without correlation_id
 * timeoutS: seconds for one exchange
 * waitS:    seconds that a person has to decide, when one has to
 */
async function askHall(settings) {
  const url = checkedAddress(settings.url);
  const token = checkedToken(settings.token);
  const timeoutS = secondsOf('HALL_TIMEOUT_S', settings.timeoutS ?? 10, 120);
  const waitS = secondsOf('HALL_WAIT_S', settings.waitS ?? 120, 900);
  // A reply that does not say it again is the answer to something else.
  const question = { ...settings.question, correlation_id: uniqueId() };
  const send = async () => replyObject(...(await exchange('POST', url, '/api/route', token, question, timeoutS)));
  let reply = await send();
  if (!allows(reply, question)) {
    await awaitApproval(url, token, reply.pending_approval_id, timeoutS, waitS);
    // The same request once more uses the approval up. There is no third.
    reply = await send();
    if (!allows(reply, question)) {
      throw new Stopped(`the approval was used up by another request: ${reply.pending_approval_id} waits for a person now`);
    }
  }
  return reply;
}
// [/hall ask]

export { Stopped, askHall };
