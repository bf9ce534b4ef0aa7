// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace hall::test {

/// What a person can reach inside `root` and a screen reader would call nothing.
inline QStringList nameless(QWidget* root)
{
    using namespace Qt::StringLiterals;
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        // Parts of a control that speak with the control's voice.
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) ||
                             qobject_cast<const QScrollBar*>(widget) ||
                             qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
        if (isInner || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
            const QWidget* parent = widget->parentWidget();
            found.append(u"%1 %2 in %3 %4"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                QLatin1StringView(parent->metaObject()->className()), parent->objectName()));
        }
    }
    return found;
}

} // namespace hall::test
