// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/list/worker_table.h"

#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

const std::vector<int> hiddenAtFirst{int(WorkerColumn::Species), int(WorkerColumn::Namespace),
                                     int(WorkerColumn::Tier)};

/// Widest usual content; fixed, so that ten thousand rows need not be measured.
QString usualContent(WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Worker:
        return u"org.acme.doc-writer.x"_s;
    case WorkerColumn::Species:
        return u"wrk.doc.summarizer"_s;
    case WorkerColumn::Namespace:
        return u"org.default"_s;
    case WorkerColumn::Capabilities:
        return u"cap.doc.read and 2 more"_s;
    case WorkerColumn::Risk:
        return u"Unknown"_s;
    case WorkerColumn::Tier:
        return u"8"_s;
    case WorkerColumn::Status:
        return workerStatusWord(WorkerStatus::Suspended);
    case WorkerColumn::Attestation:
        return u"Not checked"_s;
    case WorkerColumn::Revision:
        return u"1,000"_s;
    case WorkerColumn::Enrolled:
        return u"2026-11-21 14:03"_s;
    }
    return {};
}

} // namespace

WorkerTable::WorkerTable(WorkerTableModel& workers, WorkerFilter& filter, Theme& theme,
                         QWidget* parent)
    : ColumnTable(parent), m_workers(workers), m_filter(filter), m_theme(theme)
{
    setModel(&filter);
    setItemDelegate(new CellDelegate(theme, this));
    setAccessibleName(tr("Workers"));
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    QHeaderView* header = horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setAccessibleName(tr("Columns of the workers"));
    connect(&m_theme, &Theme::changed, this, &WorkerTable::restyle);
    restyle();
    resetColumns();
}

void WorkerTable::apply(WorkerDelta delta)
{
    // Rows that stay keep their place and their selection by themselves; after a reset both have to
    // be found again.
    const QStringList picked = delta.isReset ? pickedWorkers() : QStringList();
    const bool wasReset = delta.isReset;
    {
        const QScopedValueRollback guard(m_adjusting, true);
        m_workers.apply(std::move(delta));
        if (wasReset) {
            QItemSelection selection;
            for (const QString& id : picked) {
                const QModelIndex index =
                    m_filter.mapFromSource(m_workers.index(m_workers.rowOf(id), 0));
                if (index.isValid())
                    selection.select(index, index);
            }
            const QModelIndex current =
                m_filter.mapFromSource(m_workers.index(m_workers.rowOf(m_current), 0));
            selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
            selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
        } else if (!m_current.isEmpty() && m_workers.rowOf(m_current) < 0) {
            // The view would go on with a neighbour that nobody has chosen.
            selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
            m_current.clear();
        }
    }
    Q_EMIT pickedChanged();
}

QString WorkerTable::currentWorker() const
{
    return m_current;
}

QString WorkerTable::workerOf(const QModelIndex& index) const
{
    const WorkerRecord* worker = workerAt(index);
    return worker ? worker->workerId : QString();
}

QStringList WorkerTable::pickedWorkers() const
{
    QStringList ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const WorkerRecord* worker = workerAt(row))
            ids.append(worker->workerId);
    }
    return ids;
}

bool WorkerTable::pick(const QString& workerId)
{
    const int row = workerId.isEmpty() ? -1 : m_workers.rowOf(workerId);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_filter.mapFromSource(m_workers.index(row, 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    if (index.isValid())
        scrollTo(index);
    else
        clearSelection();
    return index.isValid();
}

void WorkerTable::resetColumns()
{
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    std::vector<int> widths;
    for (int i = 0; i < workerColumnCount; ++i) {
        const auto column = WorkerColumn(i);
        const QFontMetrics& metrics = column <= WorkerColumn::Capabilities ? mono : body;
        int width = metrics.horizontalAdvance(usualContent(column)) + 2 * space::s + space::xs;
        if (column == WorkerColumn::Status || column == WorkerColumn::Attestation)
            width += iconSmall + space::m;
        widths.push_back(width);
    }
    placeColumns(widths, hiddenAtFirst);
    // The state belongs beside the name: it is what one looks for.
    QHeaderView* header = horizontalHeader();
    header->moveSection(header->visualIndex(int(WorkerColumn::Status)), 1);
}

void WorkerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    ColumnTable::currentChanged(current, previous);
    followCurrent();
}

void WorkerTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    ColumnTable::selectionChanged(selected, deselected);
    if (m_adjusting)
        return;
    followCurrent();
    Q_EMIT pickedChanged();
}

/// A view that gets the focus makes its first row the current one, and a click makes a row current
/// before it picks it: only a row that is both was chosen.
void WorkerTable::followCurrent()
{
    const QModelIndex current = currentIndex();
    if (m_adjusting || (current.isValid() && !selectionModel()->isSelected(current)))
        return;
    const QString id = workerOf(current);
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentWorkerChanged(id);
}

const WorkerRecord* WorkerTable::workerAt(const QModelIndex& index) const
{
    return index.isValid() ? m_workers.workerAt(m_filter.mapToSource(index).row()) : nullptr;
}

void WorkerTable::restyle()
{
    sizeTableRows(*this, m_theme);
    viewport()->update();
}

} // namespace hall::ui
