// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/list/namespace_watch.h"

#include <chrono>
#include <utility>

namespace hall::ui {

using namespace std::chrono_literals;

namespace {

/// Long enough to join the changes of a bulk action, short enough not to be noticed.
constexpr std::chrono::milliseconds gathering = 40ms;

} // namespace

NamespaceWatch::NamespaceWatch(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &NamespaceWatch::look);
    // Emitted on the Hall's threads: queued, so that the slot runs here.
    connect(
        &hall, &Hall::changed, this,
        [this] {
            if (m_watching && !m_soon.isActive())
                m_soon.start();
        },
        Qt::QueuedConnection);
}

void NamespaceWatch::setWatching(bool watching)
{
    m_watching = watching;
    if (watching)
        look();
    else
        m_soon.stop();
}

void NamespaceWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_background.run(
        this,
        [snapshot = m_hall.snapshot(), claims = m_hall.namespaces()] {
            return namespaceOverview(snapshot, claims);
        },
        [this](const NamespaceOverviewPtr& overview) {
            m_looking = false;
            Q_EMIT overviewReady(overview);
            if (std::exchange(m_again, false))
                look();
        });
}

} // namespace hall::ui
