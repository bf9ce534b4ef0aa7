// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/json/canonical_json.h"
#include "tests/approvals/challenge_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What a reviewer is asked, and how the answers are taken.
class ChallengeSheetTest : public QObject {
    Q_OBJECT

    static Approval asked(Challenge challenge)
    {
        return askedApproval(
            {{u"customer_id"_s, u"cust_4711"_s}, {u"amount"_s, 1250}, {u"to"_s, u"acct_83"_s}},
            ApprovalDoor::Evaluate, challenge);
    }

    static QByteArray shown(const Approval& approval)
    {
        return canonicalJson(challengeFor(approval).toJson());
    }

private Q_SLOTS:
    void confirmAsksNothing_data()
    {
        QTest::addColumn<int>("challenge");
        QTest::newRow("confirm") << int(Challenge::Confirm);
        QTest::newRow("never less than confirm") << int(Challenge::AutoApprove);
    }
    void confirmAsksNothing()
    {
        QFETCH(int, challenge);
        const ChallengeSheet sheet = challengeFor(asked(Challenge(challenge)));
        QCOMPARE(sheet.kind, ChallengeSheet::Kind::Confirm);
        QCOMPARE(sheet.leastMs, 3'000);
        QCOMPARE(sheet.reviewers, 1);
        QVERIFY(sheet.questions.empty());
        QVERIFY(!sheet.explanation);
        QVERIFY(checkAnswers(sheet, {}).passed);
    }

    void quizAsksOneToThreeQuestions()
    {
        const ChallengeSheet sheet = challengeFor(asked(Challenge::Quiz));
        QCOMPARE(sheet.kind, ChallengeSheet::Kind::Quiz);
        QCOMPARE(sheet.leastMs, 10'000);
        QCOMPARE(sheet.reviewers, 1);
        QCOMPARE(int(sheet.questions.size()), 3);
        QCOMPARE(sheet.questions[0].id, u"q1"_s);
        QCOMPARE(sheet.questions[2].id, u"q3"_s);
    }

    void twoReviewersExplainThenAnswer()
    {
        Approval approval = asked(Challenge::MultiParty);
        const ChallengeSheet first = challengeFor(approval);
        QCOMPARE(first.kind, ChallengeSheet::Kind::Explanation);
        QCOMPARE(first.leastMs, 30'000);
        QCOMPARE(first.reviewers, 2);
        QCOMPARE(first.step, 0);
        QVERIFY(first.explanation && first.questions.empty());

        approval.steps.resize(1);
        const ChallengeSheet second = challengeFor(approval);
        QCOMPARE(second.kind, ChallengeSheet::Kind::Quiz);
        QCOMPARE(second.leastMs, 10'000);
        QCOMPARE(second.step, 1);
        QVERIFY(!second.explanation && !second.questions.empty());
    }

    void theSameApprovalGivesTheSameSheet()
    {
        const Approval approval = asked(Challenge::Quiz);
        QCOMPARE(shown(approval), shown(approval));
    }

    void anotherSeedRoundOrStepGivesAnother()
    {
        Approval approval = asked(Challenge::Quiz);
        QSet<QByteArray> sheets{shown(approval)};
        for (int i = 0; i < 20; ++i) {
            approval.seed = QByteArray(16, char('A' + i));
            for (const int round : {0, 1}) {
                approval.wrongRounds = round;
                sheets.insert(shown(approval));
            }
        }
        QCOMPARE(int(sheets.size()), 41);
        approval.wrongRounds = 0;
        const QByteArray before = canonicalJson(challengeFor(approval).toJson()[u"questions"_s]);
        approval.steps.resize(1);
        QVERIFY(canonicalJson(challengeFor(approval).toJson()[u"questions"_s]) != before);
    }

    void theSecondRoundDiffersWhereThereIsLittleToAsk()
    {
        for (int i = 0; i < 200; ++i) {
            Approval approval = askedApproval({});
            approval.capabilityId.clear();
            approval.workerId.clear();
            approval.seed = seedNumber(i);
            const QByteArray first = shown(approval);
            QCOMPARE(int(challengeFor(approval).questions.size()), 1);
            approval.wrongRounds = 1;
            QVERIFY(shown(approval) != first);
        }
    }

    void theRightChoiceIsNotShown()
    {
        const ChallengeSheet sheet = challengeFor(asked(Challenge::Quiz));
        const QJsonObject json = sheet.toJson();
        QCOMPARE(json.keys(), (QStringList{u"explanation"_s, u"kind"_s, u"least_review_ms"_s,
                                           u"questions"_s, u"reviewers"_s, u"step"_s}));
        QCOMPARE(json[u"kind"_s].toString(), u"quiz"_s);
        QCOMPARE(json[u"least_review_ms"_s].toInt(), 10'000);
        QVERIFY(json[u"explanation"_s].isNull());
        const QJsonArray questions = json[u"questions"_s].toArray();
        QCOMPARE(int(questions.size()), 3);
        for (qsizetype i = 0; i < questions.size(); ++i) {
            const QJsonObject question = questions[i].toObject();
            QCOMPARE(question.keys(), (QStringList{u"choices"_s, u"id"_s, u"text"_s}));
            QCOMPARE(question[u"choices"_s].toArray(),
                     QJsonArray::fromStringList(sheet.questions[std::size_t(i)].choices));
        }
    }

    void whatHasToBeNamedIsShown()
    {
        const QJsonObject json = challengeFor(asked(Challenge::MultiParty)).toJson();
        QCOMPARE(json[u"kind"_s].toString(), u"explanation"_s);
        QVERIFY(json[u"questions"_s].toArray().isEmpty());
        const QJsonObject demand = json[u"explanation"_s].toObject();
        QCOMPARE(demand[u"least_words"_s].toInt(), 15);
        QCOMPARE(demand[u"must_name"_s].toArray(),
                 (QJsonArray{u"update_billing"_s, u"1250"_s, u"cust_4711"_s, u"acct_83"_s}));
    }

    void allRightPasses()
    {
        const ChallengeSheet sheet = challengeFor(asked(Challenge::Quiz));
        const ChallengeResult result = checkAnswers(sheet, rightAnswers(sheet));
        QVERIFY(result.passed);
        QCOMPARE(result.asked, 3);
        QCOMPARE(result.right, 3);
        QVERIFY(result.message.isEmpty());
    }

    void oneWrongDoesNot()
    {
        const ChallengeSheet sheet = challengeFor(asked(Challenge::Quiz));
        for (const QuizQuestion& question : sheet.questions) {
            for (const QString& choice : question.choices) {
                if (choice == rightChoice(question))
                    continue;
                ChallengeAnswers answers = rightAnswers(sheet);
                answers.choices[question.id] = choice;
                const ChallengeResult result = checkAnswers(sheet, answers);
                QVERIFY(!result.passed);
                QCOMPARE(result.right, 2);
                QCOMPARE(result.message, u"1 of 3 answers is not right. Read the action again."_s);
            }
        }
    }

    void unansweredAndUnknownAreWrong()
    {
        const ChallengeSheet sheet = challengeFor(asked(Challenge::Quiz));
        ChallengeAnswers answers = rightAnswers(sheet);
        answers.choices.remove(u"q1"_s);
        answers.choices[u"q2"_s] = u"nothing that was offered"_s;
        answers.choices[u"q4"_s] = rightChoice(sheet.questions[0]);
        const ChallengeResult result = checkAnswers(sheet, answers);
        QVERIFY(!result.passed);
        QCOMPARE(result.message, u"2 of 3 answers are not right. Read the action again."_s);

        const ChallengeResult none = checkAnswers(sheet, {});
        QVERIFY(!none.passed);
        QCOMPARE(none.right, 0);
    }

    void aQuizWithoutQuestionsIsNotPassed()
    {
        ChallengeSheet sheet;
        sheet.kind = ChallengeSheet::Kind::Quiz;
        QVERIFY(!checkAnswers(sheet, {}).passed);
        sheet.kind = ChallengeSheet::Kind::Explanation;
        QVERIFY(!checkAnswers(sheet, {}).passed);
    }
};

HALL_TEST(ChallengeSheetTest);

#include "challenge_sheet_test.moc"
