// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/keys/key_actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace hall::ui {

using namespace Qt::StringLiterals;

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

std::function<void(const QKeySequence&)> tipWriter(QWidget& widget, const QString& text)
{
    return [&widget, text](const QKeySequence& keys) {
        const QString named = keys.toString(QKeySequence::NativeText);
        widget.setToolTip(named.isEmpty() ? text : KeyActionsSay::tr("%1 (%2)").arg(text, named));
    };
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

void followKeys(QAction& action, QObject& context,
                const std::function<void(const QKeySequence&)>& changed)
{
    const auto tell = [&action, changed] { changed(action.shortcut()); };
    QObject::connect(&action, &QAction::changed, &context, tell);
    tell();
}

void followKeys(Shortcut id, QObject& context,
                const std::function<void(const QKeySequence&)>& changed)
{
    // In no window, so that it answers no key.
    auto* keys = new QAction(&context);
    setShortcutOf(*keys, id);
    followKeys(*keys, context, changed);
}

void setKeyTip(QWidget& widget, const QString& text, QAction& action)
{
    followKeys(action, widget, tipWriter(widget, text));
}

void setKeyTip(QWidget& widget, const QString& text, Shortcut id)
{
    followKeys(id, widget, tipWriter(widget, text));
}

QString underlined(const QString& words, const QKeySequence& keys)
{
    QString marked = words;
    if (keys.count() != 1 || keys[0].keyboardModifiers() != Qt::AltModifier ||
        keys[0].key() < Qt::Key_A || keys[0].key() > Qt::Key_Z)
        return marked;
    const QChar letter(char16_t(keys[0].key()));
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].toUpper() != letter)
            continue;
        const bool beginsWord = i == 0 || !words[i - 1].isLetter();
        if (beginsWord || at < 0)
            at = i;
        if (beginsWord)
            break;
    }
    if (at < 0)
        return marked + u" (&"_s + letter + u')';
    return marked.insert(at, u'&');
}

} // namespace hall::ui
