// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/server_settings.h"
#include "core/hall/hall.h"
#include "core/server/server_runner.h"
#include "ui/language/translations.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace hall {
class DemoPlayer;
}

namespace hall::ui {
class MainWindow;
class OpenFailureWindow;
} // namespace hall::ui

namespace hall::app {

/// The life of the program: opens the Hall or says why not, shows the window, and on the way out
/// drains the server before the Hall is closed. `theme` and `store` must outlive it. GUI thread
/// only.
class MonitorProgram : public QObject {
    Q_OBJECT

public:
    /// `place`: the address that the window opens with; empty: where it opens by itself.
    MonitorProgram(ServerSettings settings, ui::Theme& theme, QSettings& store,
                   const QString& place = {});
    ~MonitorProgram() override;

    /// The language for this run, as of isLanguageChoice(); before start().
    void useLanguage(const QString& choice);
    /// Opens the Hall and shows the window, or the reason why there is none.
    void start();
    /// `place`: an address to show; empty: what is shown stays.
    void raiseWindow(const QString& place = {});
    /// The last window on the screen was closed: the end, unless the Hall goes on in the tray.
    void endWithoutWindow();
    /// Answers what is under way, closes the log, then emits ended(). More than once is once.
    void end();

    ui::MainWindow* window() const { return m_window.get(); }
    ServerRunner* runner() const { return m_runner.get(); }

Q_SIGNALS:
    /// 0 after a Hall was open, 1 when none could be opened.
    void ended(int exitCode);

private:
    void showFailure(const Error& error);
    void makeWindow();
    void changeLanguage(const QString& choice);
    void announce();
    void showPlace();

    ServerSettings m_settings;
    ui::Theme& m_theme;
    QSettings& m_store;
    QString m_place; ///< still to be shown
    ui::Translations m_translations;
    std::unique_ptr<Hall> m_hall;
    std::unique_ptr<ServerRunner> m_runner;
    std::unique_ptr<DemoPlayer> m_demo; ///< only where the Hall is one
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::OpenFailureWindow> m_failure;
    bool m_ended = false;
};

} // namespace hall::app
