// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/pattern_editor.h"

#include "ui/controls/panels/banner.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/plain_label.h"
#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 16;

} // namespace

PatternEditor::PatternEditor(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_draft(PatternDraft::of({})),
      m_conflict(new Banner(theme, Banner::Weight::Quiet, ColorRole::Ask, u"warning"_s,
                            tr("The patterns were changed meanwhile"), this)),
      m_theirs(m_conflict->addButton(tr("Take theirs"))),
      m_mine(m_conflict->addButton(tr("Go on with mine"))), m_text(new QPlainTextEdit(this)),
      m_state(new PlainLabel(this)),
      m_discard(new ConfirmPanel(theme, tr("Give up what you have typed?"),
                                 tr("The patterns in force stay as they are."), tr("Give up"),
                                 ConfirmPanel::Reason::None, ColorRole::Ask, this)),
      m_save(new QPushButton(tr("Save"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // A change of a format comes as a change of the text, too.
        if (m_text->toPlainText() == m_draft.text())
            return;
        m_draft.setText(m_text->toPlainText());
        m_failure.clear();
        refresh();
        Q_EMIT edited();
    });
    connect(m_save, &QPushButton::clicked, this, &PatternEditor::saveAsked);
    connect(m_cancel, &QPushButton::clicked, this, &PatternEditor::cancel);
    connect(m_discard, &ConfirmPanel::confirmed, this, &PatternEditor::cancelled);
    connect(m_discard, &ConfirmPanel::closed, m_text,
            [this] { m_text->setFocus(Qt::OtherFocusReason); });
    auto* save = new QAction(tr("Save the patterns"), this);
    setShortcutOf(*save, Shortcut::SavePatterns);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, m_save, &QPushButton::click);
    connect(&m_theme, &Theme::changed, this, &PatternEditor::refresh);
    refresh();
}

void PatternEditor::build()
{
    setObjectName(u"patternEditor"_s);
    m_conflict->setObjectName(u"patternConflict"_s);
    m_conflict->setText(tr("Somebody stored others since you began. Your text is kept."));
    m_theirs->setObjectName(u"takeTheirs"_s);
    m_theirs->setToolTip(tr("Undo brings your text back"));
    m_mine->setObjectName(u"keepMine"_s);
    m_mine->setToolTip(tr("Saving then replaces theirs"));
    m_conflict->hide();
    m_text->setObjectName(u"patternJson"_s);
    m_text->setAccessibleName(tr("Pattern file, as JSON"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->document()->setDocumentMargin(space::s);
    // A file that is dropped here would leave its path in the text.
    m_text->viewport()->setAcceptDrops(false);
    m_state->setObjectName(u"patternState"_s);
    m_state->setWordWrap(true);
    m_discard->setObjectName(u"discardPatterns"_s);
    m_save->setObjectName(u"savePatterns"_s);
    m_cancel->setObjectName(u"cancelPatterns"_s);
    for (QPushButton* button : {m_save, m_cancel})
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_conflict);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    column->addWidget(m_discard);
    column->addLayout(buttons);
    connect(m_theirs, &QPushButton::clicked, this, &PatternEditor::takeTheirs);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_draft.setBase(m_stored);
        refresh();
        m_text->setFocus(Qt::OtherFocusReason);
    });
}

void PatternEditor::begin(const QJsonObject& stored)
{
    m_stored = stored;
    m_draft = PatternDraft::of(stored);
    m_saving = false;
    m_failure.clear();
    m_discard->hide();
    m_text->setPlainText(m_draft.text());
    refresh();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PatternEditor::setStored(const QJsonObject& stored)
{
    m_stored = stored;
    // What has been stored is what stands here: that is no other's change, or might as well be
    // ours.
    if (!m_draft.error() && m_draft.toStore() == stored)
        m_draft.setBase(stored);
    refresh();
}

void PatternEditor::setSaving(bool saving)
{
    m_saving = saving;
    refresh();
}

void PatternEditor::showFailure(const QString& why)
{
    m_saving = false;
    m_failure = why;
    refresh();
}

void PatternEditor::point(const QString& jsonPath)
{
    const bool isJson = !m_draft.error() || m_draft.error()->code == "INVALID_PATTERNS"_L1;
    if (!isJson)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(patternSpan(m_draft.text(), jsonPath).from));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

int PatternEditor::markedLine() const
{
    const auto marks = m_text->extraSelections();
    return marks.isEmpty() ? 0 : marks.first().cursor.blockNumber() + 1;
}

void PatternEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_saving) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PatternEditor::cancel()
{
    if (!m_draft.isDirty()) {
        Q_EMIT cancelled();
        return;
    }
    m_discard->ask();
    Q_EMIT wantsView(m_discard);
}

/// As one step of the text's history, so that it can be taken back.
void PatternEditor::takeTheirs()
{
    m_draft.setBase(m_stored);
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(storedPatternText(m_stored));
    m_text->moveCursor(QTextCursor::Start);
    refresh();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PatternEditor::refresh()
{
    const bool isConflict = m_draft.base() != m_stored;
    m_conflict->setVisible(isConflict && !m_saving);
    m_text->setReadOnly(m_saving);
    m_save->setEnabled(m_draft.isDirty() && !m_draft.error() && !isConflict && !m_saving);
    m_cancel->setEnabled(!m_saving);
    m_state->setText(m_draft.error()        ? m_draft.error()->message
                     : !m_failure.isEmpty() ? tr("Not saved: %1").arg(m_failure)
                     : m_saving             ? tr("Saving…")
                     : !m_draft.isDirty()   ? tr("Nothing is changed.")
                     : m_draft.toStore().isEmpty()
                         ? tr("These are the built-in patterns.")
                         : tr("Patterns: %1. No mistake. Not in force before "
                              "you save.")
                               .arg(m_draft.patterns()->patterns().size()));
    mark();
    restyle();
}

void PatternEditor::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const TextSpan span = m_draft.errorSpan();
    if (span.length > 0) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(int(qMin(span.from, m_draft.text().size())));
        selection.format.setBackground(m_theme.tint(ColorRole::Deny));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(selection);
    }
    m_text->setExtraSelections(marks);
}

void PatternEditor::restyle()
{
    const QFont mono = m_theme.font(TextStyle::Mono);
    if (m_text->font() != mono) {
        m_text->setFont(mono);
        m_text->setMinimumHeight(QFontMetrics(mono).lineSpacing() * shownLines);
    }
    const bool isWrong = m_draft.error() || !m_failure.isEmpty();
    m_state->setTextColor(m_theme.color(isWrong ? ColorRole::Deny : ColorRole::Muted));
}

} // namespace hall::ui
