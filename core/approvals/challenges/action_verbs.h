// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hall::challenges {

/// What it would take to undo an action, by the verb in its name.
enum class Undoing { BringBack, CallBack, PutBack, Nothing };

struct ActionVerb {
    QString word; ///< lower case
    Undoing undoing = Undoing::PutBack;
};

/// The one word of `name` that says it; nullopt where none does, or words of different kinds are
/// in it (`get_or_create`).
std::optional<ActionVerb> verbOf(const QString& name);

} // namespace hall::challenges
