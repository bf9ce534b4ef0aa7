# SPDX-License-Identifier: GPL-3.0-or-later
"""An ASGI middleware: each request names its worker and its capability, and is let through only
when the Hall says yes.
"""
from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Iterable, MutableMapping, Optional

if TYPE_CHECKING:
    from .hall import Hall

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY_VIOLATION = 1008  # close code of a WebSocket


class HallMiddleware:
    """Reads the headers X-Worker-ID and X-Capability. 400 when one is missing or there twice, 403
    when the Hall denies or does not answer; a WebSocket is refused before it opens. The application
    finds the decision in `scope["hall_decision"]`.
    """

    def __init__(self, app: Application, hall: Hall, *, env: Optional[str] = None,
                 data_label: str = "INTERNAL", tenant_id: Optional[str] = None) -> None:
        self._app, self._hall = app, hall
        self._env, self._data_label, self._tenant_id = env, data_label, tenant_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] not in ("http", "websocket"):
            raise RuntimeError(f"HallMiddleware cannot govern {scope['type']!r}")

        worker = _header(scope["headers"], b"x-worker-id")
        capability = _header(scope["headers"], b"x-capability")
        for name, value in (("X-Worker-ID", worker), ("X-Capability", capability)):
            if not value:
                message = f"the header {name} has to be there once, and not empty"
                await _refuse(scope, receive, send, 400,
                              _body("error", "MISSING_FIELD", f"MISSING_FIELD: {message}", name))
                return

        decision = await asyncio.to_thread(self._hall.decisions.make, worker, capability,
                                           self._env, self._data_label, self._tenant_id)
        if not decision.allowed:
            await _refuse(scope, receive, send, 403,
                          _body(decision.decision_id, decision.deny_code, decision.deny_reason))
            return
        await self._app({**scope, "hall_decision": decision}, receive, send)


def _header(headers: Iterable[Any], name: bytes) -> str:
    """Empty when it is not there exactly once."""
    values = [bytes(value) for key, value in headers if bytes(key).lower() == name]
    if len(values) != 1:
        return ""
    return values[0].decode("latin-1").strip()


def _body(decision_id: str, code: Optional[str], reason: Optional[str],
          field: Optional[str] = None) -> Dict[str, Any]:
    return {"denied": True, "allowed": False, "decision_id": decision_id, "code": code,
            "field": field, "reason": reason, "deny_reason": reason}


async def _refuse(scope: Scope, receive: Receive, send: Send, status: int,
                  body: Dict[str, Any]) -> None:
    if scope["type"] == "websocket":
        await receive()  # websocket.connect
        await send({"type": "websocket.close", "code": POLICY_VIOLATION,
                    "reason": str(body["code"])})
        return
    content = json.dumps(body).encode("ascii")
    await send({"type": "http.response.start", "status": status,
                "headers": [(b"content-type", b"application/json; charset=utf-8"),
                            (b"content-length", str(len(content)).encode("ascii"))]})
    await send({"type": "http.response.body", "body": content})
