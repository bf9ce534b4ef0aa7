// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

/// prod, RESTRICTED, writes, P0: 90, critical.
QJsonObject critical()
{
    return {{u"env"_s, u"prod"_s},
            {u"data_label"_s, u"RESTRICTED"_s},
            {u"qos_class"_s, u"P0"_s},
            {u"request"_s, QJsonObject{{u"writes"_s, true}, {u"file"_s, u"salaries-2026.ods"_s}}}};
}

/// prod, CONFIDENTIAL, writes: 70, high.
QJsonObject high()
{
    return {{u"env"_s, u"prod"_s},
            {u"data_label"_s, u"CONFIDENTIAL"_s},
            {u"request"_s, QJsonObject{{u"writes"_s, true}, {u"file"_s, u"contract-17.pdf"_s}}}};
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongPassphraseIsRecordedAndSlowed();
    void aReviewerIsWhoAuthenticates();
    void highIsRefusedWhenTooFast();
    void mediumIsRecordedAsARubberStamp();
    void aWrongAnswerIsRecordedAndTwoRoundsDeny();
    void criticalTakesTwoDifferentReviewers();
    void theSecondReviewerLooksForHimself();
    void aNoteIsNeededAboveTheLimit();
    void separationOfDuties();
    void tenantBoundTokensSeeTheirOwn();
    void escalating();
    void anIncidentHoldsTheNamespace();
    void doneByHand();
    void withdrawing();
    void sessionsEnd();
    void resolvedIsResolved();
    void historyPages();
};

void ReviewTest::wrongPassphraseIsRecordedAndSlowed()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.credential.passphrase = u"not the right one"_s;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(hall.approve(id, attempt).error().code, u"WRONG_PASSPHRASE"_s);
    QCOMPARE(hall.resolve(id, hall.attempt(VerdictWord::Deny)).error().code,
             u"PASSPHRASE_LOCKED"_s);
    QVERIFY(hall.desk().find(id)->isPending());
    hall.pass(60'000);
    QVERIFY(hall.approve(id).ok());
}

void ReviewTest::aReviewerIsWhoAuthenticates()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    QCOMPARE(hall.approve(id, hall.attempt(VerdictWord::Approve, u"nobody"_s)).error().code,
             u"NOT_FOUND"_s);
    QVERIFY(hall.desk().find(id)->isPending());
}

void ReviewTest::highIsRefusedWhenTooFast()
{
    DeskFixture hall;
    const QString id = hall.ask(high()).pendingApprovalId;
    QCOMPARE(hall.desk().find(id)->level, RiskLevel::High);
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.note = u"checked"_s;
    attempt.answers = DeskFixture::rightAnswers(*hall.desk().find(id));
    QCOMPARE(hall.resolve(id, attempt).error().code, u"TOO_FAST"_s);
    (void)hall.desk().present(id, hall.approver.tokenId);
    hall.pass(9'000);
    QCOMPARE(hall.resolve(id, attempt).error().code, u"TOO_FAST"_s);
    QCOMPARE(hall.count(u"approval_too_fast"_s), 2);
    hall.pass(1'000);
    QVERIFY(hall.resolve(id, attempt).ok());
}

void ReviewTest::mediumIsRecordedAsARubberStamp()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Approve)).ok());
    const auto events = hall.events();
    QCOMPARE(events.front()[u"rubber_stamp"_s].toBool(), true);
}

