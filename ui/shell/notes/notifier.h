// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace hall::ui {

/// What a note is about. A new note takes the place of the older one of its group.
enum class NoteGroup {
    Approvals, ///< a request waits for a person
    Integrity, ///< the audit log was changed
    Server,    ///< the Hall Server does not answer, or not with a yes
    Tampering, ///< the code of workers was changed
    Bans,      ///< workers were banned
    Denials,   ///< many requests are denied
    Summary,   ///< what happened while notes were off
    Program,   ///< about the program itself
};

/// A short message outside the window. Plain text; never a value of a request's arguments, because
/// anybody at the screen can read it.
struct Note {
    NoteGroup group = NoteGroup::Program;
    QString title, text;
    bool isAlarm = false;
    QString approvalId = {}; ///< the approval that it names; empty: none
};

/// A note is read at a glance: its text has this many characters at most.
inline constexpr int noteLength = 200;

/// Where notes go. GUI thread only.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Note& note) = 0;
    /// Its cause is gone; nothing when there is none.
    virtual void withdraw(NoteGroup group) = 0;

Q_SIGNALS:
    /// A person wants to see what the note is about. It decides nothing.
    void activated(hall::ui::NoteGroup group);
    /// He wants to review the approval that the note names. It decides nothing either.
    void reviewAsked(const QString& approvalId);
    /// "Not now": he wants it set aside.
    void asideAsked(const QString& approvalId);
};

} // namespace hall::ui
