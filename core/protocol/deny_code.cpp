// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/deny_code.h"

#include <QLatin1StringView>

#include <array>

namespace hall {

namespace {

struct CodeText {
    QByteArrayView name;
    QByteArrayView advice;
};

// In the order of DenyCode.
constexpr std::array<CodeText, denyCodeCount> codeTexts{{
    {"DENY_LOCKDOWN",
     "The Hall's stop switch is on or the Hall is offline; lift the lockdown or go online when "
     "agents may act again."},
    {"DENY_UNKNOWN_TENANT",
     "The Hall only serves listed tenants; add this tenant to allowed_tenants or correct the "
     "caller's tenant_id."},
    {"DENY_MISSING_TENANT_ID",
     "The caller sent a blank tenant_id; give it a value or leave the member out for org.default."},
    {"DENY_INVALID_INPUT",
     "The caller sent a value outside its range; blast_score goes from 0 to 100."},
    {"DENY_UNKNOWN_WORKER",
     "No worker with this id is enrolled; enroll it, or correct the worker_id the caller sends."},
    {"DENY_WORKER_BANNED",
     "The worker or its code hash is on the ban list; remove the entry only when you know why it "
     "was made."},
    {"DENY_WORKER_REVOKED",
     "The worker was revoked, retired or suspended; enroll a new version or reinstate it."},
    {"DENY_CAPABILITY_NOT_DECLARED",
     "The worker never declared this capability; add it to the worker's record if it should have "
     "it."},
    {"DENY_ENV_NOT_ALLOWED",
     "The worker's record does not allow this environment; extend allowed_environments or run the "
     "worker elsewhere."},
    {"DENY_NAMESPACE_UNCLAIMED",
     "The worker's namespace is not claimed at this Hall; claim it, or give the worker an id "
     "inside a claimed namespace."},
    {"DENY_POLICY_TIER",
     "The worker's policy_tier is too low for this data label and environment; clear the worker "
     "for a higher tier or use less sensitive data."},
    {"DENY_SHADOW_RULES_DETECTED",
     "An earlier routing rule hides a later one, and prod and edge do not run on ambiguous rules; "
     "reorder or narrow the rules named in shadowed_rule_ids."},
    {"DENY_NO_MATCHING_RULE",
     "No routing rule matches this request; add a rule, or enroll a worker for the capability "
     "with derived rules on."},
    {"DENY_UNKNOWN_CAPABILITY",
     "The capability_id does not have the form of a capability id; it should look like "
     "cap.doc.summarize."},
    {"DENY_MISSING_CORRELATION_ID",
     "The caller sent a blank correlation_id where one is required; give it a value or leave the "
     "member out to have one generated."},
    {"DENY_MISSING_REQUIRED_CONTROLS",
     "No enrolled worker implements the controls listed in missing; enroll one that does, or "
     "change what the rule requires."},
    {"DENY_REQUIRES_HUMAN",
     "The blast score is too high for an unattended run in prod or edge; a reviewer has to "
     "decide."},
    {"DENY_POLICY_GATE",
     "The policy denies this request; change the policy rule named in the message if that is "
     "wrong."},
    {"DENY_REQUIRES_HUMAN_APPROVAL",
     "The policy or the rule asks for a human; a reviewer has to approve before the caller sends "
     "the request again."},
    {"DENY_POLICY_GATE_INVALID_RESPONSE",
     "A policy rule gives an answer that is none of ALLOW, DENY and REQUIRE_HUMAN; correct the "
     "policy."},
    {"DENY_POLICY_GATE_UNCONFIGURED",
     "The rule wants the policy gate but no policy is loaded; load a policy or turn the rule's "
     "policy_gate off."},
    {"DENY_NO_AVAILABLE_WORKER",
     "None of the rule's candidate species has a usable worker; enroll one or reinstate a "
     "suspended one."},
    {"DENY_WORKER_NOT_CANDIDATE",
     "The rule does not list the named worker's species; add the species to the rule's candidates "
     "or name another worker."},
    {"DENY_WORKER_ATTESTATION_MISSING",
     "The Hall requires attestation and the worker has no registered code hash; attest the "
     "worker."},
    {"DENY_WORKER_ATTESTATION_INVALID_HASH",
     "The worker's registered code hash is not 64 lower-case hex digits; attest the worker "
     "again."},
    {"DENY_WORKER_HASH_UNAVAILABLE",
     "The worker's code could not be hashed; check that attestation.source_file exists and that "
     "the Hall may read it."},
    {"DENY_WORKER_TAMPERED",
     "The worker's code is not the code that was attested; find out who changed it before "
     "attesting it again."},
    {"DENY_PRIVILEGE_ENVELOPE_VIOLATED",
     "The worker may reach destinations outside the environment's egress allowlist; narrow the "
     "worker's envelope or extend the allowlist."},
    {"DENY_APPROVAL_DENIED",
     "A reviewer denied this request, and it is not asked about again for ten minutes; change the "
     "request, or talk to the reviewer."},
    {"DENY_APPROVAL_EXPIRED",
     "Nobody decided before the approval expired, and nothing was allowed; send the request again "
     "when a reviewer is there."},
    {"DENY_APPROVAL_QUEUE_FULL",
     "Too many approvals are waiting to take another; answer or deny the ones in the queue."},
    {"DENY_INTERNAL_ERROR",
     "The Hall could not finish the decision and therefore denied; the message and the Hall's log "
     "say what failed."},
}};

} // namespace

QByteArrayView denyCodeName(DenyCode code)
{
    return codeTexts[std::size_t(code)].name;
}

std::optional<DenyCode> parseDenyCode(QStringView name)
{
    for (std::size_t i = 0; i < codeTexts.size(); ++i) {
        if (name == QLatin1StringView(codeTexts[i].name))
            return DenyCode(i);
    }
    return std::nullopt;
}

QByteArrayView denyCodeAdvice(DenyCode code)
{
    return codeTexts[std::size_t(code)].advice;
}

} // namespace hall
