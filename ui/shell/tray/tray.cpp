// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray/tray.h"

#include "ui/models/plural.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>

#include <chrono>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Tray::Tray(QuietTime& quiet, NoteGate& notes, Available available, QObject* parent)
    : QObject(parent), m_quiet(quiet), m_notes(notes), m_available(std::move(available)),
      m_menu(std::make_unique<QMenu>())
{
    makeMenu();
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT showAsked();
            });
    connect(&m_quiet, &QuietTime::changed, this, &Tray::showQuiet);
    showQuiet();
    m_icon.setIcon(trayIcon(m_state, m_variant));
    // Where there is no place yet, it appears as soon as there is one.
    m_icon.show();
}

bool Tray::isThere() const
{
    return m_icon.isVisible() && m_available();
}

void Tray::setState(const TrayState& state, bool lockdown)
{
    m_isLockdown = lockdown;
    m_lockdown->setText(lockdown ? tr("End lockdown…") : tr("Lockdown…"));
    if (state == m_state)
        return;
    m_state = state;
    m_icon.setIcon(trayIcon(state, m_variant));
    m_icon.setToolTip(state.words);
    m_approvals->setText(state.waiting > 0
                             ? tr("Approvals: %Ln waiting", nullptr, plural(state.waiting))
                             : tr("Approvals"));
}

void Tray::setVariant(TrayVariant variant)
{
    m_variant = variant;
    m_icon.setIcon(trayIcon(m_state, variant));
}

void Tray::makeMenu()
{
    m_approvals = m_menu->addAction(tr("Approvals"), this, &Tray::approvalsAsked);
    m_approvals->setObjectName(u"trayApprovals"_s);
    m_menu->addSeparator();
    m_lockdown =
        m_menu->addAction(tr("Lockdown…"), this, [this] { Q_EMIT lockdownAsked(!m_isLockdown); });
    m_lockdown->setObjectName(u"trayLockdown"_s);
    m_quietMenu = m_menu->addMenu(QString());
    m_quietMenu->setObjectName(u"trayQuiet"_s);
    const auto choice = [this](const QString& name, const QString& text, auto start) {
        QAction* action = m_quietMenu->addAction(text, this, start);
        action->setObjectName(name);
        return action;
    };
    choice(u"quietHalfHour"_s, tr("For 30 minutes"), [this] { m_quiet.startFor(30min); });
    choice(u"quietHour"_s, tr("For 1 hour"), [this] { m_quiet.startFor(60min); });
    choice(u"quietUntilTomorrow"_s, tr("Until tomorrow"), [this] { m_quiet.startUntilTomorrow(); });
    m_quietMenu->addSeparator();
    m_quietOff = choice(u"quietOff"_s, tr("Off"), [this] { m_quiet.end(); });
    makeNotesMenu();
    m_menu->addSeparator();
    m_menu->addAction(tr("Show Hall Monitor"), this, &Tray::showAsked)
        ->setObjectName(u"trayShow"_s);
    m_menu->addAction(tr("Quit…"), this, &Tray::quitAsked)->setObjectName(u"trayQuit"_s);
}

void Tray::makeNotesMenu()
{
    m_notesMenu = m_menu->addMenu(tr("Not&ifications"));
    m_notesMenu->setObjectName(u"trayNotes"_s);
    for (const NoteKind kind : noteKinds) {
        QAction* action = m_notesMenu->addAction(noteKindWord(kind));
        action->setObjectName(noteKindKey(kind));
        action->setCheckable(true);
        const auto showWhetherOn = [this, action, kind] { action->setChecked(m_notes.isOn(kind)); };
        showWhetherOn();
        connect(action, &QAction::toggled, this,
                [this, kind](bool on) { m_notes.setOn(kind, on); });
        connect(&m_notes, &NoteGate::changed, action, showWhetherOn);
    }
}

void Tray::showQuiet()
{
    m_quietOff->setEnabled(m_quiet.isQuiet());
    if (!m_quiet.isQuiet()) {
        m_quietMenu->setTitle(tr("Do not disturb"));
        return;
    }
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(m_quiet.untilMs());
    m_quietMenu->setTitle(
        tr("Do not disturb, until %1").arg(QLocale().toString(until, u"ddd HH:mm"_s)));
}

} // namespace hall::ui
