// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/columns/record_set.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

/// How table `column_block` keeps one column of a block. Values in, bytes out: the same values give
/// the same bytes, so that verification can compare them.
namespace hall {

/// Small numbers, few of them different: which ones there are, how often, and a code for each
/// record of 0, 1, 2, 4, 8 or 16 bits.
class WordColumn {
public:
    /// 1–1024 values of 0 or more.
    static QByteArray encode(const std::vector<qint64>& values);
    /// False when these are not the bytes of `records` values. Keeps a view of the bytes.
    bool read(QByteArrayView bytes, int records);

    int records() const { return m_records; }
    /// The different values, rising; a record's code is its value's index here.
    const std::vector<qint64>& values() const { return m_values; }
    /// How many records have each.
    const std::vector<int>& counts() const { return m_counts; }
    /// Calls `work` with the code of each of these records.
    template <typename Work>
    void forEachCode(RecordSet records, Work work) const
    {
        records &= RecordSet::first(m_records);
        Codes codes;
        unpack(codes);
        const int different = int(m_values.size());
        records.forEach([&](int record) {
            // Bytes that somebody changed can have a code that no value has.
            if (const int code = codes[std::size_t(record)]; code < different)
                work(code);
        });
    }
    /// The records whose code is marked in `wanted` (as long as values()).
    RecordSet withCodes(const std::vector<char>& wanted) const;

private:
    using Codes = std::array<quint16, RecordSet::size>;
    /// Codes are at most RecordSet::size, which is no value's.
    void unpack(Codes& codes) const;

    int m_records = 0;
    int m_width = 0; ///< bits of a code
    std::vector<qint64> m_values;
    std::vector<int> m_counts;
    QByteArrayView m_codes;
};

/// Times that nearly rise: the first, and from there the differences.
QByteArray encodeTimes(const std::vector<qint64>& times);
std::optional<std::vector<qint64>> decodeTimes(QByteArrayView bytes, int records);

/// The beginnings of receipt hashes, to find a record by its hash.
inline constexpr int hashStart = 2; ///< bytes
/// Of 32-byte hashes.
QByteArray encodeHashes(const std::vector<QByteArray>& hashes);

} // namespace hall
