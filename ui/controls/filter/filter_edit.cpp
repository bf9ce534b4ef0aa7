// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/filter/filter_edit.h"

#include "ui/controls/kept_input.h"

#include "core/query/filter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

namespace hall::ui {

FilterEdit::FilterEdit(const Theme& theme, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_completer(new QCompleter(this)),
      m_words(new QStringListModel(this))
{
    setProperty(keptInput, true);
    m_completer->setModel(m_words);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &FilterEdit::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::offerCompletions);
}

void FilterEdit::markError(int column)
{
    m_marked = column;
    QList<QInputMethodEvent::Attribute> marks;
    if (column > 0) {
        const int from = column - 1;
        int to = from;
        while (to < text().size() && !text().at(to).isSpace())
            ++to;
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(m_theme.color(ColorRole::Deny));
        wrong.setForeground(m_theme.color(ColorRole::Deny));
        marks.append(
            {QInputMethodEvent::TextFormat, from - cursorPosition(), qMax(1, to - from), wrong});
    }
    // A line edit has no formats of its own; those of an input method without any text are the
    // public way to give it some.
    QInputMethodEvent event(QString(), marks);
    QApplication::sendEvent(this, &event);
}

void FilterEdit::offerCompletions()
{
    const FilterCompletion offer = completeFilter(text(), cursorPosition());
    const QString typed = text().mid(offer.from, offer.length);
    const bool nothingToAdd =
        offer.candidates.isEmpty() ||
        (offer.candidates.size() == 1 && offer.candidates.constFirst() == typed);
    if (nothingToAdd) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(offer.candidates);
    QRect under = cursorRect();
    under.setWidth(m_completer->popup()->sizeHintForColumn(0) + 3 * space::l);
    m_completer->complete(under);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool listOpen = m_completer->popup()->isVisible();
    if (!listOpen && event->key() == Qt::Key_Down) {
        offerCompletions();
        return;
    }
    if (!listOpen && event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    // With the list open, Enter takes a word from it and must not reach the field.
    if (listOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::insertCompletion(const QString& word)
{
    const FilterCompletion offer = completeFilter(text(), cursorPosition());
    QString next = text();
    next.replace(offer.from, offer.length, word);
    setText(next);
    setCursorPosition(offer.from + int(word.size()));
}

} // namespace hall::ui
