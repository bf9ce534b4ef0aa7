// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/unsent_input.h"

#include "ui/controls/kept_input.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace hall::ui {

namespace {

bool isTyped(const QLineEdit& field)
{
    return field.isModified() && !field.isReadOnly() && !field.text().trimmed().isEmpty();
}

bool isTyped(const QPlainTextEdit& field)
{
    return field.document()->isModified() && !field.isReadOnly() &&
           !field.toPlainText().trimmed().isEmpty();
}

/// Neither kept, nor in a panel that was put away. A page that is not in view is hidden too, by the
/// stack that it is in.
bool counts(const QWidget& field, const QWidget& window)
{
    for (const QWidget* one = &field; one && one != &window; one = one->parentWidget()) {
        const bool isPage = qobject_cast<QStackedWidget*>(one->parentWidget()) != nullptr;
        if (one->property(keptInput).toBool() || (one->isHidden() && !isPage))
            return false;
    }
    return true;
}

template <typename Field>
void collectTyped(const QWidget& window, QStringList& names)
{
    for (const auto* field : window.findChildren<Field*>()) {
        if (isTyped(*field) && counts(*field, window))
            names.append(field->accessibleName());
    }
}

} // namespace

QStringList unsentInput(const QWidget& window)
{
    QStringList names;
    collectTyped<QLineEdit>(window, names);
    collectTyped<QPlainTextEdit>(window, names);
    names.removeDuplicates();
    return names;
}

} // namespace hall::ui
