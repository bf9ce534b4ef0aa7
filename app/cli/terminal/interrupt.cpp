// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/interrupt.h"

#include <QElapsedTimer>
#include <QThread>

#include <csignal>

namespace hall::cli {

namespace {

std::atomic_bool isInterrupted = false;
static_assert(std::atomic_bool::is_always_lock_free);

} // namespace

const std::atomic_bool& interruption()
{
    [[maybe_unused]] static const bool isCaught = [] {
        for (const int number : {SIGINT, SIGTERM})
            std::signal(number, [](int) { isInterrupted = true; });
        return true;
    }();
    return isInterrupted;
}

bool pauseUnlessInterrupted(int ms)
{
    constexpr int slice = 50;
    QElapsedTimer since;
    since.start();
    while (!interruption() && since.elapsed() < ms)
        QThread::msleep(slice);
    return !interruption();
}

} // namespace hall::cli
