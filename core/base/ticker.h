// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace hall {

/// Calls `tick` once per period on a thread of its own, as long as it is wanted: asleep it costs
/// nothing. The destructor waits for a tick that is under way.
class Ticker {
public:
    Ticker(std::chrono::milliseconds period, std::function<void()> tick);
    ~Ticker();
    Ticker(const Ticker&) = delete;
    Ticker& operator=(const Ticker&) = delete;

    /// Ends it for good, after a tick that is under way. Not from `tick`.
    void stop();
    /// Thread-safe; may be called from `tick`.
    void setWanted(bool wanted);

private:
    void run();

    const std::chrono::milliseconds m_period;
    const std::function<void()> m_tick;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_wanted = false;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace hall
