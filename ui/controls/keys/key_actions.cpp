// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/keys/key_actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace hall::ui {

namespace {

struct KeyActionsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::KeyActions)
};

constexpr char keyAction[] = "hallKeyAction";

QAction* actionOfKey(const QWidget& page, const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence keys(QKeyCombination(modifiers, Qt::Key(event.key())));
    const QList<QAction*> actions = page.actions();
    for (QAction* action : actions) {
        if (action->property(keyAction).toBool() && action->isEnabled() &&
            action->shortcut() == keys)
            return action;
    }
    return nullptr;
}

} // namespace

QAction* addKeyAction(QWidget& page, Shortcut id)
{
    auto* action = new QAction(shortcutTitle(id), &page);
    action->setProperty(keyAction, true);
    setShortcutOf(*action, id);
    // The page itself never has the focus: the key comes by way of keyPressEvent().
    action->setShortcutContext(Qt::WidgetShortcut);
    page.addAction(action);
    return action;
}

bool triggerKeyAction(QWidget& page, const QKeyEvent& event)
{
    QAction* action = actionOfKey(page, event);
    if (action)
        action->trigger();
    return action;
}

bool isKeyOfPage(const QWidget& widget, const QKeyEvent& event)
{
    for (const QWidget* page = widget.parentWidget(); page; page = page->parentWidget()) {
        if (actionOfKey(*page, event))
            return true;
    }
    return false;
}

void setKeyTip(QWidget& widget, const QString& text, QAction& action)
{
    const auto write = [&widget, &action, text] {
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        widget.setToolTip(keys.isEmpty() ? text : KeyActionsSay::tr("%1 (%2)").arg(text, keys));
    };
    QObject::connect(&action, &QAction::changed, &widget, write);
    write();
}

} // namespace hall::ui
