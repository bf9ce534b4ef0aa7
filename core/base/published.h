// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <memory>
#include <utility>

namespace hall {

/// A value that one thread changes and any number read: a reader holds the one that was current
/// when it looked, for as long as it likes. Thread-safe.
template <typename T>
class Published {
public:
    Published() : m_value(std::make_shared<const T>()) {}
    /// `first` is never nullptr, nor is any that follows it.
    explicit Published(std::shared_ptr<const T> first) : m_value(std::move(first)) {}

    std::shared_ptr<const T> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_value;
    }
    void set(T value) { set(std::make_shared<const T>(std::move(value))); }
    void set(std::shared_ptr<const T> next)
    {
        const QMutexLocker lock(&m_mutex);
        m_value.swap(next);
    }

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const T> m_value;
};

} // namespace hall
