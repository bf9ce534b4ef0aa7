// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

namespace hall {

/// Some of the 1,024 records of a block, by their place in it: 0–1023.
class RecordSet {
public:
    static constexpr int size = 1024;

    static RecordSet first(int count)
    {
        RecordSet set;
        for (int i = 0; i < count / 64; ++i)
            set.m_bits[std::size_t(i)] = ~quint64(0);
        if (count % 64 != 0)
            set.m_bits[std::size_t(count / 64)] = (quint64(1) << (count % 64)) - 1;
        return set;
    }
    /// Both ends included.
    static RecordSet between(int from, int to)
    {
        return to < from ? RecordSet() : first(to + 1).without(first(from));
    }

    bool isEmpty() const
    {
        return std::all_of(m_bits.begin(), m_bits.end(), [](quint64 bits) { return bits == 0; });
    }
    int count() const
    {
        int sum = 0;
        for (const quint64 bits : m_bits)
            sum += std::popcount(bits);
        return sum;
    }
    void insert(int place) { m_bits[std::size_t(place / 64)] |= quint64(1) << (place % 64); }

    RecordSet& operator&=(const RecordSet& other)
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
        return *this;
    }
    RecordSet& operator|=(const RecordSet& other)
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
        return *this;
    }
    RecordSet without(const RecordSet& other) const
    {
        RecordSet rest;
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            rest.m_bits[i] = m_bits[i] & ~other.m_bits[i];
        return rest;
    }
    bool operator==(const RecordSet&) const = default;

    /// 64 places at once, the lowest bit first.
    quint64& bits(std::size_t no) { return m_bits[no]; }

    /// In rising order.
    template <typename Work>
    void forEach(Work work) const
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1)
                work(int(i * 64) + std::countr_zero(bits));
        }
    }

private:
    std::array<quint64, size / 64> m_bits{};
};

} // namespace hall
