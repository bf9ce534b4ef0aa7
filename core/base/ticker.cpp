// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ticker.h"

namespace hall {

Ticker::Ticker(std::chrono::milliseconds period, std::function<void()> tick)
    : m_period(period), m_tick(std::move(tick)), m_thread([this] { run(); })
{}

Ticker::~Ticker()
{
    stop();
}

void Ticker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Ticker::setWanted(bool wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_wanted == wanted)
            return;
        m_wanted = wanted;
    }
    m_wake.notify_all();
}

void Ticker::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_closing) {
        if (!m_wanted) {
            m_wake.wait(lock);
            continue;
        }
        if (m_wake.wait_for(lock, m_period) == std::cv_status::no_timeout)
            continue;
        lock.unlock();
        m_tick();
        lock.lock();
    }
}

} // namespace hall
