// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision/pipeline_checklist.h"

#include "core/engine/pipeline/blast_score.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Step {
    Lockdown,
    Tenant,
    InputRange,
    NamedWorker,
    ShadowedRules,
    RuleMatch,
    Preconditions,
    Controls,
    BlastRadius,
    PolicyGate,
    WorkerSelection,
    Attestation,
    PrivilegeEnvelope,
    Allow,
};

struct StepWords {
    const char* name;
    const char* title;
};

constexpr std::array stepWords{
    StepWords{"lockdown", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "No lockdown")},
    StepWords{"tenant", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Tenant")},
    StepWords{"input_range", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Input range")},
    StepWords{"named_worker", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Named worker")},
    StepWords{"shadowed_rules",
              QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "No shadowed rules")},
    StepWords{"rule_match", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Rule match")},
    StepWords{"preconditions", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Preconditions")},
    StepWords{"controls", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Required controls")},
    StepWords{"blast_radius", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Blast radius")},
    StepWords{"policy_gate", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Policy gate")},
    StepWords{"worker_selection",
              QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Worker selection")},
    StepWords{"attestation", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Attestation")},
    StepWords{"privilege_envelope",
              QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Privilege envelope")},
    StepWords{"allow", QT_TRANSLATE_NOOP("hall::ui::PipelineChecklist", "Allow")},
};

struct PipelineChecklistSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::PipelineChecklist)
};

/// The step that says a code; nullopt for INTERNAL_ERROR, which any of them may.
std::optional<Step> stepOf(DenyCode code)
{
    switch (code) {
    case DenyCode::Lockdown:
        return Step::Lockdown;
    case DenyCode::UnknownTenant:
    case DenyCode::MissingTenantId:
        return Step::Tenant;
    case DenyCode::InvalidInput:
        return Step::InputRange;
    case DenyCode::UnknownWorker:
    case DenyCode::WorkerBanned:
    case DenyCode::WorkerRevoked:
    case DenyCode::CapabilityNotDeclared:
    case DenyCode::EnvNotAllowed:
    case DenyCode::NamespaceUnclaimed:
    case DenyCode::PolicyTier:
        return Step::NamedWorker;
    case DenyCode::ShadowRulesDetected:
        return Step::ShadowedRules;
    case DenyCode::NoMatchingRule:
    case DenyCode::UnknownCapability:
        return Step::RuleMatch;
    case DenyCode::MissingCorrelationId:
        return Step::Preconditions;
    case DenyCode::MissingRequiredControls:
        return Step::Controls;
    case DenyCode::RequiresHuman:
        return Step::BlastRadius;
    case DenyCode::PolicyGate:
    case DenyCode::RequiresHumanApproval:
    case DenyCode::PolicyGateInvalidResponse:
    case DenyCode::PolicyGateUnconfigured:
    // Either gate may have asked the person; the second has the last word.
    case DenyCode::ApprovalDenied:
    case DenyCode::ApprovalExpired:
    case DenyCode::ApprovalQueueFull:
        return Step::PolicyGate;
    case DenyCode::NoAvailableWorker:
    case DenyCode::WorkerNotCandidate:
        return Step::WorkerSelection;
    case DenyCode::WorkerAttestationMissing:
    case DenyCode::WorkerAttestationInvalidHash:
    case DenyCode::WorkerHashUnavailable:
    case DenyCode::WorkerTampered:
        return Step::Attestation;
    case DenyCode::PrivilegeEnvelopeViolated:
        return Step::PrivilegeEnvelope;
    case DenyCode::InternalError:
        break;
    }
    return std::nullopt;
}

/// State and sentence of a step that did not decide, from what the record shows of its work.
void tellOfPassed(const RouteDecision& decision, Step step, ChecklistStep& line)
{
    const RouteRequest& request = decision.request;
    const auto skipUnless = [&line](bool ran, const QString& whyNot) {
        if (!ran) {
            line.state = StepState::Skipped;
            line.detail = whyNot;
        }
    };
    line.state = StepState::Passed;
    switch (step) {
    case Step::Tenant:
        line.detail = request.tenantId;
        break;
    case Step::NamedWorker:
        line.detail = request.workerId;
        skipUnless(request.workerNamed, PipelineChecklistSay::tr("The request names no worker."));
        break;
    case Step::ShadowedRules:
        skipUnless(isProductionLike(request.env),
                   PipelineChecklistSay::tr("Looked at in prod and edge only."));
        break;
    case Step::RuleMatch:
        line.detail = decision.matchedRuleId;
        break;
    case Step::Preconditions:
        if (request.correlationGenerated)
            line.detail = PipelineChecklistSay::tr("A correlation id was generated.");
        break;
    case Step::Controls:
        line.detail = decision.requiredControls.join(u", "_s);
        skipUnless(!decision.requiredControls.isEmpty(),
                   PipelineChecklistSay::tr("No control is required."));
        break;
    case Step::BlastRadius:
        if (decision.blastScore)
            line.detail = PipelineChecklistSay::tr("Score %1 of 100")
                              .arg(QLocale().toString(*decision.blastScore));
        skipUnless(decision.blastScore.has_value(),
                   PipelineChecklistSay::tr("No score was asked for."));
        break;
    case Step::PolicyGate:
        if (decision.supervisorRequired) {
            line.state = StepState::Escalated;
            line.detail = PipelineChecklistSay::tr("A human is told, and need not approve.");
            break;
        }
        if (!decision.policyVersion.isEmpty())
            line.detail = PipelineChecklistSay::tr("Policy %1").arg(decision.policyVersion);
        skipUnless(
            decision.escalation.policyGate,
            PipelineChecklistSay::tr("The rule asks for neither the policy gate nor a human."));
        break;
    case Step::WorkerSelection:
        line.detail = decision.workerId.isEmpty() ? decision.selectedSpecies : decision.workerId;
        break;
    case Step::Attestation:
        if (decision.attestationChecked)
            line.detail = PipelineChecklistSay::tr("The code is the code that was attested.");
        skipUnless(decision.attestationChecked,
                   PipelineChecklistSay::tr("The Hall does not ask for attestation."));
        break;
    case Step::PrivilegeEnvelope:
        skipUnless(decision.privilegeEnvelopeOk.has_value(),
                   PipelineChecklistSay::tr("Neither the rule nor the Hall asks for it."));
        break;
    case Step::Lockdown:
    case Step::InputRange:
    case Step::Allow:
        break;
    }
}

} // namespace

std::vector<ChecklistStep> pipelineChecklist(const RouteDecision& decision)
{
    // Denied, but nobody knows where: claiming that steps passed would be a guess.
    const bool unknown = decision.denied() && (!decision.denial || !stepOf(decision.denial->code));
    const Step deciding =
        decision.denied() && !unknown ? *stepOf(decision.denial->code) : Step::Allow;
    std::vector<ChecklistStep> list;
    list.reserve(stepWords.size());
    for (std::size_t i = 0; i < stepWords.size(); ++i) {
        const auto step = Step(i);
        ChecklistStep line{stepWords[i].name,
                           PipelineChecklistSay::tr(stepWords[i].title),
                           StepState::NotReached,
                           {}};
        if (unknown && step != Step::Allow) {
            line.state = StepState::Unknown;
        } else if (step < deciding || (step == deciding && decision.allowed())) {
            tellOfPassed(decision, step, line);
        } else if (step == deciding) {
            line.state = decision.outcome == Outcome::RequireHuman ? StepState::Escalated
                                                                   : StepState::Denied;
            line.detail = decision.denial ? decision.denial->message : QString();
        }
        list.push_back(std::move(line));
    }
    return list;
}

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return PipelineChecklistSay::tr("passed");
    case StepState::Skipped:
        return PipelineChecklistSay::tr("not needed");
    case StepState::Denied:
        return PipelineChecklistSay::tr("denied");
    case StepState::Escalated:
        return PipelineChecklistSay::tr("needs a human");
    case StepState::NotReached:
        return PipelineChecklistSay::tr("not reached");
    case StepState::Unknown:
        return PipelineChecklistSay::tr("unknown");
    }
    return {};
}

std::vector<BlastShare> blastShares(const RouteDecision& decision)
{
    if (!decision.blastScore)
        return {};
    const RouteRequest& request = decision.request;
    const QHash<QString, QString> words{
        {u"base"_s, PipelineChecklistSay::tr("Base")},
        {u"data_label"_s, PipelineChecklistSay::tr("Data label %1")
                              .arg(QString::fromLatin1(dataLabelName(request.dataLabel)))},
        {u"env"_s, PipelineChecklistSay::tr("Environment %1")
                       .arg(QString::fromLatin1(environmentName(request.env)))},
        {u"qos_class"_s, PipelineChecklistSay::tr("QoS class P0")},
        {u"egress"_s, PipelineChecklistSay::tr("Leaves the machine (egress)")},
        {u"writes"_s, PipelineChecklistSay::tr("Changes state (writes)")},
        {u"limit"_s, PipelineChecklistSay::tr("At most 100")},
        {u"blast_score"_s, PipelineChecklistSay::tr("Raised by the caller")},
    };
    std::vector<BlastShare> shares;
    int sum = 0;
    for (const BlastPart& part : blastParts(request)) {
        shares.push_back({words.value(part.name, part.name), part.points});
        sum += part.points;
    }
    // Another version of the Hall added it up in another way.
    return sum == *decision.blastScore ? shares : std::vector<BlastShare>();
}

} // namespace hall::ui
