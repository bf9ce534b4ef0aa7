// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namespaces/namespace_tree_model.h"

#include "core/protocol/grammar.h"
#include "ui/models/visible_text.h"
#include "ui/models/worker/worker_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

/// Children are ordered by key.
struct NamespaceTreeModel::Node {
    NamespacePlace place;
    Node* parent = nullptr;
    int row = 0;
    Nodes children;

    explicit Node(NamespacePlace where) : place(std::move(where)) {}

    /// To be called in the order of the keys.
    void append(NamespacePlace where)
    {
        auto child = std::make_unique<Node>(std::move(where));
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
    }
    void number()
    {
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i]->row = int(i);
            children[i]->parent = this;
        }
    }
    const Node* child(const QString& key) const { return childIn(children, key); }
};

namespace {

struct NamespaceTreeModelSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::NamespaceTree)
};

/// Sorts behind the prefixes.
const QString withoutKey = u"~"_s;

QString prefixOf(const QString& name)
{
    return name.left(name.indexOf(u'.') + 1);
}

QString nameText(const NamespacePlace& place)
{
    switch (place.row) {
    case NamespaceRow::Prefix:
        return place.key == u"org."_s ? NamespaceTreeModelSay::tr("org. · organizations")
                                      : NamespaceTreeModelSay::tr("x. · people and communities");
    case NamespaceRow::Without:
        return NamespaceTreeModelSay::tr("Without a namespace");
    case NamespaceRow::Namespace:
    case NamespaceRow::Worker:
        break;
    }
    return shortVisibleText(place.key);
}

QString kindText(const NamespacePlace& place)
{
    if (place.row == NamespaceRow::Namespace)
        return namespaceKindWord(place.key);
    if (place.row != NamespaceRow::Worker)
        return {};
    const QString stated = statedNamespace(*place.worker);
    return stated.isEmpty() ? NamespaceTreeModelSay::tr("worker")
                            : NamespaceTreeModelSay::tr("worker, says %1").arg(stated);
}

QString stateText(const NamespacePlace& place)
{
    if (place.row == NamespaceRow::Namespace)
        return namespaceStateWord(*place.facts);
    return place.worker ? workerStatusWord(place.worker->status) : QString();
}

QString toolTip(const NamespacePlace& place, NamespaceColumn column)
{
    if (column == NamespaceColumn::Name && place.row >= NamespaceRow::Namespace)
        return plainToolTip(place.key);
    if (place.row != NamespaceRow::Namespace)
        return {};
    if (column == NamespaceColumn::State)
        return plainToolTip(place.facts->problem);
    return column == NamespaceColumn::Owner && place.facts->claim
               ? plainToolTip(place.facts->claim->owner)
               : QString();
}

} // namespace

const NamespaceTreeModel::Node* NamespaceTreeModel::childIn(const Nodes& nodes, const QString& key)
{
    const auto at = std::lower_bound(
        nodes.begin(), nodes.end(), key,
        [](const std::unique_ptr<Node>& node, const QString& k) { return node->place.key < k; });
    return at != nodes.end() && (*at)->place.key == key ? at->get() : nullptr;
}

NamespaceTreeModel::NamespaceTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>(NamespacePlace()))
{}

NamespaceTreeModel::~NamespaceTreeModel() = default;

void NamespaceTreeModel::apply(NamespaceOverviewPtr overview)
{
    // What the rows point into has to outlive every intermediate state.
    const NamespaceOverviewPtr before = std::exchange(m_overview, overview);
    merge(*m_root, nodesFor(*overview));
}

NamespaceTreeModel::Nodes NamespaceTreeModel::nodesFor(const NamespaceOverview& overview)
{
    Nodes groups;
    for (const NamespaceFacts& facts : overview.namespaces) {
        const QString prefix = prefixOf(facts.name);
        if (groups.empty() || groups.back()->place.key != prefix)
            groups.push_back(std::make_unique<Node>(
                NamespacePlace{NamespaceRow::Prefix, prefix, nullptr, nullptr}));
        Node& group = *groups.back();
        group.append({NamespaceRow::Namespace, facts.name, &facts, nullptr});
        for (const WorkerRecord* worker : facts.workers)
            group.children.back()->append({NamespaceRow::Worker, worker->workerId, &facts, worker});
    }
    if (!overview.without.empty()) {
        groups.push_back(std::make_unique<Node>(
            NamespacePlace{NamespaceRow::Without, withoutKey, nullptr, nullptr}));
        for (const WorkerRecord* worker : overview.without)
            groups.back()->append({NamespaceRow::Worker, worker->workerId, nullptr, worker});
    }
    return groups;
}

