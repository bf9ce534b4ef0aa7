// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/card_fixture.h"

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What a reviewer has to do, and who is one.
class CardChallengeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongAnswerIsSaidAndTheSecondDenies()
    {
        CardFixture f;
        const QString id = quizzed(f);
        f.open(id);
        f.signIn();
        QTRY_VERIFY(f.said(u"approveHint"_s).startsWith(u"Answer"));
        answerWrongly(f, id);
        f.type(u"verdictNote"_s, u"why not"_s);
        f.hall.pass(60'000);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        f.rest();
        f.press(u"approve"_s);
        QTRY_COMPARE(f.approval(id).wrongRounds, 1);
        QTRY_VERIFY(f.shows(u"challengeMessage"_s));
        QVERIFY(f.isPending(id));
        // New questions, none of them answered.
        QTRY_VERIFY(!f.button(u"approve"_s)->isEnabled());
        answerWrongly(f, id);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        f.rest();
        f.press(u"approve"_s);
        QTRY_COMPARE(f.said(u"outcomeWord"_s), u"Denied"_s);
    }

    void answersStayWhileOthersAsk()
    {
        CardFixture f;
        const QString id = quizzed(f);
        f.open(id);
        const QuizQuestion question = challengeFor(f.approval(id)).questions.front();
        f.choice(question, 1)->click();
        QCOMPARE(quizzed(f), id);
        QTRY_COMPARE(f.said(u"cardWaiting"_s), u"2 waiting"_s);
        QVERIFY(f.choice(question, 1)->isChecked());
    }

    void twoReviewersAreSaidAtOnce()
    {
        CardFixture f;
        const QString id = critical(f);
        f.open(id);
        f.signIn();
        QVERIFY(f.said(u"challengeReviewers"_s).contains(u"2 different reviewers"));
        f.hall.pass(60'000);
        f.answer(id);
        QTRY_COMPARE(f.said(u"approveHint"_s), u"It takes more reviewers than there are."_s);
        QVERIFY(!f.button(u"approve"_s)->isEnabled());
        QVERIFY(f.button(u"deny"_s)->isEnabled());
        // One who is made meanwhile counts at once.
        f.hall.addReviewer(u"sam"_s);
        f.type(u"verdictNote"_s, u"agreed"_s);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
    }

    void twoDifferentReviewersApprove()
    {
        CardFixture f;
        f.hall.addReviewer(u"sam"_s);
        const QString id = critical(f);
        f.open(id);
        f.signIn(u"rita"_s);
        QVERIFY(f.said(u"challengeReviewers"_s).startsWith(u"Reviewer 1 of 2"));
        f.find<QPlainTextEdit>(u"explanation"_s)->setPlainText(u"it writes"_s);
        QTRY_COMPARE(f.said(u"explanationCount"_s), u"2 of at least 15 words"_s);
        QVERIFY(f.shows(u"explanationMissing"_s));
        f.answer(id);
        QVERIFY2(!f.shows(u"explanationMissing"_s), qPrintable(f.said(u"explanationMissing"_s)));
        f.type(u"verdictNote"_s, u"agreed with the owner"_s);
        f.hall.pass(30'000);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        f.rest();
        f.press(u"approve"_s);
        QTRY_COMPARE(f.approval(id).steps.size(), 1U);
        QVERIFY(f.isPending(id));
        QTRY_VERIFY(f.said(u"challengeReviewers"_s).startsWith(u"Reviewer 2 of 2"));
        QVERIFY(f.said(u"challengeReviewers"_s).contains(u"rita"));
        // The first one is no longer asked; the second one reads for himself.
        QTRY_COMPARE(f.find<QComboBox>(u"reviewer"_s)->currentText(), u"sam"_s);
        f.signIn(u"sam"_s);
        f.answer(id);
        QTRY_COMPARE(f.said(u"approveHint"_s), u"Approving works in 10 s."_s);
        f.hall.pass(10'000);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        f.rest();
        f.press(u"approve"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
        QCOMPARE(f.approval(id).resolvedBy, u"sam"_s);
    }

    void theFirstReviewerIsMadeInPlace()
    {
        CardFixture f;
        (void)await<Reviewer>([&](Done<Reviewer> done) {
            f.hall.hall->removeReviewer(u"rita"_s, localCaller(), std::move(done));
        });
        const QString id = f.ask();
        f.open(id);
        QTRY_VERIFY(f.shows(u"makeReviewer"_s));
        QTRY_COMPARE(f.said(u"approveHint"_s), u"Sign in to decide."_s);
        f.type(u"firstName"_s, u"ann"_s);
        f.type(u"firstPassphrase"_s, u"a long enough one"_s);
        f.type(u"firstPassphraseAgain"_s, u"another long one"_s);
        f.press(u"makeReviewer"_s);
        QCOMPARE(f.said(u"signInProblem"_s), u"The two passphrases are not the same."_s);
        f.type(u"firstPassphrase"_s, u"short"_s);
        f.type(u"firstPassphraseAgain"_s, u"short"_s);
        f.press(u"makeReviewer"_s);
        QTRY_VERIFY(f.said(u"signInProblem"_s).contains(u"10"));
        f.type(u"firstPassphrase"_s, u"a long enough one"_s);
        f.type(u"firstPassphraseAgain"_s, u"a long enough one"_s);
        f.press(u"makeReviewer"_s);
        QTRY_VERIFY(f.shows(u"signedIn"_s));
        f.rest();
        f.press(u"deny"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Denied);
        QCOMPARE(f.approval(id).resolvedBy, u"ann"_s);
    }

    void aWrongPassphraseIsSaid()
    {
        CardFixture f;
        f.open(f.ask());
        f.type(u"signInPassphrase"_s, u"not it at all"_s);
        f.press(u"signIn"_s);
        QTRY_VERIFY(f.shows(u"signInProblem"_s));
        QVERIFY(!f.shows(u"signedIn"_s));
        QVERIFY(!f.button(u"deny"_s)->isEnabled());
        QCOMPARE(f.find<QLineEdit>(u"signInPassphrase"_s)->text(), QString());
    }

    void aSessionEndsAfterAQuarterOfAnHour()
    {
        CardFixture f({{u"expires_after_s"_s, 7200}});
        f.open(f.ask());
        f.signIn();
        QTRY_VERIFY(f.button(u"deny"_s)->isEnabled());
        f.hall.pass(15 * 60'000);
        QTRY_VERIFY(!f.button(u"deny"_s)->isEnabled());
        QVERIFY(f.shows(u"signInPassphrase"_s));
    }

    void aHiddenValueIsShownForThePassphraseAndCoveredAgain()
    {
        CardFixture f;
        const QString id = f.ask({{u"password"_s, u"hunter2hunter2"_s}, {u"n"_s, 1}});
        f.open(id);
        QVERIFY(f.shows(u"maskedValues"_s));
        QVERIFY(!f.button(u"reveal"_s)->isEnabled());
        f.signIn();
        QTRY_VERIFY(f.button(u"reveal"_s)->isEnabled());
        QVERIFY(!f.find<QPlainTextEdit>(u"argumentText"_s)->toPlainText().contains(u"hunter2"));
        f.button(u"reveal"_s)->click();
        f.type(u"revealPassphrase"_s, u"wrong wrong wrong"_s);
        f.button(u"revealSend"_s)->click();
        QTRY_VERIFY(f.shows(u"revealProblem"_s));
        QCOMPARE(f.said(u"hiddenValue"_s), u"[masked]"_s);
        f.type(u"revealPassphrase"_s, DeskFixture::passphrase);
        f.button(u"revealSend"_s)->click();
        QTRY_COMPARE(f.said(u"hiddenValue"_s), u"\"hunter2hunter2\""_s);
        QCOMPARE(f.hall.count(u"value_revealed"_s), 1);
        f.card->hide();
        f.card->QWidget::show();
        QCOMPARE(f.said(u"hiddenValue"_s), u"[masked]"_s);
    }

    void anActionIsApprovedWithOtherArguments()
    {
        CardFixture f;
        const QString id =
            f.evaluate(u"update_billing"_s, {{u"amount"_s, 500}, {u"customer"_s, u"cust_123"_s}});
        QVERIFY(!id.isEmpty());
        f.open(id);
        f.signIn();
        f.answer(id);
        f.type(u"verdictNote"_s, u"too much"_s);
        f.hall.pass(60'000);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        QVERIFY(f.find<QAction>(u"edit"_s)->isVisible());
        f.act(u"edit"_s);
        auto* edit = f.find<QPlainTextEdit>(u"editArguments"_s);
        QTRY_VERIFY(edit->isVisible());
        QCOMPARE(f.said(u"sideMissing"_s), u"Nothing is changed yet."_s);
        edit->setPlainText(u"{\"amount\": 50,"_s);
        QVERIFY(!f.button(u"sideConfirm"_s)->isEnabled());
        edit->setPlainText(u"{\"amount\": 50, \"customer\": \"cust_123\"}"_s);
        f.type(u"sideNote"_s, u"ten times less"_s);
        QTRY_VERIFY2(f.button(u"sideConfirm"_s)->isEnabled(), qPrintable(f.said(u"sideMissing"_s)));
        f.rest();
        f.press(u"sideConfirm"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Modified);
        QCOMPARE(f.approval(id).modification[u"amount"_s].toInt(), 50);
        QTRY_COMPARE(f.said(u"outcomeWord"_s), u"Modified"_s);
    }

private:
    static QString quizzed(CardFixture& f)
    {
        return f.ask({{u"account_id"_s, u"cust_48213"_s}},
                     {{u"blast_score"_s, 70}, {u"env"_s, u"prod"_s}});
    }
    static QString critical(CardFixture& f)
    {
        return f.ask({{u"account_id"_s, u"cust_48213"_s}},
                     {{u"blast_score"_s, 90}, {u"env"_s, u"prod"_s}});
    }
    static void answerWrongly(CardFixture& f, const QString& id)
    {
        for (const QuizQuestion& question : challengeFor(f.approval(id)).questions)
            f.choice(question, question.right == 0 ? 1 : 0)->click();
    }
};

HALL_TEST(CardChallengeTest);
#include "card_challenge_test.moc"
