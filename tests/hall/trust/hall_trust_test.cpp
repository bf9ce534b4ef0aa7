// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "core/hall/governing/agent_trust.h"
#include "core/risk/action_call.h"
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <future>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr double billingScore = 0.65; ///< without trust

/// A Hall in which agents' pasts count.
struct TrustingHall : DeskFixture {
    explicit TrustingHall(bool on = true) { (void)useTrust(on); }

    Result<QJsonObject> useTrust(const QJsonValue& on)
    {
        const QJsonObject rule{
            {u"rule_id"_s, u"ask"_s},
            {u"match"_s, QJsonObject{{u"capability_id"_s, capability}}},
            {u"decision"_s,
             QJsonObject{{u"escalation"_s, QJsonObject{{u"human_required_default"_s, true}}}}}};
        return import({{u"config"_s, QJsonObject{{u"derive_rules"_s, true},
                                                 {u"risk"_s, QJsonObject{{u"trust"_s, on}}}}},
                       {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}});
    }

    EvaluateAnswer act(const QString& function, const Caller& caller, const QJsonObject& more = {})
    {
        QJsonObject body{{u"function_name"_s, function},
                         {u"agent_id"_s, u"mailer"_s},
                         {u"action_args"_s, QJsonObject{{u"order"_s, ++m_order}}},
                         {u"wait_ms"_s, 0}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), it.value());
        auto call = parseActionCall(body);
        return *await<EvaluateAnswer>([&](Done<EvaluateAnswer> done) {
            hall->evaluate(*std::move(call), caller, std::move(done));
        });
    }
    /// Every call is another action.
    EvaluateAnswer bill(const QJsonObject& more = {})
    {
        return act(u"update_billing"_s, agent, more);
    }
    double score() { return bill().risk.effectiveScore; }

    Result<ReviewOutcome> decide(VerdictWord verdict, const EvaluateAnswer& asked)
    {
        ReviewAttempt made = attempt(verdict);
        made.note = u"looked at it"_s;
        made.modifiedArguments = {{u"order"_s, 0}};
        const QString id = asked.decision.pendingApprovalId;
        return verdict == VerdictWord::Deny ? resolve(id, made) : approve(id, made);
    }
    bool decided(VerdictWord verdict) { return decide(verdict, bill()).ok(); }

    using Change = void (Hall::*)(const QString&, const QString&, const Caller&, Done<AgentTrust>);
    Result<AgentTrust> change(Change member, const QString& reason = u"a reason"_s,
                              const QString& key = u"tok_agent/mailer"_s)
    {
        return await<AgentTrust>([&](Done<AgentTrust> done) {
            (hall.get()->*member)(key, reason, localCaller(), std::move(done));
        });
    }
    AgentTrust only()
    {
        const auto agents = hall->trustOfAgents();
        return agents.size() == 1 ? agents.front() : AgentTrust();
    }
    /// The records about trust, oldest first.
    std::vector<QJsonObject> records()
    {
        AuditPageRequest request;
        request.filter = *parseFilter(u"kind:registry"_s, 0);
        request.decisionsOnly = false;
        request.limit = 1000;
        const auto page =
            await<AuditPage>([&](Done<AuditPage> done) { hall->page(request, std::move(done)); });
        std::vector<QJsonObject> found;
        for (const AuditRow& row : page->rows) {
            const QJsonObject data = (*readJsonObject(row.record.body))[u"data"_s].toObject();
            if (data[u"action"_s].toString().startsWith(u"trust_"_s))
                found.insert(found.begin(), data);
        }
        return found;
    }

private:
    int m_order = 0;
};

double after(double score, double trust)
{
    return score * (1 - 0.3 * (trust - 0.5));
}

} // namespace

/// What people decide about an agent changes how its next actions are scored.
class HallTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offNothingIsMultiplied();
    void bothNumbersAreKept();
    void decisionsChangeScores();
    void whatIsNoOutcome();
    void anotherTokenIsAnotherAgent();
    void criticalStaysCritical();
    void aModifiedActionIsTrustedNoMore();
    void routedRequestsCount();
    void revokedAtOnce();
    void restored();
    void incidents();
    void tamperingIsAnIncident();
    void badRequests_data();
    void badRequests();
    void aRestartKeepsIt();
    void verdictAndOutcomeAreOneTransaction();
    void theSwitchIsChecked();
};

