// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 9 to 12: which worker, is it still itself, and may it reach what it wants to?
#include "core/engine/pipeline/pipeline.h"
#include "core/engine/words.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>

#include <algorithm>

namespace hall::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Compares without telling by the time taken how far two hashes agree.
bool sameHash(const QString& a, const QString& b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(a.at(i).unicode()) ^ unsigned(b.at(i).unicode());
    return difference == 0;
}

/// The Hall's switch, or the rule's `deny_if_no_attestation_in_prod`, which makes attestation as
/// binding as the switch would for the requests of that rule in prod and edge.
bool attestationWanted(const State& state)
{
    return state.bundle.config.requireWorkerAttestation ||
           (state.productionLike && state.decision.preconditions.denyIfNoAttestationInProd);
}

/// The rule's `deny_if_unsigned_artifact_in_prod`: in prod and edge the worker's record has to
/// carry a well-formed artifact_hash.
bool lacksArtifactHash(const State& state)
{
    const QString& hash = state.selectedWorker().artifactHash;
    return state.productionLike && state.decision.preconditions.denyIfUnsignedArtifactInProd &&
           !(hash.startsWith("sha256:"_L1) && isSha256Hex(withoutHashLabel(hash)));
}

QString registeredHash(const State& state)
{
    return withoutHashLabel(state.selectedWorker().attestedCodeHash);
}

QString workerName(const State& state)
{
    return shown(state.selectedWorker().workerId);
}

} // namespace

StepOutcome selectWorker(State& state)
{
    RouteDecision& decision = state.decision;
    const Selection& selection = state.selection;
    decision.candidates = selection.candidates;
    if (selection.namedIsNoCandidate) {
        const QString message = u"The species of worker "_s % shown(state.request.workerId) %
                                u" is not among the candidates of rule "_s %
                                shown(decision.matchedRuleId) % u'.';
        return deny(state, DenyCode::WorkerNotCandidate, message);
    }
    if (selection.worker < 0) {
        const QString message = u"No candidate of rule "_s % shown(decision.matchedRuleId) %
                                u" has an enrolled worker that may serve this request."_s;
        return deny(state, DenyCode::NoAvailableWorker, message);
    }
    decision.workerId = state.selectedWorker().workerId;
    decision.selectedSpecies = state.selectedWorker().speciesId;
    state.explain([&]() -> QString {
        return u"Worker "_s % workerName(state) % u" of species "_s %
               shown(decision.selectedSpecies) % u" is selected."_s;
    });
    return StepOutcome::Passed;
}

bool needsCodeHash(const State& state)
{
    return attestationWanted(state) && !lacksArtifactHash(state) &&
           isSha256Hex(registeredHash(state)) &&
           !state.snapshot.tampered(state.selectedWorker().workerId);
}

StepOutcome checkAttestation(State& state)
{
    RouteDecision& decision = state.decision;
    if (lacksArtifactHash(state)) {
        const QString message =
            u"Worker "_s % workerName(state) %
            u" has no well-formed artifact_hash on its record, and the rule requires one in "_s %
            word(state.request.env) % u'.';
        return deny(state, DenyCode::WorkerAttestationMissing, message);
    }
    if (!attestationWanted(state)) {
        state.explain([] { return u"Neither the Hall nor the rule requires attestation."_s; });
        return StepOutcome::Skipped;
    }
    if (state.snapshot.tampered(state.selectedWorker().workerId)) {
        const QString message = u"The code of worker "_s % workerName(state) %
                                u" was changed after it was attested: look at it, then attest it "
                                "again."_s;
        return deny(state, DenyCode::WorkerTampered, message);
    }
    const QString registered = registeredHash(state);
    if (registered.isEmpty()) {
        const QString message = u"Worker "_s % workerName(state) %
                                u" has no attested code hash, and one is required."_s;
        return deny(state, DenyCode::WorkerAttestationMissing, message);
    }
    if (!isSha256Hex(registered)) {
        const QString message = u"The attested code hash of worker "_s % workerName(state) %
                                u" is not 64 lower-case hex digits: attest it again."_s;
        return deny(state, DenyCode::WorkerAttestationInvalidHash, message);
    }
    const QString current = withoutHashLabel(state.inputs.currentCodeHash.value_or(QString()));
    if (!isSha256Hex(current)) {
        const QString message =
            u"The code of worker "_s % workerName(state) %
            u" could not be hashed: check that its source file exists and can be read."_s;
        return deny(state, DenyCode::WorkerHashUnavailable, message);
    }
    decision.attestationChecked = true;
    decision.attestationValid = sameHash(registered, current);
    if (!*decision.attestationValid) {
        const QString message =
            u"The code of worker "_s % workerName(state) % u" is not the code that was attested."_s;
        return deny(state, DenyCode::WorkerTampered, message);
    }
    state.explain([] { return u"The worker's code is the code that was attested."_s; });
    return StepOutcome::Passed;
}

StepOutcome checkPrivilegeEnvelope(State& state)
{
    if (!state.needs->privilegeEnvelopes && !state.bundle.config.enforcePrivilegeEnvelopes) {
        state.explain([] { return u"Neither the rule nor the Hall asks for it."_s; });
        return StepOutcome::Skipped;
    }
    QStringList outside;
    if (state.productionLike && state.request.dataLabel == DataLabel::Restricted) {
        const QStringList allowed = state.bundle.egressAllowlist.value(word(state.request.env));
        const QStringList& wanted = state.selectedWorker().egressAllowlist;
        std::copy_if(
            wanted.begin(), wanted.end(), std::back_inserter(outside),
            [&allowed](const QString& destination) { return !allowed.contains(destination); });
    }
    state.decision.privilegeEnvelopeOk = outside.isEmpty();
    if (!outside.isEmpty()) {
        outside.sort();
        const QString message =
            u"Worker "_s % workerName(state) %
            u" may send RESTRICTED data to destinations that are not allowed in "_s %
            word(state.request.env) % u": "_s % shown(outside.join(u", "_s)) % u'.';
        return deny(state, DenyCode::PrivilegeEnvelopeViolated, message,
                    {{u"destinations"_s, QJsonArray::fromStringList(outside)}});
    }
    state.explain([] { return u"The worker's destinations are within the Hall's allowlist."_s; });
    return StepOutcome::Passed;
}

StepOutcome allow(State& state)
{
    state.decision.outcome = Outcome::Allow;
    state.explain([] { return u"Every step passed: the request is allowed."_s; });
    return StepOutcome::Passed;
}

} // namespace hall::pipeline
