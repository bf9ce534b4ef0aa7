// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/blocks/block_pipeline.h"

#include <algorithm>
#include <utility>

namespace hall {

BlockPipeline::BlockPipeline(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

BlockPipeline::~BlockPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_changed.notify_all();
    }
    for (std::thread& thread : m_threads)
        thread.join();
}

void BlockPipeline::push(std::unique_ptr<RecordBlock> block)
{
    const std::lock_guard lock(m_mutex);
    m_slots.push_back({std::move(block)});
    ++m_depth;
    m_changed.notify_all();
}

std::unique_ptr<RecordBlock> BlockPipeline::takeNext()
{
    std::unique_lock lock(m_mutex);
    while (m_slots.front().state != State::Done) {
        if (!checkOne(lock, m_check))
            m_changed.wait(lock);
    }
    std::unique_ptr<RecordBlock> block = std::move(m_slots.front().block);
    m_slots.pop_front();
    --m_depth;
    return block;
}

void BlockPipeline::work()
{
    BlockCheck check;
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        if (!checkOne(lock, check))
            m_changed.wait(lock);
    }
}

bool BlockPipeline::checkOne(std::unique_lock<std::mutex>& lock, BlockCheck& check)
{
    const auto waiting = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot& slot) {
        return slot.state == State::Waiting;
    });
    if (waiting == m_slots.end())
        return false;
    Slot& slot = *waiting;
    slot.state = State::Taken;
    lock.unlock();
    check.run(*slot.block);
    lock.lock();
    slot.state = State::Done;
    m_changed.notify_all();
    return true;
}

} // namespace hall