void HallTrustTest::offNothingIsMultiplied()
{
    TrustingHall hall(false);
    const EvaluateAnswer first = hall.bill();
    QCOMPARE(first.risk.effectiveScore, billingScore);
    QVERIFY(!evaluateReply(first).contains("\"trust\""));
    QVERIFY(hall.decide(VerdictWord::Deny, first).ok());
    QCOMPARE(hall.score(), billingScore);
    // What was decided meanwhile is known when it is turned on.
    QCOMPARE(hall.only().outcomes, 1);
    QVERIFY(hall.useTrust(true).ok());
    QCOMPARE(hall.score(), after(billingScore, 0));
}

void HallTrustTest::bothNumbersAreKept()
{
    TrustingHall hall;
    const EvaluateAnswer answer = hall.bill();
    QCOMPARE(answer.risk.effectiveScore, after(billingScore, 0.3));
    const QJsonObject expected{{u"trust"_s, 0.3},
                               {u"multiplier"_s, answer.risk.trust->multiplier},
                               {u"score_before"_s, billingScore},
                               {u"score_after"_s, answer.risk.effectiveScore}};
    QCOMPARE((*readJsonObject(evaluateReply(answer)))[u"trust"_s].toObject(), expected);
    const auto row = await<std::optional<AuditRow>>([&](Done<std::optional<AuditRow>> done) {
        hall.hall->find(answer.decision.decisionId(), std::move(done));
    });
    QVERIFY(row.ok() && row->has_value());
    const QJsonObject data = (*readJsonObject((*row)->record.body))[u"data"_s].toObject();
    QCOMPARE(data[u"evaluation"_s][u"trust"_s].toObject(), expected);
    QCOMPARE(data[u"evaluation"_s][u"risk_score"_s].toDouble(), answer.risk.effectiveScore);
    QVERIFY(hall.logIsIntact());
    // The reviewer sees it among the reasons.
    const QJsonArray factors = hall.desk().find(answer.decision.pendingApprovalId)->factors;
    QCOMPARE(factors.last()[u"name"_s].toString(), u"trust"_s);
    QCOMPARE(factors.last()[u"contribution"_s].toDouble(), billingScore * 0.06);
    // A level that the caller names is not multiplied, and nothing is said of it.
    const EvaluateAnswer named = hall.bill({{u"risk_level"_s, u"high"_s}});
    QCOMPARE(named.risk.effectiveScore, 0.7);
    QVERIFY(!evaluateReply(named).contains("\"trust\""));
}

void HallTrustTest::decisionsChangeScores()
{
    TrustingHall hall;
    QSignalSpy told(hall.hall.get(), &Hall::trustChanged);
    QVERIFY(hall.decided(VerdictWord::Approve));
    QCOMPARE(told.count(), 1);
    QCOMPARE(hall.score(), after(billingScore, 0.9));
    QVERIFY(hall.decided(VerdictWord::Deny));
    QVERIFY(hall.score() > after(billingScore, 0.9));
    QCOMPARE(hall.only().successes, 1);
    QCOMPARE(hall.only().tokenName, u"agent"_s);
    QCOMPARE(hall.only().agent, u"mailer"_s);
    QCOMPARE(hall.only().lastOutcomeAtMs, hall.clock->load());
    const double high = hall.only().trust;
    QVERIFY(hall.decided(VerdictWord::Deny));
    QVERIFY(hall.only().trust < high);
    // A hundred days of rest.
    const double busy = hall.only().trust;
    hall.pass(100LL * 24 * 60 * 60 * 1000);
    QCOMPARE(hall.only().trust, busy * std::exp(-1.0));
}

