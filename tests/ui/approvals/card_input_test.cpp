// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/card_fixture.h"

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What may decide on a card, and what must not.
class CardInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_02_keysDecideOnlyInsideAndAfterAMoment()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        // Elsewhere in the same window …
        f.outside->setFocus();
        for (const Qt::Key letter : {Qt::Key_D, Qt::Key_O, Qt::Key_F})
            f.key(letter, Qt::AltModifier);
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Space);
        QVERIFY(!f.shows(u"scopeChooser"_s));
        // … and in another one.
        QLineEdit other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTest::keyClick(&other, Qt::Key_O, Qt::AltModifier);
        QTest::keyClick(&other, Qt::Key_D, Qt::AltModifier);
        QTest::keyClick(&other, Qt::Key_Return);
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.rest();
        QVERIFY(f.isPending(id));

        f.card->setFocus();
        QApplication::processEvents();
        f.key(Qt::Key_O, Qt::AltModifier);
        f.steady += ui::InputGuard::quietMs - 1;
        f.key(Qt::Key_O, Qt::AltModifier);
        f.hall.settle();
        QVERIFY(f.isPending(id));
        f.steady += 1;
        f.key(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(!f.isPending(id));
        QCOMPARE(f.approval(id).state, ApprovalState::Approved);
    }

    void ux_07_03_enterApprovesOnTheApproveButtonOnly()
    {
        CardFixture f;
        const QString id = f.ask({{u"amount"_s, 5}, {u"password"_s, u"hunter2hunter2"_s}});
        f.makeReady(id);
        f.card->setFocus();
        QCOMPARE(QApplication::focusWidget(), f.find<QWidget>(u"cardText"_s));
        int tried = 0;
        for (QWidget* widget : f.card->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                !widget->isEnabled() || widget->objectName() == u"approve" ||
                widget->objectName() == u"deny")
                continue;
            widget->setFocus();
            f.rest();
            f.key(Qt::Key_Return);
            f.key(Qt::Key_Enter);
            if (QWidget* menu = QApplication::activePopupWidget())
                menu->close();
            ++tried;
        }
        QVERIFY2(tried > 8, qPrintable(QString::number(tried)));
        f.hall.settle();
        QVERIFY(f.isPending(id));
        QVERIFY(!f.button(u"approve"_s)->isDefault());
        QVERIFY(!f.button(u"approve"_s)->autoDefault());

        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
        f.button(u"approve"_s)->setFocus();
        f.key(Qt::Key_Return);
        f.hall.settle();
        QVERIFY(f.isPending(id));
        f.rest();
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.approval(id).state, ApprovalState::Approved);
    }

    void ux_07_08_closingDecidesNothing()
    {
        CardFixture f;
        const QString id = f.ask();
        const QString other = f.ask({{u"n"_s, 2}});
        f.makeReady(id);
        f.card->hide();
        f.card->QWidget::show();
        f.key(Qt::Key_Escape);
        f.card->clear();
        f.card->show(other);
        f.window->close();
        f.window.reset();
        f.hall.settle();
        QVERIFY(f.isPending(id));
        QVERIFY(f.isPending(other));
        QCOMPARE(f.hall.count(u"approval_approved"_s) + f.hall.count(u"approval_denied"_s), 0);
    }

    void aPressThatBeganTooEarlyCountsForNothing()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        QPushButton* deny = f.button(u"deny"_s);
        const QString next = f.ask({{u"n"_s, 2}});
        f.card->show(next);
        QTRY_VERIFY(deny->isEnabled());
        QTest::mousePress(deny, Qt::LeftButton);
        f.rest();
        QTest::mouseRelease(deny, Qt::LeftButton);
        f.hall.settle();
        QVERIFY(f.isPending(next));
        // What a screen reader presses goes through the guard as well.
        f.card->guard().restart();
        deny->click();
        f.hall.settle();
        QVERIFY(f.isPending(next));
        f.rest();
        QTest::mouseClick(deny, Qt::LeftButton);
        QTRY_COMPARE(f.approval(next).state, ApprovalState::Denied);
        QVERIFY(f.isPending(id));
    }

    void aSecondEnterAfterSigningInPressesNothing()
    {
        CardFixture f;
        const QString id = f.ask();
        f.open(id);
        f.hall.pass(60'000);
        auto* field = f.find<QLineEdit>(u"signInPassphrase"_s);
        field->setText(DeskFixture::passphrase);
        field->setFocus();
        f.rest();
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.shows(u"signedIn"_s));
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Space);
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        f.hall.settle();
        QVERIFY(f.isPending(id));
    }

    void theTimeForReadingIsWaitedFor()
    {
        CardFixture f;
        const QString id = f.ask();
        f.open(id);
        f.signIn();
        QTRY_VERIFY(f.button(u"deny"_s)->isEnabled());
        QVERIFY(!f.button(u"approve"_s)->isEnabled());
        QTRY_COMPARE(f.said(u"approveHint"_s), u"Approving works in 3 s."_s);
        f.hall.pass(2'999);
        QTRY_COMPARE(f.said(u"approveHint"_s), u"Approving works in 1 s."_s);
        QVERIFY(!f.button(u"approve"_s)->isEnabled());
        f.hall.pass(1);
        QTRY_VERIFY(f.button(u"approve"_s)->isEnabled());
    }

    void digitsAnswerInsideTheQuizOnly()
    {
        CardFixture f;
        const QString id = f.ask({{u"account_id"_s, u"cust_48213"_s}},
                                 {{u"blast_score"_s, 70}, {u"env"_s, u"prod"_s}});
        f.open(id);
        const ChallengeSheet sheet = challengeFor(f.approval(id));
        QCOMPARE(sheet.kind, ChallengeSheet::Kind::Quiz);
        const QuizQuestion& question = sheet.questions.front();
        f.card->setFocus();
        f.key(Qt::Key_2);
        QVERIFY(!f.choice(question, 1)->isChecked());
        f.choice(question, 0)->setFocus();
        f.key(Qt::Key_2);
        QVERIFY(f.choice(question, 1)->isChecked());
        QVERIFY(f.choice(question, 1)->hasFocus());
        f.key(Qt::Key_1);
        QVERIFY(f.choice(question, 0)->isChecked());
    }

    void buildingACardOpensNoWindow()
    {
        CardFixture f;
        struct Counter : QObject {
            QStringList shown;
            bool eventFilter(QObject* watched, QEvent* event) override
            {
                const auto* widget = qobject_cast<QWidget*>(watched);
                if (event->type() == QEvent::Show && widget && widget->isWindow())
                    shown +=
                        widget->objectName() + QLatin1String(watched->metaObject()->className());
                return false;
            }
        } counter;
        qApp->installEventFilter(&counter);
        {
            ui::ApprovalCard another(f.desk(), *f.hall.hall, f.theme, f.window.get());
            another.show(f.ask({{u"n"_s, 1}}, {{u"blast_score"_s, 70}}));
        }
        f.open(f.ask({{u"password"_s, u"hunter2hunter2"_s}}));
        f.signIn();
        f.press(u"approveFor"_s);
        QTRY_VERIFY(f.shows(u"scopeChooser"_s));
        QCOMPARE(counter.shown, QStringList());
    }

    void everythingHasAName()
    {
        CardFixture f;
        const QString id =
            f.ask({{u"password"_s, u"hunter2hunter2"_s}, {u"to"_s, QJsonArray{1, 2}}},
                  {{u"blast_score"_s, 70}, {u"session_id"_s, u"s1"_s}});
        f.open(id);
        f.signIn();
        QCOMPARE(nameless(f.card).join(u'\n'), QString());
        f.press(u"approveFor"_s);
        QTRY_VERIFY(f.shows(u"scopeChooser"_s));
        QCOMPARE(nameless(f.card).join(u'\n'), QString());
    }
};

HALL_TEST(CardInputTest);
#include "card_input_test.moc"
