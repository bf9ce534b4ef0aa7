// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/verdict.h"
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

class ApprovalLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deniedThenAllowedExactlyOnce();
    void fiftyRetriesOfOneGrant();
    void identicalRequestsShareOneApproval();
    void allWaitingReleasesAll();
    void differentArgumentsAreNotMerged();
    void aDenialAnswersRetriesForTenMinutes();
    void expiredIsNotDenied();
    void aGrantExpires();
    void aClockThatJumpsBackKeepsDeadlines();
    void survivesARestart();
    void dryRunOpensNothing();
    void theQueueHasLimits();
    void aLaterStepDeniesWithoutUsingTheGrant();
    void aPolicySaysHowLongItsApprovalsWait();
    void secretsStayOut();
};

void ApprovalLifeTest::deniedThenAllowedExactlyOnce()
{
    DeskFixture hall;
    const RouteDecision first = hall.ask();
    QCOMPARE(first.outcome, Outcome::RequireHuman);
    QVERIFY(first.denied());
    QVERIFY(first.pendingApprovalId.startsWith(u"apr_"));
    QVERIFY(first.approvalExpiresAtMs > DeskFixture::start);
    QCOMPARE(hall.desk().pending().size(), 1U);

    const auto done = hall.approve(first.pendingApprovalId);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
    QCOMPARE(done->approval.state, ApprovalState::Approved);
    QVERIFY(done->approval.recordSeq > 0);

    const RouteDecision second = hall.ask();
    QCOMPARE(second.outcome, Outcome::Allow);
    QCOMPARE(second.approvalId, first.pendingApprovalId);
    const RouteDecision third = hall.ask();
    QCOMPARE(third.outcome, Outcome::RequireHuman);
    QVERIFY(third.pendingApprovalId != first.pendingApprovalId);
    QVERIFY(hall.logIsIntact());

    // The verdict is signed with the reviewer's own key.
    const auto reviewers = hall.hall->reviewers();
    int verdicts = 0;
    for (const QJsonObject& data : hall.events()) {
        if (data[u"event"_s] != u"approval_approved"_s)
            continue;
        ++verdicts;
        QVERIFY(verifyApprovalRecord(data, reviewers.front().publicKey));
        QJsonObject altered = data;
        altered[u"note"_s] = u"other"_s;
        QVERIFY(!verifyApprovalRecord(altered, reviewers.front().publicKey));
        QCOMPARE(data[u"reviewer"_s].toString(), u"rita"_s);
        QCOMPARE(data[u"spent_ms"_s].toInteger(), 60'000);
        QCOMPARE(data[u"rubber_stamp"_s].toBool(), false);
    }
    QCOMPARE(verdicts, 1);
}

void ApprovalLifeTest::fiftyRetriesOfOneGrant()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    QVERIFY(hall.approve(id).ok());
    std::atomic<int> allowed = 0;
    std::atomic<int> denied = 0;
    std::vector<std::thread> threads;
    threads.reserve(50);
    for (int i = 0; i < 50; ++i)
        threads.emplace_back([&] { hall.ask().allowed() ? ++allowed : ++denied; });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(allowed.load(), 1);
    QCOMPARE(denied.load(), 49);
    QCOMPARE(hall.desk().pending().size(), 1U);
    QCOMPARE(hall.desk().pending().front().waiting, 49);
    QVERIFY(hall.logIsIntact());
}

void ApprovalLifeTest::identicalRequestsShareOneApproval()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    QCOMPARE(hall.ask().pendingApprovalId, id);
    // How a request is asked is no part of what is asked.
    QCOMPARE(hall.ask({{u"correlation_id"_s, u"other"_s}}).pendingApprovalId, id);
    QCOMPARE(hall.desk().find(id)->waiting, 3);
    QVERIFY(hall.approve(id).ok());
    QVERIFY(hall.ask().allowed());
    QVERIFY(hall.ask().denied());
}

void ApprovalLifeTest::allWaitingReleasesAll()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    hall.ask();
    hall.ask();
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.allWaiting = true;
    QVERIFY(hall.approve(id, attempt).ok());
    QCOMPARE(hall.count(u"approval_approved"_s), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(hall.ask().allowed());
    QVERIFY(hall.ask().denied());
}

