// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision/decision_facts.h"

#include "core/base/uuid.h"
#include "ui/models/decision/pipeline_checklist.h"
#include "ui/models/feed_cells.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct DecisionFactsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::DecisionFacts)
};

/// Collects lines, leaving out those without a value.
class Section {
public:
    explicit Section(const QString& title = {}) { m_section.title = title; }

    void text(const QString& name, const QString& value, const QString& hint = {})
    {
        add(name, value, Fact::Kind::Text, hint);
    }
    void id(const QString& name, const QString& value) { add(name, value, Fact::Kind::Id, {}); }
    void ids(const QString& name, const QStringList& values) { id(name, values.join(u", "_s)); }
    void yes(const QString& name, bool value)
    {
        if (value)
            text(name, DecisionFactsSay::tr("yes"));
    }

    void appendTo(std::vector<FactSection>& sections) &&
    {
        if (!m_section.facts.empty())
            sections.push_back(std::move(m_section));
    }

private:
    void add(const QString& name, const QString& value, Fact::Kind kind, const QString& hint)
    {
        if (!value.trimmed().isEmpty())
            m_section.facts.push_back({name, value, kind, hint});
    }

    FactSection m_section;
};

QString word(QByteArrayView name)
{
    return QString::fromLatin1(name);
}

QString localNumber(qint64 value)
{
    return QLocale().toString(value);
}

QString localTime(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString utc(qint64 unixMs)
{
    return QString::fromLatin1(isoTime(unixMs));
}

void addDenial(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    if (!decision.denial)
        return;
    const Denial& denial = *decision.denial;
    Section section(DecisionFactsSay::tr("Denial"));
    section.id(DecisionFactsSay::tr("Code"), word(denyCodeName(denial.code)));
    for (auto it = denial.extra.constBegin(); it != denial.extra.constEnd(); ++it) {
        QStringList values;
        const QJsonArray array =
            it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue& value : array) {
            values += value.isString() ? value.toString() : value.toVariant().toString();
        }
        const QString name =
            it.key() == "missing"_L1 ? DecisionFactsSay::tr("Missing controls") : it.key();
        section.ids(name, values);
    }
    std::move(section).appendTo(sections);
}

void addRule(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    Section section(DecisionFactsSay::tr("Rule"));
    section.id(DecisionFactsSay::tr("Matched rule"), decision.matchedRuleId);
    section.id(DecisionFactsSay::tr("Policy version"), decision.policyVersion);
    section.ids(DecisionFactsSay::tr("Required controls"), decision.requiredControls);
    section.ids(DecisionFactsSay::tr("Recommended profiles"), decision.recommendedProfiles);
    std::move(section).appendTo(sections);
}

void addBlast(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    if (!decision.blastScore)
        return;
    Section section(DecisionFactsSay::tr("Blast score"));
    const QString gate = !decision.blastGatePassed ? QString()
                         : *decision.blastGatePassed
                             ? DecisionFactsSay::tr("gate passed")
                             : DecisionFactsSay::tr("a human has to decide");
    const QString score = localNumber(*decision.blastScore);
    section.text(DecisionFactsSay::tr("Score"),
                 gate.isEmpty() ? score : DecisionFactsSay::tr("%1 of 100, %2").arg(score, gate));
    for (const BlastShare& part : blastShares(decision)) {
        const QString sign = part.points > 0 ? u"+"_s : QString();
        section.text(part.words, sign % localNumber(part.points));
    }
    std::move(section).appendTo(sections);
}

void addEscalation(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    const Escalation& escalation = decision.escalation;
    Section section(DecisionFactsSay::tr("Escalation"));
    section.yes(DecisionFactsSay::tr("Policy gate"), escalation.policyGate);
    section.yes(DecisionFactsSay::tr("Step-up approval"), escalation.msavxStepUp);
    section.yes(DecisionFactsSay::tr("Always a human"), escalation.humanRequiredDefault);
    if (!escalation.humanRequiredIf.isEmpty())
        section.text(DecisionFactsSay::tr("Conditions for a human"),
                     localNumber(escalation.humanRequiredIf.size()));
    section.text(DecisionFactsSay::tr("Rationale"), escalation.rationale);
    if (decision.supervisorLevel)
        section.text(DecisionFactsSay::tr("Supervisor level"),
                     word(supervisorLevelName(*decision.supervisorLevel)));
    section.yes(DecisionFactsSay::tr("Would have asked a person"), decision.wouldHaveAsked);
    section.id(DecisionFactsSay::tr("Approval"), decision.pendingApprovalId);
    if (decision.approvalExpiresAtMs)
        section.text(DecisionFactsSay::tr("Expires"), localTime(*decision.approvalExpiresAtMs),
                     utc(*decision.approvalExpiresAtMs));
    std::move(section).appendTo(sections);
}

void addPreconditions(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    if (!decision.denial && decision.matchedRuleId.isEmpty())
        return;
    const Preconditions& checked = decision.preconditions;
    Section section(DecisionFactsSay::tr("Preconditions"));
    section.yes(DecisionFactsSay::tr("Correlation id"), checked.mustHaveCorrelationId);
    section.yes(DecisionFactsSay::tr("Policy version attached"), checked.mustAttachPolicyVersion);
    section.yes(DecisionFactsSay::tr("Artifact hash recorded"),
                checked.mustRecordArtifactHashIfExecutes);
    section.yes(DecisionFactsSay::tr("Required controls"), checked.denyIfMissingRequiredControls);
    section.yes(DecisionFactsSay::tr("Signed artifact in prod"),
                checked.denyIfUnsignedArtifactInProd);
    section.yes(DecisionFactsSay::tr("Attestation in prod"), checked.denyIfNoAttestationInProd);
    std::move(section).appendTo(sections);
}

