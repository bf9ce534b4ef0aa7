// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/hall/approving/approval_desk.h"
#include "core/hall/approving/evaluate_answer.h"
#include "core/hall/decisions/logged_decision.h"
#include "core/json/json_reader.h"
#include "core/risk/action_call.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// A Hall that learns asks nobody, lets nothing through, and marks what it would have asked.
class LearningModeTest : public QObject {
    Q_OBJECT

    static constexpr qint64 dayMs = 86'400'000;
    std::atomic<qint64> m_now{1'780'000'000'000};

    HallOptions options()
    {
        HallOptions options;
        options.durability = Durability::Process;
        options.clock = [this] { return m_now.load(); };
        return options;
    }

    static Result<QJsonObject> configure(Hall& hall, const QJsonValue& learningUntil)
    {
        QJsonObject config{{u"derive_rules"_s, true}};
        if (!learningUntil.isUndefined())
            config.insert(u"learning_until"_s, learningUntil);
        const QJsonObject rule{
            {u"rule_id"_s, u"mail"_s},
            {u"match"_s, QJsonObject{{u"capability_id"_s, u"cap.mail.send"_s}}},
            {u"decision"_s,
             QJsonObject{{u"escalation"_s, QJsonObject{{u"human_required_default"_s, true}}}}}};
        const QJsonObject bundle{{u"config"_s, config},
                                 {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}};
        return await<QJsonObject>([&](Done<QJsonObject> done) {
            hall.importBundle(canonicalJson(bundle), localCaller(), std::move(done));
        });
    }
    QJsonValue in(qint64 ms) const { return QString::fromLatin1(isoTime(m_now + ms)); }

