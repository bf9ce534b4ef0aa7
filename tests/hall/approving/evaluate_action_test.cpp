// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"

#include "core/risk/action_call.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

Result<EvaluateAnswer> evaluate(DeskFixture& hall, const QJsonObject& body)
{
    QJsonObject asked = body;
    if (!asked.contains(u"wait_ms"_s))
        asked.insert(u"wait_ms"_s, 0);
    auto call = parseActionCall(asked);
    if (!call)
        return call.error();
    return await<EvaluateAnswer>([&](Done<EvaluateAnswer> done) {
        hall.hall->evaluate(*std::move(call), hall.agent, std::move(done));
    });
}

QJsonObject action(const QString& name, const QJsonObject& arguments)
{
    return {{u"function_name"_s, name}, {u"action_args"_s, arguments}};
}

QJsonObject reply(const Result<EvaluateAnswer>& answer)
{
    return *readJsonObject(evaluateReply(*answer));
}

} // namespace

class EvaluateActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThreeOfTheBook_data();
    void theThreeOfTheBook();
    void escalatedThenApprovedOnce();
    void deniedAndTimedOut();
    void modified();
    void modifiedToSomethingRiskier();
    void isLoggedAndRestored();
    void lockdownDenies();
    void suspendedWorkersAreDenied();
    void countsWhatItScored();
};

void EvaluateActionTest::theThreeOfTheBook_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("low") << u"read_customer"_s << QJsonObject{{u"id"_s, u"cust_123"_s}} << u"low"_s
                         << u"auto_approve"_s << u"approved"_s;
    QTest::newRow("high") << u"update_billing"_s << QJsonObject{{u"amount"_s, 500}} << u"high"_s
                          << u"quiz"_s << u"escalated"_s;
    QTest::newRow("critical") << u"delete_account"_s << QJsonObject{{u"id"_s, u"cust_123"_s}}
                              << u"critical"_s << u"multi_party"_s << u"escalated"_s;
}

void EvaluateActionTest::theThreeOfTheBook()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, arguments);
    DeskFixture hall;
    const QJsonObject json = reply(evaluate(hall, action(name, arguments)));
    QTEST(json[u"risk_level"_s].toString(), "level");
    QTEST(json[u"challenge"_s].toString(), "challenge");
    QTEST(json[u"verdict"_s].toString(), "verdict");
    const bool approved = json[u"verdict"_s] == u"approved"_s;
    QCOMPARE(json[u"denied"_s].toBool(), !approved);
    QCOMPARE(json[u"pending_approval_id"_s].isNull(), approved);
    for (const char* member :
         {"decision_id", "reason", "deny_reason", "artifact_hash", "selected_worker_species_id",
          "audit_entry_id", "function_name", "message", "factors", "risk_score"})
        QVERIFY2(json.contains(QLatin1StringView(member)), member);
    QCOMPARE(json[u"audit_entry_id"_s].toString(),
             QString(u"audit-"_s + json[u"decision_id"_s].toString()));
}