void ApprovalLifeTest::differentArgumentsAreNotMerged()
{
    DeskFixture hall;
    const QString one = hall.ask({{u"request"_s, QJsonObject{{u"amount"_s, 1}}}}).pendingApprovalId;
    const QString two = hall.ask({{u"request"_s, QJsonObject{{u"amount"_s, 2}}}}).pendingApprovalId;
    QVERIFY(one != two);
    QVERIFY(hall.approve(one).ok());
    QVERIFY(hall.ask({{u"request"_s, QJsonObject{{u"amount"_s, 2}}}}).denied());
    QVERIFY(hall.ask({{u"request"_s, QJsonObject{{u"amount"_s, 1}}}}).allowed());
}

void ApprovalLifeTest::aDenialAnswersRetriesForTenMinutes()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    ReviewAttempt attempt = hall.attempt(VerdictWord::Deny);
    attempt.note = u"Not on a Friday."_s;
    const auto done = hall.resolve(id, attempt);
    QVERIFY(done.ok());
    QCOMPARE(done->approval.state, ApprovalState::Denied);
    const RouteDecision again = hall.ask();
    QCOMPARE(again.denial->code, DenyCode::ApprovalDenied);
    QVERIFY(again.denial->message.contains(u"Not on a Friday."));
    QVERIFY(hall.desk().pending().empty());
    hall.pass(11 * 60'000);
    QCOMPARE(hall.ask().outcome, Outcome::RequireHuman);
    QCOMPARE(hall.desk().pending().size(), 1U);
}

void ApprovalLifeTest::expiredIsNotDenied()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    hall.pass(15 * 60'000);
    hall.expire();
    QCOMPARE(hall.desk().find(id)->state, ApprovalState::Expired);
    QCOMPARE(hall.desk().counts().missed, 1);
    QCOMPARE(hall.count(u"approval_expired"_s), 1);
    const auto late = hall.resolve(id, hall.attempt(VerdictWord::Approve));
    QCOMPARE(late.error().code, u"APPROVAL_EXPIRED"_s);
    const RouteDecision again = hall.ask();
    QCOMPARE(again.outcome, Outcome::RequireHuman);
    QVERIFY(again.pendingApprovalId != id);
}

void ApprovalLifeTest::aGrantExpires()
{
    DeskFixture hall;
    QVERIFY(hall.approve(hall.ask().pendingApprovalId).ok());
    hall.pass(10 * 60'000 + 1);
    QVERIFY(hall.ask().denied());
}

void ApprovalLifeTest::aClockThatJumpsBackKeepsDeadlines()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    hall.pass(14 * 60'000);
    QVERIFY(hall.desk().nowMs() >= DeskFixture::start + 14 * 60'000);
    hall.pass(-24 * 60 * 60'000);
    QVERIFY(hall.desk().nowMs() >= DeskFixture::start + 14 * 60'000);
    hall.pass(24 * 60 * 60'000 + 60'000);
    hall.expire();
    QCOMPARE(hall.desk().find(id)->state, ApprovalState::Expired);
}

void ApprovalLifeTest::survivesARestart()
{
    DeskFixture hall;
    const QString waiting = hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 1}}}}).pendingApprovalId;
    hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 1}}}});
    const QString granted = hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 2}}}}).pendingApprovalId;
    QVERIFY(hall.approve(granted).ok());
    const Approval before = *hall.desk().find(waiting);
    QVERIFY(hall.reopen());
    const auto after = hall.desk().find(waiting);
    QVERIFY(after);
    QCOMPARE(after->waiting, 2);
    QCOMPARE(after->seed, before.seed);
    QCOMPARE(after->toJson(), before.toJson());
    QVERIFY(hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 2}}}}).allowed());
    QVERIFY(hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 2}}}}).denied());
    QVERIFY(hall.approve(waiting).ok());
    QVERIFY(hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 1}}}}).allowed());
}

void ApprovalLifeTest::dryRunOpensNothing()
{
    DeskFixture hall;
    const RouteDecision dry = hall.ask({{u"dry_run"_s, true}});
    QCOMPARE(dry.outcome, Outcome::RequireHuman);
    QVERIFY(dry.pendingApprovalId.isEmpty());
    QVERIFY(hall.desk().pending().empty());
    QVERIFY(hall.approve(hall.ask().pendingApprovalId).ok());
    QVERIFY(hall.ask({{u"dry_run"_s, true}}).denied());
    QVERIFY(hall.ask().allowed());
}

