// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hall::challenges {

/// A part of a text in whose place others can stand.
struct ExchangeablePart {
    qsizetype offset = 0; ///< in UTF-16 units
    QString current;
    QStringList others; ///< in order, as long as `current`; `current` itself may be among them
};

/// The parts of `text` that can be exchanged without the text looking wrong, in order and apart
/// from each other: digits, hex digits, days, parts of an address, words. Where there is nothing of
/// the kind, single letters.
std::vector<ExchangeablePart> exchangeableParts(const QString& text);

} // namespace hall::challenges
