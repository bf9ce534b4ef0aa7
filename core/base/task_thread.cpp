// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task_thread.h"

#include <utility>

namespace hall {

TaskThread::TaskThread() : m_thread([this] { run(); }) {}

TaskThread::~TaskThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void TaskThread::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void TaskThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        task = nullptr; // what the task captured goes before the next wait
        lock.lock();
    }
}

} // namespace hall
