// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/json/json_reader.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/models/learning/learned_rules.h"

#include <QDateTime>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Rules from marks: what was chosen is allowed by the real engine, and nothing besides.
class LearnedRulesTest : public QObject {
    Q_OBJECT

    static Result<QJsonObject> import(Hall& hall, const QByteArray& bundle)
    {
        return await<QJsonObject>([&](Done<QJsonObject> done) {
            hall.importBundle(bundle, localCaller(), std::move(done));
        });
    }

    /// A Hall that learns, with two workers for `cap.mail.send` under `rule`.
    struct Fixture : HallFixture {
        explicit Fixture(const QJsonObject& escalation, const QJsonObject& policy = {})
        {
            const bool enrolled = enroll(workerRecordText(first, u"cap.mail.send"_s)) &&
                                  enroll(workerRecordText(second, u"cap.mail.send"_s));
            const QJsonObject rule{
                {u"rule_id"_s, u"mail"_s},
                {u"match"_s, QJsonObject{{u"capability_id"_s, u"cap.mail.send"_s}}},
                {u"decision"_s, QJsonObject{{u"escalation"_s, escalation}}}};
            QJsonObject bundle{{u"config"_s, QJsonObject{{u"derive_rules"_s, true}}},
                               {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}};
            if (!policy.isEmpty())
                bundle.insert(u"policy"_s, policy);
            ok = enrolled && import(*hall, canonicalJson(bundle)).ok() &&
                 import(*hall,
                        bundleWithLearning(current(), QDateTime::currentMSecsSinceEpoch() + 60'000))
                     .ok();
        }
        const Bundle& current() { return hall->snapshot()->bundle(); }
        RouteDecision send(const QString& worker, const QString& env = u"dev"_s,
                           const QString& label = u"INTERNAL"_s)
        {
            const auto answer = route({{u"capability_id"_s, u"cap.mail.send"_s},
                                       {u"worker_id"_s, worker},
                                       {u"env"_s, env},
                                       {u"data_label"_s, label}});
            return answer ? answer->decision : RouteDecision();
        }
        bool ok = false;
        const QString first = u"org.acme.first"_s, second = u"org.acme.second"_s;
    };

private Q_SLOTS:
    void whatWasChosenIsAllowedAndTheRestIsStillAsked_data()
    {
        QTest::addColumn<QJsonObject>("escalation");
        QTest::addColumn<QJsonObject>("policy");
        QTest::newRow("rule") << QJsonObject{{u"human_required_default"_s, true}} << QJsonObject();
        QTest::newRow("condition")
            << QJsonObject{{u"human_required_if"_s,
                            QJsonArray{QJsonObject{{u"capability_id"_s, u"cap.mail.send"_s}}}}}
            << QJsonObject();
        QTest::newRow("policy") << QJsonObject{{u"policy_gate"_s, true}}
                                << QJsonObject{{u"version"_s, u"3"_s},
                                               {u"default"_s,
                                                QJsonObject{{u"decision"_s, u"REQUIRE_HUMAN"_s}}}};
    }
    void whatWasChosenIsAllowedAndTheRestIsStillAsked()
    {
        QFETCH(QJsonObject, escalation);
        QFETCH(QJsonObject, policy);
        Fixture f(escalation, policy);
        QVERIFY(f.ok);
        const std::vector<RouteDecision> decisions{f.send(f.first), f.send(f.first),
                                                   f.send(f.second)};
        for (const RouteDecision& decision : decisions)
            QVERIFY2(decision.wouldHaveAsked, qPrintable(decision.reason()));
        const std::vector<MarkGroup> groups = groupMarks(decisions);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups.front().count, 2);
        QCOMPARE(groups.front().workerId, f.first);

        const LearnedRules learned = learnedRules({groups.front()}, f.current());
        QVERIFY(!learned.isEmpty());
        const auto imported = import(*f.hall, learned.bundle);
        QVERIFY2(imported.ok(), qPrintable(imported ? QString() : imported.error().message));
        QVERIFY(f.hall->snapshot()->shadows().empty());
        QCOMPARE(f.send(f.first).outcome, Outcome::Allow);
        QVERIFY(f.send(f.second).wouldHaveAsked);
        QVERIFY(f.send(f.first, u"stage"_s).wouldHaveAsked);
        QVERIFY(f.send(f.first, u"dev"_s, u"PUBLIC"_s).wouldHaveAsked);

        QVERIFY(import(*f.hall, bundleWithLearning(f.current(), 0)).ok());
        QCOMPARE(f.send(f.first).outcome, Outcome::Allow);
        QCOMPARE(f.send(f.second).outcome, Outcome::RequireHuman);

        // A second one later, beside the first: no rule hides another.
        const LearnedRules more = learnedRules({groups.back()}, f.current());
        QVERIFY(import(*f.hall, more.bundle).ok());
        QVERIFY(f.hall->snapshot()->shadows().empty());
        QCOMPARE(f.send(f.first).outcome, Outcome::Allow);
        QCOMPARE(f.send(f.second).outcome, Outcome::Allow);
        QCOMPARE(f.send(f.second, u"stage"_s).outcome, Outcome::RequireHuman);
    }

    void whatNoRuleCanAllowIsSaid()
    {
        Fixture f({{u"human_required_default"_s, true}, {u"policy_gate"_s, true}},
                  {{u"default"_s, QJsonObject{{u"decision"_s, u"ALLOW"_s}}}});
        QVERIFY(f.ok);
        MarkGroup group = groupMarks({f.send(f.first)}).front();
        QVERIFY(obstacleOf(group, f.current()).contains(u"policy"));
        QVERIFY(learnedRules({group}, f.current()).isEmpty());
        group.workerId.clear();
        QVERIFY(!obstacleOf(group, f.current()).isEmpty());
        group.workerId = f.first;
        group.ruleId = u"gone"_s;
        QVERIFY(!obstacleOf(group, f.current()).isEmpty());
        group.code = DenyCode::RequiresHuman;
        QVERIFY(obstacleOf(group, f.current()).contains(u"blast"));
        group.isAction = true;
        QVERIFY(obstacleOf(group, f.current()).contains(u"risk"));
    }

    void whatHasNoMarkIsLeftOut()
    {
        RouteDecision denied;
        denied.outcome = Outcome::Deny;
        QVERIFY(groupMarks({denied}).empty());
    }
};

HALL_TEST(LearnedRulesTest);
#include "learned_rules_test.moc"
