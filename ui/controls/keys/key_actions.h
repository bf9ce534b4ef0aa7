// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>

class QKeyEvent;
class QWidget;

namespace hall::ui {

/// An action whose key the page takes only when no control of it wanted the key for itself: a
/// field keeps its letters and its End, a button its Space. The page owns it.
QAction* addKeyAction(QWidget& page, Shortcut id);
/// From the keyPressEvent() of the page; false when none of its actions has this key.
bool triggerKeyAction(QWidget& page, const QKeyEvent& event);
/// From the keyPressEvent() of a table, which would use the key for itself: whether it belongs to a
/// page that the table is in.
bool isKeyOfPage(const QWidget& widget, const QKeyEvent& event);

/// `text` as the tooltip, with the keys of the action behind it, whatever they are changed to.
void setKeyTip(QWidget& widget, const QString& text, QAction& action);

} // namespace hall::ui
