// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/verdict/verdict_bar.h"

#include "ui/approvals/card/guard/decision_button.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/models/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestVerdictNote = 2000;

} // namespace

VerdictBar::VerdictBar(Theme& theme, InputGuard& guard, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_hint(new PlainLabel(this)), m_note(new QLineEdit(this)),
      m_deny(new DecisionButton(theme, guard, u"outcome-deny"_s, ColorRole::Deny, this)),
      m_approve(new DecisionButton(theme, guard, u"outcome-allow"_s, ColorRole::Allow, this)),
      m_allowFor(new DecisionButton(theme, guard, u"history"_s, ColorRole::Allow, this)),
      m_all(new DecisionButton(theme, guard, u"outcome-allow"_s, ColorRole::Allow, this)),
      m_more(new DecisionButton(theme, guard, u"more"_s, ColorRole::Text, this)),
      m_menu(new QMenu(this)), m_edit(m_menu->addAction(tr("Edit the arguments…"))),
      m_escalate(m_menu->addAction(tr("Escalate…"))),
      m_byHand(m_menu->addAction(tr("I did it myself…"))),
      m_notNow(m_menu->addAction(tr("Not now"))), m_denyKeys(new QAction(this)),
      m_approveKeys(new QAction(this)), m_allowForKeys(new QAction(this))
{
    setShortcutOf(*m_denyKeys, Shortcut::Deny);
    setShortcutOf(*m_approveKeys, Shortcut::ApproveOnce);
    setShortcutOf(*m_allowForKeys, Shortcut::ApproveFor);
    setObjectName(u"verdictBar"_s);
    m_deny->setObjectName(u"deny"_s);
    m_approve->setObjectName(u"approve"_s);
    m_allowFor->setObjectName(u"approveFor"_s);
    m_all->setObjectName(u"approveAll"_s);
    m_more->setObjectName(u"more"_s);
    m_menu->setObjectName(u"moreMenu"_s);
    m_edit->setObjectName(u"edit"_s);
    m_escalate->setObjectName(u"escalate"_s);
    m_byHand->setObjectName(u"doneByHand"_s);
    m_notNow->setObjectName(u"notNow"_s);
    const auto setWords = [](DecisionButton* button, QAction* action, const QString& words) {
        followKeys(*action, *button, [button, words](const QKeySequence& keys) {
            button->setWords(underlined(words, keys));
        });
    };
    setWords(m_deny, m_denyKeys, tr("Deny"));
    setWords(m_approve, m_approveKeys, tr("Approve once"));
    setWords(m_allowFor, m_allowForKeys, tr("Approve for…"));
    m_more->setWords(tr("More…"));
    setKeyTip(*m_deny, tr("Answered at once: denying cannot be taken back"), *m_denyKeys);
    m_hint->setObjectName(u"approveHint"_s);
    m_note->setObjectName(u"verdictNote"_s);
    m_note->setMaxLength(longestVerdictNote);
    m_note->setAccessibleName(tr("Note, for the record"));
    m_note->setPlaceholderText(tr("note, for the record"));
    m_note->setAcceptDrops(false);

    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(space::s, buttons);
    for (QWidget* button : {m_deny, m_approve, m_allowFor, m_more, m_all})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_note);
    column->addWidget(buttons);
    column->addWidget(m_hint);
    guard.watchPlace(*this);
    guard.watchPlace(*buttons);

    connect(m_deny, &DecisionButton::decided, this, &VerdictBar::denyAsked);
    connect(m_approve, &DecisionButton::decided, this, [this] { Q_EMIT approveAsked(false); });
    connect(m_all, &DecisionButton::decided, this, [this] { Q_EMIT approveAsked(true); });
    connect(m_allowFor, &DecisionButton::decided, this, &VerdictBar::allowForAsked);
    connect(m_more, &DecisionButton::decided, this, &VerdictBar::openMenu);
    connect(m_edit, &QAction::triggered, this, &VerdictBar::editAsked);
    connect(m_escalate, &QAction::triggered, this, &VerdictBar::escalateAsked);
    connect(m_byHand, &QAction::triggered, this, &VerdictBar::doneByHandAsked);
    connect(m_notNow, &QAction::triggered, this, &VerdictBar::notNowAsked);
    connect(&m_theme, &Theme::changed, this, &VerdictBar::write);
    write();
}

void VerdictBar::setState(const VerdictState& state)
{
    m_state = state;
    write();
}

QString VerdictBar::note() const
{
    return m_note->text().trimmed();
}

void VerdictBar::clearNote()
{
    m_note->clear();
}

bool VerdictBar::isShortcut(const QKeyEvent& event) const
{
    return buttonOf(event);
}

void VerdictBar::pressByKey(const QKeyEvent& event)
{
    if (DecisionButton* button = buttonOf(event))
        button->pressByKey();
}

DecisionButton* VerdictBar::buttonOf(const QKeyEvent& event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence keys(QKeyCombination(modifiers, Qt::Key(event.key())));
    return keys == m_denyKeys->shortcut()       ? m_deny
           : keys == m_approveKeys->shortcut()  ? m_approve
           : keys == m_allowForKeys->shortcut() ? m_allowFor
                                                : nullptr;
}

void VerdictBar::openMenu()
{
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void VerdictBar::write()
{
    const bool isNotice = m_state.level == SupervisorLevel::Advisory;
    const bool idle = m_state.signedIn && !m_state.busy;
    const bool canApprove = idle && m_state.approveWaits.isEmpty();
    for (DecisionButton* button : {m_deny, m_approve, m_allowFor})
        button->setVisible(!isNotice);
    m_note->setVisible(!isNotice);
    m_deny->setEnabled(idle);
    m_approve->setEnabled(canApprove);
    m_allowFor->setEnabled(idle && m_state.canAllowFor);
    m_all->setVisible(!isNotice && m_state.waiting > 1);
    m_all->setWords(tr("Approve all %Ln waiting", nullptr, int(m_state.waiting)));
    m_all->setEnabled(canApprove);
    m_edit->setVisible(!isNotice && m_state.door == ApprovalDoor::Evaluate);
    m_edit->setEnabled(idle);
    m_escalate->setVisible(m_state.level != SupervisorLevel::IncidentCommander);
    m_escalate->setEnabled(idle);
    m_byHand->setVisible(int(m_state.level) >= int(SupervisorLevel::Executor));
    m_byHand->setEnabled(idle);
    m_notNow->setEnabled(!m_state.busy);

    const QString hint = m_state.busy        ? tr("Being recorded…")
                         : isNotice          ? tr("A notice: there is nothing to decide.")
                         : !m_state.signedIn ? tr("Sign in to decide.")
                         : !canApprove       ? m_state.approveWaits
                                             : tr("Approve releases one request. Denying answers "
                                                        "at once and cannot be taken back.");
    m_hint->setText(hint);
    m_hint->setTextColor(m_theme.color(ColorRole::Muted));
    m_approve->setAccessibleDescription(hint);
}

} // namespace hall::ui
