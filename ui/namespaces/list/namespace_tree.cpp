// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/list/namespace_tree.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Widest usual content; fixed, so that ten thousand rows need not be measured.
QString usualContent(NamespaceColumn column)
{
    switch (column) {
    case NamespaceColumn::Name:
        return u"org.example.db-writer"_s;
    case NamespaceColumn::State:
        return u"Held by Acme Corporation"_s;
    case NamespaceColumn::Kind:
        return u"organization"_s;
    case NamespaceColumn::Owner:
        return u"Acme Corporation"_s;
    case NamespaceColumn::Workers:
        return u"10,000"_s;
    case NamespaceColumn::Claimed:
        return u"2026-11-21 14:03"_s;
    }
    return {};
}

} // namespace

NamespaceTree::NamespaceTree(NamespaceTreeModel& model, Theme& theme, QWidget* parent)
    : RowTree(theme, parent), m_model(model)
{
    setModel(&model);
    setObjectName(u"namespaceTree"_s);
    setAccessibleName(tr("Namespaces and their workers"));
    header()->setAccessibleName(tr("Columns of the namespaces"));
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &NamespaceTree::showColumnMenu);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const auto place = m_model.placeOf(index);
        if (place && place->worker)
            Q_EMIT workerActivated(place->key);
        else
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
    resetColumns();
}

void NamespaceTree::apply(NamespaceOverviewPtr overview)
{
    const QScopedValueRollback guard(m_adjusting, true);
    const auto before = current();
    const QString key = before ? before->key : QString();
    const QStringList known = groups();
    m_model.apply(std::move(overview));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const auto place = m_model.placeOf(index);
        if (place->row == NamespaceRow::Prefix && !known.contains(place->key))
            expand(index);
    }
    // The view would go on with a neighbour that nobody has chosen.
    const auto now = current();
    if (now && now->key != key)
        selectionModel()->clear();
}

QStringList NamespaceTree::groups() const
{
    QStringList keys;
    for (int row = 0; row < m_model.rowCount(); ++row)
        keys.append(m_model.placeOf(m_model.index(row, 0))->key);
    return keys;
}

std::optional<NamespacePlace> NamespaceTree::current() const
{
    return m_model.placeOf(currentIndex());
}

bool NamespaceTree::pickNamespace(const QString& name)
{
    return pick(m_model.indexOfNamespace(name));
}

bool NamespaceTree::pickWorker(const QString& workerId)
{
    return pick(m_model.indexOfWorker(workerId));
}

void NamespaceTree::clearPick()
{
    selectionModel()->clear();
}

QByteArray NamespaceTree::saveColumns() const
{
    return header()->saveState();
}

void NamespaceTree::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    if (!header()->restoreState(state) || header()->count() != namespaceColumnCount ||
        header()->isSectionHidden(int(NamespaceColumn::Name)))
        resetColumns();
}

void NamespaceTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTree::currentChanged(current, previous);
    if (!m_adjusting && current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentPlaceChanged();
}

bool NamespaceTree::pick(const QModelIndex& index)
{
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void NamespaceTree::showColumnMenu(QPoint at)
{
    auto* menu = new QMenu(tr("Columns"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // What is a tree without its names.
    for (int i = int(NamespaceColumn::Name) + 1; i < namespaceColumnCount; ++i) {
        QAction* action = menu->addAction(namespaceHeading(NamespaceColumn(i)));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(i));
        connect(action, &QAction::toggled, this,
                [this, i](bool on) { header()->setSectionHidden(i, !on); });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &NamespaceTree::resetColumns);
    menu->popup(header()->mapToGlobal(at));
}

void NamespaceTree::resetColumns()
{
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    for (int i = 0; i < namespaceColumnCount; ++i) {
        const auto column = NamespaceColumn(i);
        const bool isName = column == NamespaceColumn::Name;
        int width = (isName ? mono : body).horizontalAdvance(usualContent(column)) + 2 * space::s +
                    space::xs;
        if (isName)
            width += 2 * indentation();
        if (column == NamespaceColumn::State)
            width += iconSmall + space::s;
        header()->setSectionHidden(i, false);
        header()->resizeSection(i, qMax(width, header()->sectionSizeHint(i)));
        header()->moveSection(header()->visualIndex(i), i);
    }
}

} // namespace hall::ui
