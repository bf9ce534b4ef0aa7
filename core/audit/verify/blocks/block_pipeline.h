// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/blocks/block_check.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hall {

/// Checks blocks on threads of its own, and on the one that waits for the next; gives them back in
/// the order in which they came. Its members belong to the thread that made it.
class BlockPipeline {
public:
    /// Without threads of its own takeNext() does the work.
    explicit BlockPipeline(int threads);
    /// Forgets what still waits.
    ~BlockPipeline();
    Q_DISABLE_COPY_MOVE(BlockPipeline)

    void push(std::unique_ptr<RecordBlock> block);
    std::size_t depth() const { return m_depth; }
    /// The oldest, checked. There has to be one.
    std::unique_ptr<RecordBlock> takeNext();

private:
    enum class State { Waiting, Taken, Done };
    struct Slot {
        std::unique_ptr<RecordBlock> block;
        State state = State::Waiting;
    };

    void work();
    /// Checks the oldest that waits; false when none does.
    bool checkOne(std::unique_lock<std::mutex>& lock, BlockCheck& check);

    std::size_t m_depth = 0;
    BlockCheck m_check; ///< of the thread that takes
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Slot> m_slots; // its elements stay where they are
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace hall
