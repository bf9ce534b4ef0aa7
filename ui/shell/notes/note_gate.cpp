// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/note_gate.h"

#include <utility>

namespace hall::ui {

NoteGate::NoteGate(const QuietTime& quiet, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent), m_quiet(quiet), m_isWatched(std::move(isWatched))
{}

void NoteGate::setOn(NoteKind kind, bool on)
{
    if (isOn(kind) == on)
        return;
    if (on)
        m_off.remove(kind);
    else
        m_off.insert(kind);
    Q_EMIT changed();
}

void NoteGate::restoreState(const UiSettings& settings)
{
    const QStringList off = settings.value(setting::notesOff);
    for (const NoteKind kind : noteKinds)
        setOn(kind, !off.contains(noteKindKey(kind)));
}

void NoteGate::saveState(UiSettings& settings) const
{
    QStringList off;
    for (const NoteKind kind : noteKinds) {
        if (!isOn(kind))
            off += noteKindKey(kind);
    }
    settings.setValue(setting::notesOff, off);
}

} // namespace hall::ui
