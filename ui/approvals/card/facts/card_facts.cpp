// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/card_facts.h"

#include "core/json/canonical_json.h"
#include "core/protocol/grammar.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/worker/worker_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct CardFactsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::CardFacts)
};

class Facts {
public:
    void add(const QString& name, const QString& value, Fact::Kind kind = Fact::Kind::Text)
    {
        if (!value.isEmpty())
            m_facts.push_back({name, value, kind, {}});
    }
    std::vector<Fact> take() { return std::move(m_facts); }

private:
    std::vector<Fact> m_facts;
};

QString attestationSentence(const WorkerRecord& worker)
{
    QString text = attestationWord(worker);
    if (!worker.attestation.signer.isEmpty())
        text += u", "_s % CardFactsSay::tr("signed by %1").arg(worker.attestation.signer);
    if (!worker.attestation.at.isEmpty())
        text += u", "_s % CardFactsSay::tr("looked at %1").arg(worker.attestation.at);
    if (!worker.attestation.reason.isEmpty())
        text += u". "_s % worker.attestation.reason;
    return text;
}

QString challengeSentence(Challenge challenge)
{
    switch (challenge) {
    case Challenge::AutoApprove:
    case Challenge::Confirm:
        return CardFactsSay::tr("one reviewer looks and confirms");
    case Challenge::Quiz:
        return CardFactsSay::tr("one reviewer answers questions about it");
    case Challenge::MultiParty:
        return CardFactsSay::tr(
            "two different reviewers: one explains it, the other answers questions");
    }
    return {};
}

/// Points of a blast score are whole; parts of a risk score are hundredths.
QString signedNumber(double number)
{
    const QString text = QLocale().toString(number, 'g', 3);
    return number > 0 ? QString(u'+' % text) : text;
}

QString textOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

} // namespace

std::vector<Fact> requesterFacts(const Approval& approval, const WorkerRecord* worker)
{
    Facts facts;
    facts.add(CardFactsSay::tr("Worker"),
              approval.workerId.isEmpty() ? CardFactsSay::tr("none named") : approval.workerId,
              approval.workerId.isEmpty() ? Fact::Kind::Text : Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Worker species"), approval.speciesId, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Namespace"), approval.namespaceName(), Fact::Kind::Id);
    if (!approval.workerId.isEmpty())
        facts.add(CardFactsSay::tr("Attestation"),
                  worker ? attestationSentence(*worker)
                         : CardFactsSay::tr("The Hall does not know this worker any more."));
    if (worker)
        facts.add(CardFactsSay::tr("Status"), workerStatusWord(worker->status));
    facts.add(CardFactsSay::tr("Token"), approval.tokenName);
    facts.add(CardFactsSay::tr("Agent"), approval.agentId, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Session"), approval.sessionId, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Tenant"), approval.tenantId, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Correlation"), approval.correlationId, Fact::Kind::Id);
    return facts.take();
}

std::vector<Fact> reasonFacts(const Approval& approval)
{
    Facts facts;
    facts.add(CardFactsSay::tr("Risk"),
              riskLevelWord(approval.level) % u": "_s % challengeSentence(approval.challenge));
    if (approval.blastScore && approval.door == ApprovalDoor::Route)
        facts.add(CardFactsSay::tr("Blast score"),
                  CardFactsSay::tr("%1 of 100").arg(*approval.blastScore));
    if (approval.riskScore)
        facts.add(CardFactsSay::tr("Risk score"), QLocale().toString(*approval.riskScore, 'f', 2));
    for (const QJsonValue& factor : approval.factors) {
        QString text = signedNumber(factor[u"contribution"_s].toDouble());
        if (const QString why = textOf(factor[u"why"_s]); factor[u"why"_s].isString())
            text += u", "_s % why;
        facts.add(factor[u"name"_s].toString(), text);
    }
    facts.add(CardFactsSay::tr("Asked by"), approval.code, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Because"), approval.reason);
    facts.add(CardFactsSay::tr("Rule"), approval.matchedRuleId, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Policy version"), approval.policyVersion, Fact::Kind::Id);
    facts.add(CardFactsSay::tr("Tenant risk"),
              QLatin1StringView(tenantRiskName(approval.tenantRisk)));
    return facts.take();
}

std::vector<Fact> callerFacts(const Approval& approval)
{
    static const std::array said{u"user_request"_s, u"human_request"_s, u"prompt"_s,
                                 u"purpose"_s,      u"intent"_s,        u"reason"_s,
                                 u"function_doc"_s};
    static const std::array about{u"principal"_s, u"metadata"_s, u"hints"_s};
    Facts facts;
    for (const QString& name : said)
        if (const QJsonValue value = approval.request[name]; !value.isUndefined())
            facts.add(name, textOf(value));
    for (const QString& name : about) {
        const QJsonValue value = approval.request[name];
        if (!value.isObject()) {
            if (!value.isUndefined() && !value.isNull())
                facts.add(name, textOf(value));
            continue;
        }
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            facts.add(name % u'.' % it.key(), textOf(it.value()));
    }
    return facts.take();
}

QString supervisorSentence(const Approval& approval)
{
    switch (approval.supervisorLevel) {
    case SupervisorLevel::Advisory:
        return CardFactsSay::tr(
            "A notice. Nothing has to be decided here: it stays denied until somebody "
            "escalates it.");
    case SupervisorLevel::Gatekeeper:
        return CardFactsSay::tr("It runs only if a reviewer lets it.");
    case SupervisorLevel::Executor:
        return CardFactsSay::tr("A person may let it run, or do it by hand instead of the agent.");
    case SupervisorLevel::IncidentCommander:
        return approval.namespaceName().isEmpty()
                   ? CardFactsSay::tr(
                         "An incident. Find out what else this caller asked for before "
                         "anything of it runs.")
                   : CardFactsSay::tr(
                         "An incident: everything from %1 is held until this is decided.")
                         .arg(approval.namespaceName());
    }
    return {};
}

} // namespace hall::ui
