# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Hall answers, as values that do not change."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Mapping, Optional, Tuple

from .errors import HallError


@dataclass(frozen=True)
class Decision:
    """May the worker run the capability now? True as a condition only when it may.

    A decision that could not be had is denied, and its `decision_id` is "error".
    """

    decision_id: str
    allowed: bool
    denied: bool = field(init=False)  # always the opposite
    deny_reason: Optional[str]  # deny code and sentence; None when allowed
    deny_code: Optional[str] = None
    outcome: str = "DENY"
    proof: Optional[str] = None  # the hash of the record in the audit log
    worker_id: Optional[str] = None
    capability_id: Optional[str] = None
    env: Optional[str] = None
    data_label: Optional[str] = None
    tenant_id: Optional[str] = None
    decided_at: Optional[str] = None  # ISO time, UTC
    selected_worker_species_id: Optional[str] = None
    artifact_hash: Optional[str] = None  # the hash of the request
    body: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)  # all of it

    def __post_init__(self) -> None:
        object.__setattr__(self, "allowed", self.allowed is True)
        object.__setattr__(self, "denied", not self.allowed)

    def __bool__(self) -> bool:
        return self.allowed


@dataclass(frozen=True)
class History:
    decisions: Tuple[Decision, ...]  # newest first


@dataclass(frozen=True)
class Worker:
    id: str
    namespace: Optional[str]
    status: str  # active, suspended, banned or retired


@dataclass(frozen=True)
class Attestation:
    """Is the worker's code what was registered? True as a condition only when attested."""

    worker_id: str
    status: str  # attested, pending or denied
    reason: Optional[str] = None
    code: Optional[str] = None  # for programs: ATTEST_HASH_MISMATCH, SOURCE_NOT_FOUND …
    artifact_hash: Optional[str] = None
    attested_at: Optional[str] = None  # ISO time, UTC

    def __bool__(self) -> bool:
        return self.status == "attested"


@dataclass(frozen=True)
class NamespaceCheck:
    namespace: str
    available: bool
    state: str  # free, claimed, reserved or invalid
    reason: Optional[str] = None
    owner: Optional[str] = None


@dataclass(frozen=True)
class Claim:
    namespace: str
    kind: Optional[str] = None  # community or organization
    owner: Optional[str] = None
    claimed_at: Optional[str] = None  # ISO time, UTC
    public_key: Optional[str] = None  # base64 of 32 bytes
    key_id: Optional[str] = None


def denial(code: str, message: str) -> Decision:
    """For when there is no decision."""
    return Decision(decision_id="error", allowed=False, deny_reason=f"{code}: {message}",
                    deny_code=code)


def decision_of(body: Mapping[str, Any]) -> Decision:
    """Allowed only where nothing in the body speaks against it."""
    denied, allowed, outcome = body.get("denied"), body.get("allowed"), body.get("outcome")
    decision_id = _text(body, "decision_id")
    if denied is False and allowed is True and outcome == "ALLOW" and decision_id:
        reason = None
    elif denied is True and allowed is False and outcome != "ALLOW" and decision_id:
        reason = _text(body, "deny_reason") or "DENY_WITHOUT_REASON: the Hall gave no reason"
    else:
        return denial("NOT_A_HALL", "the answer is not a decision: denied, allowed, outcome and "
                                    "decision_id do not go together")
    details = body.get("deny_reason_if_denied")
    return Decision(
        decision_id=decision_id,
        allowed=reason is None,
        deny_reason=reason,
        deny_code=_text(details, "code") if isinstance(details, dict) else _text(body, "code"),
        outcome=outcome if isinstance(outcome, str) else "DENY",
        proof=_text(body, "proof"),
        worker_id=_text(body, "worker_id"),
        capability_id=_text(body, "capability_id"),
        env=_text(body, "env"),
        data_label=_text(body, "data_label"),
        tenant_id=_text(body, "tenant_id"),
        decided_at=_text(body, "decided_at"),
        selected_worker_species_id=_text(body, "selected_worker_species_id"),
        artifact_hash=_text(body, "artifact_hash"),
        body=body,
    )


def history_of(body: Mapping[str, Any]) -> History:
    decisions = body.get("decisions")
    if not isinstance(decisions, list) or not all(isinstance(one, dict) for one in decisions):
        raise _unexpected("decisions")
    return History(tuple(decision_of(one) for one in decisions))


def worker_of(body: Mapping[str, Any]) -> Worker:
    return Worker(id=_needed(body, "id"), namespace=_text(body, "namespace"),
                  status=_needed(body, "status"))


def attestation_of(body: Mapping[str, Any]) -> Attestation:
    status = _needed(body, "status")
    if status not in ("attested", "pending", "denied"):
        raise _unexpected("status")
    return Attestation(
        worker_id=_needed(body, "worker_id"),
        status=status,
        reason=_text(body, "reason"),
        code=_text(body, "code"),
        artifact_hash=_text(body, "artifact_hash"),
        attested_at=_text(body, "attested_at"),
    )


def namespace_check_of(body: Mapping[str, Any]) -> NamespaceCheck:
    return NamespaceCheck(
        namespace=_needed(body, "namespace"),
        available=body.get("available") is True,
        state=_needed(body, "state"),
        reason=_text(body, "reason"),
        owner=_text(body, "owner"),
    )


def claim_of(body: Mapping[str, Any]) -> Claim:
    if body.get("claimed") is not True:
        raise _unexpected("claimed")
    return Claim(
        namespace=_needed(body, "namespace"),
        kind=_text(body, "kind"),
        owner=_text(body, "owner"),
        claimed_at=_text(body, "claimed_at"),
        public_key=_text(body, "public_key"),
        key_id=_text(body, "key_id"),
    )


def _text(body: Mapping[str, Any], name: str) -> Optional[str]:
    value = body.get(name)
    return value if isinstance(value, str) else None


def _needed(body: Mapping[str, Any], name: str) -> str:
    value = _text(body, name)
    if not value:
        raise _unexpected(name)
    return value


def _unexpected(name: str) -> HallError:
    return HallError(f"what answers is not a Hall: {name} is missing from its answer, or is not "
                     "what a Hall says there", code="NOT_A_HALL", field=name)
