// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/facts/matrix_view.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/plain_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

MatrixView::MatrixView(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_note(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_table(new QTableView(this)), m_reason(new PlainLabel(this))
{
    m_note->setWordWrap(true);
    m_table->setObjectName(u"matrix"_s);
    m_table->setAccessibleName(tr("What this worker may do"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    m_table->horizontalHeader()->setAccessibleName(tr("Data labels"));
    m_reason->setObjectName(u"matrixReason"_s);
    m_reason->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatrixView::showCell);
    connect(&m_theme, &Theme::changed, this, &MatrixView::restyle);
    restyle();
    showBusy();
}

void MatrixView::showBusy()
{
    m_model.setMatrix({});
    m_note->setText(tr("Asking the engine…"));
    m_table->hide();
    m_reason->setText({});
}

void MatrixView::showMatrix(const CapabilityMatrix& matrix, bool isDraft)
{
    m_model.setMatrix(matrix);
    restyle();
    m_table->show();
    const QString whose = isDraft ? tr("As the draft would make it. ") : QString();
    m_note->setText(QString(
        whose + tr("The engine's answers for a low-risk tenant, QoS P2 and unchanged code.")));
    m_reason->setText(tr("Choose a cell to read why."));
}

void MatrixView::showNothing(const QString& why)
{
    m_model.setMatrix({});
    m_table->hide();
    m_note->setText(why);
    m_reason->setText({});
}

void MatrixView::showCell(const QModelIndex& index)
{
    m_reason->setText(m_model.sentence(index));
}

void MatrixView::restyle()
{
    sizeTableRows(*m_table, m_theme);
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    // As wide as the words that are there: "Needs a human" is long and rare.
    int words = body.horizontalAdvance(u"CONFIDENTIAL"_s);
    for (const MatrixCell& cell : m_model.matrix().cells)
        words = qMax(words, body.horizontalAdvance(Theme::outcomeWord(cell.outcome)));
    const int cell = words + iconSmall + 2 * space::s + space::xs;
    m_table->horizontalHeader()->resizeSection(MatrixModel::CapabilityColumn,
                                               mono.horizontalAdvance(u"cap.doc.summarize"_s) +
                                                   2 * space::s);
    m_table->horizontalHeader()->resizeSection(MatrixModel::EnvironmentColumn,
                                               body.horizontalAdvance(u"stage"_s) + 3 * space::s);
    for (int i = MatrixModel::FirstLabelColumn; i < m_model.columnCount(); ++i)
        m_table->horizontalHeader()->resizeSection(i, cell);
    m_reason->setTextColor(m_theme.color(ColorRole::Text));
}

} // namespace hall::ui
