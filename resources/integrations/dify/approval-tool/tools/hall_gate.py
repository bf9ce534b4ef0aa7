# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a Hall whether an action may run. Python 3.9 or newer, nothing but the standard library.

    answer = ask_hall(url, token, {"capability_id": "cap.doc.read", "worker_id": "org.acme.reader"})

comes back only when the Hall allows; otherwise it raises Stopped, and the message says why and what
to do. The parts between the marks [hall …] are the same in every Python kit.
"""
import http.client
import io
import json
import math
import socket
import ssl
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


def connect(parts, seconds):
    """A connection, and what goes before the path. No proxy is used: the token goes to the Hall."""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    connection = socket.create_connection((parts.hostname, port), seconds)
    if parts.scheme == "https":
        secure = ssl.create_default_context()
        connection = secure.wrap_socket(connection, server_hostname=parts.hostname)
    return connection, ""


# [hall exchange]
MAX_REPLY = 1 << 20  # bytes


class Received:
    """Bytes that have come already, as http.client wants to read them."""

    def __init__(self, data):
        self.data = data

    def makefile(self, _mode):
        return io.BytesIO(self.data)


def exchange(method, url, path, token, body, timeout):
    """Status, content type and text of one reply, all of it within `timeout` seconds. Nothing is
    sent twice, and no redirect is followed.
    """
    deadline = time.monotonic() + timeout

    def left():
        seconds = deadline - time.monotonic()
        if seconds <= 0:
            raise socket.timeout
        return seconds

    parts = urlsplit(url)
    content = b"" if body is None else json.dumps(body, allow_nan=False).encode("ascii")
    data = b""
    try:
        connection, prefix = connect(parts, left())
        with connection:
            head = (f"{method} {prefix}{path} HTTP/1.1", f"Host: {parts.netloc}",
                    f"Authorization: Bearer {token}", "User-Agent: python-hall-kit",
                    "Accept: application/json", "Content-Type: application/json",
                    f"Content-Length: {len(content)}", "Connection: close", "", "")
            connection.settimeout(left())
            connection.sendall("\r\n".join(head).encode("ascii") + content)
            while True:
                connection.settimeout(left())
                chunk = connection.recv(65536)
                if not chunk:
                    break
                data += chunk
                if len(data) > MAX_REPLY:
                    raise Stopped("what answers at HALL_URL is not a Hall: its reply does not end")
        reply = http.client.HTTPResponse(Received(data))
        reply.begin()
        text = reply.read().decode("utf-8")
        return reply.status, reply.headers.get("Content-Type"), text
    except ssl.SSLError as error:
        raise Stopped("HALL_URL says https, and no secure connection comes about "
                      f"({error.reason}): write http:// if the Hall was started without "
                      "--tls-cert; name a certificate of your own in SSL_CERT_FILE") from None
    except socket.timeout:
        raise Stopped(f"no complete reply from {url} (HALL_URL) within {timeout:g} s: is the Hall "
                      "there, and not stopped?") from None
    except OSError as error:
        raise Stopped(f"no Hall answers at {url} ({error.strerror or error}): start the Hall, or "
                      "mend HALL_URL") from None
    except (http.client.HTTPException, ValueError):
        raise Stopped(f"the reply from {url} (HALL_URL) is broken; if the Hall was started with "
                      "--tls-cert, write https://") from None
# [/hall exchange]


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
