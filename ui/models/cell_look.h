// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"

#include <qnamespace.h>

namespace hall::ui {

/// What a table says of a cell besides its text. The view turns it into colours.
enum class CellTone { Text, Muted, Good, Bad, Ask, Info };
enum CellRole {
    CellSortRole = Qt::UserRole, ///< what to sort by
    CellToneRole,                ///< CellTone as int
    CellIconRole,                ///< name of an icon in front of the text, or empty
    CellIsIdRole,                ///< bool: monospace, elided in the middle
    CellRowToneRole,             ///< CellTone as int: a tint behind the whole row; Text: none
    CellFirstFreeRole,           ///< for roles of one model
};

/// Allowing is good, everything that is not a yes of the Hall is not.
constexpr CellTone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return CellTone::Good;
    case Outcome::RequireHuman:
        return CellTone::Ask;
    case Outcome::Deny:
        break;
    }
    return CellTone::Bad;
}

} // namespace hall::ui