void ReviewTest::aWrongAnswerIsRecordedAndTwoRoundsDeny()
{
    DeskFixture hall;
    const QString id = hall.ask(high()).pendingApprovalId;
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.note = u"checked"_s;
    (void)hall.desk().present(id, hall.approver.tokenId);
    hall.pass(20'000);
    const auto first = hall.resolve(id, attempt);
    QVERIFY(first.ok());
    QVERIFY(!first->passed);
    QVERIFY(first->next);
    QCOMPARE(first->next->round, 1);
    QCOMPARE(hall.count(u"answered_wrongly"_s), 1);
    const auto second = hall.resolve(id, attempt);
    QVERIFY(second.ok());
    QCOMPARE(second->approval.state, ApprovalState::Denied);
    QVERIFY(hall.ask(high()).denied());
}

void ReviewTest::criticalTakesTwoDifferentReviewers()
{
    DeskFixture hall;
    hall.addReviewer(u"sam"_s);
    const QString id = hall.ask(critical()).pendingApprovalId;
    QCOMPARE(hall.desk().find(id)->challenge, Challenge::MultiParty);
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.note = u"checked with the owner"_s;
    const auto first = hall.approve(id, attempt);
    QVERIFY2(first.ok(), qPrintable(first.ok() ? QString() : first.error().message));
    QVERIFY2(first->passed, qPrintable(first->message));
    QVERIFY(first->approval.isPending());
    QVERIFY(hall.ask(critical()).denied());
    QCOMPARE(hall.approve(id, attempt).error().code, u"SAME_REVIEWER"_s);
    QVERIFY(hall.reopen());
    attempt.credential.reviewer = u"sam"_s;
    const auto second = hall.approve(id, attempt);
    QVERIFY2(second.ok(), qPrintable(second.ok() ? QString() : second.error().message));
    QCOMPARE(second->approval.state, ApprovalState::Approved);
    QVERIFY(hall.ask(critical()).allowed());
    QVERIFY(hall.logIsIntact());
}

void ReviewTest::theSecondReviewerLooksForHimself()
{
    DeskFixture hall;
    hall.addReviewer(u"sam"_s);
    const QString id = hall.ask(critical()).pendingApprovalId;
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.note = u"checked"_s;
    QVERIFY(hall.approve(id, attempt)->passed);
    attempt.credential.reviewer = u"sam"_s;
    attempt.answers = DeskFixture::rightAnswers(*hall.desk().find(id));
    hall.pass(9'000);
    QCOMPARE(hall.resolve(id, attempt).error().code, u"TOO_FAST"_s);
    hall.pass(1'000);
    QCOMPARE(hall.resolve(id, attempt)->approval.state, ApprovalState::Approved);
}

void ReviewTest::aNoteIsNeededAboveTheLimit()
{
    DeskFixture hall;
    const QString id = hall.ask(high()).pendingApprovalId;
    QCOMPARE(hall.approve(id).error().code, u"NOTE_REQUIRED"_s);
    // A no needs no reason.
    QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
}

void ReviewTest::separationOfDuties()
{
    DeskFixture hall(QJsonObject{{u"separation_of_duties"_s, true}});
    hall.approver.tokenId = hall.agent.tokenId;
    const QString id = hall.ask().pendingApprovalId;
    QCOMPARE(hall.approve(id).error().code, u"APPROVAL_FORBIDDEN"_s);
    hall.approver.tokenId = u"tok_approver"_s;
    QVERIFY(hall.approve(id).ok());
}

void ReviewTest::tenantBoundTokensSeeTheirOwn()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    hall.approver.tenant = u"org.other"_s;
    QCOMPARE(hall.resolve(id, hall.attempt(VerdictWord::Deny)).error().code,
             u"APPROVAL_FORBIDDEN"_s);
    hall.approver.tenant = u"org.default"_s;
    QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
}

void ReviewTest::escalating()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    const auto escalate = [&] {
        return await<Approval>([&](ApprovalDesk::Done<Approval> done) {
            hall.desk().escalate(id, {u"rita"_s, DeskFixture::passphrase, {}}, u"bigger than me"_s,
                                 u"api"_s, hall.approver, std::move(done));
        });
    };
    QCOMPARE(escalate()->supervisorLevel, SupervisorLevel::Executor);
    QCOMPARE(escalate()->supervisorLevel, SupervisorLevel::IncidentCommander);
    QCOMPARE(escalate().error().code, u"HIGHEST_LEVEL"_s);
    QCOMPARE(hall.count(u"approval_escalated"_s), 2);
    QVERIFY(hall.desk().find(id)->isPending());
}

void ReviewTest::anIncidentHoldsTheNamespace()
{
    DeskFixture hall;
    const QString other = u"org.acme.other"_s;
    const QString foreign = u"org.beta.reader"_s;
    const auto asking = [&](const QString& worker) {
        return hall
            .route({{u"capability_id"_s, u"cap.doc.read"_s}, {u"worker_id"_s, worker}}, hall.agent)
            ->decision;
    };
    QVERIFY(hall.enroll(workerRecordText(other, u"cap.doc.read"_s)).ok());
    QVERIFY(hall.enroll(workerRecordText(foreign, u"cap.doc.read"_s)).ok());
    const QString id = hall.ask().pendingApprovalId;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(asking(other).allowed());
        (void)await<Approval>([&](ApprovalDesk::Done<Approval> done) {
            hall.desk().escalate(id, {u"rita"_s, DeskFixture::passphrase, {}}, {}, u"api"_s,
                                 hall.approver, std::move(done));
        });
    }
    const RouteDecision held = asking(other);
    QCOMPARE(held.outcome, Outcome::RequireHuman);
    QCOMPARE(held.pendingApprovalId, id);
    QVERIFY(held.selectedSpecies.isEmpty());
    QVERIFY(asking(foreign).allowed());
    QVERIFY(hall.reopen());
    QVERIFY(asking(other).denied());
    QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
    QVERIFY(asking(other).allowed());
}

