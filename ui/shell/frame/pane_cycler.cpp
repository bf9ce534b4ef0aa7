// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/pane_cycler.h"

#include "ui/models/shortcuts/shortcut_table.h"

#include <QShortcut>
#include <QWidget>

namespace hall::ui {

namespace {

bool takesTabFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The first control of the pane in tab order; a pane may be a control itself.
QWidget* entryOf(QWidget* pane)
{
    QWidget* widget = pane;
    do {
        const bool inside = widget == pane || pane->isAncestorOf(widget);
        if (inside && takesTabFocus(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

PaneCycler::PaneCycler(QWidget& window, std::function<QList<QWidget*>()> panes)
    : QObject(&window), m_window(window), m_panes(std::move(panes))
{
    const auto shortcut = [this, &window](Shortcut id, int direction) {
        auto* keys = new QShortcut(&window);
        setShortcutOf(*keys, id);
        connect(keys, &QShortcut::activated, this, [this, direction] { step(direction); });
    };
    shortcut(Shortcut::NextPane, 1);
    shortcut(Shortcut::PreviousPane, -1);
}

void PaneCycler::step(int direction)
{
    QList<QWidget*> entries;
    qsizetype current = -1;
    const QWidget* focused = m_window.focusWidget();
    for (QWidget* pane : m_panes()) {
        QWidget* entry = pane->isVisible() ? entryOf(pane) : nullptr;
        if (!entry)
            continue;
        if (focused && (pane == focused || pane->isAncestorOf(focused)))
            current = entries.size();
        entries.append(entry);
    }
    if (entries.isEmpty())
        return;
    const qsizetype start = current < 0 && direction < 0 ? 0 : current;
    const qsizetype next = (start + direction + entries.size()) % entries.size();
    entries.at(next)->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace hall::ui
