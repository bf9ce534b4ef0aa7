// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_program.h"

#include "core/demo/demo_player.h"
#include "ui/models/ui_settings.h"
#include "ui/shell/open_failure_window.h"
#include "ui/shell/window/main_window.h"

#include <QFileInfo>
#include <QTextStream>

#include <cstdio>
#include <utility>

namespace hall::app {

MonitorProgram::MonitorProgram(ServerSettings settings, ui::Theme& theme, QSettings& store,
                               const QString& place)
    : m_settings(std::move(settings)), m_theme(theme), m_store(store), m_place(place)
{}

MonitorProgram::~MonitorProgram()
{
    // The window looks at the runner and both look at the Hall.
    m_window.reset();
    m_demo.reset();
    m_runner.reset();
    m_hall.reset();
}

void MonitorProgram::start()
{
    auto opened = Hall::open(m_settings.hall);
    if (!opened) {
        showFailure(opened.error());
        return;
    }
    m_hall = std::move(opened).value();
    m_runner = std::make_unique<ServerRunner>(*m_hall);
    if (m_settings.hall.demo) {
        m_demo = std::make_unique<DemoPlayer>(
            *m_hall, QFileInfo(m_settings.hall.databasePath).absolutePath());
    }
    makeWindow();
    connect(m_runner.get(), &ServerRunner::stateChanged, this, &MonitorProgram::announce);
    m_window->show();
    // Only now: a moment without any window would end the program.
    m_failure.reset();
    m_runner->start(m_settings.server);
    showPlace();
}

void MonitorProgram::useLanguage(const QString& choice)
{
    m_translations.use(choice);
}

void MonitorProgram::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_hall, *m_runner, m_theme, m_store,
                                                ui::Surroundings(), m_demo.get());
    m_window->showLanguage(m_translations.choice());
    // Queued: the window may not go while it is still in its own event.
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &MonitorProgram::end,
            Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &MonitorProgram::changeLanguage,
            Qt::QueuedConnection);
}

/// Hall and server know nothing of it and go on.
void MonitorProgram::changeLanguage(const QString& choice)
{
    if (m_ended || !m_window)
        return;
    const ui::MainWindow::Standing standing = m_window->giveWay();
    ui::UiSettings(m_store).setValue(ui::setting::language, choice);
    m_translations.use(choice);
    // The old one goes only when the new one stands: a moment without any would end the program.
    const std::unique_ptr<ui::MainWindow> before = std::move(m_window);
    makeWindow();
    m_window->takeOver(standing);
}

void MonitorProgram::raiseWindow(const QString& place)
{
    if (!place.isEmpty())
        m_place = place;
    if (m_window) {
        m_window->raiseWindow();
        showPlace();
    } else if (m_failure) {
        m_failure->raise();
        m_failure->activateWindow();
    }
}

void MonitorProgram::showPlace()
{
    if (!m_place.isEmpty())
        m_window->showPlace(std::exchange(m_place, QString()));
}

void MonitorProgram::endWithoutWindow()
{
    // A window that is open, or in the tray, says itself when it is to end.
    if (!m_window)
        end();
}

void MonitorProgram::end()
{
    if (m_ended)
        return;
    m_ended = true;
    const bool opened = m_hall != nullptr;
    if (m_window)
        m_window->finish(); // remembers its place
    m_window.reset();
    m_demo.reset();
    m_runner.reset();
    m_hall.reset();
    Q_EMIT ended(opened ? 0 : 1);
}

void MonitorProgram::showFailure(const Error& error)
{
    QTextStream(stderr) << "hall-monitor: " << error.message << '\n';
    if (!m_failure) {
        m_failure = std::make_unique<ui::OpenFailureWindow>(m_theme);
        // Queued: a retry that succeeds deletes the window whose button asked for it.
        connect(m_failure.get(), &ui::OpenFailureWindow::retryAsked, this, &MonitorProgram::start,
                Qt::QueuedConnection);
        connect(m_failure.get(), &ui::OpenFailureWindow::quitAsked, this, &MonitorProgram::end,
                Qt::QueuedConnection);
    }
    m_failure->showFailure(error, m_settings.hall.databasePath);
}

/// The same line as `hall server start`, for a script that waits for it.
void MonitorProgram::announce()
{
    if (m_runner->state() == ServerRunner::State::Listening) {
        QTextStream(stdout) << "Hall Server listening on " << m_runner->url() << Qt::endl;
        for (const QString& warning : m_runner->warnings())
            QTextStream(stderr) << "hall-monitor: " << warning << '\n';
        if (m_demo)
            m_demo->begin(m_runner->url());
    } else if (m_runner->state() == ServerRunner::State::Failed) {
        QTextStream(stderr) << "hall-monitor: " << m_runner->error().message << '\n';
    }
}

} // namespace hall::app
