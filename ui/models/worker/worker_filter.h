// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace hall::ui {

class WorkerTableModel;

/// The workers that a person wants to see. GUI thread only; the model must outlive it.
class WorkerFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit WorkerFilter(WorkerTableModel& workers, QObject* parent = nullptr);

    /// Words, all of which have to be in the id, species, a capability, the owner or the notes of a
    /// worker; case does not matter.
    void setText(const QString& text);
    /// Only these; empty: all.
    void setStatuses(const QSet<WorkerStatus>& statuses);
    bool isFiltering() const { return !m_words.isEmpty() || !m_statuses.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    WorkerTableModel& m_workers;
    QStringList m_words;
    QSet<WorkerStatus> m_statuses;
};

} // namespace hall::ui
