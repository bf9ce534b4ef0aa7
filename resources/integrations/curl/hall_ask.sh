#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the Hall, and runs a command only when it allows. Needs curl 7.75 or newer and python3.
#
#   hall_ask.sh CAPABILITY WORKER [COMMAND [ARGUMENT…]]
#
# HALL_URL, HALL_TOKEN; HALL_ENV (dev), HALL_DATA_LABEL (INTERNAL), HALL_TENANT (org.default),
# HALL_TIMEOUT_S (10), HALL_WAIT_S (120): how long a person has to decide, when one has to.
# Exit code: that of the command; 0 allowed, without one; 1 not allowed; 2 called the wrong way.
set -eu

if [ $# -lt 2 ] || [ -z "$1" ] || [ -z "$2" ]; then
    echo "usage: hall_ask.sh CAPABILITY WORKER [COMMAND [ARGUMENT...]]" >&2
    exit 2
fi
HALL_CAPABILITY=$1
HALL_WORKER=$2
shift 2
export HALL_CAPABILITY HALL_WORKER

# curl does the talking, python3 reads: a shell cannot tell "denied":false in a text from the real one.
read_with_python=$(
    cat <<'PYTHON'
import json
import math
import os
import subprocess
import sys
import time
import uuid
from urllib.parse import quote, urlsplit


# [hall settings]
class Stopped(Exception):
    """The action must not run. The message says why, and what to do."""

    reply = None  # the Hall's decision, where there is one


def checked_address(url):
    """HALL_URL without a slash at its end."""
    url = str(url or "")
    if not url:
        raise Stopped("HALL_URL is empty: set it to the address of the Hall, such as "
                      "http://127.0.0.1:8765")
    if not all("!" <= c <= "~" for c in url):
        raise Stopped("HALL_URL has a blank, a line break or a letter that no address has: "
                      "write it again, such as http://127.0.0.1:8765")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or port == 0 or parts.scheme not in ("http", "https") or "@" in parts.netloc:
        raise Stopped("HALL_URL is no address of a Hall: write it as http://127.0.0.1:8765")
    if parts.path not in ("", "/") or "?" in url or "#" in url:
        raise Stopped(f"HALL_URL has more than the address: leave out the path and set it to "
                      f"{parts.scheme}://{parts.netloc}")
    return f"{parts.scheme}://{parts.netloc}"


def checked_token(token):
    token = str(token or "")
    if not token:
        raise Stopped("HALL_TOKEN is empty: copy the session token from the window of the Hall, "
                      "or make one with `hall token create --name agent --role route`")
    if not token.isascii() or not token.replace("_", "").replace("-", "").isalnum():
        raise Stopped("HALL_TOKEN has a line break, a blank or another letter that no token has: "
                      "copy it again, without the end of the line")
    return token
# [/hall settings]


# [hall decision]
def reply_object(status, content_type, text):
    """The JSON object of a reply with status 200."""
    def once(pairs):
        members = dict(pairs)
        if len(members) != len(pairs):
            raise ValueError("a member twice")
        return members

    def refused(number):
        raise ValueError(number)

    if 300 <= status < 400:
        raise Stopped(f"HALL_URL leads to something that redirects (HTTP {status}), and a token "
                      "is not sent on: set HALL_URL to the Hall's own address")
    try:
        reply = json.loads(text, object_pairs_hook=once, parse_constant=refused)
    except (ValueError, RecursionError):
        reply = None
    is_json = str(content_type or "").lower().startswith("application/json")
    if not isinstance(reply, dict) or not is_json:
        raise Stopped(f"what answers at HALL_URL is not a Hall: its reply (HTTP {status}, "
                      f"{content_type or 'of no type'}) is not one JSON object")
    if status == 401:
        raise Stopped(f"the Hall does not take HALL_TOKEN: {reply.get('message')}")
    if status != 200:
        raise Stopped(f"the Hall made no decision (HTTP {status}): "
                      f"{reply.get('reason') or reply.get('message') or 'it does not say why'}")
    return reply


def allows(reply, question):
    """True: the action may run. False: a person has to decide first. Raises Stopped otherwise."""
    for name in ("correlation_id", "capability_id", "function_name"):
        if name in question and reply.get(name) != question[name]:
            raise Stopped(f"what answers at HALL_URL is not a Hall: {name} in its reply is not "
                          "that of the question")
    denied, allowed, outcome = (reply.get(name) for name in ("denied", "allowed", "outcome"))
    if not str(reply.get("decision_id") or "").startswith("dec_"):
        raise Stopped("what answers at HALL_URL is not a Hall: its reply has no decision_id")
    if denied is False and allowed is True and outcome == "ALLOW":
        return True
    if denied is not True or allowed is not False or outcome == "ALLOW":
        raise Stopped("what answers at HALL_URL is not a Hall: denied, allowed and outcome in its "
                      "reply do not go together")
    if outcome == "REQUIRE_HUMAN" and str(reply.get("pending_approval_id")).startswith("apr_"):
        return False
    stopped = Stopped(f"the Hall denies: {reply.get('reason') or 'it does not say why'}")
    stopped.reply = reply
    raise stopped
# [/hall decision]


MAX_REPLY = 1 << 20  # bytes
FAILURES = {
    6: "no Hall answers at {url} (unknown host): mend HALL_URL",
    7: "no Hall answers at {url} (connection refused): start the Hall, or mend HALL_URL",
    28: "no complete reply from {url} (HALL_URL) within {timeout:g} s: is the Hall there, and not "
        "stopped?",
    35: "HALL_URL says https, and no secure connection comes about: write http:// if the Hall was "
        "started without --tls-cert",
    60: "HALL_URL says https, and the certificate is not known: name it in CURL_CA_BUNDLE",
}


def exchange(method, url, path, token, body, timeout):
    """Status, content type and text of one reply. The token is in no command line."""
    command = ["curl", "--disable", "--silent", "--globoff", "--noproxy", "*", "--max-redirs", "0",
               "--proto", "=http,https", "--max-time", str(timeout), "--request", method,
               "--header", "Content-Type: application/json", "--config", "-",
               "--write-out", "\n%{http_code}\t%{content_type}", url + path]
    config = f'header = "Authorization: Bearer {token}"\n'
    if body is not None:
        config += "data-binary = " + json.dumps(json.dumps(body)) + "\n"
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as curl:
        curl.stdin.write(config.encode("ascii"))
        curl.stdin.close()
        data = curl.stdout.read(MAX_REPLY + 1)
        if len(data) > MAX_REPLY:
            curl.kill()
            raise Stopped("what answers at HALL_URL is not a Hall: its reply does not end")
    if curl.returncode != 0:
        why = FAILURES.get(curl.returncode, "the reply from {url} (HALL_URL) is broken (curl says "
                           "{code}); if the Hall was started with --tls-cert, write https://")
        raise Stopped(why.format(url=url, timeout=timeout, code=curl.returncode))
    text, _, end = data.rpartition(b"\n")
    status, _, kind = end.decode("latin-1").partition("\t")
    try:
        return int(status), kind, text.decode("utf-8")
    except ValueError:
        raise Stopped("what answers at HALL_URL is not a Hall: its reply is not UTF-8") from None


# [hall ask]
POLL_SECONDS = 1.0


def seconds_of(name, value, most):
    """A setting in seconds, from above 0 to `most`."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not 0 < number <= most:
        raise Stopped(f"{name} is a number of seconds, more than 0 and at most {most}")
    return number


def await_approval(url, token, approval, timeout, wait):
    """Comes back when a person has approved. Sends nothing but questions how it stands."""
    deadline = time.monotonic() + wait
    while True:
        reply = reply_object(*exchange("GET", url, "/api/approvals/" + quote(approval, safe=""),
                                       token, None, timeout))
        state = reply.get("state")
        if state in ("approved", "modified"):
            return
        if state != "pending":
            raise Stopped(f"nobody approved {approval}: it is {state}")
        if time.monotonic() + POLL_SECONDS > deadline:
            raise Stopped(f"a person has to decide ({approval}), and nobody has within {wait:g} s: "
                          "decide in the window of the Hall, then run this again")
        time.sleep(POLL_SECONDS)


def ask_hall(url, token, question, timeout=10, wait=120, path="/api/route"):
    """The Hall's decision, when it allows. Raises Stopped otherwise, and runs nothing itself.

    question: the members of POST /api/route, without correlation_id
    timeout:  seconds for one exchange
    wait:     seconds that a person has to decide, when one has to
    """
    url, token = checked_address(url), checked_token(token)
    timeout = seconds_of("HALL_TIMEOUT_S", timeout, 120)
    wait = seconds_of("HALL_WAIT_S", wait, 900)
    # A reply that does not say it again is the answer to something else.
    question = {**question, "correlation_id": str(uuid.uuid4())}
    reply = reply_object(*exchange("POST", url, path, token, question, timeout))
    if not allows(reply, question):
        try:
            await_approval(url, token, reply["pending_approval_id"], timeout, wait)
        except Stopped as stopped:
            stopped.reply = reply
            raise
        # The same request once more uses the approval up. There is no third.
        reply = reply_object(*exchange("POST", url, path, token, question, timeout))
        if not allows(reply, question):
            raise Stopped("the approval was used up by another request: "
                          f"{reply['pending_approval_id']} waits for a person now")
    return reply
# [/hall ask]


try:
    reply = ask_hall(os.environ.get("HALL_URL"), os.environ.get("HALL_TOKEN"), {
        "capability_id": os.environ["HALL_CAPABILITY"],
        "worker_id": os.environ["HALL_WORKER"],
        "env": os.environ.get("HALL_ENV") or "dev",
        "data_label": os.environ.get("HALL_DATA_LABEL") or "INTERNAL",
        "tenant_id": os.environ.get("HALL_TENANT") or "org.default",
    }, timeout=os.environ.get("HALL_TIMEOUT_S", 10), wait=os.environ.get("HALL_WAIT_S", 120))
except Stopped as stopped:
    sys.exit(f"hall_ask: not allowed: {stopped}")
print(f"hall_ask: allowed ({reply['decision_id']})", file=sys.stderr)
PYTHON
)

python3 -c "$read_with_python" || exit 1
if [ $# -gt 0 ]; then
    exec "$@"
fi
