# SPDX-License-Identifier: GPL-3.0-or-later
# Dify, code node "Read the answer": says whether the Hall allows, and why not.
import json
from urllib.parse import urlsplit


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


def main(status_code: int, headers: dict, body: str, question: str) -> dict:
    asked, reply = json.loads(question), {}
    outcome, reason = "STOPPED", ""
    try:
        types = [value for name, value in (headers or {}).items()
                 if name.lower() == "content-type"]
        reply = reply_object(int(status_code), types[0] if types else "", body)
        if allows(reply, asked):
            outcome = "ALLOW"
        else:
            reason = (f"a person has to decide ({reply['pending_approval_id']}), and nobody has "
                      "yet: decide in the window of the Hall, then run this again")
    except Stopped as stopped:
        reason = str(stopped)
    return {
        "outcome": outcome,
        "reason": reason,
        "decision_id": str(reply.get("decision_id") or "error"),
        "selected_worker_species_id": str(reply.get("selected_worker_species_id") or ""),
        "artifact_hash": str(reply.get("artifact_hash") or ""),
    }