void EvaluateActionTest::escalatedThenApprovedOnce()
{
    DeskFixture hall;
    const QJsonObject asked = action(u"update_billing"_s, {{u"amount"_s, 500}});
    const auto first = evaluate(hall, asked);
    QCOMPARE(first->verdict, EvaluateVerdict::Escalated);
    const QString id = first->decision.pendingApprovalId;
    QCOMPARE(hall.desk().find(id)->challenge, Challenge::Quiz);
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.note = u"the customer asked"_s;
    const auto done = hall.approve(id, attempt);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
    const auto second = evaluate(hall, asked);
    QCOMPARE(second->verdict, EvaluateVerdict::Approved);
    QCOMPARE(second->reviewTimeMs, 60'000);
    QVERIFY(reply(second)[u"message"_s].toString().startsWith(
        u"Action 'update_billing' was approved (risk: high, score: 0."));
    QCOMPARE(evaluate(hall, asked)->verdict, EvaluateVerdict::Escalated);
}

void EvaluateActionTest::deniedAndTimedOut()
{
    DeskFixture hall;
    const QJsonObject asked = action(u"update_billing"_s, {{u"amount"_s, 500}});
    const QString id = evaluate(hall, asked)->decision.pendingApprovalId;
    QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
    const auto denied = evaluate(hall, asked);
    QCOMPARE(denied->verdict, EvaluateVerdict::Denied);
    QVERIFY(reply(denied)[u"denied"_s].toBool());
}

void EvaluateActionTest::modified()
{
    DeskFixture hall;
    const QJsonObject asked =
        action(u"update_billing"_s, {{u"amount"_s, 500}, {u"api_key"_s, u"abcdefabcdef"_s}});
    const QString id = evaluate(hall, asked)->decision.pendingApprovalId;
    ReviewAttempt attempt = hall.attempt(VerdictWord::Modify);
    attempt.note = u"a smaller amount"_s;
    attempt.modifiedArguments = {{u"amount"_s, 50}, {u"api_key"_s, u"[masked]"_s}};
    const auto done = hall.approve(id, attempt);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
    QCOMPARE(done->approval.state, ApprovalState::Modified);
    const auto second = evaluate(hall, asked);
    QCOMPARE(second->verdict, EvaluateVerdict::Modified);
    QCOMPARE(reply(second)[u"modified_args"_s].toObject(),
             (QJsonObject{{u"amount"_s, 50}, {u"api_key"_s, u"abcdefabcdef"_s}}));
    QCOMPARE(evaluate(hall, asked)->verdict, EvaluateVerdict::Escalated);

    const QString routed = hall.ask().pendingApprovalId;
    QCOMPARE(hall.approve(routed, attempt).error().code, u"NOT_MODIFIABLE"_s);
}

void EvaluateActionTest::modifiedToSomethingRiskier()
{
    DeskFixture hall;
    QJsonObject asked = action(u"send_report"_s, {{u"to"_s, u"team"_s}});
    asked.insert(u"function_doc"_s, u"Irreversible."_s);
    asked.insert(u"risk_threshold"_s, 0.0);
    const QString id = evaluate(hall, asked)->decision.pendingApprovalId;
    const Challenge before = hall.desk().find(id)->challenge;
    ReviewAttempt attempt = hall.attempt(VerdictWord::Modify);
    attempt.note = u"other arguments"_s;
    attempt.modifiedArguments = {
        {u"to"_s, u"team"_s}, {u"sql"_s, u"DROP TABLE users"_s}, {u"url"_s, u"http://x"_s}};
    QJsonObject risky = asked;
    risky.insert(u"action_args"_s, attempt.modifiedArguments);
    const auto raised = hall.approve(id, attempt);
    QVERIFY(raised.ok());
    if (hall.desk().find(id)->isPending()) {
        QVERIFY(raised->next);
        QVERIFY(hall.desk().find(id)->challenge > before);
        QCOMPARE(hall.count(u"approval_raised"_s), 1);
    } else {
        QFAIL("The riskier arguments did not ask for more.");
    }
}

void EvaluateActionTest::isLoggedAndRestored()
{
    DeskFixture hall;
    const auto answer =
        evaluate(hall, action(u"read_customer"_s, {{u"password"_s, u"hunter2hunter2"_s}}));
    const auto row = await<std::optional<AuditRow>>([&](Done<std::optional<AuditRow>> done) {
        hall.hall->find(answer->decision.decisionId(), std::move(done));
    });
    QVERIFY(row.ok() && row->has_value());
    QVERIFY(!(*row)->record.body.contains("hunter2"));
    QCOMPARE((*row)->fields.capability, u"read_customer"_s);
    QVERIFY(fieldsOfRecord(*readJsonObject((*row)->record.body)).ok());
    QVERIFY(hall.logIsIntact());
}

void EvaluateActionTest::lockdownDenies()
{
    DeskFixture hall;
    (void)await<void>([&](Done<void> done) {
        hall.hall->setLockdown(true, u"test"_s, localCaller(), std::move(done));
    });
    const auto answer = evaluate(hall, action(u"read_customer"_s, {}));
    QCOMPARE(answer->verdict, EvaluateVerdict::Denied);
    QCOMPARE(answer->decision.denial->code, DenyCode::Lockdown);
}

void EvaluateActionTest::suspendedWorkersAreDenied()
{
    DeskFixture hall;
    (void)await<WorkerRecord>([&](Done<WorkerRecord> done) {
        hall.hall->setWorkerStatus({DeskFixture::worker, std::nullopt}, WorkerStatus::Suspended,
                                   u"test"_s, localCaller(), std::move(done));
    });
    QJsonObject asked = action(u"read_customer"_s, {});
    asked.insert(u"worker_id"_s, DeskFixture::worker);
    QCOMPARE(evaluate(hall, asked)->decision.denial->code, DenyCode::WorkerRevoked);
}

void EvaluateActionTest::countsWhatItScored()
{
    DeskFixture hall;
    const QJsonObject asked = action(u"read_customer"_s, {{u"id"_s, u"c1"_s}});
    const double first = evaluate(hall, asked)->risk.effectiveScore;
    QJsonObject dry = asked;
    dry.insert(u"dry_run"_s, true);
    const double second = evaluate(hall, dry)->risk.effectiveScore;
    QVERIFY(second < first);
    QCOMPARE(evaluate(hall, asked)->risk.effectiveScore, second);
    QVERIFY(hall.reopen());
    QVERIFY(evaluate(hall, asked)->risk.effectiveScore < second);
}

HALL_TEST(EvaluateActionTest);
#include "evaluate_action_test.moc"
