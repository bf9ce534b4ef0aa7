// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hall::ui {

class ShortcutBook;

/// Gives every marked action and shortcut of a window, and of the windows that it owns, its keys of
/// the book, and again when those change. The book must outlive it. GUI thread only.
class ShortcutBinder : public QObject {
    Q_OBJECT

public:
    ShortcutBinder(QObject& window, const ShortcutBook& book);

    /// After something was added to the window.
    void apply();

private:
    QObject& m_window;
    const ShortcutBook& m_book;
};

} // namespace hall::ui
