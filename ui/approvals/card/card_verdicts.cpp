// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides on a card, and what comes back.
#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/card/card_actions.h"
#include "ui/approvals/card/card_parts.h"
#include "ui/approvals/card/guard/input_guard.h"
#include "ui/models/approvals/approval_words.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace hall::ui {

using namespace Qt::StringLiterals;

void ApprovalCard::decide(ReviewAttempt attempt)
{
    const auto session = m_parts->signIn->session();
    if (!session || !m_approval || !m_approval->isPending())
        return;
    if (attempt.note.isEmpty())
        attempt.note = m_parts->bar->note();
    m_parts->problem->setText({});
    m_actions->resolve(m_id, std::move(attempt), session->id);
}

void ApprovalCard::deny()
{
    decide({});
}

void ApprovalCard::approve(bool allWaiting)
{
    ReviewAttempt attempt;
    attempt.verdict = VerdictWord::Approve;
    attempt.answers = m_parts->challenge->answers();
    attempt.allWaiting = allWaiting;
    decide(std::move(attempt));
}

void ApprovalCard::askScope()
{
    closePanels();
    const int limit = m_hall.snapshot()->bundle().config.approvals.standingGrantBlastLimit;
    m_parts->scope->ask(*m_approval, limit);
    tick();
    reveal(m_parts->scope);
}

/// Scrolls to a panel that has just been opened; its place is known after the layout.
void ApprovalCard::reveal(QWidget* panel)
{
    QTimer::singleShot(0, this, [this, panel] {
        m_parts->text->layout()->activate();
        m_parts->scroll->ensureWidgetVisible(panel, 0, space::xl);
    });
}

void ApprovalCard::approveFor()
{
    ReviewAttempt attempt;
    attempt.verdict = VerdictWord::Approve;
    attempt.answers = m_parts->challenge->answers();
    attempt.scope = m_parts->scope->scope();
    attempt.note = m_parts->scope->note();
    decide(std::move(attempt));
}

void ApprovalCard::askSide(int kind)
{
    closePanels();
    SidePanel& side = *m_parts->side;
    switch (SidePanel::Kind(kind)) {
    case SidePanel::Kind::Escalate: {
        const auto next = SupervisorLevel(int(m_approval->supervisorLevel) + 1);
        side.ask(SidePanel::Kind::Escalate, tr("Escalate to: %1").arg(supervisorLevelWord(next)),
                 tr("It stays pending, with the same deadline. This is recorded."), tr("Escalate"));
        break;
    }
    case SidePanel::Kind::DoneByHand:
        side.ask(SidePanel::Kind::DoneByHand, tr("You did it yourself"),
                 tr("The request is answered with no: the agent must not do it again. Say what "
                    "you did and how it can be seen."),
                 tr("I did it myself"));
        break;
    case SidePanel::Kind::Modify:
        side.ask(SidePanel::Kind::Modify, tr("Run it with other arguments"),
                 tr("The changed action is scored again, and a higher risk takes its own "
                    "challenge. What stays [masked] stays as it was sent."),
                 tr("Approve as changed"), readableJson(m_approval->arguments()));
        break;
    }
    tick();
    reveal(m_parts->side);
}

void ApprovalCard::confirmSide()
{
    const SidePanel& side = *m_parts->side;
    ReviewAttempt attempt;
    attempt.note = side.note();
    switch (side.kind()) {
    case SidePanel::Kind::Escalate:
        if (const auto session = m_parts->signIn->session()) {
            m_parts->problem->setText({});
            m_actions->escalate(m_id, side.note(), session->id);
        }
        return;
    case SidePanel::Kind::DoneByHand:
        attempt.verdict = VerdictWord::DoneByHand;
        break;
    case SidePanel::Kind::Modify:
        if (!side.arguments())
            return;
        attempt.verdict = VerdictWord::Modify;
        attempt.modifiedArguments = *side.arguments();
        attempt.answers = m_parts->challenge->answers();
        break;
    }
    decide(std::move(attempt));
}

void ApprovalCard::closePanels()
{
    for (QWidget* panel : std::initializer_list<QWidget*>{m_parts->scope, m_parts->side}) {
        // What is hidden must not hand the focus on to a button that decides.
        if (panel->isAncestorOf(QApplication::focusWidget()))
            m_parts->scroll->setFocus(Qt::OtherFocusReason);
        panel->hide();
    }
}

void ApprovalCard::notNow()
{
    closePanels();
    m_desk.setAside(m_id, true);
    m_isAside = m_canUndo = true;
    m_undo.start();
    arrange();
    m_guard.restart();
}

void ApprovalCard::takeUp()
{
    m_desk.setAside(m_id, false);
    m_isAside = m_canUndo = false;
    m_undo.stop();
    arrange();
    m_guard.restart();
}

void ApprovalCard::resolved(const QString& id, const ReviewOutcome& outcome)
{
    const bool isDone = !outcome.approval.isPending();
    if (id == m_id) {
        refresh(outcome.approval);
        if (!isDone)
            m_parts->challenge->setMessage(outcome.message,
                                           outcome.passed ? ColorRole::Allow : ColorRole::Deny);
        tick();
    }
    if (isDone)
        Q_EMIT verdictDone(id);
}

void ApprovalCard::failed(const QString& id, const Error& error)
{
    if (id != m_id)
        return;
    m_parts->signIn->refresh();
    m_parts->problem->setText(tr("Nothing was decided. %1").arg(error.message));
    tick();
}

} // namespace hall::ui
