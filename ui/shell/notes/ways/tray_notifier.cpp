// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/ways/tray_notifier.h"

#include <QSystemTrayIcon>

namespace hall::ui {

namespace {

constexpr int shownMs = 10'000;

} // namespace

TrayNotifier::TrayNotifier(QSystemTrayIcon& icon, QObject* parent) : Notifier(parent), m_icon(icon)
{
    connect(&icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_shown); });
}

void TrayNotifier::show(const Note& note)
{
    m_shown = note.group;
    m_icon.showMessage(withoutMarkup(note.title), withoutMarkup(note.text),
                       note.isAlarm ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information,
                       shownMs);
}

/// A message of the tray goes by itself; it cannot be taken back.
void TrayNotifier::withdraw(NoteGroup) {}

QString withoutMarkup(QString text)
{
    // Notification servers may read markup, and not all of them: an entity would be shown as such
    // by the others. These look the same and mean nothing.
    return text.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'\uff06');
}

} // namespace hall::ui
