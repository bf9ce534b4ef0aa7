// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/seeded_choices.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hall::challenges {

quint32 SeededChoices::next()
{
    if (m_block.isEmpty()) {
        QByteArray counter(sizeof(quint64), Qt::Uninitialized);
        qToBigEndian(m_counter++, counter.data());
        m_block =
            QCryptographicHash::hash(QByteArray(m_seed + counter), QCryptographicHash::Sha256);
    }
    const auto number = qFromBigEndian<quint32>(m_block.constData());
    m_block.remove(0, sizeof(quint32));
    return number;
}

int SeededChoices::below(int bound)
{
    // What is left over at the top of the range would favour the low numbers.
    const quint64 range = quint64(1) << 32;
    const quint64 usable = range - range % quint64(bound);
    quint64 number = next();
    while (number >= usable)
        number = next();
    return int(number % quint64(bound));
}

} // namespace hall::challenges
