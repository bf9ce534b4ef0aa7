// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/shortcuts/shortcut_table.h"
#include "ui/models/ui_settings.h"

#include <QObject>

#include <vector>

namespace hall::ui {

/// The keys that are in force: those of the table, and in their place what a person chose, which is
/// remembered at once. No key serves two things in places that clash. The store of `settings` must
/// outlive it. GUI thread only.
class ShortcutBook : public QObject {
    Q_OBJECT

public:
    /// What is remembered and not possible is passed over.
    explicit ShortcutBook(const UiSettings& settings, QObject* parent = nullptr);

    QKeySequence keys(Shortcut id) const; ///< empty: none
    bool isChanged(Shortcut id) const;
    bool isAnyChanged() const;

    /// Empty `keys` take them away. SHORTCUT_REFUSED with the reason; SHORTCUT_TAKEN names who has
    /// them and where. The field is the shortcut's key in the table.
    Result<void> setKeys(Shortcut id, const QKeySequence& keys);
    /// To those of the table; SHORTCUT_TAKEN when something else was given them.
    Result<void> reset(Shortcut id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    Result<void> check(Shortcut id, const QKeySequence& keys) const;
    void load();
    void store();

    UiSettings m_settings;
    std::vector<QKeySequence> m_keys; ///< by Shortcut
};

} // namespace hall::ui
