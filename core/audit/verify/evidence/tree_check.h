// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/blocks/record_block.h"
#include "core/audit/verify/finding.h"

#include <optional>
#include <vector>

namespace hall {

/// The tree over the records as they are, and table `tree_node` held against it.
class TreeCheck {
public:
    /// Begins with the first `size` records as the tables have them. Errors: DATABASE_UNREADABLE.
    static Result<TreeCheck> open(const Connection& connection, qint64 size);

    /// The next subtree; one of 2^level records stands at a multiple of them.
    Checked add(const Subtree& subtree);
    qint64 size() const { return m_size; }
    Sha256 root();

    /// After the last record: nodes that no records are under.
    Checked finish();

private:
    TreeCheck(const Connection& connection, RawStatement node);
    Checked checkNode(int level, qint64 no, const Sha256& hash);

    const Connection& m_connection;
    RawStatement m_node;
    Sha256Hasher m_hasher;
    qint64 m_size = 0;
    std::vector<std::optional<Sha256>> m_peaks; ///< by level
};

} // namespace hall
