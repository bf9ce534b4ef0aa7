// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr qint64 hourMs = 60 * 60'000;

QJsonObject numbered(int n)
{
    return {{u"request"_s, QJsonObject{{u"n"_s, n}}}};
}

} // namespace

class StandingGrantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patternsCover_data();
    void patternsCover();
    void goesOnAllowingUntilItEnds();
    void revokedAtOnce();
    void survivesARestart();
    void resolvesWhatWaits();
    void aNewRuleResolvesWhatWaits();
    void beyondADayItTakesMore();
    void doesNotCoverMoreRisk();
    void previewsThePast();
};

void StandingGrantTest::patternsCover_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("worker");
    QTest::addColumn<bool>("covers");
    QTest::newRow("same") << u"org.acme.a"_s << u"org.acme.a"_s << true;
    QTest::newRow("other") << u"org.acme.a"_s << u"org.acme.b"_s << false;
    QTest::newRow("namespace") << u"org.acme.*"_s << u"org.acme.b"_s << true;
    QTest::newRow("deeper") << u"org.acme.*"_s << u"org.acme.b.c"_s << true;
    QTest::newRow("sibling") << u"org.acme.*"_s << u"org.acmecorp.b"_s << false;
    QTest::newRow("itself") << u"org.acme.*"_s << u"org.acme."_s << false;
    QTest::newRow("everything") << u".*"_s << u".x"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void StandingGrantTest::patternsCover()
{
    QFETCH(QString, pattern);
    QFETCH(QString, worker);
    QTEST(workerPatternCovers(pattern, worker), "covers");
}

namespace {

Result<ReviewOutcome> approveFor(DeskFixture& hall, const QString& id, const GrantScope& scope,
                                 const QString& note = {})
{
    ReviewAttempt attempt = hall.attempt(VerdictWord::Approve);
    attempt.scope = scope;
    attempt.note = note;
    return hall.approve(id, attempt);
}

GrantScope anHour()
{
    return {DeskFixture::worker, Environment::Dev, {}, hourMs, {}};
}

} // namespace

void StandingGrantTest::goesOnAllowingUntilItEnds()
{
    DeskFixture hall;
    const auto done = approveFor(hall, hall.ask(numbered(1)).pendingApprovalId, anHour());
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
    const RouteDecision other = hall.ask(numbered(2));
    QVERIFY(other.allowed());
    const auto grants = hall.desk().standingGrants();
    QCOMPARE(grants.size(), 1U);
    QCOMPARE(other.approvalId, grants.front().id);
    QCOMPARE(grants.front().hits, 1);
    QCOMPARE(grants.front().createdBy, u"rita"_s);
    // Another environment is another question.
    QVERIFY(hall.ask({{u"env"_s, u"stage"_s}}).denied());
    hall.pass(hourMs);
    QVERIFY(hall.ask(numbered(3)).denied());
}

void StandingGrantTest::revokedAtOnce()
{
    DeskFixture hall;
    QVERIFY(approveFor(hall, hall.ask(numbered(1)).pendingApprovalId, anHour()).ok());
    const QString id = hall.desk().standingGrants().front().id;
    const auto revoke = [&](const QString& grant) {
        return await<StandingGrant>([&](ApprovalDesk::Done<StandingGrant> done) {
            hall.desk().revokeGrant(grant, hall.approver, std::move(done));
        });
    };
    QCOMPARE(revoke(u"grt_none"_s).error().code, u"NOT_FOUND"_s);
    QVERIFY(revoke(id)->revokedAtMs);
    QVERIFY(hall.ask(numbered(2)).denied());
    QCOMPARE(hall.count(u"grant_revoked"_s), 1);
    QVERIFY(hall.reopen());
    QVERIFY(hall.desk().standingGrants().front().revokedAtMs);
    QVERIFY(hall.ask(numbered(3)).denied());
}

