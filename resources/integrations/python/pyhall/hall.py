# SPDX-License-Identifier: GPL-3.0-or-later
"""The Hall as a Python program sees it."""
from __future__ import annotations

import os
from typing import Any, Callable, Dict, Optional, Sequence, TypeVar
from urllib.parse import quote

from . import records
from ._guard import guarded
from ._http import Transport
from .errors import HallError

LOCAL_HALL = "http://127.0.0.1:8765"

Function = TypeVar("Function", bound=Callable[..., Any])


class Hall:
    """One Hall. Threads may share it.

    api_key:  a token with the roles that are used; else PYHALL_API_KEY
    base_url: else PYHALL_REGISTRY, else the Hall on this machine
    timeout:  seconds for a whole exchange, the look-up of the host's name not counted
    """

    def __init__(self, api_key: Optional[str] = None, base_url: Optional[str] = None, *,
                 timeout: float = 5.0) -> None:
        transport = Transport(
            base_url if base_url is not None else os.environ.get("PYHALL_REGISTRY") or LOCAL_HALL,
            api_key if api_key is not None else os.environ.get("PYHALL_API_KEY", ""),
            timeout)
        self._transport = transport
        self.workers = Workers(transport)
        self.decisions = Decisions(transport)
        self.namespaces = Namespaces(transport)

    def __repr__(self) -> str:
        return f"Hall(base_url={self._transport.base_url!r})"

    def guard(self, capability: str, *, worker_id: str, env: Optional[str] = None,
              data_label: str = "INTERNAL",
              tenant_id: Optional[str] = None) -> Callable[[Function], Function]:
        """Decorates a function, or a coroutine function: each call asks first, and raises `Denied`
        instead of running when the answer is no.
        """
        for name, value in (("capability", capability), ("worker_id", worker_id)):
            if not isinstance(value, str) or not value:
                raise TypeError(f"guard needs {name}, a text that is not empty")

        def decide() -> records.Decision:
            return self.decisions.make(worker_id, capability, env, data_label, tenant_id)

        return lambda function: guarded(function, decide)


class Decisions:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def make(self, worker_id: str, capability: str, env: Optional[str] = None,
             data_label: str = "INTERNAL", tenant_id: Optional[str] = None) -> records.Decision:
        """May the worker run the capability now? Raises nothing: without an answer the decision is
        a denial whose `decision_id` is "error". `env` is else PYHALL_ENV, else dev.
        """
        try:
            return self._make(worker_id, capability, env, data_label, tenant_id)
        except HallError as error:
            return records.denial(error.code, str(error))
        except Exception as error:  # whatever it is, it is no yes
            return records.denial("INTERNAL_ERROR", f"no decision ({type(error).__name__})")

    def _make(self, worker_id: str, capability: str, env: Optional[str], data_label: str,
              tenant_id: Optional[str]) -> records.Decision:
        request = {
            # Without a worker the Hall would decide about any.
            "worker_id": _required("worker_id", worker_id),
            "capability_id": _required("capability", capability),
            "env": _required("env", env if env is not None
                             else os.environ.get("PYHALL_ENV") or "dev"),
            "data_label": _required("data_label", data_label),
        }
        if tenant_id is not None:
            if not isinstance(tenant_id, str):
                raise HallError("tenant_id has to be a text", code="INVALID_MEMBER",
                                field="tenant_id")
            request["tenant_id"] = tenant_id  # blank is the Hall's to deny
        status, body = self._transport.ask("POST", "/api/route", request)
        decision = records.decision_of(body)
        if status == 200 or (decision.denied and decision.decision_id == "error"):
            return decision
        return records.denial("NOT_A_HALL", f"a decision comes with HTTP 200, not {status}")

    def query(self, worker_id: Optional[str] = None, limit: int = 20) -> records.History:
        """The last decisions, newest first; of one worker, or of all. 1 to 1000."""
        query: Dict[str, Any] = {"limit": limit}
        if worker_id is not None:
            query["worker_id"] = _required("worker_id", worker_id)
        return records.history_of(self._transport.manage("GET", "/api/decisions", query=query))


class Workers:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def register(self, name: str, namespace: Optional[str] = None,
                 capabilities: Sequence[str] = (),
                 policy_tier: Optional[int] = None) -> records.Worker:
        """Enrols a worker. The same name in the same namespace again is the same worker, with its
        record replaced. `namespace` is else PYHALL_NAMESPACE.
        """
        if isinstance(capabilities, str):
            raise HallError("capabilities is a list of texts, not one text", code="INVALID_MEMBER",
                            field="capabilities")
        record: Dict[str, Any] = {
            "name": _required("name", name),
            "namespace": _required("namespace", namespace if namespace is not None
                                   else os.environ.get("PYHALL_NAMESPACE")),
            "capabilities": [_required("capabilities", one) for one in capabilities],
        }
        if policy_tier is not None:
            if isinstance(policy_tier, bool) or not isinstance(policy_tier, int):
                raise HallError("policy_tier is a whole number from 0 to 8", code="INVALID_MEMBER",
                                field="policy_tier")
            record["policy_tier"] = policy_tier
        return records.worker_of(self._transport.manage("POST", "/api/workers", record))

    def attest(self, worker_id: str) -> records.Attestation:
        """Has the Hall compare the worker's code with what was registered."""
        path = "/api/workers/" + _part("worker_id", worker_id) + "/attest"
        return records.attestation_of(self._transport.manage("POST", path, {}))


class Namespaces:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def check(self, namespace: str) -> records.NamespaceCheck:
        """Is it free?"""
        path = "/api/namespaces/check/" + _part("namespace", namespace)
        return records.namespace_check_of(self._transport.manage("GET", path))

    def claim(self, namespace: str) -> records.Claim:
        """Makes it the key's own. Its holder may claim it again."""
        path = "/api/namespaces/" + _part("namespace", namespace) + "/claim"
        return records.claim_of(self._transport.manage("POST", path, {}))


def _required(name: str, value: Any) -> str:
    if value is None or value == "":
        raise HallError(f"{name} is missing", code="MISSING_FIELD", field=name)
    if not isinstance(value, str):
        raise HallError(f"{name} has to be a text", code="INVALID_MEMBER", field=name)
    return value


def _part(name: str, value: Any) -> str:
    return quote(_required(name, value), safe="", errors="replace")