void ApprovalLifeTest::theQueueHasLimits()
{
    DeskFixture hall(QJsonObject{{u"max_pending"_s, 3}, {u"max_pending_per_token"_s, 2}});
    const auto asking = [&](int n) { return hall.ask({{u"request"_s, QJsonObject{{u"n"_s, n}}}}); };
    QVERIFY(!asking(1).pendingApprovalId.isEmpty());
    QVERIFY(!asking(2).pendingApprovalId.isEmpty());
    const RouteDecision third = asking(3);
    QCOMPARE(third.outcome, Outcome::Deny);
    QCOMPARE(third.denial->code, DenyCode::ApprovalQueueFull);
    QCOMPARE(hall.desk().pending().size(), 2U);
    hall.agent.tokenId = u"tok_other"_s;
    QVERIFY(!asking(3).pendingApprovalId.isEmpty());
    QCOMPARE(asking(4).denial->code, DenyCode::ApprovalQueueFull);
}

void ApprovalLifeTest::aLaterStepDeniesWithoutUsingTheGrant()
{
    DeskFixture hall;
    QVERIFY(hall.approve(hall.ask().pendingApprovalId).ok());
    const auto setStatus = [&](WorkerStatus status) {
        return await<WorkerRecord>([&](Done<WorkerRecord> done) {
            hall.hall->setWorkerStatus({DeskFixture::worker, std::nullopt}, status, u"test"_s,
                                       localCaller(), std::move(done));
        });
    };
    QVERIFY(setStatus(WorkerStatus::Suspended).ok());
    QVERIFY(hall.ask().denied());
    QVERIFY(setStatus(WorkerStatus::Active).ok());
    QVERIFY(hall.ask().allowed());
}

void ApprovalLifeTest::aPolicySaysHowLongItsApprovalsWait()
{
    DeskFixture hall;
    const QJsonObject rule{{u"id"_s, u"short"_s},
                           {u"match"_s, QJsonObject{}},
                           {u"decision"_s, u"REQUIRE_HUMAN"_s},
                           {u"approval_expires_s"_s, 30}};
    const auto done = hall.config({}, {{u"version"_s, u"p1"_s}, {u"rules"_s, QJsonArray{rule}}});
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
    QCOMPARE(hall.ask().approvalExpiresAtMs.value(), DeskFixture::start + 30'000);
}

void ApprovalLifeTest::secretsStayOut()
{
    DeskFixture hall;
    const QJsonObject secret{
        {u"request"_s, QJsonObject{{u"password"_s, u"hunter2hunter2"_s},
                                   {u"inner"_s, u"{\"api_key\": \"hunter2hunter2\"}"_s}}}};
    const QString id = hall.ask(secret).pendingApprovalId;
    const auto shown = canonicalJson(hall.desk().find(id)->toJson());
    QVERIFY(!shown.contains("hunter2"));
    QVERIFY(shown.contains("[masked]"));

    const auto reveal = [&](const QString& passphrase) {
        return await<QJsonValue>([&](ApprovalDesk::Done<QJsonValue> done) {
            hall.desk().reveal(id, u"request.password"_s, u"rita"_s, passphrase, hall.approver,
                               std::move(done));
        });
    };
    QCOMPARE(reveal(u"wrong wrong wrong"_s).error().code, u"WRONG_PASSPHRASE"_s);
    QCOMPARE(reveal(DeskFixture::passphrase)->toString(), u"hunter2hunter2"_s);
    QCOMPARE(hall.count(u"value_revealed"_s), 1);

    // The hash of what was sent binds the grant, not the masked form.
    QVERIFY(hall.approve(id).ok());
    QJsonObject other = secret;
    other[u"request"_s] = QJsonObject{{u"password"_s, u"another1another1"_s},
                                      {u"inner"_s, u"{\"api_key\": \"hunter2hunter2\"}"_s}};
    QVERIFY(hall.ask(other).denied());
    QVERIFY(hall.ask(secret).allowed());
    const QString path = hall.hall->databasePath();
    hall.hall.reset();
    for (const QString& name : {path, QString(path + u"-wal"_s)}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(name));
    }
}

HALL_TEST(ApprovalLifeTest);
#include "approval_life_test.moc"
