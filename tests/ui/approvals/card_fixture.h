// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hall/approving/desk_fixture.h"
#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/card/guard/input_guard.h"
#include "ui/models/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

namespace hall::test {

using namespace Qt::StringLiterals;

/// A real card in a shown window beside a field of somebody else, over a real Hall. Deadlines and
/// reading times follow the Hall's clock, the guard a second one; both stand until they are moved.
struct CardFixture {
    DeskFixture hall;
    ui::Theme theme;
    qint64 steady = 1'000'000;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    QLineEdit* outside = new QLineEdit;
    ui::ApprovalCard* card = nullptr;

    explicit CardFixture(const QJsonObject& approvals = {}) : hall(approvals)
    {
        card = new ui::ApprovalCard(hall.desk(), *hall.hall, theme);
        card->guard().setClock([this] { return steady; });
        auto* column = new QVBoxLayout(window.get());
        column->addWidget(outside);
        column->addWidget(card, 1);
        window->resize(900, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        outside->setFocus();
    }
    ~CardFixture() { window.reset(); }

    ApprovalDesk& desk() { return hall.desk(); }
    Approval approval(const QString& id) { return *desk().find(id); }
    bool isPending(const QString& id) { return approval(id).isPending(); }

    /// A request that a person has to decide; its approval.
    QString ask(const QJsonObject& arguments = {}, QJsonObject more = {})
    {
        if (!arguments.isEmpty())
            more.insert(u"request"_s, arguments);
        return hall.ask(more).pendingApprovalId;
    }
    /// An action that comes to the other door.
    QString evaluate(const QString& name, const QJsonObject& arguments)
    {
        auto call = parseActionCall({{u"function_name"_s, name},
                                     {u"action_args"_s, arguments},
                                     {u"worker_id"_s, DeskFixture::worker},
                                     {u"wait_ms"_s, 0}});
        const auto answer = await<EvaluateAnswer>([&](Done<EvaluateAnswer> done) {
            hall.hall->evaluate(*std::move(call), hall.agent, std::move(done));
        });
        return answer->decision.pendingApprovalId;
    }

    /// Shows it, waits for what is read from the log, and lets the guard's moment pass.
    void open(const QString& id)
    {
        card->show(id);
        QVERIFY(QTest::qWaitFor([&] {
            return find<QPlainTextEdit>(u"argumentText"_s)->blockCount() > 1 &&
                   said(u"workerPast"_s) != u"Loading…";
        }));
        rest();
    }
    void rest()
    {
        QApplication::processEvents();
        steady += ui::InputGuard::quietMs;
    }
    /// Signs rita in, or somebody else.
    void signIn(const QString& name = u"rita"_s)
    {
        auto* reviewers = find<QComboBox>(u"reviewer"_s);
        reviewers->setCurrentIndex(reviewers->findText(name));
        find<QLineEdit>(u"signInPassphrase"_s)->setText(DeskFixture::passphrase);
        find<QPushButton>(u"signIn"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return shows(u"signedIn"_s); }));
        rest();
    }
    /// Signed in, answered rightly, the time for reading passed: only a press is missing.
    void makeReady(const QString& id)
    {
        open(id);
        signIn();
        answer(id);
        hall.pass(60'000);
        QVERIFY(QTest::qWaitFor([&] { return button(u"approve"_s)->isEnabled(); }));
        rest();
    }
    /// As the challenge of now asks for.
    void answer(const QString& id)
    {
        const ChallengeSheet sheet = challengeFor(approval(id));
        for (const QuizQuestion& question : sheet.questions)
            choice(question, question.right)->click();
        if (sheet.explanation)
            find<QPlainTextEdit>(u"explanation"_s)
                ->setPlainText(DeskFixture::explanation(*sheet.explanation));
    }
    QRadioButton* choice(const QuizQuestion& question, int index)
    {
        return find<QRadioButton>(u"choice_%1_%2"_s.arg(question.id).arg(index));
    }

    template <typename T>
    T* find(const QString& name) const
    {
        return card->findChild<T*>(name);
    }
    QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    bool shows(const QString& name) const { return find<QWidget>(name)->isVisible(); }
    /// The words of a label, or of the first one inside.
    QString said(const QString& name) const
    {
        QObject* named = card->findChild<QObject*>(name);
        if (auto* label = qobject_cast<QLabel*>(named))
            return label->text();
        auto* plain = qobject_cast<ui::PlainLabel*>(named);
        if (!plain && named)
            plain = named->findChild<ui::PlainLabel*>();
        return plain ? plain->text() : QString();
    }
    /// Every word that stands in `name`.
    QString allWords(const QString& name) const
    {
        QStringList words;
        const auto* part = find<QWidget>(name);
        for (const auto* label : part->findChildren<QLabel*>())
            words += label->text();
        for (const auto* label : part->findChildren<ui::PlainLabel*>())
            words += label->visibleText();
        return words.join(u'\n');
    }
    void press(const QString& name)
    {
        QApplication::processEvents();
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
    }
    void act(const QString& name) { find<QAction>(name)->trigger(); }
    /// To whatever has the focus, as a keyboard does.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QGuiApplication::focusWindow()) {
            window->activateWindow(); // a menu that was closed took it along
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
        }
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    void type(const QString& name, const QString& text) { find<QLineEdit>(name)->setText(text); }
};

} // namespace hall::test
