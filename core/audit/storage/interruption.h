// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

struct sqlite3;

namespace hall {

class Connection;

/// While it lives, statements of the connection fail soon after `cancel` was set by another thread.
/// Belongs to the connection's thread; one at a time.
class Interruption {
public:
    /// nullptr: nothing interrupts.
    Interruption(const Connection& connection, const std::atomic_bool* cancel);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    bool isCancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

private:
    sqlite3* m_database = nullptr;
    const std::atomic_bool* m_cancel;
};

} // namespace hall
