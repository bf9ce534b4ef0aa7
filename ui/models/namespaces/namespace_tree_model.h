// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/namespaces/namespace_words.h"

#include <QAbstractItemModel>

#include <memory>

namespace hall::ui {

/// What a row of the tree stands for.
enum class NamespaceRow {
    Prefix,    ///< `org.` or `x.`
    Without,   ///< the workers without a namespace
    Namespace, ///< under its prefix
    Worker,    ///< under its namespace, or under Without
};

struct NamespacePlace {
    NamespaceRow row = NamespaceRow::Prefix;
    QString key;                           ///< prefix, namespace or worker id
    const NamespaceFacts* facts = nullptr; ///< of a namespace and of its workers
    const WorkerRecord* worker = nullptr;
};

/// The namespaces by prefix, each with its workers. Rows point into the overview that the model
/// keeps; an overview that takes its place moves only the rows that came or went, so that a view
/// keeps what is open and chosen. GUI thread only.
class NamespaceTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit NamespaceTreeModel(QObject* parent = nullptr);
    ~NamespaceTreeModel() override;

    void apply(NamespaceOverviewPtr overview);
    /// null before the first apply().
    const NamespaceOverviewPtr& overview() const { return m_overview; }

    /// nullopt for an invalid index; lives until the next apply().
    std::optional<NamespacePlace> placeOf(const QModelIndex& index) const;
    /// Of column 0; invalid when there is no such row.
    QModelIndex indexOfNamespace(const QString& name) const;
    QModelIndex indexOfWorker(const QString& workerId) const;
    QModelIndex indexOfWithout() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    static const Node* childIn(const Nodes& nodes, const QString& key);
    static Nodes nodesFor(const NamespaceOverview& overview);
    void merge(Node& parent, Nodes wanted);
    void removeMissing(Node& parent, const Nodes& wanted);
    const Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;

    NamespaceOverviewPtr m_overview;
    std::unique_ptr<Node> m_root;
};

} // namespace hall::ui
