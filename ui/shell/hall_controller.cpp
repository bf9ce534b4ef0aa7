// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hall_controller.h"

#include <QCoreApplication>
#include <QPointer>

#include <chrono>

namespace hall::ui {

using namespace std::chrono_literals;

HallController::HallController(Hall& hall, ServerRunner& runner, QObject* parent)
    : QObject(parent), m_hall(hall), m_runner(runner)
{
    // Emitted on the Hall's threads: queued, so that the slot runs here.
    connect(&hall, &Hall::changed, this, &HallController::refresh, Qt::QueuedConnection);
    connect(&hall, &Hall::healthChanged, this, &HallController::refresh, Qt::QueuedConnection);
    connect(&runner, &ServerRunner::stateChanged, this, &HallController::refresh);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        measure();
        refresh();
    });
    m_status = hall.status();
    m_state = describeServer(runner.state(), runner.error(), m_status);
    m_measuredTotal = m_status.decisionsTotal;
    m_sinceMeasure.start();
    m_timer.start(1s);
}

QString HallController::url() const
{
    return m_runner.url();
}

QStringList HallController::warnings() const
{
    return m_runner.warnings();
}

Error HallController::serverError() const
{
    return m_runner.error();
}

ServerOptions HallController::serverOptions() const
{
    return m_runner.options();
}

QString HallController::sessionToken() const
{
    return m_hall.sessionToken();
}

void HallController::setLockdown(bool on, const QString& reason)
{
    m_hall.setLockdown(on, reason, localCaller(),
                       report(on ? tr("The lockdown could not be switched on.")
                                 : tr("The lockdown could not be ended.")));
}

void HallController::setOnline(bool on)
{
    m_hall.setOnline(
        on, localCaller(),
        report(on ? tr("The Hall could not go online.") : tr("The Hall could not go offline.")));
}

void HallController::retry()
{
    m_runner.start(m_runner.options());
}

void HallController::usePort(quint16 port)
{
    ServerOptions options = m_runner.options();
    options.port = port;
    m_runner.start(options);
}

void HallController::refresh()
{
    m_status = m_hall.status();
    const ServerState state = describeServer(m_runner.state(), m_runner.error(), m_status);
    const bool changed = state != m_state;
    m_state = state;
    if (changed)
        Q_EMIT stateChanged();
    Q_EMIT refreshed();
}

Done<void> HallController::report(const QString& what)
{
    // Called on one of the Hall's threads, perhaps when the window is gone already: the application
    // carries it over, and only there it is safe to look whether anybody is left to be told.
    return [self = QPointer<HallController>(this), what](Result<void> result) {
        QMetaObject::invokeMethod(qApp, [self, what, result = std::move(result)] {
            if (!self)
                return;
            if (!result)
                Q_EMIT self->actionFailed(what, result.error());
            self->refresh();
        });
    };
}

void HallController::measure()
{
    const qint64 elapsedMs = m_sinceMeasure.restart();
    const qint64 total = m_hall.status().decisionsTotal;
    if (elapsedMs > 0)
        m_rate = double(total - m_measuredTotal) * 1000.0 / double(elapsedMs);
    m_measuredTotal = total;
}

} // namespace hall::ui
