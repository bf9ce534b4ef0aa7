// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/ways/demo_notifier.h"

#include <utility>

namespace hall::ui {

DemoNotifier::DemoNotifier(std::unique_ptr<Notifier> way, QObject* parent)
    : Notifier(parent), m_way(std::move(way))
{
    connect(m_way.get(), &Notifier::activated, this, &Notifier::activated);
    connect(m_way.get(), &Notifier::reviewAsked, this, &Notifier::reviewAsked);
    connect(m_way.get(), &Notifier::asideAsked, this, &Notifier::asideAsked);
}

void DemoNotifier::show(const Note& note)
{
    Note marked = note;
    marked.title = tr("Demo: %1").arg(note.title);
    m_way->show(marked);
}

void DemoNotifier::withdraw(NoteGroup group)
{
    m_way->withdraw(group);
}

} // namespace hall::ui
