// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/hall/approving/approval_desk.h"
#include "tests/support/test_registry.h"
#include "tests/ui/firstrun/first_run_fixture.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QWindow>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

const QString walkPassphrase = u"correct horse battery"_s;
constexpr int threeMinutesMs = 180'000;
constexpr int cardPatienceMs = 60'000;

/// How somebody gets to a control and uses it.
class Hand {
public:
    Hand(FirstRunFixture& fixture, bool byKeyboard) : m_f(fixture), m_byKeyboard(byKeyboard) {}

    /// False when it cannot be got at.
    bool press(QWidget* widget)
    {
        if (!reach(widget))
            return false;
        if (m_byKeyboard)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        else
            QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }
    bool press(const char* name) { return press(m_f.find<QWidget>(name)); }

    bool type(const char* name, const QString& text)
    {
        auto* field = m_f.find<QLineEdit>(name);
        if (!reach(field))
            return false;
        if (!m_byKeyboard)
            QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), text);
        return field->text() == text;
    }

    bool goBack()
    {
        if (!m_byKeyboard)
            return press("goBack");
        QTest::keyClick(m_f.window->windowHandle(), Qt::Key_Left, Qt::AltModifier);
        return true;
    }

private:
    /// By Tab alone, or into view and under the pointer.
    bool reach(QWidget* widget)
    {
        if (!widget || !QTest::qWaitFor([&] { return widget->isEnabled() && widget->isVisible(); }))
            return false;
        if (m_byKeyboard) {
            for (int i = 0; i < 400 && QApplication::focusWidget() != widget; ++i)
                QTest::keyClick(m_f.window->windowHandle(), Qt::Key_Tab);
            return QApplication::focusWidget() == widget;
        }
        for (QWidget* parent = widget; parent; parent = parent->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(parent))
                area->ensureWidgetVisible(widget);
        }
        QApplication::processEvents();
        const QPoint middle = widget->mapTo(m_f.window.get(), widget->rect().center());
        QWidget* there = m_f.window->childAt(middle);
        return there == widget || widget->isAncestorOf(there);
    }

    FirstRunFixture& m_f;
    bool m_byKeyboard;
};

} // namespace

/// From a clean profile to an allowed, a denied and an approved decision, without reading anything.
class FirstRunWalkTest : public QObject {
    Q_OBJECT

private:
    static void answerChallenge(FirstRunFixture& f, Hand& hand, const Approval& approval)
    {
        const ChallengeSheet sheet = challengeFor(approval);
        for (const QuizQuestion& question : sheet.questions) {
            const QString name = u"choice_%1_%2"_s.arg(question.id).arg(question.right);
            QVERIFY(hand.press(f.window->findChild<QRadioButton*>(name)));
        }
    }

private Q_SLOTS:
    void ux_07_28_threeDecisionsInThreeMinutes_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("mouse") << false;
        QTest::newRow("keyboard") << true;
    }
    void ux_07_28_threeDecisionsInThreeMinutes()
    {
        QFETCH(bool, byKeyboard);
        QElapsedTimer time;
        time.start();
        FirstRunFixture f;
        QVERIFY2(f.fixture.hall, qPrintable(f.fixture.error.message));
        Hand hand(f, byKeyboard);
        QVERIFY(f.shows("startPage"));
        QTRY_COMPARE(f.plainIn("serverStep", "startAddress"), f.runner->url());

        if (byKeyboard) {
            QVERIFY(hand.type("startWorkerId", u"org.acme.reader"_s));
            QVERIFY(hand.type("startCapability", u"cap.doc.read"_s));
            QVERIFY(hand.press("startEnroll"));
            QTRY_VERIFY(f.hall().snapshot()->worker(u"org.acme.reader"_s));
        } else {
            QVERIFY(hand.press("startLoadExamples"));
        }
        QVERIFY(hand.press("startSendAllowed"));
        QTRY_COMPARE(f.outcomeIn("allowedExchange"), u"Allowed"_s);
        QVERIFY(f.plainIn("allowedExchange", "exchangeRequest").contains(f.runner->url()));
        QVERIFY(findIn(f, "allowedExchange")->isVisible());
        QVERIFY(hand.press("startSendDenied"));
        QTRY_COMPARE(f.outcomeIn("deniedExchange"), u"Denied"_s);
        QVERIFY(f.plainIn("deniedExchange", "exchangeReason").startsWith(u"DENY_"));

        QVERIFY(hand.type("startReviewerName", u"rita"_s));
        QVERIFY(hand.type("startPassphrase", walkPassphrase));
        QVERIFY(hand.type("startPassphraseAgain", walkPassphrase));
        QVERIFY(hand.press("startMakeReviewer"));
        QTRY_VERIFY(f.shows("startReviewer"));
        QVERIFY(hand.press("startInstallRule"));
        QVERIFY(hand.press("startSendApproval"));
        QTRY_COMPARE(f.outcomeIn("waitingExchange"), u"Needs a human"_s);
        QVERIFY(hand.press("startOpenCard"));
        QTRY_COMPARE(f.window->currentPage(), ui::MainWindow::Page::Approvals);

        const std::vector<Approval> pending = f.hall().approvals().pending();
        QCOMPARE(pending.size(), std::size_t(1));
        const QString id = pending.front().id;
        QTRY_VERIFY(f.shows("signInPassphrase"));
        QVERIFY(hand.type("signInPassphrase", walkPassphrase));
        QVERIFY(hand.press("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(f.shows("signedIn"), cardPatienceMs);
        answerChallenge(f, hand, pending.front());
        auto* approve = f.button("approve");
        // What comes too soon after something changed is swallowed: a person presses again.
        const auto isPending = [&] { return f.hall().approvals().find(id)->isPending(); };
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (isPending() && approve->isVisible() && approve->isEnabled())
                    (void)hand.press(approve);
                return !isPending();
            },
            cardPatienceMs));
        QCOMPARE(f.hall().approvals().find(id)->state, ApprovalState::Approved);

        QVERIFY(hand.goBack());
        QTRY_VERIFY(f.shows("startPage"));
        QTRY_COMPARE(f.outcomeIn("approvedExchange"), u"Allowed"_s);
        QTRY_VERIFY(f.find<QLabel>("startProgress")->text().startsWith(u"That is all"));
        QCOMPARE(f.recorded(u"outcome:allow -approval:apr_*"), 1);
        QCOMPARE(f.recorded(u"outcome:allow approval:apr_*"), 1);
        QCOMPARE(f.recorded(u"outcome:deny"), 1);
        QCOMPARE(f.recorded(u"outcome:ask"), 1);
        QVERIFY(time.elapsed() < threeMinutesMs);

        // And away again.
        QVERIFY(hand.press("startRemoveExamples"));
        QTRY_VERIFY(f.shows("startRemoved"));
        QVERIFY(!f.hall().snapshot()->worker(u"org.example.first-mailer"_s));
        QVERIFY(f.hall().snapshot()->bundle().rules.empty());
        QCOMPARE(f.hall().snapshot()->worker(u"org.acme.reader"_s) != nullptr, byKeyboard);
    }

private:
    static QWidget* findIn(const FirstRunFixture& f, const char* exchange)
    {
        return f.findIn<QPushButton>(exchange, "showInFeed");
    }
};

HALL_TEST(FirstRunWalkTest);
#include "first_run_walk_test.moc"
