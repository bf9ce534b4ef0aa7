// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"
#include "tests/approvals/challenge_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What is asked about an action, and what is not.
class ChallengeQuizTest : public QObject {
    Q_OBJECT

    /// All question texts that 300 seeds bring up.
    static std::set<QString> textsOf(const Approval& approval)
    {
        std::set<QString> texts;
        for (int i = 0; i < 300; ++i) {
            for (const QuizQuestion& question : quizFor(approval, seedNumber(i)))
                texts.insert(question.text);
        }
        return texts;
    }

    static QString about(const QString& path)
    {
        return u"Which value does \"%1\" have?"_s.arg(path);
    }

private Q_SLOTS:
    void theArgumentsComeFirst()
    {
        const Approval approval = askedApproval({{u"account_id"_s, u"acct_4711"_s},
                                                 {u"amount"_s, 1250},
                                                 {u"comment"_s, u"monthly run"_s},
                                                 {u"trace_id"_s, u"8f14e45fceea167a"_s}});
        for (int i = 0; i < 100; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            QCOMPARE(int(questions.size()), 3);
            const QuizQuestion* account = questionWith(questions, u"\"account_id\""_s);
            const QuizQuestion* amount = questionWith(questions, u"\"amount\""_s);
            QVERIFY(account && rightChoice(*account) == u"acct_4711");
            QVERIFY(amount && rightChoice(*amount) == u"1250");
        }
    }

    void eachPartOfTheActionIsAskedAbout()
    {
        Approval approval = askedApproval({}, ApprovalDoor::Route);
        const std::set<QString> route = textsOf(approval);
        QVERIFY(route == (std::set<QString>{
                             u"Which capability would run?"_s, u"Which worker would do it?"_s,
                             u"In which environment would it happen?"_s,
                             u"Which label do its data have?"_s, u"How would it be undone?"_s}));
        approval = askedApproval({});
        QVERIFY(textsOf(approval) == (std::set<QString>{u"Which function would be called?"_s,
                                                        u"Which worker would do it?"_s,
                                                        u"In which environment would it happen?"_s,
                                                        u"How would it be undone?"_s}));
    }

    void theRightChoiceIsTheTrueOne()
    {
        const Approval approval = askedApproval({}, ApprovalDoor::Route);
        for (int i = 0; i < 200; ++i) {
            for (const QuizQuestion& question : quizFor(approval, seedNumber(i))) {
                const QString right = rightChoice(question);
                if (question.text.contains(u"capability"))
                    QCOMPARE(right, u"cap.account.delete"_s);
                else if (question.text.contains(u"worker"))
                    QCOMPARE(right, u"org.acme.reader"_s);
                else if (question.text.contains(u"environment"))
                    QCOMPARE(right, u"prod"_s);
                else if (question.text.contains(u"label"))
                    QCOMPARE(right, u"RESTRICTED"_s);
                else
                    QCOMPARE(right, u"By bringing back what was removed"_s);
            }
        }
    }

    void capabilitiesAreMistakenForTheirSiblings()
    {
        const Approval approval = askedApproval({}, ApprovalDoor::Route);
        bool asked = false;
        for (int i = 0; i < 100; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            if (const QuizQuestion* question = questionWith(questions, u"capability"_s)) {
                asked = true;
                int otherVerb = 0;
                int otherThing = 0;
                for (const QString& choice : question->choices) {
                    QVERIFY(choice.startsWith(u"cap."));
                    QCOMPARE(int(choice.count(u'.')), 2);
                    QCOMPARE(choice.size(), u"cap.account.delete"_s.size());
                    otherVerb += choice.endsWith(u".delete") ? 0 : 1;
                    otherThing += choice.contains(u".account.") ? 0 : 1;
                }
                QCOMPARE(otherVerb, 2);
                QCOMPARE(otherThing, 2);
            }
        }
        QVERIFY(asked);
    }

