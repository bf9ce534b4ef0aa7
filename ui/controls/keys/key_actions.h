// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>

#include <functional>

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

/// Tells `changed` what the action's keys are, now and whenever a person changes them, while
/// `context` lives.
void followKeys(QAction& action, QObject& context,
                const std::function<void(const QKeySequence&)>& changed);
/// The same where the action is not at hand.
void followKeys(Shortcut id, QObject& context,
                const std::function<void(const QKeySequence&)>& changed);
/// `text` as the tooltip, with the keys of the action behind it, whatever they are changed to.
void setKeyTip(QWidget& widget, const QString& text, QAction& action);
/// The same where the action is not at hand.
void setKeyTip(QWidget& widget, const QString& text, Shortcut id);
/// The words of a button whose key is Alt and a letter, with the letter underlined where it begins
/// a word, or else anywhere, or else behind them: no other letter may look like the key. Without
/// such keys the words as they are.
QString underlined(const QString& words, const QKeySequence& keys);

} // namespace hall::ui
