// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demo/demo_on_stage.h"
#include "ui/shell/window/main_window.h"

#include <QSettings>
#include <QTest>

namespace hall::test {

/// The window of a demo, with settings of its own. Its traffic is paused: a test plays what it
/// wants to see.
struct DemoWindow {
    DemoOnStage stage;
    QSettings store{stage.temporary.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;

    explicit DemoWindow(const ui::Surroundings& surroundings = {})
    {
        if (!stage.player)
            return;
        stage.player->setPaused(true);
        window = std::make_unique<ui::MainWindow>(*stage.hall, *stage.runner, theme, store,
                                                  surroundings, stage.player.get());
        window->show();
        stage.listen();
    }
    ~DemoWindow() { window.reset(); }

    template <typename T>
    T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace hall::test
