#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plain Python reading of the pipeline costs, for engine_bench to compare with.

  reference_bench.py BUNDLE REQUESTS ROUNDS
decides every line of the file REQUESTS ROUNDS times, once with its telemetry and once with the
whole reply as JSON, and prints nanoseconds of processor time a decision for both.
"""
import json
import pathlib
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "engine"))
from reference_engine import Bundle, Decision  # noqa: E402  (found through the line above)


def telemetry(decision, timestamp):
    names = []
    if decision.denial:
        names.append("evt.os.task.denied")
    else:
        if decision.blast is not None:
            names.append("evt.gov.blast_scored")
        if decision.envelope_ok is not None:
            names.append("evt.gov.privilege_envelope.checked")
        if decision.strict and not decision.attested:
            names.append("evt.os.worker.attestation_skipped")
        names += ["evt.os.task.routed", "evt.os.worker.selected", "evt.os.policy.gated"]
    return [{"event_id": name, "timestamp": timestamp, "correlation_id": decision.correlation_id,
             "tenant_id": decision.facts["tenant_id"],
             "capability_id": decision.facts["capability_id"], "dry_run": decision.dry_run}
            for name in names]


def reply(decision, decision_id, timestamp):
    """The whole answer of POST /api/route, as a client would get it."""
    reason = decision.denial.code if decision.denial else None
    version = (decision.bundle.policy or {}).get("version")
    return {
        "decision_id": decision_id, "timestamp": timestamp, "decided_at": timestamp,
        "denied": decision.outcome != "ALLOW", "allowed": decision.outcome == "ALLOW",
        "outcome": decision.outcome, "reason": reason, "deny_reason": reason,
        "deny_reason_if_denied":
            {"code": reason, "message": reason, **decision.denial.extra}
            if decision.denial else None,
        "worker_id": decision.worker_id or None,
        "selected_worker_species_id": decision.species or None,
        "artifact_hash": "sha256:" + "0" * 64, "receipt_hash": None, "proof": None,
        "correlation_id": decision.correlation_id, **decision.facts,
        "matched_rule_id": decision.rule_id, "policy_version": version,
        "candidate_workers_ranked": [
            {"worker_species_id": species, "score_hint": None,
             "requires_controls_minimum": [], "skip_reason": skip}
            for species, skip in decision.candidates],
        "required_controls_effective": decision.required,
        "recommended_profiles_effective": decision.profiles,
        "escalation_effective": {
            "policy_gate": decision.escalation.get("policy_gate", False),
            "msavx_step_up": decision.escalation.get("msavx_step_up", False),
            "human_required_default": decision.escalation.get("human_required_default", False),
            "human_required_if": decision.escalation.get("human_required_if", []),
            "rationale": decision.escalation.get("rationale")},
        "preconditions_checked": decision.preconditions,
        "blast_score": decision.blast, "blast_gate_passed": decision.blast_passed,
        "privilege_envelope_ok": decision.envelope_ok,
        "worker_attestation_checked": decision.attested,
        "worker_attestation_valid": decision.attestation_valid, "dry_run": decision.dry_run,
        "supervisor_required": decision.supervisor_level is not None,
        "supervisor_level": decision.supervisor_level,
        "pending_approval_id": None, "approval_expires_at": None,
        "telemetry_envelopes": telemetry(decision, timestamp),
    }


def bench(bundle_file, requests_file, rounds):
    with open(bundle_file, encoding="utf-8") as file:
        bundle = Bundle(json.load(file))
    with open(requests_file, encoding="utf-8") as file:
        requests = [json.loads(line) for line in file if line.strip()]
    decision_id, timestamp = "dec_" + "0" * 32, "2026-11-21T03:35:00.123Z"
    results = {}
    for name, last in (("telemetry_ns", lambda decision: telemetry(decision, timestamp)),
                       ("reply_ns", lambda decision: json.dumps(
                           reply(decision, decision_id, timestamp)))):
        total = 0
        start = time.process_time_ns()
        for _ in range(rounds):
            for request in requests:
                total += len(last(Decision(bundle, request, None, False, True).run()))
        results[name] = (time.process_time_ns() - start) / (rounds * len(requests))
    print(json.dumps(results))


if __name__ == "__main__":
    bench(sys.argv[1], sys.argv[2], int(sys.argv[3]))
