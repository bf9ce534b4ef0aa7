// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace hall::challenges {

/// Choices that look random and that the same seed makes again on every machine: SHA-256 of the
/// seed and a counter. A value; not thread-safe.
class SeededChoices {
public:
    explicit SeededChoices(const QByteArray& seed) : m_seed(seed) {}

    /// 0 to `bound` - 1, each as likely as the others. `bound` is at least 1.
    int below(int bound);
    bool coin() { return below(2) == 1; }

    template <typename List>
    void shuffle(List& list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    quint32 next();

    QByteArray m_seed;
    QByteArray m_block;
    quint64 m_counter = 0;
};

} // namespace hall::challenges
