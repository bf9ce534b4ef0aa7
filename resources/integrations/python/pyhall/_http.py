# SPDX-License-Identifier: GPL-3.0-or-later
"""One question to a Hall over HTTP, and its answer."""
from __future__ import annotations

import http.client
import io
import json
import math
import socket
import ssl
import time
from typing import Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import urlencode, urlsplit

from .errors import HallError

MAX_ANSWER_BYTES = 64 << 20


class Transport:
    """Knows where the Hall is and what opens it. Every question has a connection of its own, so
    threads may share it. No proxy is used and no redirect followed: the key goes to this Hall and
    nowhere else.
    """

    def __init__(self, base_url: str, api_key: str, timeout: float) -> None:
        if not api_key:
            raise HallError("no API key: give api_key, or set PYHALL_API_KEY; "
                            "`hall token create --api-key` makes one", code="UNAUTHORIZED",
                            field="api_key")
        if not isinstance(api_key, str) or not all(" " < c < "\x7f" for c in api_key):
            raise HallError("the API key contains what no header can carry", code="INVALID_MEMBER",
                            field="api_key")
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) \
                or not 0 < timeout < math.inf:
            raise HallError("timeout is a number of seconds above 0", code="INVALID_MEMBER",
                            field="timeout")
        self._secure, self._host, self._port, self._prefix = _address(base_url)
        self.base_url = base_url
        self._timeout = timeout
        self.__key = api_key

    def __repr__(self) -> str:
        return f"Transport({self.base_url!r})"

    def ask(self, method: str, path: str, body: Optional[Mapping[str, Any]] = None,
            query: Optional[Mapping[str, Any]] = None) -> Tuple[int, Dict[str, Any]]:
        """Status and JSON object of the answer, whatever the status. HallError without one."""
        target = self._prefix + path + ("?" + urlencode(query) if query else "")
        headers = {"Accept": "application/json", "Connection": "close",
                   "User-Agent": "hall-monitor-client", "Authorization": "Bearer " + self.__key}
        content = None
        if body is not None:
            content = json.dumps(body, allow_nan=False).encode("ascii")
            headers["Content-Type"] = "application/json"
        try:
            status, text = self._exchange(method, target, content, headers)
        except socket.timeout:
            raise HallError(f"no complete answer from {self.base_url} within {self._timeout:g} s",
                            code="TIMEOUT") from None
        except ssl.SSLError as error:
            raise HallError(f"no secure connection to {self.base_url}: {error.strerror or error}; "
                            "write http:// if the Hall was started without --tls-cert",
                            code="UNREACHABLE") from None
        except OSError as error:
            raise HallError(f"no Hall answers at {self.base_url}: {error.strerror or error}",
                            code="UNREACHABLE") from None
        except (http.client.HTTPException, ValueError) as error:
            raise HallError(f"the answer of {self.base_url} is broken ({type(error).__name__})",
                            code="NOT_A_HALL") from None
        if 300 <= status < 400:
            raise HallError(f"{self.base_url} redirects, and the API key is not sent on",
                            status=status, code="NOT_A_HALL")
        return status, self._object(status, text)

    def manage(self, method: str, path: str, body: Optional[Mapping[str, Any]] = None,
               query: Optional[Mapping[str, Any]] = None) -> Dict[str, Any]:
        """The answer to a question that has to succeed."""
        status, answer = self.ask(method, path, body, query)
        if 200 <= status < 300:
            return answer
        message, code, field = (answer.get(name) for name in ("message", "code", "field"))
        raise HallError(message if isinstance(message, str) else f"the Hall answered HTTP {status}",
                        status=status, code=code if isinstance(code, str) else "INTERNAL_ERROR",
                        field=field if isinstance(field, str) else None)

    def _exchange(self, method: str, target: str, content: Optional[bytes],
                  headers: Dict[str, str]) -> Tuple[int, bytes]:
        kind = _SecureConnection if self._secure else _Connection
        connection = kind(self._host, self._port, timeout=self._timeout)
        connection.deadline = time.monotonic() + self._timeout
        try:
            connection.request(method, target, content, headers)
            with connection.getresponse() as response:
                text = response.read(MAX_ANSWER_BYTES + 1)
                # A length that was promised and not kept is no error to read(amount).
                if len(text) > MAX_ANSWER_BYTES or response.length:
                    raise http.client.IncompleteRead(text)
                return response.status, text
        finally:
            connection.close()

    def _object(self, status: int, text: bytes) -> Dict[str, Any]:
        try:
            answer = json.loads(text.decode("utf-8"), object_pairs_hook=_without_duplicates,
                                parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise HallError(f"what answers at {self.base_url} is not a Hall: its answer "
                            f"(HTTP {status}) is not one JSON object", status=status,
                            code="NOT_A_HALL")
        return answer


def _address(base_url: str) -> Tuple[bool, str, Optional[int], str]:
    def wrong(why: str) -> HallError:
        return HallError(f"the address of the Hall {why}; write it as http://127.0.0.1:8765",
                         code="INVALID_MEMBER", field="base_url")

    if not isinstance(base_url, str) or not all(" " < c < "\x7f" for c in base_url):
        raise wrong("is not a text of printable ASCII")
    try:
        url = urlsplit(base_url)
        host, port = url.hostname, url.port
    except ValueError:
        raise wrong("is not valid") from None
    if url.scheme not in ("http", "https"):
        raise wrong("does not begin with http:// or https://")
    if url.username is not None or url.password is not None:
        raise wrong("holds a user name or password")
    if not host or port == 0:
        raise wrong("has no host, or port 0")
    if url.query or url.fragment:
        raise wrong("has a ? or a #")
    return url.scheme == "https", host, port, url.path.rstrip("/")


def _without_duplicates(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("the same member twice")
    return result


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


class _TimedReader(io.RawIOBase):
    def __init__(self, timed: _TimedSocket, raw: io.RawIOBase) -> None:
        self._timed, self._raw = timed, raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        self._timed.await_until_deadline()
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _TimedSocket:
    """A socket whose waits all end at the same moment: an answer that comes byte by byte is late
    as well.
    """

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._sock, self._deadline = sock, deadline

    def await_until_deadline(self) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise socket.timeout
        self._sock.settimeout(left)

    def sendall(self, data: Any) -> None:
        self.await_until_deadline()
        self._sock.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:  # http.client only reads through it
        return io.BufferedReader(_TimedReader(self, self._sock.makefile("rb", buffering=0)))

    def close(self) -> None:
        self._sock.close()


class _Connection(http.client.HTTPConnection):
    deadline = 0.0

    def connect(self) -> None:
        super().connect()
        self.sock = _TimedSocket(self.sock, self.deadline)


class _SecureConnection(http.client.HTTPSConnection):
    deadline = 0.0

    def __init__(self, host: str, port: Optional[int], timeout: float) -> None:
        super().__init__(host, port, timeout=timeout, context=ssl.create_default_context())

    def connect(self) -> None:
        super().connect()
        self.sock = _TimedSocket(self.sock, self.deadline)