    static Result<RouteAnswer> askMail(HallFixture& fixture, bool dryRun = false)
    {
        QJsonObject body{{u"capability_id"_s, u"cap.mail.send"_s},
                         {u"worker_id"_s, u"org.acme.mailer"_s},
                         {u"env"_s, u"dev"_s}};
        if (dryRun)
            body.insert(u"dry_run"_s, true);
        return fixture.route(body);
    }
    static bool enrol(HallFixture& fixture)
    {
        return fixture.enroll(workerRecordText(u"org.acme.mailer"_s, u"cap.mail.send"_s)).ok();
    }

private Q_SLOTS:
    void nobodyIsAskedAndNothingIsLetThrough()
    {
        HallFixture fixture(options());
        QVERIFY(fixture.hall && enrol(fixture));
        QVERIFY(configure(*fixture.hall, {QJsonValue::Undefined}).ok());
        const auto asked = askMail(fixture);
        QVERIFY(asked.ok());
        QCOMPARE(asked->decision.outcome, Outcome::RequireHuman);
        QVERIFY(!asked->decision.wouldHaveAsked);
        QCOMPARE(fixture.hall->approvals().counts().pending, 1);

        QVERIFY(configure(*fixture.hall, in(7 * dayMs)).ok());
        const auto learnt = fixture.route({{u"capability_id"_s, u"cap.mail.send"_s},
                                           {u"worker_id"_s, u"org.acme.mailer"_s},
                                           {u"env"_s, u"stage"_s},
                                           {u"wait_ms"_s, 30'000}});
        QVERIFY(learnt.ok());
        QCOMPARE(learnt->decision.outcome, Outcome::Deny);
        QVERIFY(learnt->decision.denied() && learnt->decision.wouldHaveAsked);
        QCOMPARE(learnt->decision.denial->code, asked->decision.denial->code);
        QVERIFY(learnt->decision.pendingApprovalId.isEmpty());
        QCOMPARE(fixture.hall->approvals().counts().pending, 1);
        const auto reply = readJsonObject(routeReply(learnt->decision, learnt->receipt));
        QCOMPARE(reply->value(u"would_have_asked"), QJsonValue(true));
        QCOMPARE(reply->value(u"denied"), QJsonValue(true));
        QCOMPARE(reply->value(u"pending_approval_id"), QJsonValue());
        QVERIFY(!readJsonObject(routeReply(asked->decision, asked->receipt))
                     ->contains(u"would_have_asked"));

        // Also without effect, and what the pipeline denies by itself is no mark.
        const auto dry = askMail(fixture, true);
        QVERIFY(dry.ok() && dry->decision.wouldHaveAsked);
        QCOMPARE(dry->decision.outcome, Outcome::Deny);
        const auto denied = fixture.route({{u"capability_id"_s, u"cap.other"_s}});
        QVERIFY(denied.ok() && !denied->decision.wouldHaveAsked);
    }

    void theMarkIsInTheLogAndIsFound()
    {
        HallFixture fixture(options());
        QVERIFY(fixture.hall && enrol(fixture));
        QVERIFY(configure(*fixture.hall, {QJsonValue::Undefined}).ok());
        QVERIFY(askMail(fixture).ok());
        QVERIFY(fixture.route({{u"capability_id"_s, u"cap.other"_s}}).ok());
        QVERIFY(configure(*fixture.hall, in(dayMs)).ok());
        const auto learnt = fixture.route({{u"capability_id"_s, u"cap.mail.send"_s},
                                           {u"worker_id"_s, u"org.acme.mailer"_s},
                                           {u"env"_s, u"stage"_s}});
        QVERIFY(learnt.ok());
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(u"would_have_asked:true", 0);
            fixture.hall->page(request, std::move(done));
        });
        QVERIFY(page.ok());
        QCOMPARE(page->rows.size(), std::size_t(1));
        const auto decision = loggedDecision(page->rows.front());
        QVERIFY(decision.ok() && decision->wouldHaveAsked);
        QCOMPARE(decision->decisionId(), learnt->decision.decisionId());
        // The verification knows the member.
        const auto check = await<LogCheck>(
            [&](Done<LogCheck> done) { fixture.hall->verifyLog(localCaller(), std::move(done)); });
        QVERIFY(check.ok());
        QVERIFY(fixture.hall->status().chainProblem.isEmpty());
    }

    void learningEndsByItself()
    {
        HallFixture fixture(options());
        QVERIFY(fixture.hall && enrol(fixture));
        QVERIFY(configure(*fixture.hall, in(dayMs)).ok());
        QVERIFY(askMail(fixture)->decision.wouldHaveAsked);
        m_now += dayMs;
        const auto asked = askMail(fixture);
        QCOMPARE(asked->decision.outcome, Outcome::RequireHuman);
        QVERIFY(!asked->decision.wouldHaveAsked);
        // A clock that was put back far does not make it learn for longer than anybody may.
        QVERIFY(!fixture.hall->snapshot()->bundle().config.learns(m_now - 30 * dayMs));
    }

    void actionsAreMarkedToo()
    {
        HallFixture fixture(options());
        QVERIFY(fixture.hall);
        QVERIFY(configure(*fixture.hall, in(dayMs)).ok());
        const auto call = parseActionCall(
            QJsonObject{{u"function_name"_s, u"delete_database"_s},
                        {u"action_args"_s, QJsonObject{{u"name"_s, u"production"_s}}},
                        {u"risk_level"_s, u"critical"_s}});
        QVERIFY2(call.ok(), qPrintable(call ? QString() : call.error().message));
        const auto answer = await<EvaluateAnswer>([&](Done<EvaluateAnswer> done) {
            fixture.hall->evaluate(*call, localCaller(), std::move(done));
        });
        QVERIFY(answer.ok());
        QCOMPARE(answer->verdict, EvaluateVerdict::Denied);
        QVERIFY(answer->decision.wouldHaveAsked);
        const auto reply = readJsonObject(evaluateReply(*answer));
        QCOMPARE(reply->value(u"would_have_asked"), QJsonValue(true));
        QCOMPARE(reply->value(u"denied"), QJsonValue(true));
        QCOMPARE(fixture.hall->approvals().counts().pending, 0);
    }

    void badTimesAreRefusedWhole_data()
    {
        QTest::addColumn<QString>("until");
        QTest::newRow("word") << u"tomorrow"_s;
        QTest::newRow("date") << u"2026-11-28"_s;
        QTest::newRow("too far") << QString::fromLatin1(isoTime(m_now + 15 * dayMs));
    }
    void badTimesAreRefusedWhole()
    {
        QFETCH(QString, until);
        HallFixture fixture(options());
        QVERIFY(fixture.hall);
        const auto done = configure(*fixture.hall, until);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, u"INVALID_BUNDLE"_s);
        QCOMPARE(done.error().field, u"$.config.learning_until"_s);
        QVERIFY(fixture.hall->snapshot()->bundle().rules.empty());
        QCOMPARE(fixture.hall->snapshot()->bundle().config.learningUntilMs, 0);
    }

    void itIsExportedAndSurvivesARestart()
    {
        HallFixture fixture(options());
        QVERIFY(configure(*fixture.hall, in(dayMs)).ok());
        const qint64 until = fixture.hall->snapshot()->bundle().config.learningUntilMs;
        QCOMPARE(until, m_now + dayMs);
        QVERIFY(fixture.open(options()));
        QCOMPARE(fixture.hall->snapshot()->bundle().config.learningUntilMs, until);
        QVERIFY(configure(*fixture.hall, {QJsonValue::Undefined}).ok());
        QVERIFY(!fixture.hall->snapshot()->bundle().config.toJson().contains(u"learning_until"));
    }
};

HALL_TEST(LearningModeTest);
#include "learning_mode_test.moc"
