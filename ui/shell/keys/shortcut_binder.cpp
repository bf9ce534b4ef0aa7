// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/shortcut_binder.h"

#include "ui/models/shortcuts/shortcut_book.h"

#include <QAction>
#include <QShortcut>

namespace hall::ui {

ShortcutBinder::ShortcutBinder(QObject& window, const ShortcutBook& book)
    : QObject(&window), m_window(window), m_book(book)
{
    connect(&m_book, &ShortcutBook::changed, this, &ShortcutBinder::apply);
    apply();
}

void ShortcutBinder::apply()
{
    for (auto* action : m_window.findChildren<QAction*>()) {
        if (const auto id = shortcutOf(*action))
            action->setShortcut(m_book.keys(*id));
    }
    for (auto* shortcut : m_window.findChildren<QShortcut*>()) {
        if (const auto id = shortcutOf(*shortcut))
            shortcut->setKey(m_book.keys(*id));
    }
}

} // namespace hall::ui
