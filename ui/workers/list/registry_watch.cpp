// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/list/registry_watch.h"

#include <chrono>
#include <utility>

namespace hall::ui {

using namespace std::chrono_literals;

namespace {

/// Long enough to join the changes of a bulk action, short enough not to be noticed.
constexpr std::chrono::milliseconds gathering = 40ms;

} // namespace

RegistryWatch::RegistryWatch(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &RegistryWatch::look);
    // Emitted on the Hall's threads: queued, so that the slot runs here.
    connect(
        &hall, &Hall::changed, this,
        [this] {
            if (!m_soon.isActive())
                m_soon.start();
        },
        Qt::QueuedConnection);
}

void RegistryWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_background.run(
        this, [before = m_seen, after = m_hall.snapshot()] { return workerDelta(before, after); },
        [this](const WorkerDelta& delta) {
            m_looking = false;
            m_seen = delta.after;
            Q_EMIT deltaReady(delta);
            if (std::exchange(m_again, false))
                look();
        });
}

} // namespace hall::ui
