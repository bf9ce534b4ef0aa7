// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/namespaces/namespace_overview.h"

#include <QStringList>

namespace hall::ui {

/// What can be said of a name while it is typed.
enum class NameVerdict {
    Unfinished, ///< nothing, or the beginning of a prefix: no mistake yet
    Malformed,
    Reserved,
    Yours,
    Held,
    Free, ///< the only one that can be claimed
};

struct NameCheck {
    NameVerdict verdict = NameVerdict::Unfinished;
    QString words;       ///< one or two sentences; may hold text from outside
    QStringList workers; ///< Free: the ids that would become the namespace's
};

/// Pure; thread-safe.
NameCheck checkName(const QString& name, const NamespaceOverview& overview);

} // namespace hall::ui
