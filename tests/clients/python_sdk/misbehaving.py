# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on a free port that answers with given bytes, and remembers what it was asked."""
import json
import socket
import threading

ALLOWED = {"decision_id": "dec_0", "denied": False, "allowed": True, "outcome": "ALLOW",
           "reason": None, "deny_reason": None, "deny_reason_if_denied": None, "proof": "ab"}
DENIED = {"decision_id": "dec_1", "denied": True, "allowed": False, "outcome": "DENY",
          "deny_reason": "DENY_X: no", "deny_reason_if_denied": {"code": "DENY_X", "message": "no"}}


def reply(body, status="200 OK", headers=""):
    """A well-formed HTTP reply; `body` as bytes, or as a value that becomes JSON."""
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
    return (f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n{headers}\r\n").encode() + body


class Misbehaving:
    """with Misbehaving(bytes) as server: … server.url, server.requests

    `answer`: bytes, sent once a request is complete, and the connection is closed; an iterable of
    bytes is sent piece by piece, as long as the client listens.
    """

    def __init__(self, answer):
        self._answer = answer
        self.requests = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:%d" % self._listener.getsockname()[1]
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        # What accept() waits for.
        with socket.create_connection(self._listener.getsockname()):
            pass
        self._thread.join()
        self._listener.close()

    def _serve(self):
        while True:
            client, _ = self._listener.accept()
            with client:
                if self._ended.is_set():
                    return
                client.settimeout(30)
                try:
                    self.requests.append(_request(client))
                    pieces = [self._answer] if isinstance(self._answer, bytes) else self._answer
                    for piece in pieces:
                        if self._ended.is_set():
                            break
                        client.sendall(piece)
                except OSError:  # the client has left
                    pass

    def trickle(self, bytes_, pause):
        """Pieces for `answer`: one byte at a time."""
        for i in range(len(bytes_)):
            yield bytes_[i:i + 1]
            self._ended.wait(pause)

    def answer_with(self, answer):
        self._answer = answer


def _request(client):
    text = b""
    while b"\r\n\r\n" not in text:
        piece = client.recv(65536)
        if not piece:
            return text
        text += piece
    head, _, body = text.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    while len(body) < length:
        piece = client.recv(65536)
        if not piece:
            break
        body += piece
    return head + b"\r\n\r\n" + body