    void howToUndo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("right");
        QTest::newRow("delete") << u"delete_account"_s << u"By bringing back what was removed"_s;
        QTest::newRow("send") << u"sendMail"_s << u"By calling back what was sent out"_s;
        QTest::newRow("update") << u"cap.user.update.v1"_s << u"By putting back what was changed"_s;
        QTest::newRow("read") << u"read_file"_s << u"Not needed, because it only reads"_s;
        QTest::newRow("no verb") << u"frobnicate"_s << QString();
        QTest::newRow("two kinds") << u"get_or_update_user"_s << QString();
    }
    void howToUndo()
    {
        QFETCH(QString, name);
        QFETCH(QString, right);
        Approval approval = askedApproval({});
        approval.capabilityId = name;
        approval.level = RiskLevel::Medium;
        bool asked = false;
        for (int i = 0; i < 100; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            if (const QuizQuestion* question = questionWith(questions, u"undone"_s)) {
                asked = true;
                QCOMPARE(rightChoice(*question), right);
            }
        }
        QCOMPARE(asked, !right.isEmpty());
    }

    void whatIsRatedHighDoesNotOnlyRead()
    {
        Approval approval = askedApproval({});
        approval.capabilityId = u"read_file"_s;
        approval.level = RiskLevel::High;
        QVERIFY(!textsOf(approval).contains(u"How would it be undone?"_s));
    }

    void notAskedAbout_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("masked") << u"user"_s << QJsonValue(u"[masked]"_s);
        QTest::newRow("masked in part") << u"user"_s << QJsonValue(u"Bearer [masked]"_s);
        QTest::newRow("a secret") << u"password"_s << QJsonValue(u"hunter-4711"_s);
        QTest::newRow("looks like a key") << u"user"_s << QJsonValue(u"ghp_abcdef0123456789"_s);
        QTest::newRow("right to left") << u"user"_s << QJsonValue(u"cust_\u202e4711"_s);
        QTest::newRow("no width") << u"user"_s << QJsonValue(u"cust\u200b_4711"_s);
        QTest::newRow("no-break space") << u"user"_s << QJsonValue(u"cust\u00a04711"_s);
        QTest::newRow("control") << u"user"_s << QJsonValue(u"cust_4711\u0007"_s);
        QTest::newRow("line break") << u"user"_s << QJsonValue(u"cust\n4711"_s);
        QTest::newRow("blank at the end") << u"user"_s << QJsonValue(u"cust_4711 "_s);
        QTest::newRow("empty") << u"user"_s << QJsonValue(QString());
        QTest::newRow("long") << u"user"_s << QJsonValue(u"4711"_s.repeated(16));
        QTest::newRow("long name") << u"user"_s.repeated(20) << QJsonValue(u"cust_4711"_s);
        QTest::newRow("invisible name") << u"us\u200ber"_s << QJsonValue(u"cust_4711"_s);
        QTest::newRow("prose") << u"user"_s << QJsonValue(u"all of those in Rome"_s);
        QTest::newRow("switch") << u"user"_s << QJsonValue(u"True"_s);
        QTest::newRow("bool") << u"user"_s << QJsonValue(true);
        QTest::newRow("null") << u"user"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("nothing to exchange") << u"user"_s << QJsonValue(u"--"_s);
        QTest::newRow("its own name") << u"user"_s << QJsonValue(u"user"_s);
    }
    void notAskedAbout()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const Approval approval = askedApproval({{name, value}});
        for (const QString& text : textsOf(approval))
            QVERIFY2(!text.startsWith(u"Which value"), qPrintable(text));
    }

    void nestedValuesAreNamedByTheirPlace()
    {
        const Approval approval = askedApproval(
            {{u"order"_s,
              QJsonObject{{u"lines"_s, QJsonArray{QJsonObject{{u"price"_s, 19.99}}}}}}});
        QVERIFY(textsOf(approval).contains(about(u"order.lines[0].price"_s)));
    }

    void equalValuesAreAskedAboutOnce()
    {
        const Approval approval =
            askedApproval({{u"from"_s, u"acct_4711"_s}, {u"to"_s, u"acct_4711"_s}});
        for (int i = 0; i < 100; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            QVERIFY(
                !(questionWith(questions, u"\"from\""_s) && questionWith(questions, u"\"to\""_s)));
        }
    }

    void oneQuestionDoesNotAnswerAnother()
    {
        // The name of one argument is the value of the other.
        const Approval named =
            askedApproval({{u"amount"_s, 1250}, {u"column_name"_s, u"amount"_s}});
        // An argument says which environment it is.
        const Approval environment = askedApproval({{u"target"_s, u"prod-db-7"_s}});
        // The name of an argument says what the capability is about.
        Approval thing = askedApproval({{u"account_id"_s, u"4711"_s}}, ApprovalDoor::Route);
        for (int i = 0; i < 200; ++i) {
            auto questions = quizFor(named, seedNumber(i));
            QVERIFY(!(questionWith(questions, u"\"amount\""_s) &&
                      questionWith(questions, u"\"column_name\""_s)));
            questions = quizFor(environment, seedNumber(i));
            QVERIFY(!(questionWith(questions, u"\"target\""_s) &&
                      questionWith(questions, u"environment"_s)));
            questions = quizFor(thing, seedNumber(i));
            const QuizQuestion* capability = questionWith(questions, u"capability"_s);
            QVERIFY(!capability || !questionWith(questions, u"\"account_id\""_s) ||
                    std::all_of(capability->choices.begin(), capability->choices.end(),
                                [](const QString& c) { return c.contains(u".account."); }));
        }
    }

    void numbersStandAsInCanonicalJson()
    {
        for (const auto& [number, text] :
             {std::pair{19.5, u"19.5"_s}, std::pair{-7.0, u"-7"_s}, std::pair{1e21, u"1e+21"_s},
              std::pair{0.5, u"0.5"_s}, std::pair{123456.0, u"123456"_s}}) {
            const auto questions = quizFor(askedApproval({{u"amount"_s, number}}), "x");
            const QuizQuestion* question = questionWith(questions, u"\"amount\""_s);
            QVERIFY2(question, qPrintable(text));
            QCOMPARE(rightChoice(*question), text);
        }
    }

    void anActionThatSaysNothingIsAskedAboutItsPlace()
    {
        Approval approval = askedApproval({});
        approval.capabilityId.clear();
        approval.workerId.clear();
        const auto questions = quizFor(approval, "x");
        QCOMPARE(int(questions.size()), 1);
        QCOMPARE(rightChoice(questions.front()), u"prod"_s);
    }

    void hugeArgumentsTakeNoTime()
    {
        QJsonArray many;
        for (int i = 0; i < 200'000; ++i)
            many.append(u"cust_%1"_s.arg(i));
        QJsonObject deep{{u"id"_s, 4711}};
        for (int i = 0; i < 60; ++i)
            deep = {{u"in"_s, deep}};
        const Approval approval = askedApproval(
            {{u"users"_s, many}, {u"deep"_s, deep}, {u"text"_s, QString(500'000, u'x')}});
        QBENCHMARK_ONCE
        {
            QCOMPARE(int(quizFor(approval, "x").size()), 3);
        }
    }
};

HALL_TEST(ChallengeQuizTest);

#include "challenge_quiz_test.moc"