void HallTrustTest::whatIsNoOutcome()
{
    TrustingHall hall;
    // Approved by nobody.
    QCOMPARE(hall.act(u"read_customer"_s, hall.agent).verdict, EvaluateVerdict::Approved);
    // Expired, and taken back.
    (void)hall.bill();
    hall.pass(16 * 60 * 1000);
    hall.expire();
    const QString id = hall.bill().decision.pendingApprovalId;
    QVERIFY(await<Approval>([&](ApprovalDesk::Done<Approval> done) {
                hall.desk().withdraw(id, hall.agent, std::move(done));
            }).ok());
    // Denied, because its reviewer did not understand it.
    const QString quiz = hall.bill().decision.pendingApprovalId;
    (void)hall.desk().present(quiz, hall.approver.tokenId);
    hall.pass(60'000);
    ReviewAttempt wrong = hall.attempt(VerdictWord::Approve);
    wrong.note = u"fine"_s;
    QVERIFY(hall.resolve(quiz, wrong).ok());
    QCOMPARE(hall.resolve(quiz, wrong)->approval.state, ApprovalState::Denied);
    // Done by a person.
    const QString byHand = hall.bill().decision.pendingApprovalId;
    QVERIFY(await<Approval>([&](ApprovalDesk::Done<Approval> done) {
                hall.desk().escalate(byHand, {u"rita"_s, DeskFixture::passphrase, {}}, u"up"_s,
                                     u"api"_s, hall.approver, std::move(done));
            }).ok());
    ReviewAttempt done = hall.attempt(VerdictWord::DoneByHand);
    done.note = u"did it"_s;
    QVERIFY(hall.resolve(byHand, done).ok());
    QCOMPARE(hall.hall->trustOfAgents().size(), 0U);

    // One verdict is one outcome, however many requests it releases.
    const QJsonObject same{{u"action_args"_s, QJsonObject{{u"amount"_s, 5}}}};
    const EvaluateAnswer first = hall.bill(same);
    QCOMPARE(hall.bill(same).decision.pendingApprovalId, first.decision.pendingApprovalId);
    ReviewAttempt all = hall.attempt(VerdictWord::Approve);
    all.allWaiting = true;
    all.note = u"both"_s;
    QCOMPARE(hall.approve(first.decision.pendingApprovalId, all)->approval.uses, 2);
    QCOMPARE(hall.only().outcomes, 1);
}

void HallTrustTest::anotherTokenIsAnotherAgent()
{
    TrustingHall hall;
    const Caller other{u"tok_other"_s, u"other"_s, sessionRoles, {}};
    QVERIFY(hall.decided(VerdictWord::Deny));
    QCOMPARE(hall.score(), after(billingScore, 0));
    QCOMPARE(hall.act(u"update_billing"_s, other).risk.effectiveScore, after(billingScore, 0.3));
    QVERIFY(hall.decide(VerdictWord::Approve, hall.act(u"update_billing"_s, other)).ok());
    const auto agents = hall.hall->trustOfAgents();
    QCOMPARE(agents.size(), 2U);
    QCOMPARE(agents[0].key, u"tok_agent/mailer"_s);
    QCOMPARE(agents[0].trust, 0.0);
    QCOMPARE(agents[1].key, u"tok_other/mailer"_s);
    QCOMPARE(agents[1].trust, 0.9);
}

void HallTrustTest::criticalStaysCritical()
{
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Approve));
    const EvaluateAnswer answer = hall.act(u"delete_account"_s, hall.agent);
    QCOMPARE(answer.risk.trust->trust, 0.9);
    QVERIFY(answer.risk.trust->keptCritical);
    QCOMPARE(answer.risk.effectiveLevel, RiskLevel::Critical);
    QCOMPARE(hall.desk().find(answer.decision.pendingApprovalId)->challenge, Challenge::MultiParty);
}

void HallTrustTest::aModifiedActionIsTrustedNoMore()
{
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Deny));
    const EvaluateAnswer asked = hall.bill();
    // Scored with the same trust, so with the same challenge.
    const auto modified = hall.decide(VerdictWord::Modify, asked);
    QVERIFY2(modified.ok(), qPrintable(modified.ok() ? QString() : modified.error().message));
    QCOMPARE(modified->approval.state, ApprovalState::Modified);
    QCOMPARE(hall.only().outcomes, 2);
    QCOMPARE(hall.only().successes, 0);
}

void HallTrustTest::routedRequestsCount()
{
    TrustingHall hall;
    const QString id = hall.ask().pendingApprovalId;
    QVERIFY(hall.approve(id).ok());
    QCOMPARE(hall.only().key, QString(u"tok_agent/"_s + DeskFixture::worker));
    QCOMPARE(hall.only().successes, 1);
}

