// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_cast.h"
#include "core/demo/demo_folder.h"
#include "core/demo/demo_player.h"
#include "core/hall/hall.h"
#include "core/server/server_runner.h"

#include <QTemporaryDir>

#include <memory>

namespace hall::test {

/// A demo as the programs make one, in a folder for temporary files of its own, on a free port.
struct DemoOnStage {
    QTemporaryDir temporary;
    std::unique_ptr<DemoFolder> folder;
    std::unique_ptr<Hall> hall;
    std::unique_ptr<ServerRunner> runner;
    std::unique_ptr<DemoPlayer> player;
    Error error;

    explicit DemoOnStage(int eventCapacity = 1024)
    {
        auto made = DemoFolder::make(temporary.path());
        if (!made) {
            error = made.error();
            return;
        }
        folder = *std::move(made);
        auto options = prepareDemo(folder->path());
        if (!options) {
            error = options.error();
            return;
        }
        options->eventCapacity = eventCapacity;
        auto opened = Hall::open(*options);
        if (!opened) {
            error = opened.error();
            return;
        }
        hall = *std::move(opened);
        runner = std::make_unique<ServerRunner>(*hall);
        player = std::make_unique<DemoPlayer>(*hall, folder->path());
        QObject::connect(runner.get(), &ServerRunner::stateChanged, player.get(), [this] {
            if (runner->state() == ServerRunner::State::Listening)
                player->begin(runner->url());
        });
    }
    ~DemoOnStage()
    {
        player.reset();
        runner.reset();
        hall.reset();
    }

    void listen()
    {
        ServerOptions options;
        options.port = 0;
        runner->start(options);
    }
};

} // namespace hall::test
