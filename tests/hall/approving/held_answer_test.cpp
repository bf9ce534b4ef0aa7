// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

using Pending = std::future<Result<RouteAnswer>>;

Pending askHeld(DeskFixture& hall, int n, int waitMs = 30'000,
                const std::shared_ptr<const Asker>& asker = {})
{
    auto promise = std::make_shared<std::promise<Result<RouteAnswer>>>();
    Pending future = promise->get_future();
    auto request = parseRouteRequest(
        DeskFixture::body({{u"request"_s, QJsonObject{{u"n"_s, n}}}, {u"wait_ms"_s, waitMs}}));
    hall.hall->route(
        *std::move(request), hall.agent, false,
        [promise](Result<RouteAnswer> answer) { promise->set_value(std::move(answer)); }, asker);
    return future;
}

bool isReady(Pending& pending)
{
    return pending.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

/// The first approval that waits, once it does.
QString waitingId(DeskFixture& hall)
{
    [&] { QTRY_VERIFY(!hall.desk().pending().empty()); }();
    const auto pending = hall.desk().pending();
    return pending.empty() ? QString() : pending.front().id;
}

} // namespace

class HeldAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approvedWhileHeld();
    void deniedWhileHeld();
    void expiredWhileHeld();
    void timesOut();
    void letGoWhenTheClientIsGone();
    void oneOfThreeIsReleased();
    void holdsAtMostSixtyFour();
    void closingAnswers();
};

void HeldAnswerTest::approvedWhileHeld()
{
    DeskFixture hall;
    Pending held = askHeld(hall, 1);
    const QString id = waitingId(hall);
    QVERIFY(!isReady(held));
    QVERIFY(hall.approve(id).ok());
    const auto answer = held.get();
    QVERIFY(answer->decision.allowed());
    QCOMPARE(answer->decision.approvalId, id);
    QVERIFY(hall.ask({{u"request"_s, QJsonObject{{u"n"_s, 1}}}}).denied());
    QVERIFY(hall.logIsIntact());
}

void HeldAnswerTest::deniedWhileHeld()
{
    DeskFixture hall;
    Pending held = askHeld(hall, 1);
    QVERIFY(hall.resolve(waitingId(hall), hall.attempt(VerdictWord::Deny)).ok());
    QCOMPARE(held.get()->decision.denial->code, DenyCode::ApprovalDenied);
}

void HeldAnswerTest::expiredWhileHeld()
{
    DeskFixture hall;
    Pending held = askHeld(hall, 1);
    (void)waitingId(hall);
    hall.pass(15 * 60'000);
    hall.expire();
    QCOMPARE(held.get()->decision.denial->code, DenyCode::ApprovalExpired);
    QVERIFY(hall.desk().pending().empty());
}

void HeldAnswerTest::timesOut()
{
    DeskFixture hall;
    const auto answer = askHeld(hall, 1, 20).get();
    QCOMPARE(answer->decision.outcome, Outcome::RequireHuman);
    QVERIFY(hall.desk().find(answer->decision.pendingApprovalId)->isPending());
}

void HeldAnswerTest::letGoWhenTheClientIsGone()
{
    DeskFixture hall;
    const auto asker = std::make_shared<Asker>();
    Pending held = askHeld(hall, 1, 30'000, asker);
    const QString id = waitingId(hall);
    asker->gone = true;
    QVERIFY(held.get()->decision.denied());
    QVERIFY(hall.desk().find(id)->isPending());
}

void HeldAnswerTest::oneOfThreeIsReleased()
{
    DeskFixture hall;
    std::vector<Pending> held;
    for (int i = 0; i < 3; ++i)
        held.push_back(askHeld(hall, 1));
    const QString id = waitingId(hall);
    QTRY_COMPARE(hall.desk().find(id)->waiting, 3);
    QVERIFY(hall.approve(id).ok());
    const auto allowed = [&] {
        return int(
            std::count_if(held.begin(), held.end(), [](Pending& one) { return isReady(one); }));
    };
    QTRY_COMPARE(allowed(), 1);
    // The two others ask again, together.
    QTRY_COMPARE(hall.desk().pending().size(), 1U);
    QTRY_COMPARE(hall.desk().pending().front().waiting, 2);
    ReviewAttempt all = hall.attempt(VerdictWord::Approve);
    all.allWaiting = true;
    QVERIFY(hall.approve(hall.desk().pending().front().id, all).ok());
    for (Pending& one : held)
        QVERIFY(one.get()->decision.allowed());
}

void HeldAnswerTest::holdsAtMostSixtyFour()
{
    DeskFixture hall;
    std::vector<Pending> held;
    for (int i = 0; i < 64; ++i)
        held.push_back(askHeld(hall, i));
    QTRY_COMPARE(hall.desk().pending().size(), 64U);
    const auto answer = askHeld(hall, 64).get();
    QCOMPARE(answer->decision.outcome, Outcome::RequireHuman);
    hall.desk().releaseHeld();
    for (Pending& one : held)
        QVERIFY(one.get()->decision.denied());
}

void HeldAnswerTest::closingAnswers()
{
    Pending held;
    {
        DeskFixture hall;
        held = askHeld(hall, 1);
        (void)waitingId(hall);
    }
    QVERIFY(held.get()->decision.denied());
}

HALL_TEST(HeldAnswerTest);
#include "held_answer_test.moc"
