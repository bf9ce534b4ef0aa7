// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notes/notifier.h"

class QSystemTrayIcon;

namespace hall::ui {

/// Notes as messages of the tray icon, which must outlive it. GUI thread only.
class TrayNotifier : public Notifier {
    Q_OBJECT

public:
    explicit TrayNotifier(QSystemTrayIcon& icon, QObject* parent = nullptr);

    void show(const Note& note) override;
    void withdraw(NoteGroup group) override;

private:
    QSystemTrayIcon& m_icon;
    NoteGroup m_shown = NoteGroup::Program; ///< what a click is about
};

/// `text` for a place that may take markup: nothing in it can be read as a tag or an entity.
QString withoutMarkup(QString text);

} // namespace hall::ui
