// SPDX-License-Identifier: GPL-3.0-or-later
// The first door: may this worker run this capability?
#include "core/approvals/approval_draft.h"
#include "core/hall/hall_private.h"
#include "core/protocol/grammar.h"

using namespace Qt::StringLiterals;

namespace hall {

void Hall::route(RouteRequest request, const Caller& caller, bool explain, Done<RouteAnswer> done,
                 std::shared_ptr<const Asker> asker)
{
    if (!caller.tenant.isEmpty() && caller.tenant != request.tenantId) {
        done(Error{u"The token \"%1\" is bound to tenant %2 and may not ask for another."_s.arg(
                       caller.tokenName, caller.tenant),
                   u"TENANT_FORBIDDEN"_s, u"tenant_id"_s});
        return;
    }
    auto ask = std::make_shared<Ask>();
    ask->request = std::move(request);
    ask->caller = caller;
    ask->explain = explain;
    ask->waitMs = ask->request.waitMs;
    ask->asker = std::move(asker);
    ask->done = std::move(done);
    // The ask owns both functions, so they must not own the ask.
    ask->decide = [state = d.get(), asked = ask.get()](const Snapshot& snapshot,
                                                       DecisionInputs inputs) {
        const WorkerRecord* worker = workerToAttest(asked->request, snapshot, inputs.approvalId);
        if (worker)
            inputs.currentCodeHash = state->hasher.hash(worker->attestationSource,
                                                        withoutHashLabel(worker->attestedCodeHash));
        return hall::decide(asked->request, snapshot, inputs);
    };
    ask->draft = [asked = ask.get()](const RouteDecision& decision, const RouteDecision& agreed,
                                     const ApprovalSettings& settings, qint64 nowMs) {
        return draftForRoute(decision, agreed, asked->caller, settings, nowMs);
    };
    d->answer(ask);
}

} // namespace hall
