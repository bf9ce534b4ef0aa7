// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/form/record_json.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// The line that an error of the reader names; 0 when it names none.
int lineOf(const Error& error)
{
    static const QRegularExpression words(u"line (\\d+)"_s);
    return words.match(error.message).captured(1).toInt();
}

} // namespace

RecordJson::RecordJson(Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setObjectName(u"recordJson"_s);
    setAccessibleName(tr("Record as JSON"));
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    document()->setDocumentMargin(space::s);
    // A file that is dropped here is a record to look at, not a path to insert.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    const auto restyle = [this] { setFont(m_theme.font(TextStyle::Mono)); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_taking)
            Q_EMIT edited(toPlainText());
    });
}

void RecordJson::show(const WorkerDraft& draft, bool readOnly)
{
    takeText(draft.text());
    setReadOnly(readOnly);
    mark(draft);
}

QList<int> RecordJson::markedLines() const
{
    QList<int> lines;
    const auto selections = extraSelections();
    for (const QTextEdit::ExtraSelection& selection : selections)
        lines.append(selection.cursor.blockNumber() + 1);
    return lines;
}

bool RecordJson::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void RecordJson::takeText(const QString& text)
{
    const QString old = toPlainText();
    if (old == text)
        return;
    const QScopedValueRollback guard(m_taking, true);
    qsizetype head = 0;
    const qsizetype shorter = qMin(old.size(), text.size());
    while (head < shorter && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(head, text.size() - tail - head));
}

void RecordJson::mark(const WorkerDraft& draft)
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto markLine = [&](const QTextCursor& cursor, ColorRole role, const QString& why) {
        for (const QTextEdit::ExtraSelection& known : std::as_const(marks)) {
            if (known.cursor.blockNumber() == cursor.blockNumber())
                return;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.cursor.clearSelection();
        selection.format.setBackground(m_theme.tint(role));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setToolTip(why);
        marks.append(selection);
    };
    if (draft.textError()) {
        const int line = lineOf(*draft.textError());
        if (line > 0)
            markLine(QTextCursor(document()->findBlockByNumber(line - 1)), ColorRole::Deny,
                     draft.textError()->message);
    } else {
        for (const RecordIssue& issue : draft.issues()) {
            if (issue.level != RecordIssue::Level::Error)
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(int(nearestSpan(draft.text(), issue.path).from));
            markLine(cursor, ColorRole::Deny, issue.message);
        }
    }
    setExtraSelections(marks);
}

} // namespace hall::ui
