#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reading of the decision pipeline, plain and slow, to check the Hall's engine against.

Reads one JSON object a line from standard input:
  {"bundle": {...}, "banned_hashes": [...]}       the bundle for the lines that follow
  {"request": {...}, "code_hash": "..." or null,  a request; the rest may be left out
   "lockdown": false, "online": true}
and prints one line for each request.
"""
import json
import sys

ENV_ALIASES = {"staging": "stage", "production": "prod"}
LABEL_ALIASES = {"SECRET": "RESTRICTED"}
MATCH_FIELDS = ("capability_id", "env", "data_label", "tenant_risk", "qos_class")
RISK_ORDER = {"low": 0, "medium": 1, "high": 2, "critical": 3}
HEX = set("0123456789abcdef")

CONFIG_DEFAULTS = {
    "require_signatory": False, "allowed_tenants": [], "require_worker_attestation": False,
    "enforce_correlation_id": True, "enforce_required_controls": True,
    "enforce_blast_scoring_in_prod": True, "enforce_privilege_envelopes": False,
    "require_claimed_namespace": False, "require_policy_tier": False, "derive_rules": False,
    "policy_tier_required": {}, "policy_tier_production_extra": 1,
}
TIERS = {"PUBLIC": 0, "INTERNAL": 1, "CONFIDENTIAL": 3, "RESTRICTED": 5}
PRECONDITIONS = {
    "must_have_correlation_id": True, "must_attach_policy_version": True,
    "must_record_artifact_hash_if_executes": True, "deny_if_missing_required_controls": True,
    "deny_if_unsigned_artifact_in_prod": False, "deny_if_no_attestation_in_prod": False,
}


def env_word(text):
    return ENV_ALIASES.get(text, text)


def label_word(text):
    text = text.upper()
    return LABEL_ALIASES.get(text, text)


def canonical(field, text):
    if field == "env":
        return env_word(text)
    if field == "data_label":
        return label_word(text)
    return text


def read_condition(field, value):
    """None: any; a string; or a frozenset for a list."""
    if value is None or (isinstance(value, dict) and "any" in value):
        return None
    if isinstance(value, str):
        return canonical(field, value)
    return frozenset(canonical(field, item) for item in value["in"])


def condition_met(condition, value):
    if condition is None:
        return True
    if isinstance(condition, str):
        return condition == value
    return value in condition


def condition_covers(earlier, later):
    if earlier is None or earlier == later:
        return True
    if isinstance(earlier, frozenset):
        if isinstance(later, str):
            return later in earlier
        if isinstance(later, frozenset):
            return later <= earlier
    return False


def read_match(match, fields):
    return {field: read_condition(field, match.get(field)) for field in fields}


def match_met(match, facts):
    return all(condition_met(condition, facts[field]) for field, condition in match.items())


def control_key(control):
    return control.replace("_", "-")


def bare_hash(text):
    text = text or ""
    return text[len("sha256:"):] if text.startswith("sha256:") else text


def is_hash(text):
    return len(text) == 64 and set(text) <= HEX


def namespace_of(worker_id):
    parts = worker_id.split(".")
    if len(parts) >= 2 and parts[0] in ("x", "org") and parts[1]:
        return ".".join(parts[:2])
    return ""


def looks_like_capability(text):
    parts = text.split(".")
    allowed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
    return (parts[0] == "cap" and len(parts) > 1
            and all(part and set(part) <= allowed for part in parts[1:]))


class Bundle:
    def __init__(self, json_bundle, banned_hashes=()):
        self.config = {**CONFIG_DEFAULTS, **json_bundle.get("config", {})}
        self.tiers = {**TIERS, **self.config["policy_tier_required"]}
        self.policy = json_bundle.get("policy")
        self.policy_rules = [
            (read_match(rule.get("match", {}), MATCH_FIELDS + ("tenant_id", "worker_id")), rule)
            for rule in (self.policy or {}).get("rules", [])]
        self.workers = json_bundle.get("workers", [])
        self.egress = {env_word(env): targets for env, targets
                       in json_bundle.get("egress_allowlist", {}).items()}
        self.namespaces = set(json_bundle.get("namespaces", []))
        self.banned = set(banned_hashes)
        self.rules = json_bundle.get("rules", {}).get("rules", [])
        self.matches = [read_match(rule.get("match", {}), MATCH_FIELDS) for rule in self.rules]
        self.shadowed = self.find_shadowed()
        self.implemented = set()
        for worker in self.workers:
            if self.in_good_standing(worker):
                self.implemented |= {control_key(c)
                                     for c in worker.get("currently_implements", [])}

    def find_shadowed(self):
        return [self.rules[j]["rule_id"] for j, later in enumerate(self.matches)
                if any(all(condition_covers(earlier[f], later[f]) for f in MATCH_FIELDS)
                       for earlier in self.matches[:j])]

    def has_banned_hash(self, worker):
        code_hash = worker.get("attestation", {}).get("code_hash", "")
        return bool({bare_hash(code_hash), bare_hash(worker.get("artifact_hash"))} & self.banned)

    def in_good_standing(self, worker):
        return worker.get("status", "active") == "active" and not self.has_banned_hash(worker)


class Denied(Exception):
    def __init__(self, code, outcome="DENY", **extra):
        super().__init__(code)
        self.code, self.outcome, self.extra = code, outcome, extra


class Decision:
    """One request through the steps; each step raises Denied or returns."""

    def __init__(self, bundle, request, code_hash, lockdown, online):
        self.bundle, self.config = bundle, bundle.config
        self.code_hash, self.lockdown, self.online = code_hash, lockdown, online
        payload = request.get("request", {})
        self.facts = {
            "capability_id": request["capability_id"],
            "env": env_word(request.get("env", "dev")),
            "data_label": label_word(request.get("data_label", "INTERNAL")),
            "tenant_risk": request.get("tenant_risk", "low"),
            "qos_class": request.get("qos_class", "P2"),
            "tenant_id": request.get("tenant_id", "org.default"),
        }
        self.correlation_id = request.get("correlation_id", "generated")
        self.caller_score = request.get("blast_score")
        self.egress = bool(payload.get("egress") or payload.get("external_call"))
        self.writes = bool(payload.get("writes") or payload.get("mutates_state"))
        self.dry_run = request.get("dry_run", False)
        self.named = request.get("worker_id")
        self.worker_id = self.named or ""
        self.strict = self.facts["env"] in ("prod", "edge")
        self.worker = None
        self.species = ""
        self.rule_id = "PRE_ROUTING"
        self.rule = None
        self.candidates = []
        self.required = []
        self.profiles = []
        self.escalation = {}
        self.preconditions = dict(PRECONDITIONS)
        self.blast = None
        self.blast_passed = None
        self.attested = False
        self.attestation_valid = None
        self.envelope_ok = None
        self.supervisor_level = None
        self.outcome = "ALLOW"
        self.denial = None

    def run(self):
        try:
            for step in (self.step_0, self.step_1, self.step_2, self.step_3, self.step_4,
                         self.step_5, self.step_6, self.step_7, self.step_8, self.step_8_policy,
                         self.step_9, self.step_10, self.step_11):
                step()
        except Denied as denial:
            self.denial = denial
            self.outcome = denial.outcome
            self.species = ""
        return self

    def step_0(self):
        if self.lockdown or not self.online:
            raise Denied("DENY_LOCKDOWN")

    def step_1(self):
        tenant = self.facts["tenant_id"]
        if self.config["require_signatory"] and tenant not in self.config["allowed_tenants"]:
            raise Denied("DENY_UNKNOWN_TENANT")
        if not tenant.strip():
            raise Denied("DENY_MISSING_TENANT_ID")

    def step_2(self):
        if self.caller_score is not None and not 0 <= self.caller_score <= 100:
            raise Denied("DENY_INVALID_INPUT")

    def refusal(self, worker):
        if worker.get("status") == "banned" or self.bundle.has_banned_hash(worker):
            return "DENY_WORKER_BANNED"
        if worker.get("status", "active") != "active":
            return "DENY_WORKER_REVOKED"
        if self.facts["capability_id"] not in worker["capabilities"]:
            return "DENY_CAPABILITY_NOT_DECLARED"
        allowed = worker.get("allowed_environments")
        if allowed is not None and self.facts["env"] not in map(env_word, allowed):
            return "DENY_ENV_NOT_ALLOWED"
        if (self.config["require_claimed_namespace"]
                and namespace_of(worker["worker_id"]) not in self.bundle.namespaces):
            return "DENY_NAMESPACE_UNCLAIMED"
        tier = worker.get("policy_tier")
        if tier is None:
            return "DENY_POLICY_TIER" if self.config["require_policy_tier"] else None
        needed = self.bundle.tiers[self.facts["data_label"]]
        if self.strict:
            needed += self.config["policy_tier_production_extra"]
        return "DENY_POLICY_TIER" if tier < needed else None

    def step_3(self):
        if self.named is None:
            return
        found = [w for w in self.bundle.workers if w["worker_id"] == self.named]
        if not found:
            raise Denied("DENY_UNKNOWN_WORKER")
        code = self.refusal(found[0])
        if code:
            raise Denied(code)
        self.worker = found[0]

    def step_4(self):
        if self.strict and self.bundle.shadowed:
            self.rule_id = "NO_MATCH"
            raise Denied("DENY_SHADOW_RULES_DETECTED", shadowed_rule_ids=self.bundle.shadowed,
                         shadow_count=len(self.bundle.shadowed))

    def usable(self):
        """Every worker that may serve this request, oldest first."""
        return [w for w in self.bundle.workers if self.refusal(w) is None]

    def step_5(self):
        for match, rule in zip(self.bundle.matches, self.bundle.rules):
            if match_met(match, self.facts):
                self.use_rule(rule)
                return
        if self.config["derive_rules"] and self.derive():
            return
        self.rule_id = "NO_MATCH"
        capability = self.facts["capability_id"]
        declared = any(capability in w["capabilities"] for w in self.bundle.workers)
        if looks_like_capability(capability) or declared:
            raise Denied("DENY_NO_MATCHING_RULE")
        raise Denied("DENY_UNKNOWN_CAPABILITY")

    def use_rule(self, rule):
        self.rule, self.rule_id = rule, rule["rule_id"]
        decision = rule["decision"]
        self.required = sorted(set(decision.get("required_controls_suggested", [])))
        self.profiles = decision.get("recommended_profiles", [])
        self.escalation = decision.get("escalation", {})
        self.preconditions.update(decision.get("preconditions", {}))
        self.wanted = decision.get("candidate_workers_ranked", [])
        self.missing = [c for c in self.required if control_key(c) not in self.bundle.implemented]
        usable = [] if self.worker else self.usable()
        self.chosen = None
        self.ranked = []
        for candidate in self.wanted:
            species = candidate.get("worker_species_id")
            if not species:
                self.ranked.append(("__missing__", "unavailable"))
            elif self.chosen is not None:
                self.ranked.append((species, "already_selected"))
            else:
                if self.worker:
                    fitting = [self.worker] if self.worker["worker_species_id"] == species else []
                else:
                    fitting = [w for w in usable if w["worker_species_id"] == species]
                self.chosen = fitting[0] if fitting else None
                self.ranked.append((species, None if fitting else "unavailable"))
        if self.worker and not self.wanted:
            self.chosen = self.worker

    def derive(self):
        if self.worker:
            ranked = [self.worker]
        else:
            # sorted() keeps the order of enrolment within a risk tier
            ranked = sorted(self.usable(),
                            key=lambda w: RISK_ORDER.get(w.get("risk_tier"), len(RISK_ORDER)))
        if not ranked:
            return False
        self.chosen = ranked[0]
        self.ranked = []
        for worker in ranked:
            species = worker["worker_species_id"]
            if species not in [name for name, _ in self.ranked]:
                self.ranked.append((species, "already_selected" if self.ranked else None))
        self.rule_id = "auto.%s.%s" % (self.facts["capability_id"],
                                       self.chosen["worker_species_id"])
        self.required = sorted(set(self.chosen.get("required_controls", [])))
        own = {control_key(c) for c in self.chosen.get("currently_implements", [])}
        self.missing = [c for c in self.required if control_key(c) not in own]
        self.wanted = self.ranked
        return True

    def step_6(self):
        if (self.preconditions["must_have_correlation_id"]
                or self.config["enforce_correlation_id"]) and not self.correlation_id.strip():
            raise Denied("DENY_MISSING_CORRELATION_ID")

    def step_7(self):
        if self.missing and (self.preconditions["deny_if_missing_required_controls"]
                             or self.config["enforce_required_controls"]):
            raise Denied("DENY_MISSING_REQUIRED_CONTROLS", missing=self.missing)

    def requires(self, control):
        return control_key(control) in {control_key(c) for c in self.required}

    def step_8(self):
        if not (self.requires("ctrl.blast_radius_scoring")
                or (self.strict and self.config["enforce_blast_scoring_in_prod"])):
            return
        score = 10
        score += {"INTERNAL": 20, "CONFIDENTIAL": 30, "RESTRICTED": 40}.get(
            self.facts["data_label"], 0)
        score += 15 if self.strict else 0
        score += 10 if self.facts["qos_class"] == "P0" else 0
        score += 15 if self.egress else 0
        score += 15 if self.writes else 0
        self.blast = max(min(score, 100), self.caller_score or 0)
        self.blast_passed = not (self.strict and self.blast >= 85)
        if not self.blast_passed:
            self.supervisor_level = "gatekeeper"
            raise Denied("DENY_REQUIRES_HUMAN", "REQUIRE_HUMAN", blast_score=self.blast,
                         reason="REQUIRE_HUMAN_HIGH_BLAST")

    def step_8_policy(self):
        asked = dict(self.facts)
        asked["worker_id"] = self.chosen["worker_id"] if self.chosen else self.worker_id
        level = None
        if self.escalation.get("policy_gate"):
            if self.bundle.policy is None:
                raise Denied("DENY_POLICY_GATE_UNCONFIGURED")
            answer = next((rule for match, rule in self.bundle.policy_rules
                           if match_met(match, asked)),
                          self.bundle.policy.get("default", {"decision": "DENY"}))
            if answer["decision"] == "DENY":
                raise Denied("DENY_POLICY_GATE")
            if answer["decision"] == "REQUIRE_HUMAN":
                level = answer.get("supervisor_level", "gatekeeper")
            elif answer["decision"] != "ALLOW":
                raise Denied("DENY_POLICY_GATE_INVALID_RESPONSE")
        conditions = [read_match(entry, MATCH_FIELDS + ("tenant_id", "worker_id"))
                      for entry in self.escalation.get("human_required_if", [])]
        by_rule = (self.escalation.get("human_required_default")
                   or any(match_met(entry, asked) for entry in conditions))
        if by_rule and level in (None, "advisory"):
            level = "gatekeeper"
        self.supervisor_level = level
        if level not in (None, "advisory"):
            raise Denied("DENY_REQUIRES_HUMAN_APPROVAL", "REQUIRE_HUMAN")

    def step_9(self):
        self.candidates = self.ranked
        if self.chosen is None:
            raise Denied("DENY_WORKER_NOT_CANDIDATE" if self.worker
                         else "DENY_NO_AVAILABLE_WORKER")
        self.worker_id = self.chosen["worker_id"]
        self.species = self.chosen["worker_species_id"]

    def step_10(self):
        if (self.strict and self.preconditions["deny_if_unsigned_artifact_in_prod"]):
            label = self.chosen.get("artifact_hash", "")
            if not (label.startswith("sha256:") and is_hash(bare_hash(label))):
                raise Denied("DENY_WORKER_ATTESTATION_MISSING")
        if not (self.config["require_worker_attestation"]
                or (self.strict and self.preconditions["deny_if_no_attestation_in_prod"])):
            return
        registered = bare_hash(self.chosen.get("attestation", {}).get("code_hash", ""))
        if not is_hash(registered):  # an ill-formed one is left out of a bundle
            raise Denied("DENY_WORKER_ATTESTATION_MISSING")
        if self.code_hash is None or not is_hash(bare_hash(self.code_hash)):
            raise Denied("DENY_WORKER_HASH_UNAVAILABLE")
        self.attested = True
        self.attestation_valid = registered == bare_hash(self.code_hash)
        if not self.attestation_valid:
            raise Denied("DENY_WORKER_TAMPERED")

    def step_11(self):
        if not (self.requires("ctrl.privilege_envelopes_required")
                or self.config["enforce_privilege_envelopes"]):
            return
        self.envelope_ok = True
        if self.strict and self.facts["data_label"] == "RESTRICTED":
            allowed = self.bundle.egress.get(self.facts["env"], [])
            wanted = (self.chosen.get("privilege_envelope", {}).get("egress", {})
                      .get("allowlist", []))
            self.envelope_ok = all(target in allowed for target in wanted)
        if not self.envelope_ok:
            raise Denied("DENY_PRIVILEGE_ENVELOPE_VIOLATED")

    def summary(self):
        """What is compared with the Hall's engine."""
        return {
            "denied": self.outcome != "ALLOW",
            "outcome": self.outcome,
            "code": self.denial.code if self.denial else None,
            "extra": self.denial.extra if self.denial else {},
            "matched_rule_id": self.rule_id,
            "worker_id": self.worker_id or None,
            "selected_worker_species_id": self.species or None,
            "blast_score": self.blast,
            "blast_gate_passed": self.blast_passed,
            "candidates": [{"worker_species_id": species, "skip_reason": reason}
                           for species, reason in self.candidates],
            "required_controls": self.required,
            "preconditions": self.preconditions,
            "supervisor_level": self.supervisor_level,
            "attestation_checked": self.attested,
            "attestation_valid": self.attestation_valid,
            "privilege_envelope_ok": self.envelope_ok,
        }


def main():
    bundle = Bundle({})
    for line in sys.stdin:
        if not line.strip():
            continue
        item = json.loads(line)
        if "bundle" in item:
            bundle = Bundle(item["bundle"], item.get("banned_hashes", ()))
            continue
        decision = Decision(bundle, item["request"], item.get("code_hash"),
                            item.get("lockdown", False), item.get("online", True))
        print(json.dumps(decision.run().summary(), sort_keys=True))


if __name__ == "__main__":
    main()
