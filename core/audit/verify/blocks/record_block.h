// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record_table.h"
#include "core/crypto/sha256_hasher.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hall {

/// The words of table `term`, by id. Grows while a block is read, and is then left alone: blocks
/// that are being checked on another thread point into it.
class TermPool {
public:
    const QByteArray* find(qint64 id) const
    {
        if (std::size_t(id) < m_byId.size())
            return m_byId[std::size_t(id)];
        const auto found = m_large.find(id);
        return found == m_large.end() ? nullptr : found->second;
    }
    const QByteArray* insert(qint64 id, QByteArray word)
    {
        const QByteArray* const kept = &m_words.emplace_back(std::move(word));
        constexpr qint64 maxDirect = 1 << 16; // more ids are rare, and may be anything
        if (id >= maxDirect)
            return m_large[id] = kept;
        if (m_byId.size() <= std::size_t(id))
            m_byId.resize(std::size_t(id) + 1);
        return m_byId[std::size_t(id)] = kept;
    }
    std::size_t size() const { return m_words.size(); }

private:
    std::deque<QByteArray> m_words; // its elements stay where they are
    std::vector<const QByteArray*> m_byId;
    std::unordered_map<qint64, const QByteArray*> m_large;
};

/// What a column that holds a term's id says.
struct StoredTerm {
    qint64 id = 0;                    ///< 0 for NULL
    const QByteArray* word = nullptr; ///< null for NULL
};

/// One row of table `record` as it stands. Texts lie in the block's `bytes`.
struct BlockRow {
    struct Text {
        qsizetype at = 0;
        qsizetype size = -1; ///< -1: NULL
    };

    qint64 seq = 0;
    std::optional<qint64> recordedAt, blast;
    std::array<char, 16> uuid{};
    Sha256 hash{};
    Text correlationId, approvalId, body;
    StoredTerm kind;
    std::array<StoredTerm, termColumns.size()> terms{};
    /// A column with a value that the log never puts there; null when there is none.
    const char* oddColumn = nullptr;
};

/// What is wrong with a row, as far as the row itself shows.
struct BlockFinding {
    enum class Kind { None, Missing, Reordered, Hash, Body, Chain, Column };
    Kind kind = Kind::None;
    std::size_t row = 0;
    QString detail; ///< Body: why it is none; Column: which
};

/// A complete subtree of the log's tree: 2^level receipt hashes.
struct Subtree {
    int level = 0;
    Sha256 hash{};
};

/// A record that others are checked against, or that is signed by itself.
struct NotedRecord {
    enum class Subject { SigningKey, Reviewer, Verdict };
    Subject subject = Subject::SigningKey;
    qint64 seq = 0;
    QByteArray body;
};

/// Rows that follow one another, at most blockSize of them, and what checking them has found.
struct RecordBlock {
    // Filled in by the reader.
    qint64 firstSeq = 0; ///< that the first row has to have
    std::vector<BlockRow> rows;
    std::vector<char> bytes;
    std::vector<qint64> sizes; ///< of checkpoints that end inside, ascending: see `subtrees`
    std::shared_ptr<const TermPool> terms;

    // Filled in by checkBlock().
    BlockFinding finding;
    bool hasFailed = false; ///< could not hash
    std::optional<Sha256> firstPrevHash;
    Sha256 lastHash{};
    BlockSummary summary;
    std::vector<NotedRecord> noted;
    /// The leaves in order, put together into subtrees as large as they get without reaching over
    /// one of `sizes` or over the end.
    std::vector<Subtree> subtrees;

    QByteArrayView text(const BlockRow::Text& text) const
    {
        return {bytes.data() + text.at, std::max<qsizetype>(0, text.size)};
    }
};

} // namespace hall
