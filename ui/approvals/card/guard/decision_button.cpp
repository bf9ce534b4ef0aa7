// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/guard/decision_button.h"

#include <QKeyEvent>

namespace hall::ui {

DecisionButton::DecisionButton(Theme& theme, InputGuard& guard, const QString& iconName,
                               ColorRole role, QWidget* parent)
    : QPushButton(parent), m_guard(guard)
{
    setAutoDefault(false);
    if (!iconName.isEmpty())
        setIcon(theme.icon(iconName, role));
    guard.watch(*this);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_guard.allowsPointer())
            Q_EMIT decided();
    });
}

void DecisionButton::setWords(const QString& words)
{
    if (text() == words)
        return;
    setText(words);
    setShortcut({}); // setText takes the mnemonic for the whole window
    setAccessibleName(QString(words).remove(u'&'));
}

void DecisionButton::pressByKey()
{
    if (isEnabled() && isVisible() && m_guard.allowsKeys())
        click();
}

/// QPushButton answers Enter for the default button only, wherever the focus is; here it is the
/// other way round.
void DecisionButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

} // namespace hall::ui
