// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shortcuts/shortcut_table.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hall::ui {

class KeyField;
class PlainLabel;
class ShortcutBook;

/// Every shortcut by the page it works on, with a search; other keys are given by pressing them and
/// hold at once. A window of its own; theme and book must outlive it. GUI thread only.
class ShortcutsWindow : public QWidget {
    Q_OBJECT

public:
    ShortcutsWindow(Theme& theme, ShortcutBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void helpAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void write();
    void filter();
    void showCurrent();
    void take(const QKeySequence& keys);
    void say(const QString& sentence);
    std::optional<Shortcut> current() const;

    Theme& m_theme;
    ShortcutBook& m_book;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    KeyField* m_keys;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    PlainLabel* m_note;
};

} // namespace hall::ui
