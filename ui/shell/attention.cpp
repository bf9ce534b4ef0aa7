// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include "ui/shell/notes/ways/demo_notifier.h"
#include "ui/shell/notes/ways/desktop_notifier.h"
#include "ui/shell/notes/ways/tray_notifier.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace hall::ui {

namespace {

std::unique_ptr<Notifier> notifierOf(const HallController& controller,
                                     const Surroundings& surroundings, QSystemTrayIcon& icon)
{
    auto notifier = surroundings.makeNotifier(icon);
    if (controller.status().demo)
        return std::make_unique<DemoNotifier>(std::move(notifier));
    return notifier;
}

} // namespace

Surroundings::Surroundings()
    : hasTray(&QSystemTrayIcon::isSystemTrayAvailable), makeNotifier([](QSystemTrayIcon& icon) {
          return std::make_unique<DesktopNotifier>(std::make_unique<TrayNotifier>(icon),
                                                   sessionBusAddress());
      }),
      alert([](QWidget& window) { QApplication::alert(&window); }),
      isWatched(
          [](const QWidget& window) { return window.isVisible() && window.isActiveWindow(); }),
      clock(&QDateTime::currentMSecsSinceEpoch)
{}

Attention::Attention(QWidget& window, HallController& controller, const Surroundings& surroundings)
    : m_window(window), m_controller(controller), m_alert(surroundings.alert),
      m_isWatched(surroundings.isWatched), m_quiet(surroundings.clock),
      m_gate(m_quiet, [this] { return m_isWatched(m_window); }),
      m_tray(m_quiet, m_gate, surroundings.hasTray),
      m_notifier(notifierOf(controller, surroundings, m_tray.icon())),
      m_notes(controller.hall(), *m_notifier, m_quiet, m_gate, surroundings.pace),
      m_watch(controller.hall().approvals())
{
    connect(&m_watch, &DeskWatch::changed, this, [this] {
        look();
        m_notes.approvals().takeChanged();
    });
    connect(&m_watch, &DeskWatch::arrived, this, &Attention::takeArrived);
    connect(&controller, &HallController::refreshed, this, &Attention::showServer);
    connect(m_notifier.get(), &Notifier::activated, this, &Attention::follow);
    connect(m_notifier.get(), &Notifier::reviewAsked, this, &Attention::reviewAsked);
    connect(m_notifier.get(), &Notifier::asideAsked, this, [this](const QString& approvalId) {
        m_controller.hall().approvals().setAside(approvalId, true);
    });
    connect(&m_tray, &Tray::showAsked, this, &Attention::showAsked);
    connect(&m_tray, &Tray::approvalsAsked, this, &Attention::approvalsAsked);
    connect(&m_tray, &Tray::lockdownAsked, this, &Attention::lockdownAsked);
    connect(&m_tray, &Tray::quitAsked, this, &Attention::quitAsked);
    m_counts = controller.hall().approvals().counts();
    showTitle();
    showServer();
}

Attention::~Attention() = default;

void Attention::explainTray()
{
    if (std::exchange(m_explained, true))
        return;
    m_notifier->show({NoteGroup::Program, tr("The Hall goes on"),
                      tr("Hall Monitor is in the tray, and requests are answered. Quit from the "
                         "menu of its icon to stop that. This is said once."),
                      false});
}

void Attention::restoreState(const UiSettings& settings)
{
    const int variant = settings.value(setting::trayVariant);
    m_tray.setVariant(TrayVariant(std::clamp(variant, 0, trayVariantCount - 1)));
    m_explained = settings.value(setting::trayExplained);
    m_quiet.restore(settings.value(setting::quietUntil));
    m_gate.restoreState(settings);
}

void Attention::saveState(UiSettings& settings) const
{
    settings.setValue(setting::trayVariant, int(m_tray.variant()));
    settings.setValue(setting::trayExplained, m_explained);
    settings.setValue(setting::quietUntil, qlonglong(m_quiet.untilMs()));
    m_gate.saveState(settings);
}

void Attention::look()
{
    m_counts = m_controller.hall().approvals().counts();
    showTitle();
    showServer();
    Q_EMIT countsChanged();
}

void Attention::takeArrived(const QStringList& approvalIds)
{
    m_notes.approvals().takeArrived(approvalIds);
    // For those who cannot see the title change.
    QAccessibleEvent announcement(&m_window, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (m_isWatched(m_window) || m_quiet.isQuiet())
        return;
    if (!std::exchange(m_alerted, true))
        m_alert(m_window);
}

void Attention::showServer()
{
    const HallStatus& status = m_controller.status();
    // Looking at the window ends a burst: what comes after is worth another sign.
    if (m_isWatched(m_window))
        m_alerted = false;
    m_tray.setState(describeTray(m_controller.state(), status, m_counts), status.lockdown);
    m_notes.takeState(m_controller.state(), status, m_controller.serverError().message);
}

void Attention::showTitle()
{
    const int waiting = waitingCount(m_counts);
    const QString name = m_controller.status().demo ? tr("Hall Monitor: demo") : tr("Hall Monitor");
    m_window.setWindowTitle(waiting > 0 ? tr("(%1) %2").arg(QLocale().toString(waiting), name)
                                        : name);
}

void Attention::follow(NoteGroup group)
{
    if (group == NoteGroup::Approvals || group == NoteGroup::Summary)
        Q_EMIT approvalsAsked();
    else
        Q_EMIT showAsked();
}

} // namespace hall::ui
