// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/wcp_compliance.h"

#include <algorithm>
#include <cstring>

namespace hall {

namespace {

constexpr char basic[] = "WCP-Basic";
constexpr char standard[] = "WCP-Standard";
constexpr char full[] = "WCP-Full";

} // namespace

WcpCompliance wcpCompliance(const Snapshot& snapshot, const HallStatus& status)
{
    const HallConfig& config = snapshot.bundle().config;
    WcpCompliance result;
    result.requirements = {
        {"deterministic_routing", basic, true, "same request and configuration, same decision"},
        {"fail_closed", basic, true, "no matching rule, error or lockdown: denied"},
        {"structured_denials", basic, true, "every denial has a stable code and a sentence"},
        {"rules_not_shadowed", basic, snapshot.shadows().empty(),
         "no rule is hidden by an earlier one"},
        {"correlation", standard, config.enforceCorrelationId,
         "every request carries a correlation id"},
        {"controls_enforced", standard, config.enforceRequiredControls,
         "controls that a rule requires have to be implemented"},
        {"blast_radius", standard, config.enforceBlastScoringInProd,
         "prod and edge requests are scored"},
        {"telemetry", standard, true, "the mandatory events come with every decision"},
        {"dry_run", standard, true, "a decision can be asked for without effect"},
        {"discovery", standard, true, "workers, capabilities and health can be asked for"},
        {"evidence_receipts", full, status.writable && status.chainProblem.isEmpty(),
         "every decision is in a chained log before it is answered"},
        {"worker_attestation", full, config.requireWorkerAttestation,
         "a worker's code is compared with its registered hash"},
        {"privilege_envelopes", full, config.enforcePrivilegeEnvelopes,
         "a worker's destinations are held against the allowlist"},
        {"human_approvals", full, true,
         "what a person has to decide is denied until a reviewer has approved it"},
    };
    const auto reached = [&result](const char* level) {
        return std::all_of(result.requirements.begin(), result.requirements.end(),
                           [level](const WcpRequirement& one) {
                               return one.met || std::strcmp(one.level, level) != 0;
                           });
    };
    result.level = "none";
    for (const char* level : {basic, standard, full}) {
        if (!reached(level))
            break;
        result.level = level;
    }
    return result;
}

} // namespace hall
