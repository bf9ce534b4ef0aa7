// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"
#include "tests/approvals/challenge_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// The first of two reviewers says in his own words what will happen.
class ChallengeExplanationTest : public QObject {
    Q_OBJECT

    static Approval deletion()
    {
        Approval approval =
            askedApproval({{u"account_id"_s, u"cust_4711"_s}, {u"reason"_s, u"fraud"_s}},
                          ApprovalDoor::Evaluate, Challenge::MultiParty);
        approval.capabilityId = u"delete_account"_s;
        return approval;
    }

    static ChallengeResult explained(const Approval& approval, const QString& text)
    {
        ChallengeAnswers answers;
        answers.explanation = text;
        return checkAnswers(challengeFor(approval), answers);
    }

    static QString good()
    {
        return u"This will delete the account cust_4711 for good because our support team closed "
               "the ticket yesterday and nobody objected."_s;
    }

private Q_SLOTS:
    void goodOnesPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in words") << good();
        QTest::newRow("by its name")
            << good().replace(u"delete the account"_s, u"call delete_account for"_s);
        QTest::newRow("shouted") << good().toUpper();
        QTest::newRow("other form") << good().replace(u"will delete the account"_s,
                                                      u"is about deleting old accounts like"_s);
        QTest::newRow("value in quotes")
            << good().replace(u"cust_4711"_s, u"\u201ccust_4711\u201d,"_s);
        QTest::newRow("odd spaces") << good().replace(u' ', QChar(0x2003));
        QTest::newRow("lines") << good().replace(u' ', u'\n');
        QTest::newRow("line separators") << good().replace(u' ', QChar(0x2028));
        QTest::newRow("value ends the sentence")
            << QString(good().replace(u"cust_4711 "_s, QString()) + u" It is cust_4711."_s);
    }
    void goodOnesPass()
    {
        QFETCH(QString, text);
        const ChallengeResult result = explained(deletion(), text);
        QVERIFY2(result.passed, qPrintable(result.message));
        QCOMPARE(result.message, QString());
    }

    void others_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const QString tooShort = u"Explain it in at least 15 words; these are %1."_s;
        QTest::newRow("empty") << QString() << tooShort.arg(0);
        QTest::newRow("short") << u"It will delete the account cust_4711."_s << tooShort.arg(6);
        QTest::newRow("signs are no words")
            << QString(u"It will delete the account cust_4711"_s + u" . - !"_s.repeated(10))
            << tooShort.arg(6);
        QTest::newRow("repeated") << QString(u"delete account cust_4711 "_s +
                                             u"very "_s.repeated(20))
                                  << u"Use at least 8 different words."_s;
        QTest::newRow("repeated with other signs")
            << QString(u"delete account cust_4711 "_s +
                       u"very, Very! VERY. \u201every\u201d "_s.repeated(5))
            << u"Use at least 8 different words."_s;
        QTest::newRow("repeated with invisible signs")
            << QString(
                   u"delete account cust_4711 "_s +
                   u"ve\u200bry v\u200bery \u200cvery very\u200d ver\u2060y v\u2060ery "_s.repeated(
                       4))
            << u"Use at least 8 different words."_s;
        const QString noAction = u"Name the action, \"delete_account\", or say it in words."_s;
        QTest::newRow("no verb") << good().replace(u"delete"_s, u"close"_s) << noAction;
        QTest::newRow("no thing") << good().replace(u"account"_s, u"thing"_s) << noAction;
        QTest::newRow("part of another word")
            << good().replace(u"delete the account"_s, u"undelete the accountant"_s) << noAction;
        const QString noValue = u"Name the values that count; missing: \"cust_4711\"."_s;
        QTest::newRow("no value") << good().replace(u"cust_4711"_s, u"of a customer"_s) << noValue;
        for (const auto& other : {u"cust_47110"_s, u"xcust_4711"_s, u"cust_4711-b"_s,
                                  u"cust_4711.old"_s, u"x-cust_4711"_s, u"cust_471"_s})
            QTest::newRow(qPrintable(other)) << good().replace(u"cust_4711"_s, other) << noValue;
    }
    void others()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const ChallengeResult result = explained(deletion(), text);
        QVERIFY(!result.passed);
        QCOMPARE(result.message, message);
    }

    void theSentenceShownIsNoExplanation_data()
    {
        QTest::addColumn<bool>("named");
        QTest::addColumn<int>("door");
        for (const ApprovalDoor door : {ApprovalDoor::Route, ApprovalDoor::Evaluate}) {
            QTest::addRow("worker %d", int(door)) << true << int(door);
            QTest::addRow("caller %d", int(door)) << false << int(door);
        }
    }
    void theSentenceShownIsNoExplanation()
    {
        QFETCH(bool, named);
        QFETCH(int, door);
        // Also with the values behind it, more than once, and padded.
        Approval approval = askedApproval({{u"account_id"_s, u"cust_4711"_s}}, ApprovalDoor(door),
                                          Challenge::MultiParty);
        approval.tokenName = u"ci token"_s;
        if (!named)
            approval.workerId.clear();
        const QString sentence = sentenceFor(approval);
        const QString values = u" cust_4711 "_s;
        const QString padded = QString(sentence + values).repeated(3);
        for (const QString& text : QStringList{sentence, sentence + values, padded,
                                               padded + u" It is what shall really happen."_s,
                                               padded + u"a1 a2 a3 a4 a5 a6 a7 a8 a9 a.b c/d"_s})
            QVERIFY2(!explained(approval, text).passed, qPrintable(text));
    }

    void capabilitiesAreNamedByTheirLastParts_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("passes");
        QTest::newRow("id") << u"cap.account.delete"_s << u"run cap.account.delete"_s << true;
        QTest::newRow("words") << u"cap.account.delete"_s << u"delete an account"_s << true;
        QTest::newRow("version") << u"cap.account.delete.v1"_s << u"delete an account"_s << true;
        QTest::newRow("long") << u"cap.crm.eu.user-data.export"_s << u"export user data"_s << true;
        QTest::newRow("hump") << u"deleteAccount"_s << u"delete an account"_s << true;
        QTest::newRow("dropped e")
            << u"cap.account.delete"_s << u"start deleting accounts"_s << true;
        QTest::newRow("y") << u"list_entry"_s << u"make it list entries"_s << true;
        QTest::newRow("other script") << u"удалить_счёт"_s << u"Удалить старый счёт"_s << true;
        QTest::newRow("one part") << u"cap.account.delete"_s << u"delete something"_s << false;
    }
    void capabilitiesAreNamedByTheirLastParts()
    {
        QFETCH(QString, capability);
        QFETCH(QString, words);
        QFETCH(bool, passes);
        Approval approval = askedApproval({}, ApprovalDoor::Route, Challenge::MultiParty);
        approval.capabilityId = capability;
        const ChallengeResult result = explained(
            approval, u"Someone wants to %1 today since yesterday evening our whole support team "
                      "waited for exactly this to happen."_s.arg(words));
        QVERIFY2(result.passed == passes, qPrintable(result.message));
    }

    void theImportantValuesHaveToBeNamed()
    {
        const ExplanationDemand demand =
            explanationFor(askedApproval({{u"comment"_s, u"fraud"_s},
                                          {u"amount"_s, 1250},
                                          {u"to"_s, u"acct_83"_s},
                                          {u"colour"_s, u"red"_s},
                                          {u"password"_s, u"[masked]"_s},
                                          {u"invoice_id"_s, u"inv\u200b_1"_s},
                                          {u"file"_s, QString(45, u'x')}},
                                         ApprovalDoor::Evaluate, Challenge::MultiParty));
        QCOMPARE(demand.action, u"update_billing"_s);
        QCOMPARE(demand.leastWords, 15);
        QCOMPARE(demand.mentions, (QStringList{u"1250"_s, u"acct_83"_s, u"red"_s}));
    }

    void metadataOnlyWhereThereIsNothingElse()
    {
        QCOMPARE(explanationFor(askedApproval({{u"comment"_s, u"fraud"_s}, {u"tag"_s, u"x"_s}}))
                     .mentions,
                 QStringList{u"fraud"_s});
        QCOMPARE(explanationFor(askedApproval({{u"comment"_s, u"fraud"_s}, {u"to"_s, u"x1"_s}}))
                     .mentions,
                 QStringList{u"x1"_s});
        QVERIFY(explanationFor(askedApproval({})).mentions.isEmpty());
    }

    void equalValuesAreNamedOnce()
    {
        QCOMPARE(explanationFor(askedApproval({{u"from"_s, u"A1"_s}, {u"to"_s, u"a1"_s}})).mentions,
                 QStringList{u"A1"_s});
    }

    void severalMissingValuesAreListed()
    {
        const Approval approval = askedApproval({{u"amount"_s, -5}, {u"to"_s, u"Ann Lee"_s}},
                                                ApprovalDoor::Evaluate, Challenge::MultiParty);
        const QString text = u"We update the billing of one client whose contract ended early last "
                             "month as agreed by phone %1"_s;
        QCOMPARE(explained(approval, text.arg(u"5"_s)).message,
                 u"Name the values that count; missing: \"-5\", \"Ann Lee\"."_s);
        QVERIFY(explained(approval, text.arg(u"with -5 for ann  lee."_s)).passed);
    }

    void aValueIsNoPartOfALargerNumber()
    {
        const Approval approval =
            askedApproval({{u"amount"_s, 5}}, ApprovalDoor::Evaluate, Challenge::MultiParty);
        const QString text = u"We update the billing of one client whose contract ended early last "
                             "month, with %1 as agreed"_s;
        for (const auto& other :
             {u"15"_s, u"50"_s, u"5.5"_s, u"1,5"_s, u"-5"_s, u"x5"_s, u"5%5"_s}) {
            const bool named = other == u"5%5";
            QCOMPARE(explained(approval, text.arg(other)).passed, named);
        }
        for (const auto& same : {u"5"_s, u"5,"_s, u"(5)"_s, u"$5"_s, u"5 \u20ac"_s})
            QVERIFY(explained(approval, text.arg(same)).passed);
    }

    void aNameThatCannotBeReadNeedNotBeNamed()
    {
        Approval approval = askedApproval({}, ApprovalDoor::Evaluate, Challenge::MultiParty);
        for (const QString& name : {QString(), u"---"_s, u"de\u202elete"_s}) {
            approval.capabilityId = name;
            QVERIFY(explanationFor(approval).action.isEmpty());
        }
    }
};

HALL_TEST(ChallengeExplanationTest);

#include "challenge_explanation_test.moc"
