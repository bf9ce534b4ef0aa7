// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/argument_view.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

enum ArgumentColumn { NameColumn, ValueColumn, MarkColumn, ArgumentColumnCount };
constexpr int treeRows = 10;
constexpr int textLines = 10;
/// A line longer than this goes on in the next, after a sign that says so: laying out a line of a
/// megabyte keeps the window waiting.
constexpr qsizetype longestLine = 4000;
constexpr QChar goesOn = u'↪';

QString inLines(const QString& text)
{
    QString out;
    out.reserve(text.size() + text.size() / longestLine * 2);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!out.isEmpty())
            out += u'\n';
        qsizetype at = 0;
        while (line.size() - at > longestLine) {
            const qsizetype end =
                at + longestLine - (line[at + longestLine - 1].isHighSurrogate() ? 1 : 0);
            out += line.sliced(at, end - at);
            out += u'\n';
            out += goesOn;
            at = end;
        }
        out += line.sliced(at);
    }
    return out;
}

CellTone toneOf(ArgumentMark mark)
{
    return mark == ArgumentMark::Hidden ? CellTone::Muted : CellTone::Ask;
}

QString markWords(const ArgumentRow& row)
{
    switch (row.mark) {
    case ArgumentMark::None:
        return {};
    case ArgumentMark::Changed:
        return ArgumentView::tr("changed, was %1").arg(readableValue(row.before));
    case ArgumentMark::New:
        return ArgumentView::tr("new");
    case ArgumentMark::Gone:
        return ArgumentView::tr("no longer there, was %1").arg(readableValue(row.before));
    case ArgumentMark::Hidden:
        return ArgumentView::tr("hidden, cannot be compared");
    }
    return {};
}

QString elsewhereWords(const ArgumentRow& row)
{
    if (!row.differs)
        return {};
    return row.elsewhere.isUndefined()
               ? ArgumentView::tr("not in the other request")
               : ArgumentView::tr("other request: %1").arg(readableValue(row.elsewhere));
}

QStandardItem* argumentCell(const QString& text, CellTone tone, bool isId)
{
    auto* item = new QStandardItem(text);
    item->setData(int(tone), CellToneRole);
    item->setData(isId, CellIsIdRole);
    item->setToolTip(plainToolTip(text));
    item->setEditable(false);
    return item;
}

QList<QStandardItem*> itemsOf(const ArgumentRow& row)
{
    const QString value =
        row.mark == ArgumentMark::Gone ? ArgumentView::tr("(not there)") : readableValue(row.value);
    QStringList words{markWords(row), elsewhereWords(row)};
    words.removeAll(QString());
    const bool isMarked = !words.isEmpty();
    auto* mark =
        argumentCell(words.join(u"; "_s), isMarked ? toneOf(row.mark) : CellTone::Muted, false);
    if (isMarked)
        mark->setData(u"warning"_s, CellIconRole);
    return {argumentCell(visibleText(row.name), CellTone::Text, true),
            argumentCell(value, row.hasParts ? CellTone::Muted : CellTone::Text, true), mark};
}

} // namespace

ArgumentView::ArgumentView(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_note(new PlainLabel(this)),
      m_model(new QStandardItemModel(this)), m_tree(new QTreeView(this)),
      m_left(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_text(new QPlainTextEdit(this))
{
    m_note->setWordWrap(true);
    m_note->setObjectName(u"argumentNote"_s);
    m_left->setWordWrap(true);
    m_tree->setObjectName(u"argumentTree"_s);
    m_tree->setAccessibleName(tr("Arguments"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(theme, m_tree));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setHighlightSections(false);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->setAccessibleName(tr("Columns of the arguments"));

    m_text->setObjectName(u"argumentText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->document()->setDocumentMargin(space::s);
    m_text->setAccessibleName(tr("The whole request as text"));
    auto* copy = new CopyButton(
        theme, tr("Copy the request"), [this] { return m_whole; }, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new ThemedLabel(theme, tr("Arguments"), TextStyle::Section));
    column->addWidget(m_note);
    column->addWidget(m_tree);
    column->addWidget(m_left);
    auto* textNote = new ThemedLabel(theme,
                                     tr("The whole request as text. Characters that cannot be "
                                        "seen are written as \\u escapes."),
                                     TextStyle::Body, ColorRole::Muted);
    textNote->setWordWrap(true);
    auto* textRow = new QHBoxLayout;
    textRow->setSpacing(space::s);
    textRow->addWidget(textNote, 1);
    textRow->addWidget(copy);
    column->addSpacing(space::xs);
    column->addLayout(textRow);
    column->addWidget(m_text);
    connect(&m_theme, &Theme::changed, this, &ArgumentView::restyle);
    setArguments(nullptr);
}

void ArgumentView::setArguments(const std::shared_ptr<const ShownArguments>& arguments)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Argument"), tr("Value"), tr("Compared")});
    m_whole = arguments ? arguments->text : QString();
    m_text->setPlainText(inLines(m_whole));
    m_note->setText(arguments ? arguments->comparedWith : tr("Reading…"));
    m_left->hide();
    m_tree->setVisible(arguments && !arguments->marked.rows.empty());
    if (arguments) {
        if (arguments->marked.rows.empty())
            m_note->setText(tr("It has no arguments."));
        fillTree(arguments->marked);
    }
    restyle();
}

void ArgumentView::fillTree(const MarkedArguments& marked)
{
    // The item that the next row of each depth belongs under.
    std::vector<QStandardItem*> parents{m_model->invisibleRootItem()};
    for (const ArgumentRow& row : marked.rows) {
        parents.resize(std::size_t(row.depth) + 1);
        const QList<QStandardItem*> items = itemsOf(row);
        parents.back()->appendRow(items);
        parents.push_back(items.front());
    }
    m_tree->expandAll();
    m_left->setText(tr("%Ln more are only in the text below.", nullptr, int(marked.left)));
    m_left->setVisible(marked.left > 0);
}

void ArgumentView::restyle()
{
    m_note->setTextColor(m_theme.color(ColorRole::Muted));
    m_text->setFont(m_theme.font(TextStyle::Mono));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    const int lines = std::clamp(int(m_text->blockCount()), 3, textLines);
    m_text->setFixedHeight(lines * mono.lineSpacing() + 2 * space::m);

    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && rows <= treeRows;
         index = m_tree->indexBelow(index))
        ++rows;
    m_tree->header()->setFixedHeight(m_theme.rowHeight());
    m_tree->header()->setFont(m_theme.font(TextStyle::Caption));
    m_tree->setFixedHeight((std::min(rows, treeRows) + 1) * m_theme.rowHeight() + space::xs);
    if (m_model->columnCount() == ArgumentColumnCount) {
        m_tree->header()->resizeSection(NameColumn, mono.averageCharWidth() * 18);
        m_tree->header()->resizeSection(ValueColumn, mono.averageCharWidth() * 28);
    }
    // The height of a row is asked once and kept.
    m_tree->setIndentation(iconLarge);
}

} // namespace hall::ui
