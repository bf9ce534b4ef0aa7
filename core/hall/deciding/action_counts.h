// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

namespace hall {

/// How often each action was scored, by its function's name. Beyond so many names a new one counts
/// as never seen, which only makes it riskier. Thread-safe.
class ActionCounts {
public:
    static constexpr qsizetype mostNames = 100'000;

    void load(QHash<QString, quint64> counts)
    {
        const QMutexLocker lock(&m_mutex);
        m_counts = std::move(counts);
    }
    quint64 of(const QString& functionName) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_counts.value(functionName);
    }
    /// Whether there is room to remember this name.
    bool takes(const QString& functionName) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_counts.size() < mostNames || m_counts.contains(functionName);
    }
    void count(const QString& functionName)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_counts[functionName];
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, quint64> m_counts;
};

} // namespace hall
