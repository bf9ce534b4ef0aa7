// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/interruption.h"

#include "core/audit/storage/raw_statement.h"

#include <sqlite3.h>

namespace hall {

namespace {

/// Steps of SQLite's machine between two looks at the flag: well below a millisecond.
constexpr int stepsBetween = 4000;

} // namespace

Interruption::Interruption(const Connection& connection, const std::atomic_bool* cancel)
    : m_database(sqliteHandle(connection)), m_cancel(cancel)
{
    const auto isCancelled = [](void* flag) {
        return static_cast<const std::atomic_bool*>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
    };
    if (m_database && m_cancel)
        sqlite3_progress_handler(m_database, stepsBetween, isCancelled,
                                 const_cast<std::atomic_bool*>(m_cancel));
}

Interruption::~Interruption()
{
    if (m_database && m_cancel)
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

} // namespace hall