void HallTrustTest::revokedAtOnce()
{
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Approve));
    // Whatever else is being governed: that thread waits meanwhile.
    std::promise<void> mayGoOn;
    hall.hall->importBundle(
        "{", localCaller(),
        [gate = mayGoOn.get_future().share()](const Result<QJsonObject>&) { gate.wait(); });
    std::promise<Result<AgentTrust>> answer;
    hall.hall->revokeTrust(u"tok_agent/mailer"_s, u"sold secrets"_s, localCaller(),
                           [&](Result<AgentTrust> trust) { answer.set_value(std::move(trust)); });
    const double scored = hall.score();
    const AgentTrust shown = hall.only();
    mayGoOn.set_value();
    const auto revoked = answer.get_future().get();
    QCOMPARE(scored, after(billingScore, 0));
    QVERIFY(shown.revokedAtMs.has_value());
    QVERIFY2(revoked.ok(), qPrintable(revoked.ok() ? QString() : revoked.error().message));
    QCOMPARE(revoked->trust, 0.0);
    QCOMPARE(revoked->revokedBy, u"local"_s);

    // Whatever it does from now on.
    QVERIFY(hall.decided(VerdictWord::Approve));
    QCOMPARE(hall.score(), after(billingScore, 0));
    const auto records = hall.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0][u"action"_s].toString(), u"trust_revoked"_s);
    QCOMPARE(records[0][u"agent"_s].toString(), u"tok_agent/mailer"_s);
    QCOMPARE(records[0][u"reason"_s].toString(), u"sold secrets"_s);
    QCOMPARE(records[0][u"before"_s][u"trust"_s].toDouble(), 0.9);
    QCOMPARE(records[0][u"after"_s][u"trust"_s].toDouble(), 0.0);
    QCOMPARE(records[0][u"after"_s][u"revoked_by"_s].toString(), u"local"_s);
    QVERIFY(hall.logIsIntact());
}

void HallTrustTest::restored()
{
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Deny));
    QCOMPARE(hall.change(&Hall::restoreTrust).error().code, u"TRUST_NOT_REVOKED"_s);
    QVERIFY(hall.change(&Hall::reportIncident).ok());
    QVERIFY(hall.change(&Hall::revokeTrust).ok());
    const auto restored = hall.change(&Hall::restoreTrust, u"repaired"_s);
    QVERIFY(restored.ok());
    QCOMPARE(restored->trust, 0.3);
    QCOMPARE(restored->outcomes, 0);
    QCOMPARE(restored->incidents, 0U);
    QCOMPARE(hall.score(), after(billingScore, 0.3));
    QCOMPARE(hall.records().back()[u"action"_s].toString(), u"trust_restored"_s);
    QVERIFY(hall.reopen());
    QCOMPARE(hall.only().outcomes, 0);
    QVERIFY(!hall.only().revokedAtMs);
}

void HallTrustTest::incidents()
{
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Approve));
    QSignalSpy told(hall.hall.get(), &Hall::trustChanged);
    // 0.7 of a rate of 1, which is more than the most that counts.
    QCOMPARE(hall.change(&Hall::reportIncident)->trust, 0.7);
    QCOMPARE(told.count(), 1);
    QCOMPARE(hall.change(&Hall::reportIncident)->incidents, 2U);
    QCOMPARE(hall.score(), after(billingScore, 0.7 * 0.7));
    QCOMPARE(hall.records().size(), 2U);
    QCOMPARE(hall.records()[1][u"before"_s][u"incidents"_s].toInt(), 1);
    QCOMPARE(hall.records()[1][u"after"_s][u"incidents"_s].toInt(), 2);
}

void HallTrustTest::tamperingIsAnIncident()
{
    TrustingHall hall;
    const QString source = hall.folder.filePath(u"worker.py"_s);
    const auto write = [&](const QByteArray& text) {
        QFile file(source);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("v1"));
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash("v1", QCryptographicHash::Sha256).toHex());
    QVERIFY(
        hall.enroll(workerRecordText(u"org.acme.reader"_s, u"cap.doc.read"_s,
                                     {{u"attestation"_s, QJsonObject{{u"code_hash"_s, hash},
                                                                     {u"source_file"_s, source}}}}))
            .ok());
    QVERIFY(hall.import({{u"config"_s, QJsonObject{{u"derive_rules"_s, true},
                                                   {u"require_worker_attestation"_s, true}}}})
                .ok());
    const QJsonObject asked{{u"capability_id"_s, u"cap.doc.read"_s},
                            {u"worker_id"_s, u"org.acme.reader"_s},
                            {u"agent_id"_s, u"mailer"_s}};
    QVERIFY(hall.route(asked, hall.agent)->decision.allowed());
    QVERIFY(write("v2"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(hall.route(asked, hall.agent)->decision.denied());
    hall.settle();
    // Found once, however often it is asked for.
    QCOMPARE(hall.only().key, u"tok_agent/mailer"_s);
    QCOMPARE(hall.only().incidents, 1U);
    QCOMPARE(hall.only().trust, 0.3 * 0.7);
    QCOMPARE(hall.records().size(), 1U);
    QVERIFY(hall.records()[0][u"reason"_s].toString().contains(u"org.acme.reader"_s));
}

void HallTrustTest::badRequests_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QString known = u"tok_agent/mailer"_s;
    QTest::newRow("unknown") << u"tok_agent/nobody"_s << u"why"_s << u"NOT_FOUND"_s << u"agent"_s;
    QTest::newRow("name for key") << u"agent/mailer"_s << u"why"_s << u"NOT_FOUND"_s << u"agent"_s;
    QTest::newRow("no reason") << known << QString() << u"INVALID_MEMBER"_s << u"reason"_s;
    QTest::newRow("blank reason") << known << u" \n"_s << u"INVALID_MEMBER"_s << u"reason"_s;
    QTest::newRow("long reason") << known << QString(1001, u'x') << u"INVALID_MEMBER"_s
                                 << u"reason"_s;
}

