// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace hall {

/// The snapshot in force. Taking it is a pointer copy, so an edit never blocks a decision. The
/// switches are changed apart from the rest, so that a lockdown which comes while a new
/// configuration is being compiled is not lost; so are the marks of workers whose code was changed.
/// (A std::atomic<shared_ptr> would do the same; the thread sanitizer does not understand GCC
/// 12's.)
class SnapshotHolder {
public:
    std::shared_ptr<const Snapshot> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_snapshot;
    }
    /// Puts `compiled` in force with the switches as they stand.
    void publish(const std::shared_ptr<const Snapshot>& compiled)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_snapshot) {
            m_snapshot = compiled;
            return;
        }
        m_snapshot = compiled->withSwitches(m_snapshot->lockdown(), m_snapshot->online())
                         ->withTampered(m_snapshot->tampered());
    }
    /// Marks a worker as changed, or takes the mark off.
    void setTampered(const QString& workerId, bool tampered)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_snapshot->tampered(workerId) == tampered)
            return;
        QSet<QString> marked = m_snapshot->tampered();
        if (tampered)
            marked.insert(workerId);
        else
            marked.remove(workerId);
        m_snapshot = m_snapshot->withTampered(std::move(marked));
    }
    /// Changes the switches of what is in force; nullopt leaves one as it is.
    void setSwitches(std::optional<bool> lockdown, std::optional<bool> online)
    {
        const QMutexLocker lock(&m_mutex);
        m_snapshot = m_snapshot->withSwitches(lockdown.value_or(m_snapshot->lockdown()),
                                              online.value_or(m_snapshot->online()));
    }

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace hall
