// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/facets/facet_panel.h"

#include "ui/models/audit/filter_text.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 32;

} // namespace

FacetPanel::FacetPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tree(new RowTree(theme, this))
{
    setAccessibleName(tr("What the records are"));
    m_tree->setObjectName(u"facets"_s);
    m_tree->setAccessibleName(tr("Words of the records, with counts"));
    m_tree->setAccessibleDescription(
        tr("Enter adds a word to the search, Ctrl and Enter leaves it out"));
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FacetModel::WordColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FacetModel::CountColumn, QHeaderView::Fixed);
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    setOpenFields({filterName(FilterField::Outcome), filterName(FilterField::Code),
                   filterName(FilterField::Capability)});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        const QModelIndex index = m_tree->indexAt(at);
        const QVariant word = index.data(FacetModel::WordRole);
        if (!word.isValid())
            return;
        const auto field = FilterField(index.data(FacetModel::FieldRole).toInt());
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Search for it, or no longer (Enter)"), this,
                        [=, this] { Q_EMIT wordChosen(field, word.toString(), false); });
        menu->addAction(tr("Leave it out, or no longer (Ctrl+Enter)"), this,
                        [=, this] { Q_EMIT wordChosen(field, word.toString(), true); });
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
    connect(&m_theme, &Theme::changed, this, &FacetPanel::restyle);
    restyle();
}

void FacetPanel::setCounts(const AuditCounts& counts)
{
    m_model.setCounts(counts);
    fitCounts();
}

QStringList FacetPanel::openFields() const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_tree->isExpanded(m_model.index(row, 0)))
            names.append(filterName(FacetModel::fields()[std::size_t(row)]));
    }
    return names;
}

void FacetPanel::setOpenFields(const QStringList& names)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_tree->setExpanded(m_model.index(row, 0),
                            names.contains(filterName(FacetModel::fields()[std::size_t(row)])));
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_tree->indexAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && index.isValid()) {
            // The branch's own arrow opens it already.
            const bool onText = m_tree->visualRect(index).contains(mouse->pos());
            if (index.data(FacetModel::WordRole).isValid())
                choose(index, mouse->modifiers() & Qt::ControlModifier);
            else if (onText)
                m_tree->setExpanded(index.siblingAtColumn(0),
                                    !m_tree->isExpanded(index.siblingAtColumn(0)));
        }
    } else if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const QModelIndex index = m_tree->currentIndex();
            if (index.data(FacetModel::WordRole).isValid())
                choose(index, key->modifiers() & Qt::ControlModifier);
            else if (index.isValid())
                m_tree->setExpanded(index.siblingAtColumn(0),
                                    !m_tree->isExpanded(index.siblingAtColumn(0)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetPanel::choose(const QModelIndex& index, bool exclude)
{
    const QVariant word = index.data(FacetModel::WordRole);
    if (word.isValid())
        Q_EMIT wordChosen(FilterField(index.data(FacetModel::FieldRole).toInt()), word.toString(),
                          exclude);
}

void FacetPanel::restyle()
{
    m_tree->setIndentation(iconSmall);
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    setMinimumWidth(metrics.averageCharWidth() * leastCharacters);
    fitCounts();
}

/// The words get what the numbers leave.
void FacetPanel::fitCounts()
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    m_tree->header()->resizeSection(FacetModel::CountColumn,
                                    metrics.horizontalAdvance(m_model.longestCount()) +
                                        2 * space::s + space::xs);
}

} // namespace hall::ui
