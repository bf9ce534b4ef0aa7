// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/key_field.h"

#include <QKeyEvent>

namespace hall::ui {

namespace {

bool leavesField(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & ~Qt::ShiftModifier);
    return plain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab ||
                     event.key() == Qt::Key_Escape);
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the keys"));
}

void KeyField::setKeys(const QKeySequence& keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

/// Keys that are shortcuts already come here too, to be told whose they are.
bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !leavesField(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (leavesField(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()) || event->isAutoRepeat())
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    Q_EMIT pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

} // namespace hall::ui
