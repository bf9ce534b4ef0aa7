# SPDX-License-Identifier: GPL-3.0-or-later
# Dify, code node "Build the request": checks the settings, so that a mistake is named here, and makes
# the body, so that no text from a chat can add a member to it.
import json
import uuid
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


def main(hall_url: str, wait_s: str, capability_id: str, worker_id: str, environment: str,
         data_label: str, tenant_id: str) -> dict:
    address = checked_address(hall_url)
    try:
        wait = float(wait_s)
    except (TypeError, ValueError):
        wait = -1.0
    if not 0 <= wait <= 30:
        raise Stopped("HALL_WAIT_S is a number of seconds from 0 to 30")
    question = {
        "capability_id": capability_id,
        "worker_id": worker_id,
        "env": environment or "prod",
        "data_label": data_label or "INTERNAL",
        "tenant_id": tenant_id or "org.default",
        # A reply that does not say it again is the answer to something else.
        "correlation_id": str(uuid.uuid4()),
        # When a person has to decide, the Hall holds the reply that long.
        "wait_ms": round(wait * 1000),
    }
    return {"address": address, "question": json.dumps(question)}