void ReviewTest::doneByHand()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    ReviewAttempt attempt = hall.attempt(VerdictWord::DoneByHand);
    attempt.note = u"Wrote it myself, see ticket 12."_s;
    QCOMPARE(hall.resolve(id, attempt).error().code, u"INVALID_MEMBER"_s);
    (void)await<Approval>([&](ApprovalDesk::Done<Approval> done) {
        hall.desk().escalate(id, {u"rita"_s, DeskFixture::passphrase, {}}, {}, u"api"_s,
                             hall.approver, std::move(done));
    });
    attempt.note.clear();
    QCOMPARE(hall.resolve(id, attempt).error().code, u"NOTE_REQUIRED"_s);
    attempt.note = u"Wrote it myself, see ticket 12."_s;
    QVERIFY(hall.resolve(id, attempt).ok());
    QCOMPARE(hall.ask().denial->code, DenyCode::ApprovalDenied);
    QCOMPARE(hall.count(u"approval_done_by_hand"_s), 1);
}

void ReviewTest::withdrawing()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    const auto withdraw = [&](const Caller& caller) {
        return await<Approval>([&](ApprovalDesk::Done<Approval> done) {
            hall.desk().withdraw(id, caller, std::move(done));
        });
    };
    QCOMPARE(withdraw(hall.approver).error().code, u"APPROVAL_FORBIDDEN"_s);
    QCOMPARE(withdraw(hall.agent)->state, ApprovalState::Cancelled);
    // It may ask again at once.
    QVERIFY(!hall.ask().pendingApprovalId.isEmpty());
}

void ReviewTest::sessionsEnd()
{
    DeskFixture hall;
    const auto session = await<ReviewerSession>([&](ApprovalDesk::Done<ReviewerSession> done) {
        hall.desk().signIn(u"rita"_s, DeskFixture::passphrase, std::move(done));
    });
    QVERIFY(session.ok());
    QCOMPARE(hall.desk().sessions().size(), 1U);
    ReviewAttempt attempt = hall.attempt(VerdictWord::Deny);
    attempt.credential = {{}, {}, session->id};
    attempt.channel = u"window"_s;
    QVERIFY(hall.resolve(hall.ask().pendingApprovalId, attempt).ok());
    hall.pass(15 * 60'000);
    QCOMPARE(hall.desk().sessions().size(), 0U);
    const QString id = hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 1}}}}).pendingApprovalId;
    QCOMPARE(hall.resolve(id, attempt).error().code, u"SESSION_ENDED"_s);
    QVERIFY(hall.desk().find(id)->isPending());
}

void ReviewTest::resolvedIsResolved()
{
    DeskFixture hall;
    const QString id = hall.ask().pendingApprovalId;
    QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
    const auto again = hall.approve(id);
    QCOMPARE(again.error().code, u"APPROVAL_RESOLVED"_s);
    QVERIFY(again.error().message.contains(u"rita"));
    QCOMPARE(hall.resolve(u"apr_none"_s, hall.attempt(VerdictWord::Deny)).error().code,
             u"NOT_FOUND"_s);
    QCOMPARE(hall.ask().denial->code, DenyCode::ApprovalDenied);
}

void ReviewTest::historyPages()
{
    DeskFixture hall;
    for (int i = 0; i < 5; ++i) {
        const QString id = hall.ask({{u"request"_s, QJsonObject{{u"n"_s, i}}}}).pendingApprovalId;
        QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
        hall.pass(1000);
    }
    QStringList seen;
    QString before;
    do {
        const auto page = await<ApprovalDesk::HistoryPage>(
            [&](ApprovalDesk::Done<ApprovalDesk::HistoryPage> done) {
                hall.desk().history(std::nullopt, before, 2, std::move(done));
            });
        QVERIFY(page.ok());
        for (const Approval& approval : page->approvals)
            seen.append(approval.id);
        before = page->next;
    } while (!before.isEmpty());
    QCOMPARE(seen.size(), 5);
    QStringList sorted = seen;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QCOMPARE(seen, sorted);
}

HALL_TEST(ReviewTest);
#include "review_test.moc"
