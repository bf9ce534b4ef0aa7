// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_fixture.h"
#include "ui/shell/window/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

namespace hall::test {

/// A real window over a real Hall and a real server, with settings of its own.
struct ShellFixture {
    HallFixture fixture;
    QSettings store{fixture.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Theme theme;
    std::unique_ptr<ServerRunner> runner;
    std::unique_ptr<ui::MainWindow> window;

    bool isFirstStart; ///< the first steps come up by themselves

    explicit ShellFixture(HallOptions options = {}, bool firstStart = false)
        : fixture(std::move(options)), isFirstStart(firstStart)
    {
        if (fixture.hall)
            openWindow();
    }
    ~ShellFixture()
    {
        window.reset();
        runner.reset();
    }

    void openWindow()
    {
        runner = std::make_unique<ServerRunner>(*fixture.hall);
        if (!isFirstStart)
            ui::UiSettings(store).setValue(ui::setting::startSeen, true);
        window = std::make_unique<ui::MainWindow>(*fixture.hall, *runner, theme, store);
        window->show();
    }

    Hall& hall() { return *fixture.hall; }

    void listen(quint16 port = 0)
    {
        ServerOptions options;
        options.port = port;
        runner->start(options);
    }

    template <typename T>
    T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    /// A named part of a named widget.
    template <typename T>
    T* findIn(const char* parent, const char* name) const
    {
        const auto* widget = window->findChild<QWidget*>(QString::fromLatin1(parent));
        return widget ? widget->findChild<T*>(QString::fromLatin1(name)) : nullptr;
    }

    /// The action of any menu with that text, mnemonics aside.
    QAction* action(const QString& text) const
    {
        for (QAction* candidate : window->findChildren<QAction*>()) {
            QString plain = candidate->text();
            if (plain.remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
};

inline void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace hall::test