void addCandidates(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    Section section(DecisionFactsSay::tr("Candidate workers"));
    int position = 0;
    for (const Candidate& candidate : decision.candidates) {
        const bool chosen = candidate.skipReason.isEmpty() && decision.allowed();
        const QString state = chosen ? DecisionFactsSay::tr("chosen")
                              : candidate.skipReason.isEmpty()
                                  ? DecisionFactsSay::tr("would be chosen")
                              : candidate.skipReason == "unavailable"_L1
                                  ? DecisionFactsSay::tr("skipped: no usable worker")
                              : candidate.skipReason == "already_selected"_L1
                                  ? DecisionFactsSay::tr("skipped: another was chosen")
                                  : candidate.skipReason;
        section.text(
            DecisionFactsSay::tr("%1. %2").arg(localNumber(++position), candidate.workerSpeciesId),
            state);
    }
    std::move(section).appendTo(sections);
}

} // namespace

std::vector<FactSection> summaryFacts(const DecisionDetail& detail)
{
    const RouteDecision& decision = detail.decision;
    const RouteRequest& request = decision.request;
    std::vector<FactSection> sections;

    Section asked(DecisionFactsSay::tr("Asked"));
    asked.id(DecisionFactsSay::tr("Capability"), request.capabilityId);
    asked.id(DecisionFactsSay::tr("Worker"), request.workerId);
    asked.id(DecisionFactsSay::tr("Tenant"), request.tenantId);
    asked.text(DecisionFactsSay::tr("Environment"), word(environmentName(request.env)));
    asked.text(DecisionFactsSay::tr("Data label"), word(dataLabelName(request.dataLabel)));
    asked.text(DecisionFactsSay::tr("Tenant risk"), word(tenantRiskName(request.tenantRisk)));
    asked.text(DecisionFactsSay::tr("QoS class"), word(qosClassName(request.qosClass)));
    asked.id(DecisionFactsSay::tr("Correlation id"), request.correlationId);
    asked.yes(DecisionFactsSay::tr("Dry run"), request.dryRun);
    std::move(asked).appendTo(sections);

    Section answered(DecisionFactsSay::tr("Answered"));
    answered.text(DecisionFactsSay::tr("Time"), localTime(decision.decidedAtMs),
                  utc(decision.decidedAtMs));
    if (detail.latencyUs > 0)
        answered.text(DecisionFactsSay::tr("Latency"), latencyText(detail.latencyUs));
    if (decision.workerId != request.workerId)
        answered.id(DecisionFactsSay::tr("Worker"), decision.workerId);
    answered.id(DecisionFactsSay::tr("Worker species"), decision.selectedSpecies);
    answered.id(DecisionFactsSay::tr("Rule"), decision.matchedRuleId);
    if (decision.blastScore)
        answered.text(DecisionFactsSay::tr("Blast score"), localNumber(*decision.blastScore));
    answered.yes(DecisionFactsSay::tr("Would have asked a person"), decision.wouldHaveAsked);
    answered.id(DecisionFactsSay::tr("Approval"), decision.pendingApprovalId);
    answered.id(DecisionFactsSay::tr("Decision id"), decision.decisionId());
    answered.text(DecisionFactsSay::tr("Asked by token"), detail.actor);
    std::move(answered).appendTo(sections);
    return sections;
}

std::vector<FactSection> reasonFacts(const DecisionDetail& detail)
{
    std::vector<FactSection> sections;
    addDenial(detail.decision, sections);
    addRule(detail.decision, sections);
    addBlast(detail.decision, sections);
    addEscalation(detail.decision, sections);
    addCandidates(detail.decision, sections);
    addPreconditions(detail.decision, sections);
    return sections;
}

std::vector<FactSection> receiptFacts(const DecisionDetail& detail)
{
    std::vector<FactSection> sections;
    Section section;
    // Sequence numbers are copied and compared: no separators of thousands.
    section.id(DecisionFactsSay::tr("Sequence"), QString::number(detail.receipt.seq));
    section.id(DecisionFactsSay::tr("Decision id"), detail.decision.decisionId());
    section.id(DecisionFactsSay::tr("Receipt hash"),
               QString::fromLatin1(detail.receipt.hash.toHex()));
    section.id(DecisionFactsSay::tr("Previous hash"),
               detail.receipt.prevHash.isEmpty()
                   ? DecisionFactsSay::tr("none: the first record")
                   : QString::fromLatin1(detail.receipt.prevHash.toHex()));
    std::move(section).appendTo(sections);
    return sections;
}

QString verdictSentence(const RouteDecision& decision)
{
    if (decision.denied())
        return decision.denial ? decision.reason()
                               : DecisionFactsSay::tr("The record gives no reason.");
    if (decision.supervisorRequired)
        return DecisionFactsSay::tr("Every step passed. A human is told, and need not approve.");
    return DecisionFactsSay::tr("Every step of the pipeline passed.");
}

QString adviceSentence(const RouteDecision& decision)
{
    return decision.denial ? QString::fromUtf8(denyCodeAdvice(decision.denial->code)) : QString();
}

} // namespace hall::ui
