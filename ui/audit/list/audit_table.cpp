// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/list/audit_table.h"

#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/controls/tables/usual_content.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rows from the end at which the next page is asked for: it is there before a person is.
constexpr int rowsAhead = AuditTableModel::pageSize / 2;

const std::vector<int> hiddenAtFirst{int(AuditColumn::Tenant), int(AuditColumn::Actor),
                                     int(AuditColumn::Rule), int(AuditColumn::Id),
                                     int(AuditColumn::Namespace)};

/// Widest usual content; rows are too many to be measured.
QString usualContent(AuditColumn column)
{
    switch (column) {
    case AuditColumn::Number:
        return u"10000000"_s;
    case AuditColumn::Time:
        return u"2026-11-21 14:03:22.417"_s;
    case AuditColumn::Kind:
        return u"Configuration"_s;
    case AuditColumn::Outcome:
        return usualContent(FeedColumn::Outcome);
    case AuditColumn::Capability:
        return usualContent(FeedColumn::Capability);
    case AuditColumn::Worker:
        return usualContent(FeedColumn::Worker);
    case AuditColumn::Tenant:
    case AuditColumn::Namespace:
    case AuditColumn::Actor:
        return usualContent(FeedColumn::Tenant);
    case AuditColumn::Env:
        return usualContent(FeedColumn::Env);
    case AuditColumn::Label:
        return usualContent(FeedColumn::Label);
    case AuditColumn::Blast:
        return usualContent(FeedColumn::Blast);
    case AuditColumn::Event:
        return usualContent(FeedColumn::Reason);
    case AuditColumn::Rule:
    case AuditColumn::Id:
        return usualContent(FeedColumn::Id);
    }
    return {};
}

} // namespace

AuditTable::AuditTable(AuditTableModel& model, Theme& theme, QWidget* parent)
    : ColumnTable(parent), m_model(model), m_theme(theme), m_newer(new QPushButton(this))
{
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, this));
    setAccessibleName(tr("Records"));
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setAccessibleName(tr("Columns of the log"));

    m_newer->setObjectName(u"showNewer"_s);
    m_newer->setDefault(true);
    m_newer->setFocusPolicy(Qt::TabFocus);
    m_newer->setAccessibleName(tr("Show newer records"));
    m_newer->hide();
    connect(m_newer, &QPushButton::clicked, this, &AuditTable::newestAsked);

    connect(&model, &AuditTableModel::rowsAboutToChange, this, &AuditTable::rememberPlace);
    connect(&model, &AuditTableModel::rowsChanged, this, &AuditTable::returnToPlace);
    connect(&model, &AuditTableModel::newerArrived, this,
            [this](int count) { setNewRows(m_newRows + count); });
    connect(&model, &AuditTableModel::searched, this, [this] {
        setNewRows(0);
        scrollToTop();
    });
    connect(&model, &AuditTableModel::jumped, this, [this] { setNewRows(0); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_adjusting)
            m_centre = false;
        onScrolled();
    });
    connect(this, &QAbstractItemView::activated, this, &AuditTable::detailAsked);
    connect(this, &QAbstractItemView::clicked, this, &AuditTable::detailAsked);
    connect(&m_theme, &Theme::changed, this, &AuditTable::restyle);
    restyle();
    resetColumns();
}

std::vector<EventPtr> AuditTable::marked() const
{
    std::vector<EventPtr> events;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        events.push_back(m_model.eventAt(row.row()));
    return events;
}

bool AuditTable::pick(qint64 seq)
{
    const int row = m_model.rowOf(seq);
    if (row < 0)
        return false;
    pickRow(row);
    return true;
}

void AuditTable::pickRow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void AuditTable::pickInTheMiddle(int row)
{
    pickRow(row);
    m_centre = true;
}

void AuditTable::resetColumns()
{
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    std::vector<int> widths;
    for (int i = 0; i < auditColumnCount; ++i) {
        const bool isId = m_model.index(0, i).data(CellIsIdRole).toBool() ||
                          i == int(AuditColumn::Capability) || i == int(AuditColumn::Worker);
        widths.push_back((isId ? mono : body).horizontalAdvance(usualContent(AuditColumn(i))) +
                         2 * space::s + space::xs);
    }
    widths[std::size_t(AuditColumn::Outcome)] += iconSmall + space::m;
    placeColumns(widths, hiddenAtFirst);
}

void AuditTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    // The ends of the log, not of what is in memory.
    if (plain && event->key() == Qt::Key_Home) {
        Q_EMIT newestAsked();
        return;
    }
    if (plain && event->key() == Qt::Key_End) {
        Q_EMIT oldestAsked();
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT detailAsked();
        return;
    }
    ColumnTable::keyPressEvent(event);
}

void AuditTable::resizeEvent(QResizeEvent* event)
{
    ColumnTable::resizeEvent(event);
    placeButton();
}

/// The one place where the range of the scroll bar changes; a value that it has to give up is not
/// the person's doing.
void AuditTable::updateGeometries()
{
    const QScopedValueRollback guard(m_adjusting, true);
    ColumnTable::updateGeometries();
}

void AuditTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    {
        const QScopedValueRollback guard(m_adjusting, true);
        ColumnTable::currentChanged(current, previous);
    }
    followCurrent();
}

void AuditTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    ColumnTable::selectionChanged(selected, deselected);
    followCurrent();
}

/// A view that gets the focus makes its first row the current one, and a click makes a row current
/// before it picks it: only a row that is both was chosen.
void AuditTable::followCurrent()
{
    const QModelIndex row = currentIndex();
    if (m_adjusting || !row.isValid() || !selectionModel()->isSelected(row))
        return;
    const EventPtr event = m_model.eventAt(row.row());
    if (event == m_current)
        return;
    m_current = event;
    // A row that was walked into view near an end wants its neighbours.
    onScrolled();
    Q_EMIT currentChosen(m_current);
}

void AuditTable::restyle()
{
    const QScopedValueRollback guard(m_adjusting, true);
    rememberPlace();
    sizeTableRows(*this, m_theme);
    m_newer->setIcon(m_theme.icon(u"follow-newest"_s, ColorRole::Surface));
    returnToPlace();
    viewport()->update();
}

void AuditTable::rememberPlace()
{
    m_adjusting = true;
    const int row = rowAt(0);
    const EventPtr top = m_model.eventAt(row);
    m_anchor.reset();
    if (!top)
        return;
    m_anchor = top->record.seq;
    m_anchorOffset = rowViewportPosition(row);
}

void AuditTable::returnToPlace()
{
    m_adjusting = true;
    ColumnTable::updateGeometries();

    const int row = m_current ? m_model.rowOf(m_current->record.seq) : -1;
    if (currentIndex().row() != row) {
        const QModelIndex index = m_model.index(row, 0);
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
        setAutoScroll(true);
    }
    if (m_anchor) {
        // Of a search without that record: where it would be.
        const int anchor = m_model.rowAtOrBelow(*m_anchor);
        if (anchor >= 0)
            verticalScrollBar()->setValue(verticalHeader()->sectionPosition(anchor) -
                                          m_anchorOffset);
    }
    if (m_centre && row > 0) {
        m_centre = false;
        scrollTo(m_model.index(row, 0), PositionAtCenter);
    }
    m_adjusting = false;
    onScrolled();
}

void AuditTable::onScrolled()
{
    if (m_adjusting || m_model.rowCount() == 0)
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (last < 0 || last + rowsAhead >= m_model.rowCount())
        m_model.fetchOlder();
    if (m_model.mayHaveNewer() && first >= 0 && first < rowsAhead)
        m_model.fetchNewer();
    // What was counted as new is in view now.
    if (m_newRows > 0 && !m_model.mayHaveNewer() && first == 0)
        setNewRows(0);
}

void AuditTable::setNewRows(int count)
{
    if (m_newRows == count)
        return;
    m_newRows = count;
    m_newer->setText(tr("%Ln newer – show (Home)", nullptr, count));
    m_newer->setAccessibleName(m_newer->text());
    m_newer->setVisible(count > 0);
    placeButton();
}

void AuditTable::placeButton()
{
    m_newer->adjustSize();
    const QRect room = viewport()->geometry().adjusted(space::m, space::m, -space::m, -space::m);
    m_newer->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignTop,
                                             m_newer->size(), room));
    m_newer->raise();
}

} // namespace hall::ui
