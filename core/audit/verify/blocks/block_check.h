// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/blocks/record_block.h"
#include "core/audit/verify/records/record_facts.h"

namespace hall {

/// Checks what the rows of a block say, each by itself and each against the one before it in the
/// block; stops at the first that is wrong. One thread at a time.
class BlockCheck {
public:
    /// Fills in the second half of the block.
    void run(RecordBlock& block);

private:
    BlockFinding findingOf(const RecordBlock& block, std::size_t index);
    const char* wrongColumn(const RecordBlock& block, const BlockRow& row) const;
    void keep(RecordBlock& block, const BlockRow& row);
    void addSubtrees(RecordBlock& block);
    Sha256 subtree(const RecordBlock& block, std::size_t first, int level);

    Sha256Hasher m_hasher;
    RecordFacts m_facts; ///< of the row at hand
    Sha256 m_hash{};     ///< of its body
    std::vector<Sha256> m_nodes;
};

} // namespace hall