void StandingGrantTest::survivesARestart()
{
    DeskFixture hall;
    QVERIFY(approveFor(hall, hall.ask(numbered(1)).pendingApprovalId, anHour()).ok());
    QVERIFY(hall.ask(numbered(2)).allowed());
    QVERIFY(hall.reopen());
    QCOMPARE(hall.desk().standingGrants().front().hits, 1);
    QVERIFY(hall.ask(numbered(3)).allowed());
}

void StandingGrantTest::resolvesWhatWaits()
{
    DeskFixture hall;
    const QString first = hall.ask(numbered(1)).pendingApprovalId;
    const QString second = hall.ask(numbered(2)).pendingApprovalId;
    QVERIFY(approveFor(hall, first, anHour()).ok());
    const auto covered = hall.desk().find(second);
    QCOMPARE(covered->state, ApprovalState::Superseded);
    QCOMPARE(covered->supersededBy, hall.desk().standingGrants().front().id);
    QVERIFY(hall.desk().pending().empty());
}

void StandingGrantTest::aNewRuleResolvesWhatWaits()
{
    DeskFixture hall;
    const QString id = hall.ask(numbered(1)).pendingApprovalId;
    QVERIFY(hall.import({{u"config"_s, QJsonObject{{u"derive_rules"_s, true}}}}).ok());
    hall.settle();
    const auto covered = hall.desk().find(id);
    QCOMPARE(covered->state, ApprovalState::Superseded);
    QVERIFY(covered->supersededBy.startsWith(u"auto."));
    QVERIFY(hall.ask(numbered(1)).allowed());
}

void StandingGrantTest::beyondADayItTakesMore()
{
    DeskFixture hall;
    GrantScope scope = anHour();
    scope.durationMs = 48 * hourMs;
    const QString id = hall.ask(numbered(1)).pendingApprovalId;
    QCOMPARE(approveFor(hall, id, scope, u"often"_s).error().code, u"SCOPE_TOO_WIDE"_s);
    scope.typedCapability = DeskFixture::capability;
    QCOMPARE(approveFor(hall, id, scope).error().code, u"NOTE_REQUIRED"_s);
    GrantScope foreign = scope;
    foreign.workerPattern = u"org.*"_s;
    QCOMPARE(approveFor(hall, id, foreign, u"often"_s).error().field, u"scope.worker"_s);
    QVERIFY(hall.desk().find(id)->isPending());
    QVERIFY(approveFor(hall, id, scope, u"often"_s).ok());

    const QJsonObject risky{{u"env"_s, u"prod"_s},
                            {u"data_label"_s, u"CONFIDENTIAL"_s},
                            {u"request"_s, QJsonObject{{u"writes"_s, true}, {u"n"_s, 1}}}};
    scope.env = Environment::Prod;
    const QString riskyId = hall.ask(risky).pendingApprovalId;
    QCOMPARE(approveFor(hall, riskyId, scope, u"often"_s).error().code, u"SCOPE_TOO_WIDE"_s);
}

void StandingGrantTest::doesNotCoverMoreRisk()
{
    DeskFixture hall;
    GrantScope scope = anHour();
    scope.env = std::nullopt;
    QVERIFY(approveFor(hall, hall.ask(numbered(1)).pendingApprovalId, scope).ok());
    QVERIFY(hall.ask({{u"env"_s, u"stage"_s}}).allowed());
    QVERIFY(hall.ask({{u"env"_s, u"prod"_s}, {u"blast_score"_s, 61}}).denied());
}

void StandingGrantTest::previewsThePast()
{
    DeskFixture hall;
    for (int i = 0; i < 4; ++i)
        hall.ask(numbered(i));
    (void)hall.route({{u"capability_id"_s, u"cap.other"_s}}, hall.agent);
    const QString id = hall.desk().pending().front().id;
    const auto preview = await<ScopePreview>([&](ApprovalDesk::Done<ScopePreview> done) {
        hall.desk().preview(id, anHour(), std::move(done));
    });
    QVERIFY(preview.ok());
    QCOMPARE(preview->looked, 5);
    QCOMPARE(preview->matched, 4);
    QCOMPARE(preview->workers, 1);
}

HALL_TEST(StandingGrantTest);
#include "standing_grant_test.moc"
