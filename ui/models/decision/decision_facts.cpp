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

struct Words {
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
            text(name, Words::tr("yes"));
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

QString number(qint64 value)
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
    Section section(Words::tr("Denial"));
    section.id(Words::tr("Code"), word(denyCodeName(denial.code)));
    for (auto it = denial.extra.constBegin(); it != denial.extra.constEnd(); ++it) {
        QStringList values;
        const QJsonArray array =
            it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue& value : array) {
            values += value.isString() ? value.toString() : value.toVariant().toString();
        }
        const QString name = it.key() == "missing"_L1 ? Words::tr("Missing controls") : it.key();
        section.ids(name, values);
    }
    std::move(section).appendTo(sections);
}

void addRule(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    Section section(Words::tr("Rule"));
    section.id(Words::tr("Matched rule"), decision.matchedRuleId);
    section.id(Words::tr("Policy version"), decision.policyVersion);
    section.ids(Words::tr("Required controls"), decision.requiredControls);
    section.ids(Words::tr("Recommended profiles"), decision.recommendedProfiles);
    std::move(section).appendTo(sections);
}

void addBlast(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    if (!decision.blastScore)
        return;
    Section section(Words::tr("Blast score"));
    const QString gate = !decision.blastGatePassed   ? QString()
                         : *decision.blastGatePassed ? Words::tr("gate passed")
                                                     : Words::tr("a human has to decide");
    const QString score = number(*decision.blastScore);
    section.text(Words::tr("Score"),
                 gate.isEmpty() ? score : Words::tr("%1 of 100, %2").arg(score, gate));
    for (const BlastShare& part : blastShares(decision)) {
        const QString sign = part.points > 0 ? u"+"_s : QString();
        section.text(part.words, sign % number(part.points));
    }
    std::move(section).appendTo(sections);
}

void addEscalation(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    const Escalation& escalation = decision.escalation;
    Section section(Words::tr("Escalation"));
    section.yes(Words::tr("Policy gate"), escalation.policyGate);
    section.yes(Words::tr("Step-up approval"), escalation.msavxStepUp);
    section.yes(Words::tr("Always a human"), escalation.humanRequiredDefault);
    if (!escalation.humanRequiredIf.isEmpty())
        section.text(Words::tr("Conditions for a human"),
                     number(escalation.humanRequiredIf.size()));
    section.text(Words::tr("Rationale"), escalation.rationale);
    if (decision.supervisorLevel)
        section.text(Words::tr("Supervisor level"),
                     word(supervisorLevelName(*decision.supervisorLevel)));
    section.id(Words::tr("Approval"), decision.pendingApprovalId);
    if (decision.approvalExpiresAtMs)
        section.text(Words::tr("Expires"), localTime(*decision.approvalExpiresAtMs),
                     utc(*decision.approvalExpiresAtMs));
    std::move(section).appendTo(sections);
}

void addPreconditions(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    if (!decision.denial && decision.matchedRuleId.isEmpty())
        return;
    const Preconditions& checked = decision.preconditions;
    Section section(Words::tr("Preconditions"));
    section.yes(Words::tr("Correlation id"), checked.mustHaveCorrelationId);
    section.yes(Words::tr("Policy version attached"), checked.mustAttachPolicyVersion);
    section.yes(Words::tr("Artifact hash recorded"), checked.mustRecordArtifactHashIfExecutes);
    section.yes(Words::tr("Required controls"), checked.denyIfMissingRequiredControls);
    section.yes(Words::tr("Signed artifact in prod"), checked.denyIfUnsignedArtifactInProd);
    section.yes(Words::tr("Attestation in prod"), checked.denyIfNoAttestationInProd);
    std::move(section).appendTo(sections);
}

void addCandidates(const RouteDecision& decision, std::vector<FactSection>& sections)
{
    Section section(Words::tr("Candidate workers"));
    int position = 0;
    for (const Candidate& candidate : decision.candidates) {
        const bool chosen = candidate.skipReason.isEmpty() && decision.allowed();
        const QString state = chosen                           ? Words::tr("chosen")
                              : candidate.skipReason.isEmpty() ? Words::tr("would be chosen")
                              : candidate.skipReason == "unavailable"_L1
                                  ? Words::tr("skipped: no usable worker")
                              : candidate.skipReason == "already_selected"_L1
                                  ? Words::tr("skipped: another was chosen")
                                  : candidate.skipReason;
        section.text(Words::tr("%1. %2").arg(number(++position), candidate.workerSpeciesId), state);
    }
    std::move(section).appendTo(sections);
}

} // namespace

std::vector<FactSection> summaryFacts(const DecisionDetail& detail)
{
    const RouteDecision& decision = detail.decision;
    const RouteRequest& request = decision.request;
    std::vector<FactSection> sections;

    Section asked(Words::tr("Asked"));
    asked.id(Words::tr("Capability"), request.capabilityId);
    asked.id(Words::tr("Worker"), request.workerId);
    asked.id(Words::tr("Tenant"), request.tenantId);
    asked.text(Words::tr("Environment"), word(environmentName(request.env)));
    asked.text(Words::tr("Data label"), word(dataLabelName(request.dataLabel)));
    asked.text(Words::tr("Tenant risk"), word(tenantRiskName(request.tenantRisk)));
    asked.text(Words::tr("QoS class"), word(qosClassName(request.qosClass)));
    asked.id(Words::tr("Correlation id"), request.correlationId);
    asked.yes(Words::tr("Dry run"), request.dryRun);
    std::move(asked).appendTo(sections);

    Section answered(Words::tr("Answered"));
    answered.text(Words::tr("Time"), localTime(decision.decidedAtMs), utc(decision.decidedAtMs));
    if (detail.latencyUs > 0)
        answered.text(Words::tr("Latency"), latencyText(detail.latencyUs));
    if (decision.workerId != request.workerId)
        answered.id(Words::tr("Worker"), decision.workerId);
    answered.id(Words::tr("Worker species"), decision.selectedSpecies);
    answered.id(Words::tr("Rule"), decision.matchedRuleId);
    if (decision.blastScore)
        answered.text(Words::tr("Blast score"), number(*decision.blastScore));
    answered.id(Words::tr("Approval"), decision.pendingApprovalId);
    answered.id(Words::tr("Decision id"), decision.decisionId());
    answered.text(Words::tr("Asked by token"), detail.actor);
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
    section.id(Words::tr("Sequence"), QString::number(detail.receipt.seq));
    section.id(Words::tr("Decision id"), detail.decision.decisionId());
    section.id(Words::tr("Receipt hash"), QString::fromLatin1(detail.receipt.hash.toHex()));
    section.id(Words::tr("Previous hash"),
               detail.receipt.prevHash.isEmpty()
                   ? Words::tr("none: the first record")
                   : QString::fromLatin1(detail.receipt.prevHash.toHex()));
    std::move(section).appendTo(sections);
    return sections;
}

QString verdictSentence(const RouteDecision& decision)
{
    if (decision.denied())
        return decision.denial ? decision.reason() : Words::tr("The record gives no reason.");
    if (decision.supervisorRequired)
        return Words::tr("Every step passed. A human is told, and need not approve.");
    return Words::tr("Every step of the pipeline passed.");
}

QString adviceSentence(const RouteDecision& decision)
{
    return decision.denial ? QString::fromUtf8(denyCodeAdvice(decision.denial->code)) : QString();
}

} // namespace hall::ui