void NamespaceTreeModel::merge(Node& parent, Nodes wanted)
{
    removeMissing(parent, wanted);
    std::size_t at = 0;
    while (at < wanted.size()) {
        const bool isKnown =
            at < parent.children.size() && parent.children[at]->place.key == wanted[at]->place.key;
        if (isKnown) {
            Node& known = *parent.children[at];
            known.place = wanted[at]->place;
            merge(known, std::move(wanted[at]->children));
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < wanted.size() && (at >= parent.children.size() ||
                                       wanted[end]->place.key < parent.children[at]->place.key))
            ++end;
        beginInsertRows(indexOf(parent), int(at), int(end) - 1);
        parent.children.insert(parent.children.begin() + std::ptrdiff_t(at),
                               std::make_move_iterator(wanted.begin() + std::ptrdiff_t(at)),
                               std::make_move_iterator(wanted.begin() + std::ptrdiff_t(end)));
        parent.number();
        endInsertRows();
        at = end;
    }
    if (!parent.children.empty()) {
        const QModelIndex above = indexOf(parent);
        Q_EMIT dataChanged(index(0, 0, above),
                           index(int(parent.children.size()) - 1, namespaceColumnCount - 1, above));
    }
}

void NamespaceTreeModel::removeMissing(Node& parent, const Nodes& wanted)
{
    const auto isWanted = [&wanted](const Node& node) {
        return childIn(wanted, node.place.key) != nullptr;
    };
    int last = int(parent.children.size()) - 1;
    while (last >= 0) {
        int first = last;
        while (first >= 0 && !isWanted(*parent.children[std::size_t(first)]))
            --first;
        if (first < last) {
            beginRemoveRows(indexOf(parent), first + 1, last);
            parent.children.erase(parent.children.begin() + first + 1,
                                  parent.children.begin() + last + 1);
            parent.number();
            endRemoveRows();
        }
        last = first - 1;
    }
}

std::optional<NamespacePlace> NamespaceTreeModel::placeOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    return nodeOf(index)->place;
}

QModelIndex NamespaceTreeModel::indexOfNamespace(const QString& name) const
{
    const Node* group = m_root->child(prefixOf(name));
    const Node* node = group ? group->child(name) : nullptr;
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex NamespaceTreeModel::indexOfWorker(const QString& workerId) const
{
    const QModelIndex above = indexOfNamespace(namespaceOfWorkerId(workerId));
    const Node* group = above.isValid() ? nodeOf(above) : m_root->child(withoutKey);
    const Node* node = group ? group->child(workerId) : nullptr;
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex NamespaceTreeModel::indexOfWithout() const
{
    const Node* node = m_root->child(withoutKey);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex NamespaceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex NamespaceTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int NamespaceTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int NamespaceTreeModel::columnCount(const QModelIndex&) const
{
    return namespaceColumnCount;
}

QVariant NamespaceTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeOf(index);
    const NamespacePlace& place = node.place;
    const auto column = NamespaceColumn(index.column());
    const bool isNamespace = place.row == NamespaceRow::Namespace;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NamespaceColumn::Name:
            return nameText(place);
        case NamespaceColumn::State:
            return stateText(place);
        case NamespaceColumn::Kind:
            return kindText(place);
        case NamespaceColumn::Owner:
            return isNamespace && place.facts->claim ? shortVisibleText(place.facts->claim->owner)
                                                     : QString();
        case NamespaceColumn::Workers:
            return isNamespace || place.row == NamespaceRow::Without
                       ? QLocale().toString(qlonglong(node.children.size()))
                       : QString();
        case NamespaceColumn::Claimed:
            return isNamespace && place.facts->claim ? momentText(place.facts->claim->claimedAtMs)
                                                     : QString();
        }
        return {};
    case Qt::ToolTipRole:
        return toolTip(place, column);
    case Qt::TextAlignmentRole:
        return int((column == NamespaceColumn::Workers ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case CellToneRole:
        if (column == NamespaceColumn::Name)
            return int(CellTone::Text);
        if (column == NamespaceColumn::State && isNamespace)
            return int(namespaceStateTone(place.facts->state));
        if (column == NamespaceColumn::State && place.worker)
            return int(workerStatusTone(place.worker->status));
        return int(CellTone::Muted);
    case CellIconRole:
        if (column != NamespaceColumn::State)
            return QString();
        if (isNamespace)
            return namespaceStateIcon(place.facts->state);
        return place.worker ? workerStatusIcon(place.worker->status) : QString();
    case CellIsIdRole:
        return column == NamespaceColumn::Name && place.row >= NamespaceRow::Namespace;
    case CellRowToneRole:
        // Only what stops requests: a free namespace does where claims are required.
        if (isNamespace && !place.facts->claim && m_overview->claimsRequired)
            return int(CellTone::Bad);
        return int(CellTone::Text);
    default:
        return {};
    }
}

QVariant NamespaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return namespaceHeading(NamespaceColumn(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

const NamespaceTreeModel::Node* NamespaceTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex NamespaceTreeModel::indexOf(const Node& node) const
{
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

} // namespace hall::ui
