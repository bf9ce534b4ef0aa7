// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvals/desk_watch.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hall::ui {

using namespace std::chrono_literals;

namespace {

/// Long enough to join a burst, short enough not to be noticed.
constexpr std::chrono::milliseconds gathering = 40ms;

} // namespace

int waitingCount(const ApprovalCounts& counts)
{
    return std::max(0, counts.pending - counts.setAside);
}

DeskWatch::DeskWatch(ApprovalDesk& desk, QObject* parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &DeskWatch::tell);
    // Emitted on the Hall's threads: queued, so that the slots run here.
    connect(
        &desk, &ApprovalDesk::opened, this,
        [this](const QString& id) {
            note(m_arrived, id);
            note(m_changed, id);
        },
        Qt::QueuedConnection);
    connect(
        &desk, &ApprovalDesk::changed, this,
        [this](const QString& id) {
            m_grants = m_grants || id.isEmpty();
            note(m_changed, id);
        },
        Qt::QueuedConnection);
}

void DeskWatch::note(QStringList& ids, const QString& id)
{
    if (!id.isEmpty())
        ids.append(id);
    if (!m_soon.isActive())
        m_soon.start();
}

void DeskWatch::tell()
{
    QStringList came = std::exchange(m_arrived, {});
    QStringList other = std::exchange(m_changed, {});
    came.removeDuplicates();
    other.removeDuplicates();
    if (!other.isEmpty())
        Q_EMIT changed(other);
    if (!came.isEmpty())
        Q_EMIT arrived(came);
    if (std::exchange(m_grants, false))
        Q_EMIT grantsChanged();
}

} // namespace hall::ui
