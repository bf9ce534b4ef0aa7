// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/approval_card.h"

#include "ui/approvals/card/card_actions.h"
#include "ui/approvals/card/card_parts.h"
#include "ui/approvals/card/facts/card_facts.h"
#include "ui/approvals/card/guard/input_guard.h"
#include "ui/models/on_gui_thread.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tickEvery = 200ms;
constexpr auto undoFor = 8s;

/// Another request of the same worker for the same capability that waits, the newest.
std::optional<Approval> siblingOf(const Approval& approval, const std::vector<Approval>& pending)
{
    std::optional<Approval> sibling;
    for (const Approval& other : pending) {
        if (other.id != approval.id && other.door == approval.door &&
            other.workerId == approval.workerId && other.capabilityId == approval.capabilityId)
            sibling = other;
    }
    return sibling;
}

} // namespace

ApprovalCard::ApprovalCard(ApprovalDesk& desk, Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_theme(theme), m_guard(*new InputGuard(*this)),
      m_actions(new CardActions(desk, this)), m_parts(std::make_unique<CardParts>())
{
    setObjectName(u"approvalCard"_s);
    setAccessibleName(tr("Approval"));
    build();
    connectParts();
    m_undo.setSingleShot(true);
    m_undo.setInterval(undoFor);
    connect(&m_undo, &QTimer::timeout, this, [this] {
        m_canUndo = false;
        arrange();
    });
    connect(&m_timer, &QTimer::timeout, this, &ApprovalCard::tick);
    // From the Hall's threads: queued to this one.
    connect(&m_desk, &ApprovalDesk::changed, this, &ApprovalCard::deskChanged,
            Qt::QueuedConnection);
    connect(
        &m_hall, &Hall::changed, this,
        [this] {
            present(); // there may be another reviewer
            fillFacts();
            tick();
        },
        Qt::QueuedConnection);
    clear();
}

ApprovalCard::~ApprovalCard() = default;

void ApprovalCard::show(const QString& approvalId)
{
    if (approvalId == m_id)
        return;
    clear();
    m_id = approvalId;
    m_parts->loading->setText(tr("Loading…"));
    if (const auto found = m_desk.find(approvalId))
        return open(*found);
    m_desk.load(approvalId, onGuiThread<Approval>(this, [this, approvalId](const auto& approval) {
                    take(approvalId, approval);
                }));
}

void ApprovalCard::take(const QString& id, const Result<Approval>& approval)
{
    if (id != m_id)
        return;
    if (!approval)
        m_parts->loading->setText(tr("It cannot be shown. %1").arg(approval.error().message));
    else if (m_approval)
        refresh(*approval);
    else
        open(*approval);
}

void ApprovalCard::clear()
{
    CardParts& p = *m_parts;
    m_id.clear();
    m_approval.reset();
    m_isAside = m_canUndo = false;
    m_undo.stop();
    p.past->forget();
    p.arguments->setArguments(nullptr);
    p.masked->setPaths({});
    p.worker->setNote({});
    p.session->setNote({});
    p.loading->setText(tr("No approval is chosen."));
    p.problem->setText({});
    p.challenge->setMessage({}, ColorRole::Text);
    p.bar->clearNote();
    p.signIn->setTaken({});
    p.scope->hide();
    p.side->hide();
    arrange();
}

void ApprovalCard::open(const Approval& approval)
{
    m_approval = approval;
    m_isAside = m_desk.isAside(m_id);
    m_parts->worker->setNote(tr("Loading…"));
    m_parts->session->setNote(tr("Loading…"));
    m_parts->past->ask(approval, siblingOf(approval, m_desk.pending()));
    m_parts->scroll->verticalScrollBar()->setValue(0);
    present();
    fillFacts();
    arrange();
    m_guard.restart();
}

void ApprovalCard::deskChanged(const QString& id)
{
    if (id.isEmpty())
        return m_parts->signIn->refresh();
    if (id != m_id)
        return;
    if (const auto found = m_desk.find(id))
        return refresh(*found);
    m_desk.load(
        id, onGuiThread<Approval>(this, [this, id](const auto& approval) { take(id, approval); }));
}

void ApprovalCard::refresh(const Approval& approval)
{
    // What was told last may be older than what a verdict's own answer brought.
    if (!m_approval || (approval.isPending() && !m_approval->isPending()))
        return;
    const qint64 seq = m_approval->recordSeq;
    m_approval = approval;
    if (m_approval->recordSeq == 0 && !approval.isPending())
        m_approval->recordSeq = seq;
    if (approval.isPending())
        present();
    else
        closePanels();
    fillFacts();
    arrange();
    m_guard.restart();
}

/// From the first look on the core counts the time that this window has had.
void ApprovalCard::present()
{
    if (!m_approval || !m_approval->isPending() || !isVisible())
        return;
    const auto sheet = m_desk.present(m_id, u"window"_s);
    if (!sheet)
        return; // it was resolved this moment: changed() comes next
    QStringList taken;
    for (const ReviewStep& step : sheet->approval.steps)
        taken += step.reviewerId;
    m_parts->signIn->setTaken(taken);
    m_parts->challenge->setSheet(*sheet, m_desk.nowMs());
}

void ApprovalCard::fillFacts()
{
    if (!m_approval)
        return;
    CardParts& p = *m_parts;
    const auto snapshot = m_hall.snapshot();
    p.header->setApproval(*m_approval);
    const QString before = p.requester->shownText();
    p.requester->setFacts(requesterFacts(*m_approval, snapshot->worker(m_approval->workerId)));
    p.reasons->setFacts(reasonFacts(*m_approval));
    p.caller->setFacts(callerFacts(*m_approval));
    p.countdown->setTimes(m_approval->createdAtMs, m_approval->expiresAtMs);
    setAccessibleDescription(sentenceFor(*m_approval));
    if (p.requester->shownText() != before)
        m_guard.restart();
}

/// What is there at all, by the state of the approval.
void ApprovalCard::arrange()
{
    CardParts& p = *m_parts;
    const bool any = m_approval.has_value();
    const bool isPending = any && m_approval->isPending();
    const bool decides = isPending && !m_isAside;
    const bool isNotice = any && m_approval->supervisorLevel == SupervisorLevel::Advisory;
    p.loading->setVisible(!any);
    // Set aside it leaves the foreground: the sentence and the deadline stay.
    const bool isWhole = any && !(m_isAside && isPending);
    p.header->setVisible(any);
    for (QWidget* part : std::initializer_list<QWidget*>{p.arguments, p.worker})
        part->setVisible(isWhole);
    for (FactRows* rows : {p.requester, p.reasons, p.caller})
        rows->setVisible(isWhole && !rows->shownText().isEmpty());
    p.masked->setVisible(isWhole && decides && p.masked->hasAny());
    p.session->setVisible(isWhole && !m_approval->sessionId.isEmpty());
    p.challenge->setVisible(decides && !isNotice);
    // What had the focus must not hand it on to whatever comes next.
    if (!decides && (p.bar->isAncestorOf(QApplication::focusWidget()) ||
                     p.signIn->isAncestorOf(QApplication::focusWidget())))
        p.scroll->setFocus(Qt::OtherFocusReason);
    p.foot->setVisible(any);
    p.countdown->setVisible(isPending);
    p.signIn->setVisible(decides);
    p.bar->setVisible(decides);
    p.outcome->setVisible(any && !decides);
    if (any && !isPending)
        p.outcome->setOutcome(*m_approval);
    else if (m_isAside)
        p.outcome->setAside(m_canUndo);
    tick();
}

void ApprovalCard::tick()
{
    CardParts& p = *m_parts;
    p.problem->setVisible(!p.problem->text().isEmpty());
    if (!m_approval || !m_approval->isPending())
        return;
    const qint64 now = m_desk.nowMs();
    p.countdown->tick(now);
    p.challenge->tick(now);
    p.signIn->tick();
    const auto session = p.signIn->session();
    p.masked->setReviewer(session ? session->reviewerName : QString());

    VerdictState state;
    state.signedIn = session.has_value();
    state.busy = m_actions->isBusy();
    state.approveWaits = approveWaits(!p.bar->note().isEmpty());
    state.canAllowFor = !m_approval->workerId.isEmpty();
    state.waiting = m_approval->waiting;
    state.door = m_approval->door;
    state.level = m_approval->supervisorLevel;
    p.bar->setState(state);

    const QString idle = !state.signedIn ? tr("Sign in to decide.")
                         : state.busy    ? tr("Being recorded…")
                                         : QString();
    p.scope->setApproveWaits(idle.isEmpty() ? approveWaits(true) : idle);
    const bool needsChallenge = p.side->kind() == SidePanel::Kind::Modify;
    p.side->setWaits(idle.isEmpty() && needsChallenge ? approveWaits(!p.side->note().isEmpty())
                                                      : idle);
}

/// Why approving is not possible yet; empty: it is.
QString ApprovalCard::approveWaits(bool hasNote) const
{
    const ChallengePanel& challenge = *m_parts->challenge;
    if (!challenge.hasEnoughReviewers())
        return tr("It takes more reviewers than there are.");
    if (const QString missing = challenge.missing(); !missing.isEmpty())
        return missing;
    if (const qint64 left = challenge.msLeft(m_desk.nowMs()); left > 0)
        return tr("Approving works in %1 s.").arg((left + 999) / 1000);
    const int limit = m_hall.snapshot()->bundle().config.approvals.standingGrantBlastLimit;
    if (!hasNote && m_approval->blastScore.value_or(0) > limit)
        return tr("Its score is above %1: say why in the note.").arg(limit);
    return {};
}

/// Taken here, so that the window's menus do not take the same letters.
bool ApprovalCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        QWidget* focused = QApplication::focusWidget();
        if (m_parts->bar->isVisible() && m_parts->bar->isShortcut(*key) && isAncestorOf(focused)) {
            // A field would type the letter before the key came up to here.
            focused->installEventFilter(this);
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool ApprovalCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_parts->bar->isVisible() && m_parts->bar->isShortcut(*key)) {
            watched->removeEventFilter(this);
            if (!key->isAutoRepeat())
                m_parts->bar->pressByKey(*key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ApprovalCard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    present();
    m_timer.start(tickEvery);
    tick();
}

void ApprovalCard::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace hall::ui
