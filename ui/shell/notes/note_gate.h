// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ui_settings.h"
#include "ui/shell/notes/note_kinds.h"
#include "ui/shell/notes/quiet_time.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace hall::ui {

/// Which notes a person wants, and whether he wants one now. `quiet` must outlive it. GUI thread
/// only.
class NoteGate : public QObject {
    Q_OBJECT

public:
    /// `isWatched`: whether a person has the window before him.
    NoteGate(const QuietTime& quiet, std::function<bool()> isWatched, QObject* parent = nullptr);

    bool isOn(NoteKind kind) const { return !m_off.contains(kind); }
    void setOn(NoteKind kind, bool on);
    /// On, and not held back by "do not disturb".
    bool isWanted(NoteKind kind) const { return isOn(kind) && !m_quiet.isQuiet(); }
    /// The same, and nobody looks at the window, where it can be seen anyway.
    bool isNeeded(NoteKind kind) const { return isWanted(kind) && !m_isWatched(); }

    void restoreState(const UiSettings& settings);
    void saveState(UiSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    const QuietTime& m_quiet;
    std::function<bool()> m_isWatched;
    QSet<NoteKind> m_off; ///< so that a kind which is new is on
};

} // namespace hall::ui
