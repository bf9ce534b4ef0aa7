// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/row_tree.h"
#include "ui/models/namespaces/namespace_tree_model.h"

#include <QStringList>

namespace hall::ui {

/// The tree of the namespaces. Prefixes are open at first, namespaces closed. What is chosen is a
/// namespace or a worker, not a row: it stays chosen when rows come and go. Private to this room;
/// model and theme outlive it.
class NamespaceTree : public RowTree {
    Q_OBJECT

public:
    NamespaceTree(NamespaceTreeModel& model, Theme& theme, QWidget* parent = nullptr);

    void apply(NamespaceOverviewPtr overview);
    /// nullopt: nothing is chosen.
    std::optional<NamespacePlace> current() const;
    /// False when there is no such row; then the choice stays as it is.
    bool pickNamespace(const QString& name);
    bool pickWorker(const QString& workerId);
    void clearPick();

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    /// By a person or by a pick, never because rows came or went.
    void currentPlaceChanged();
    void workerActivated(const QString& workerId);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool pick(const QModelIndex& index);
    QStringList groups() const;
    void showColumnMenu(QPoint at);
    void resetColumns();

    NamespaceTreeModel& m_model;
    bool m_adjusting = false; ///< what moves now is not the person
};

} // namespace hall::ui
