// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/worker_filter.h"

#include "ui/models/worker/worker_table_model.h"

#include <algorithm>

namespace hall::ui {

namespace {

bool mentions(const WorkerRecord& worker, const QString& word)
{
    const auto has = [&word](const QString& text) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return has(worker.workerId) || has(worker.speciesId) ||
           std::any_of(worker.capabilities.begin(), worker.capabilities.end(), has) ||
           has(worker.json.value(u"owner").toString()) ||
           has(worker.json.value(u"notes").toString());
}

} // namespace

WorkerFilter::WorkerFilter(WorkerTableModel& workers, QObject* parent)
    : QSortFilterProxyModel(parent), m_workers(workers)
{
    setSourceModel(&workers);
    setDynamicSortFilter(true);
}

void WorkerFilter::setText(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void WorkerFilter::setStatuses(const QSet<WorkerStatus>& statuses)
{
    if (statuses == m_statuses)
        return;
    m_statuses = statuses;
    invalidateFilter();
}

bool WorkerFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const WorkerRecord* worker = m_workers.workerAt(row);
    if (!worker || (!m_statuses.isEmpty() && !m_statuses.contains(worker->status)))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [worker](const QString& word) { return mentions(*worker, word); });
}

bool WorkerFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const WorkerRecord* a = m_workers.workerAt(left.row());
    const WorkerRecord* b = m_workers.workerAt(right.row());
    const auto column = WorkerColumn(left.column());
    const auto order = QVariant::compare(workerSortValue(*a, column), workerSortValue(*b, column));
    return order == QPartialOrdering::Less ||
           (order == QPartialOrdering::Equivalent && left.row() < right.row());
}

} // namespace hall::ui
