// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/card_fixture.h"
#include "ui/language/translations.h"

#include <csignal>
#include <sys/resource.h>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// No file can grow while it lives.
struct FullDisk {
    rlimit before{};
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{1, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
};

} // namespace

/// What is decided on a card, and what comes of it.
class CardVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_05_identicalRequestsAreOneCard()
    {
        CardFixture f;
        // Approve releases one.
        QString id = threeTimes(f);
        f.makeReady(id);
        QCOMPARE(f.said(u"cardWaiting"_s), u"3 waiting"_s);
        QVERIFY(f.shows(u"approveAll"_s));
        f.press(u"approve"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
        QCOMPARE(f.approval(id).uses, 1);
        QCOMPARE(f.hall.count(u"approval_approved"_s), 1);
        QVERIFY(f.hall.ask().allowed());
        QVERIFY(!f.hall.ask().allowed());

        // "Approve all 3 waiting" releases three, with a record each.
        f.hall.ask();
        f.hall.ask();
        id = f.desk().pending().front().id;
        QCOMPARE(f.approval(id).waiting, 3);
        f.open(id);
        f.hall.pass(60'000);
        QTRY_VERIFY(f.button(u"approveAll"_s)->isEnabled());
        QCOMPARE(f.button(u"approveAll"_s)->text(), u"Approve all 3 waiting"_s);
        f.rest();
        f.press(u"approveAll"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
        QCOMPARE(f.hall.count(u"approval_approved"_s), 4);
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.hall.ask().allowed());

        // Deny answers all.
        id = threeTimes(f);
        f.open(id);
        f.press(u"deny"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Denied);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(f.hall.ask().denial->code, DenyCode::ApprovalDenied);
    }

    void ux_07_09_notNowKeepsItPending()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        f.act(u"notNow"_s);
        QVERIFY(f.isPending(id));
        QVERIFY(f.desk().isAside(id));
        QTRY_VERIFY(f.shows(u"outcomePanel"_s));
        QCOMPARE(f.said(u"outcomeWord"_s), u"Set aside"_s);
        QVERIFY(f.said(u"outcomeText"_s).contains(u"a denial is answered at once"));
        QVERIFY(!f.shows(u"verdictBar"_s));
        QVERIFY(!f.shows(u"argumentText"_s));
        QVERIFY(f.shows(u"countdownText"_s));
        QVERIFY(f.said(u"countdownText"_s).contains(u"expires in 14:00"));
        QCOMPARE(f.button(u"takeUp"_s)->text(), u"Undo"_s);
        f.press(u"takeUp"_s);
        QVERIFY(!f.desk().isAside(id));
        QVERIFY(f.shows(u"verdictBar"_s));
        QVERIFY(f.shows(u"argumentText"_s));

        // Later, from the list: one press takes it up.
        f.desk().setAside(id, true);
        f.card->clear();
        f.card->show(id);
        QCOMPARE(f.button(u"takeUp"_s)->text(), u"Take it up again"_s);
        f.press(u"takeUp"_s);
        QVERIFY(f.shows(u"verdictBar"_s));
        QVERIFY(f.isPending(id));
    }

    void ux_07_11_theScopeSaysWhatItWouldHaveMatched()
    {
        ui::Translations translations;
        translations.use(u"en"_s);
        CardFixture f;
        const QString second = u"org.acme.second"_s;
        QVERIFY(f.hall.enroll(workerRecordText(second, DeskFixture::capability)).ok());
        for (int n = 0; n < 3; ++n)
            f.ask({{u"n"_s, n}});
        (void)f.hall.route(
            {{u"capability_id"_s, DeskFixture::capability}, {u"worker_id"_s, second}},
            f.hall.agent);
        const QString id = f.desk().pending().front().id;
        f.makeReady(id);
        f.press(u"approveFor"_s);
        QTRY_VERIFY(f.shows(u"scopeChooser"_s));
        choose(f, u"scopeDuration"_s, u"1 hour"_s);
        QTRY_COMPARE(f.said(u"scopePreview"_s),
                     u"Would have matched 3 of the last 4 requests, from 1 worker."_s);
        choose(f, u"scopeWho"_s, u"org.acme.*, every worker of the namespace"_s);
        QTRY_COMPARE(f.said(u"scopePreview"_s),
                     u"Would have matched 4 of the last 4 requests, from 2 workers."_s);
        QVERIFY(f.isPending(id));
        QSignalSpy place(f.card, &ui::ApprovalCard::wantsPlace);
        f.press(u"scopeShow"_s);
        QVERIFY(place.value(0).value(0).toString().contains(u"dec_"));

        QCOMPARE(f.button(u"scopeConfirm"_s)->text(), u"Approve for 1 hour"_s);
        f.rest();
        f.press(u"scopeConfirm"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
        const auto grants = f.desk().standingGrants();
        QCOMPARE(grants.size(), 1U);
        QCOMPARE(grants.front().workerPattern, u"org.acme.*"_s);
        QCOMPARE(grants.front().approvalId, id);
        QCOMPARE(grants.front().expiresAtMs - grants.front().createdAtMs, 3'600'000);
        QCOMPARE(grants.front().env, f.approval(id).env);
    }

    void ux_07_12_aboveTheLimitNothingLasts()
    {
        CardFixture f;
        const QString id = f.ask({{u"account_id"_s, u"cust_48213"_s}},
                                 {{u"blast_score"_s, 70}, {u"env"_s, u"prod"_s}});
        QVERIFY(f.approval(id).blastScore.value_or(0) > 60);
        f.open(id);
        f.signIn();
        f.answer(id);
        f.hall.pass(60'000);
        // A comment is required, whatever the answer lasts.
        QTRY_VERIFY(f.said(u"approveHint"_s).contains(u"say why in the note"));
        QVERIFY(!f.button(u"approve"_s)->isEnabled());

        f.press(u"approveFor"_s);
        QTRY_VERIFY(f.shows(u"scopeChooser"_s));
        auto* durations = f.find<QComboBox>(u"scopeDuration"_s);
        QCOMPARE(durations->findText(u"until a date"_s), -1);
        QVERIFY(!f.button(u"scopeConfirm"_s)->isEnabled());
        f.type(u"scopeNote"_s, u"Approved by the owner."_s);
        QVERIFY(!f.button(u"scopeConfirm"_s)->isEnabled());
        f.type(u"scopeTyped"_s, u"cap.doc.writ"_s);
        QVERIFY(!f.button(u"scopeConfirm"_s)->isEnabled());
        f.type(u"scopeTyped"_s, DeskFixture::capability);
        QTRY_VERIFY(f.button(u"scopeConfirm"_s)->isEnabled());
        f.rest();
        f.press(u"scopeConfirm"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
        QCOMPARE(f.approval(id).note, u"Approved by the owner."_s);
        QCOMPARE(f.desk().standingGrants().size(), 1U);
    }

    void beyondADayTakesTheCapabilityAndANote()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        f.press(u"approveFor"_s);
        QTRY_VERIFY(f.shows(u"scopeChooser"_s));
        QVERIFY(!f.shows(u"scopeTyped"_s));
        QVERIFY(!f.shows(u"scopeUntil"_s));
        choose(f, u"scopeDuration"_s, u"until a date"_s);
        QVERIFY(f.shows(u"scopeUntil"_s));
        QVERIFY(f.shows(u"scopeTyped"_s));
        QVERIFY(!f.button(u"scopeConfirm"_s)->isEnabled());
        f.type(u"scopeTyped"_s, DeskFixture::capability);
        f.type(u"scopeNote"_s, u"for the migration"_s);
        QVERIFY(f.button(u"scopeConfirm"_s)->isEnabled());
        f.rest();
        f.press(u"scopeConfirm"_s);
        QTRY_COMPARE(f.desk().standingGrants().size(), 1U);
        const StandingGrant grant = f.desk().standingGrants().front();
        QVERIFY(grant.expiresAtMs - grant.createdAtMs > 6 * 86'400'000LL);
    }

    void ux_07_14_anAnswerFromElsewhereIsShownAtOnce()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        QVERIFY(f.hall.approve(id).ok());
        QTRY_VERIFY(f.shows(u"outcomePanel"_s));
        QVERIFY(!f.shows(u"verdictBar"_s));
        for (const QString& name : {u"approve"_s, u"approveFor"_s, u"deny"_s, u"more"_s})
            QVERIFY(!f.shows(name));
        QCOMPARE(f.said(u"outcomeWord"_s), u"Approved"_s);
        const QString text = f.said(u"outcomeText"_s);
        QVERIFY2(text.contains(u"rita") && text.contains(u"HTTP"), qPrintable(text));
        QVERIFY2(text.contains(u"Recorded #"_s), qPrintable(text));
        QSignalSpy next(f.card, &ui::ApprovalCard::wantsNext);
        f.press(u"next"_s);
        QCOMPARE(next.size(), 1);
    }

    void aVerdictSaysWhereItIsRecorded()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        QSignalSpy done(f.card, &ui::ApprovalCard::verdictDone);
        f.type(u"verdictNote"_s, u"looks right"_s);
        f.press(u"approve"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.value(0).value(0).toString(), id);
        const QString text = f.said(u"outcomeText"_s);
        QVERIFY2(text.contains(u"Recorded #%1."_s.arg(f.approval(id).recordSeq)), qPrintable(text));
        QVERIFY(text.contains(u"looks right"));
        QCOMPARE(f.approval(id).channel, u"window"_s);
    }

    void expiredIsNotDenied()
    {
        CardFixture f;
        const QString id = f.ask();
        f.open(id);
        f.hall.pass(15 * 60'000);
        f.hall.expire();
        QTRY_COMPARE(f.said(u"outcomeWord"_s), u"Expired"_s);
        QVERIFY(!f.shows(u"countdownText"_s));
    }

    void whatCannotBeRecordedIsNotApproved()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        {
            const FullDisk full;
            f.press(u"approve"_s);
            QTRY_VERIFY(f.said(u"cardProblem"_s).startsWith(u"Nothing was decided."));
            QVERIFY(f.shows(u"cardProblem"_s));
            QVERIFY(f.shows(u"verdictBar"_s));
            QVERIFY(f.isPending(id));
        }
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        f.rest();
        f.press(u"approve"_s);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
        QTRY_VERIFY(!f.shows(u"cardProblem"_s));
    }

    void aVerdictThatComesTooLateStandsInPlace()
    {
        CardFixture f({{u"expires_after_s"_s, 300}});
        const QString id = f.ask();
        f.makeReady(id);
        f.hall.pass(300'000);
        f.button(u"approve"_s)->click();
        QTRY_VERIFY(f.said(u"cardProblem"_s).contains(u"expired"));
        QTRY_COMPARE(f.said(u"outcomeWord"_s), u"Expired"_s);
        QCOMPARE(f.hall.count(u"approval_approved"_s), 0);
    }

private:
    static QString threeTimes(CardFixture& f)
    {
        f.ask();
        f.ask();
        return f.ask();
    }
    static void choose(const CardFixture& f, const QString& box, const QString& word)
    {
        auto* combo = f.find<QComboBox>(box);
        QVERIFY2(combo->findText(word) >= 0, qPrintable(word));
        combo->setCurrentIndex(combo->findText(word));
    }
};

HALL_TEST(CardVerdictTest);
#include "card_verdict_test.moc"