void HallTrustTest::badRequests()
{
    QFETCH(QString, key);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    QFETCH(QString, field);
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Approve));
    for (const TrustingHall::Change member :
         {&Hall::revokeTrust, &Hall::restoreTrust, &Hall::reportIncident}) {
        const auto refused = hall.change(member, reason, key);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().field, field);
        if (code == u"NOT_FOUND"_s)
            QVERIFY(refused.error().message.contains(key));
    }
    QCOMPARE(hall.only().trust, 0.9);
    QVERIFY(hall.records().empty());
}

void HallTrustTest::aRestartKeepsIt()
{
    TrustingHall hall;
    QVERIFY(hall.decided(VerdictWord::Approve));
    QVERIFY(hall.decided(VerdictWord::Deny));
    QVERIFY(hall.change(&Hall::reportIncident).ok());
    const double score = hall.score();
    QVERIFY(hall.reopen());
    QCOMPARE(hall.only().outcomes, 2);
    QCOMPARE(hall.score(), score);
    QVERIFY(hall.change(&Hall::revokeTrust).ok());
    QVERIFY(hall.reopen());
    QCOMPARE(hall.score(), after(billingScore, 0));
    QCOMPARE(hall.only().revokedBy, u"local"_s);
}

void HallTrustTest::verdictAndOutcomeAreOneTransaction()
{
    TrustingHall hall;
    const auto change = [&](const QString& sql) {
        const QString path = hall.hall->databasePath();
        hall.hall.reset();
        const auto connection = Connection::open(path, Connection::Mode::ReadWrite, 1000);
        return connection.ok() && (*connection)->run(sql).ok();
    };
    const EvaluateAnswer asked = hall.bill();
    QVERIFY(change(u"CREATE TRIGGER refuse BEFORE INSERT ON trust_outcome BEGIN "
                   u"SELECT RAISE(ABORT, 'not today'); END"_s));
    QVERIFY(hall.reopen());
    QVERIFY(!hall.decide(VerdictWord::Deny, asked).ok());
    QVERIFY(hall.desk().find(asked.decision.pendingApprovalId)->isPending());
    QVERIFY(hall.hall->trustOfAgents().empty());

    QVERIFY(change(u"DROP TRIGGER refuse"_s));
    QVERIFY(hall.reopen());
    QCOMPARE(hall.count(u"approval_denied"_s), 0);
    QVERIFY(hall.desk().find(asked.decision.pendingApprovalId)->isPending());
    QVERIFY(hall.decide(VerdictWord::Deny, asked).ok());
    QCOMPARE(hall.count(u"approval_denied"_s), 1);
    QCOMPARE(hall.only().outcomes, 1);
    QVERIFY(hall.logIsIntact());
}

void HallTrustTest::theSwitchIsChecked()
{
    TrustingHall hall;
    const auto refused = hall.useTrust(u"yes"_s);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().field, u"$.config.risk.trust"_s);
    const auto risk = [&] {
        return hall.hall->snapshot()->bundle().config.toJson()[u"risk"_s].toObject();
    };
    QCOMPARE(risk()[u"trust"_s], QJsonValue(true));
    QVERIFY(hall.reopen());
    QCOMPARE(risk()[u"trust"_s], QJsonValue(true));
    QVERIFY(hall.useTrust(false).ok());
    QVERIFY(!risk().contains(u"trust"_s));
}

HALL_TEST(HallTrustTest);
#include "hall_trust_test.moc"
