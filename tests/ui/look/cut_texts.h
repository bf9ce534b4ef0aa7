// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

namespace hall::test {

/// The texts in `root` that are on the screen and have less room than they need. What elides by
/// design and says the rest in its tooltip (ids, table cells, tabs that scroll) is not among them.
class CutTexts {
public:
    static QStringList in(QWidget& root)
    {
        CutTexts cut;
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<QLabel*>(widget))
                cut.look(*label);
            else if (const auto* plain = qobject_cast<ui::PlainLabel*>(widget))
                cut.look(*plain);
            else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                cut.look(*button);
            else if (const auto* box = qobject_cast<QComboBox*>(widget))
                cut.look(*box);
            else if (const auto* tabs = qobject_cast<QTabBar*>(widget))
                cut.look(*tabs);
            else if (const auto* header = qobject_cast<QHeaderView*>(widget))
                cut.look(*header);
        }
        return cut.m_found;
    }

private:
    void look(const QLabel& label)
    {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap())
            judge(label, label.text(), 0, label.heightForWidth(label.width()));
        else
            judge(label, label.text(), label.sizeHint().width(), label.sizeHint().height());
    }
    void look(const ui::PlainLabel& label)
    {
        if (label.text().isEmpty())
            return;
        // Without wrapping it elides, which is its purpose.
        const bool wraps = label.hasHeightForWidth();
        judge(label, label.text(), 0,
              wraps ? label.heightForWidth(label.width()) : label.minimumSizeHint().height());
    }
    void look(const QAbstractButton& button)
    {
        // Those in a field draw an icon; their text is for the screen reader.
        if (button.text().isEmpty() || qobject_cast<const QLineEdit*>(button.parentWidget()))
            return;
        judge(button, button.text(), button.minimumSizeHint().width(),
              button.minimumSizeHint().height());
    }
    void look(const QComboBox& box)
    {
        const int text = box.fontMetrics().horizontalAdvance(box.currentText());
        judge(box, box.currentText(), text, box.fontMetrics().height());
    }
    void look(const QTabBar& tabs)
    {
        if (tabs.usesScrollButtons())
            return;
        for (int i = 0; i < tabs.count(); ++i) {
            const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
            if (tabs.tabRect(i).width() < needed || !tabs.rect().contains(tabs.tabRect(i)))
                say(tabs, tabs.tabText(i), needed, tabs.tabRect(i).width());
        }
    }
    void look(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal)
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString text =
                header.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            const bool isTold =
                !header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).isNull();
            if (!header.isSectionHidden(i) && !isTold && header.sectionSize(i) < needed)
                say(header, text, needed, header.sectionSize(i));
        }
    }

    void judge(const QWidget& widget, const QString& text, int width, int height)
    {
        if (widget.width() < width)
            say(widget, text, width, widget.width());
        else if (widget.height() < height)
            say(widget, text, height, widget.height());
        else
            judgePlace(widget, text);
    }
    /// A widget may have its size and stick out of what is around it.
    void judgePlace(const QWidget& widget, const QString& text)
    {
        QRect place = widget.rect();
        for (const QWidget* one = &widget; !one->isWindow(); one = one->parentWidget()) {
            const QWidget* around = one->parentWidget();
            // What scrolls is reached.
            if (qobject_cast<const QAbstractScrollArea*>(around->parentWidget()))
                return;
            place.translate(one->pos());
            // A splitter rounds.
            if (!around->rect().adjusted(-1, -1, 1, 1).contains(place))
                return say(widget, text, place.right(), around->width());
        }
    }
    void say(const QWidget& widget, const QString& text, int needed, int given)
    {
        m_found.append(QStringLiteral("%1 %2 in %3: \"%4\" needs %5 and has %6")
                           .arg(QLatin1StringView(widget.metaObject()->className()),
                                widget.objectName(),
                                QLatin1StringView(widget.parentWidget()->metaObject()->className()),
                                text.left(60))
                           .arg(needed)
                           .arg(given));
    }

    QStringList m_found;
};

} // namespace hall::test
