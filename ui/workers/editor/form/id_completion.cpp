// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/id_completion.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestTyped = 2;
constexpr int mostShown = 8;

} // namespace

void LinesEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isForTheList = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return ||
                              event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab ||
                              event->key() == Qt::Key_Backtab;
    if (isForTheList && m_isOffering && m_isOffering())
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

IdCompletion::IdCompletion(QLineEdit* edit, Suggest suggest)
    : QObject(edit), m_suggest(std::move(suggest)), m_completer(&m_ids)
{
    prepare(edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, edit](const QString& text) { offer(text, edit->rect()); });
    connect(&m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this, edit](const QString& id) {
                const QScopedValueRollback taking(m_taking, true);
                edit->setText(id);
                Q_EMIT edit->textEdited(id);
            });
}

IdCompletion::IdCompletion(LinesEdit* edit, Suggest suggest)
    : QObject(edit), m_suggest(std::move(suggest)), m_completer(&m_ids)
{
    prepare(edit);
    edit->setOffering([this] { return m_completer.popup()->isVisible(); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        const QTextCursor cursor = edit->textCursor();
        QRect place = edit->cursorRect();
        place.setLeft(0);
        place.setWidth(edit->viewport()->width());
        offer(edit->hasFocus() && cursor.atBlockEnd() ? cursor.block().text() : QString(), place);
    });
    connect(&m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this, edit](const QString& id) {
                const QScopedValueRollback taking(m_taking, true);
                QTextCursor cursor = edit->textCursor();
                cursor.movePosition(QTextCursor::StartOfBlock);
                cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
                cursor.insertText(id);
                edit->setTextCursor(cursor);
            });
}

void IdCompletion::prepare(QWidget* edit)
{
    m_completer.setWidget(edit);
    // What fits is the catalog's to say: words inside an id count too.
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(mostShown);
    m_completer.popup()->setObjectName(u"idSuggestions"_s);
    m_completer.popup()->setAccessibleName(tr("Ids that the catalog knows"));
    m_completer.popup()->setFont(edit->font());
}

void IdCompletion::offer(const QString& written, QRect place)
{
    const QString text = written.trimmed();
    QStringList ids;
    if (!m_taking && text.size() >= fewestTyped)
        ids = m_suggest(text);
    if (ids.isEmpty() || ids == QStringList{text}) {
        m_completer.popup()->hide();
        return;
    }
    m_ids.setStringList(ids);
    m_completer.complete(place);
}

} // namespace hall::ui
