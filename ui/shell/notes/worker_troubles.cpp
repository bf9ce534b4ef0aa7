// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/worker_troubles.h"

#include "core/engine/compiling/compiled.h"

#include <utility>

namespace hall::ui {

namespace {

QStringList added(const QSet<QString>& before, const QSet<QString>& after)
{
    const QSet<QString> fresh = QSet<QString>(after).subtract(before);
    QStringList ids(fresh.begin(), fresh.end());
    ids.sort();
    return ids;
}

} // namespace

WorkerTroubles troublesIn(const Snapshot& snapshot)
{
    WorkerTroubles troubles;
    const auto& workers = snapshot.bundle().workers;
    const auto& facts = snapshot.compiled().workerFacts;
    for (std::size_t i = 0; i < workers.size(); ++i) {
        const WorkerRecord& worker = workers[i];
        if (snapshot.tampered(worker.workerId))
            troubles.tampered.insert(worker.workerId);
        if (worker.status == WorkerStatus::Banned || facts[i].bannedHash)
            troubles.banned.insert(worker.workerId);
    }
    return troubles;
}

WorkerTroubleWatch::WorkerTroubleWatch(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall)
{
    look();
}

void WorkerTroubleWatch::look()
{
    if (m_looking)
        return;
    const auto snapshot = m_hall.snapshot();
    if (std::exchange(m_seen, snapshot) == snapshot)
        return;
    m_looking = true;
    m_background.run(
        this, [snapshot] { return troublesIn(*snapshot); },
        [this](const WorkerTroubles& now) { take(now); });
}

void WorkerTroubleWatch::take(const WorkerTroubles& now)
{
    m_looking = false;
    const WorkerTroubles before = std::exchange(m_known, now);
    if (!std::exchange(m_begun, true))
        return;
    if (const QStringList ids = added(before.tampered, now.tampered); !ids.isEmpty())
        Q_EMIT tampered(ids);
    if (const QStringList ids = added(before.banned, now.banned); !ids.isEmpty())
        Q_EMIT banned(ids);
}

} // namespace hall::ui
